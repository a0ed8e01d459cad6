/** Which agencies have contributed to an item, and which invited ones have not yet: only what this reader may know of both. */
import type { AgendaLineFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';

export function Contributors({ line }: { line: AgendaLineFragment }) {
  const viewer = useViewer();
  // Who runs the panel writes its minutes, not a contribution of their own.
  const runs = viewer.role === 'CPC' || viewer.role === 'ADM';
  const written = (line.passages ?? []).filter(({ source }) => source !== 'PANEL');
  const received = new Map(
    written.map(({ authorOrganisation }) => [authorOrganisation?.id, authorOrganisation?.shortName]),
  );
  const waiting = (line.invitations ?? []).filter(
    ({ endedOn, organisation }) =>
      !endedOn &&
      organisation?.contributesAs &&
      organisation.contributesAs !== 'PANEL' &&
      !received.has(organisation.id) &&
      !(runs && organisation.id === viewer.organisationId),
  );
  return (
    <p className="govuk-body app-small">
      <strong>Contributions received:</strong> {received.size ? [...received.values()].join(', ') : 'none yet'}
      {waiting.length ? (
        <span className="app-no-print">
          . <strong>Invited, not received:</strong>{' '}
          {waiting.map(({ organisation }) => organisation?.shortName).join(', ')}
        </span>
      ) : null}
    </p>
  );
}
