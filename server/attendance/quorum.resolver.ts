/** The quorum of a meeting, live: worked out over everybody's attendance, shown to those whom the matrix allows. */
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { computed } from '../access/governed.ts';
import { permits, type Narrowed } from '../access/narrow.ts';
import type { Context } from '../context.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { QuorumGroup } from '../panels/panel-member.entity.ts';
import { quorumOfMeeting } from './quorum-of-meeting.ts';

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

@Resolver(() => Meeting)
export class QuorumResolver {
  @FieldResolver(() => Quorum, { nullable: true })
  async quorum(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Quorum | null> {
    if (!permits(meeting as unknown as Narrowed, 'quorum')) return null;
    return quorumOfMeeting(ctx, meeting.id);
  }
}
