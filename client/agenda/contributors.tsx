/**
 * Which agencies have contributed to an item. Those who run the panel also see which invited ones have not yet; anybody else
 * could not tell "not written" from "not shared with you", so it is not said to them.
 */
import type { AgendaLineFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';

export function Contributors({ line }: { line: AgendaLineFragment }) {
  const viewer = useViewer();
  const runs = line.viewerCan.includes('inviteToItem');
  const written = (line.passages ?? []).filter(({ source }) => source !== 'PANEL');
  const received = new Map(
    written.map(({ authorOrganisation }) => [authorOrganisation?.id, authorOrganisation?.shortName]),
  );
  const waiting = (line.invitations ?? []).filter(
    ({ endedOn, organisation }) =>
      !endedOn &&
      organisation?.contributesAs &&
      !received.has(organisation.id) &&
      organisation.id !== viewer.organisationId,
  );
  return (
    <p className="govuk-body app-small">
      <strong>{runs ? 'Contributions received:' : 'Contributions that you can read:'}</strong>{' '}
      {received.size ? [...received.values()].join(', ') : 'none yet'}
      {runs && waiting.length ? (
        <span className="app-no-print">
          . <strong>Invited, not received:</strong>{' '}
          {waiting.map(({ organisation }) => organisation?.shortName).join(', ')}
        </span>
      ) : null}
    </p>
  );
}
