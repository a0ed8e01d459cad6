/** Who works with the child. */
import { withheld } from '../asking/withheld.ts';
import { graphql } from '../gql/gql.ts';
import type { ChildInvolvementsFragment } from '../gql/graphql.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Table } from '../ui/table.tsx';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { span } from './circumstances.tsx';

export const childInvolvements = graphql(`
  fragment ChildInvolvements on Child {
    involvements {
      id
      involvedAs
      workerName
      team
      startsOn
      endsOn
      organisation {
        id
        name
      }
    }
    redactions {
      field
      reason
    }
  }
`);

export function Involvements({ child }: { child: ChildInvolvementsFragment }) {
  const reason = withheld(child, 'involvements');
  const rows = child.involvements ?? [];
  return (
    <>
      <h2 className="govuk-heading-m app-no-print">Agencies that work with the child</h2>
      {reason ? (
        <p className="govuk-body">
          <WithheldValue reason={reason} />
        </p>
      ) : null}
      {!reason && !rows.length ? <EmptyState>There is none that you can see.</EmptyState> : null}
      {rows.length ? (
        <Table
          caption="Agencies, latest first"
          captionSize="s"
          narrow="stack"
          head={['Agency', 'What it does', 'Worker', 'When']}
          rowKeys={rows.map(({ id }) => id)}
          rows={rows.map((one) => [
            one.organisation?.name ?? '',
            one.involvedAs ?? '',
            [one.workerName, one.team].filter(Boolean).join(', '),
            span(one),
          ])}
        />
      ) : null}
    </>
  );
}
