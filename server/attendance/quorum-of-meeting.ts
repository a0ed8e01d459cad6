/** The quorum of a meeting for a page: counted over everybody's attendance, told as a result only. */
import type { Context } from '../context.ts';
import { quorum, type QuorumResult } from './quorum.ts';

const seatsSql = `select organisation_id as "organisationId", quorum_group as "quorumGroup" from panel_member
  where panel_id = (select panel_id from meeting where id = $1::uuid) and quorum_group is not null`;
const seenSql = `select organisation_id as "organisationId", status, decision_delegated as "decisionDelegated", left_at as "leftAt"
  from attendance where meeting_id = $1::uuid and item_id is null`;

/** Over everybody's attendance; only for those whom the matrix allows the result. */
export async function quorumOfMeeting(ctx: Context, meetingId: string): Promise<QuorumResult> {
  const seats = await ctx.figures(seatsSql, [meetingId]);
  return quorum(seats as never, (await ctx.figures(seenSql, [meetingId])) as never);
}
