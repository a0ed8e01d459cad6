/** Whether every mandatory group is there, now. */
import { graphql } from '../gql/gql.ts';
import type { QuorumNowFragment } from '../gql/graphql.ts';
import { Tag } from '../ui/tag.tsx';

export const quorumNow = graphql(`
  fragment QuorumNow on Quorum {
    quorate
    groups {
      group
      name
      filled
    }
  }
`);

export function QuorumLine({ quorum }: { quorum: QuorumNowFragment | null }) {
  if (!quorum) return null;
  return (
    <p className="govuk-body" role="status">
      <Tag colour={quorum.quorate ? 'green' : 'red'}>{quorum.quorate ? 'Quorate' : 'Not quorate'}</Tag>{' '}
      {quorum.groups.map(({ name, filled }) => `${name}: ${filled ? 'present' : 'missing'}`).join('. ')}
    </p>
  );
}
