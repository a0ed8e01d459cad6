/** The quorum of a meeting for a page: counted over everybody's attendance, told as a result only. */
import type { Context } from '../context.ts';
import { quorum, type QuorumResult } from './quorum.ts';

const seatsSql = `
select m.id as of, p.organisation_id as "organisationId", p.quorum_group as "quorumGroup"
from meeting m join panel_member p on p.panel_id = m.panel_id
where m.id = any($1::uuid[]) and p.quorum_group is not null`;
const seenSql = `
select meeting_id as of, organisation_id as "organisationId", status, decision_delegated as "decisionDelegated", left_at as "leftAt"
from attendance where meeting_id = any($1::uuid[]) and item_id is null`;

/** Only for those whom the matrix allows the result. */
export async function quorumOfMeeting(ctx: Context, meetingId: string): Promise<QuorumResult> {
  const seats = await ctx.figuresOf(seatsSql, meetingId);
  return quorum(seats as never, (await ctx.figuresOf(seenSql, meetingId)) as never);
}
