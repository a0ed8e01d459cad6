/** The quorum of a meeting, live: worked out over everybody's attendance, shown to those whom the matrix allows. */
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { computed } from '../access/governed.ts';
import { permits, type Narrowed } from '../access/narrow.ts';
import type { Context } from '../context.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { QuorumGroup } from '../panels/panel-member.entity.ts';
import { quorum } from './quorum.ts';

computed('Meeting', 'quorum');

@ObjectType()
export class QuorumSeat {
  @Field(() => QuorumGroup) group!: QuorumGroup;
  @Field(() => String) name!: string;
  @Field(() => Boolean) filled!: boolean;
}
@ObjectType({ description: 'Whether every mandatory group of the panel is there.' })
export class Quorum {
  @Field(() => Boolean) quorate!: boolean;
  @Field(() => [QuorumSeat]) groups!: QuorumSeat[];
}

const seatsSql = `select organisation_id as "organisationId", quorum_group as "quorumGroup" from panel_member
  where panel_id = (select panel_id from meeting where id = $1::uuid) and quorum_group is not null`;
const seenSql = `select organisation_id as "organisationId", status, decision_delegated as "decisionDelegated", left_at as "leftAt"
  from attendance where meeting_id = $1::uuid and item_id is null`;

@Resolver(() => Meeting)
export class QuorumResolver {
  @FieldResolver(() => Quorum, { nullable: true })
  async quorum(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Quorum | null> {
    if (!permits(meeting as unknown as Narrowed, 'quorum')) return null;
    const seats = await ctx.figures(seatsSql, [meeting.id]);
    return quorum(seats as never, (await ctx.figures(seenSql, [meeting.id])) as never);
  }
}
