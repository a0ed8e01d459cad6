/** Who approved the minutes and when, with the beginning of the fingerprint by which any copy can be checked. */
import type { MinutesStateFragment } from '../gql/graphql.ts';
import { formatDateTime } from '../ui/dates.ts';

export function ApprovalLine({ minutes }: { minutes: MinutesStateFragment | undefined }) {
  if (minutes?.state !== 'APPROVED') {
    return (
      <p className="govuk-body app-keep-together app-approval">
        Draft. These minutes are not approved yet and may change.
      </p>
    );
  }
  return (
    <p className="govuk-body app-keep-together app-approval">
      Approved by {minutes.approvedByName ?? 'the chair'}
      {minutes.approvedAt ? ` on ${formatDateTime(minutes.approvedAt)}` : ''}.{' '}
      {minutes.hash ? (
        <span className="app-small">
          Record fingerprint (SHA-256): <span title={minutes.hash}>{minutes.hash.slice(0, 12)}</span>
        </span>
      ) : null}
    </p>
  );
}
