/** The quorum of a meeting for a page: counted over everybody's attendance, told as a result only. */
import type { Context } from '../context.ts';
import { quorum, type QuorumResult } from './quorum.ts';

const seatsSql = `
select m.id as of, p.organisation_id as "organisationId", p.quorum_group as "quorumGroup"
from meeting m join panel_member p on p.panel_id = m.panel_id
where m.id = any($1::uuid[]) and p.quorum_group is not null`;
const seenSql = `
select a.meeting_id as of, a.organisation_id as "organisationId", a.status, a.decision_delegated as "decisionDelegated",
  a.left_at as "leftAt", m.state = 'IN_SESSION' as sitting
from attendance a join meeting m on m.id = a.meeting_id where a.meeting_id = any($1::uuid[]) and a.item_id is null`;

/** Only for those whom the matrix allows the result. */
export async function quorumOfMeeting(ctx: Context, meetingId: string): Promise<QuorumResult> {
  const seats = await ctx.figuresOf(seatsSql, meetingId);
  const seen = await ctx.figuresOf(seenSql, meetingId);
  return quorum(seats as never, seen as never, Boolean(seen[0]?.['sitting']));
}
