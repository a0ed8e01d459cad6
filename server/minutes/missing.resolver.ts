/** What still stands against approving the minutes: told to those who can do something about it. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { computed } from '../access/governed.ts';
import { permits, type Narrowed } from '../access/narrow.ts';
import { quorumOfMeeting } from '../attendance/quorum-of-meeting.ts';
import type { Context } from '../context.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { missingSentences } from './missing.ts';

computed('Meeting', 'missingForApproval');

const sql = `
select m.id as of, m.quorum_reason is not null as given,
  count(*) filter (where t.id is not null and d.id is null)::int as undecided,
  count(*) filter (where d.kind = 'MONITOR' and d.no_action_reason is null
    and not exists (select 1 from action a where a.item_id = t.id))::int as unplanned
from meeting m
  left join agenda_item t on t.meeting_id = m.id and t.child_id is not null
  left join decision d on d.item_id = t.id
where m.id = any($1::uuid[])
group by m.id, m.quorum_reason`;

@Resolver(() => Meeting)
export class MissingResolver {
  @FieldResolver(() => [String], { nullable: true, description: 'In sentences; empty when nothing is missing.' })
  async missingForApproval(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<string[] | null> {
    if (!permits(meeting as unknown as Narrowed, 'missingForApproval')) return null;
    const [row] = await ctx.figuresOf(sql, meeting.id);
    const { quorate } = await quorumOfMeeting(ctx, meeting.id);
    return missingSentences({
      undecided: row?.['undecided'] as number,
      unplanned: row?.['unplanned'] as number,
      quorate,
      quorumReasonGiven: Boolean(row?.['given']),
    });
  }
}
