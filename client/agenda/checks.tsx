/** What to look at before papers are issued. The service checks it again; this says beforehand what it will find. */
import type { QuorumGroup } from '../gql/graphql.ts';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';
import { lineName } from './agenda-line.ts';
import { type BuiltMeeting, invited } from './build-question.ts';

const groupWords: Record<QuorumGroup, string> = {
  LOCAL_AUTHORITY: 'Local authority',
  POLICE: 'Police',
  HEALTH: 'Health',
};

export function ChecksBeforeIssue({ meeting }: { meeting: BuiltMeeting }) {
  const children = (meeting.items ?? []).filter(({ child }) => child);
  const members = meeting.panel?.members ?? [];
  const groups = [...new Set(members.flatMap(({ quorumGroup }) => quorumGroup ?? []))];
  const seat = (group: QuorumGroup) =>
    new Set(members.filter((one) => one.quorumGroup === group).map((one) => one.organisationId));
  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">Checks before issue</h2>
      {children.length ? (
        <Table
          caption="Invited to each child’s item"
          captionSize="s"
          narrow="stack"
          firstCellIsHeader
          head={['Child', ...groups.map((group) => groupWords[group])]}
          rows={children.map((line) => [
            lineName(line),
            ...groups.map((group) =>
              invited(line).some(({ organisation }) => organisation && seat(group).has(organisation.id)) ? (
                'Invited'
              ) : (
                <Tag key={group} colour="red">
                  Missing
                </Tag>
              ),
            ),
          ])}
        />
      ) : (
        <p className="govuk-body">There is no child on this agenda yet, so papers cannot be issued.</p>
      )}
    </>
  );
}
