/** Contributions, decisions, and the way of the minutes to approval. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { RiskLevel } from '../assessments/assessment.entity.ts';
import type { Context } from '../context.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { approveMinutes, distributeMinutes, sendMinutesToChair } from './approve-minutes.ts';
import { Decision, DecisionKind } from './decision.entity.ts';
import { Minutes } from './minutes.entity.ts';
import { HandlingCode, Passage, PassageKind } from './passage.entity.ts';
import { recordDecision } from './record-decision.ts';
import { amendPassage, writePassage } from './write-passage.ts';

@InputType()
export class WritePassageInput {
  @Field(() => ID) itemId!: string;
  @Field(() => PassageKind) kind!: PassageKind;
  @Field(() => HandlingCode) handlingCode!: HandlingCode;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class AmendPassageInput {
  @Field(() => ID) passageId!: string;
  @Field(() => PassageKind) kind!: PassageKind;
  @Field(() => HandlingCode) handlingCode!: HandlingCode;
  @Field(() => String) text!: string;
  @Field(() => Int) version!: number;
}
@InputType()
export class RecordDecisionInput {
  @Field(() => ID) itemId!: string;
  @Field(() => DecisionKind) kind!: DecisionKind;
  @Field(() => String) rationale!: string;
  @Field(() => HandlingCode) handlingCode!: HandlingCode;
  @Field(() => RiskLevel, { nullable: true }) riskCategory?: RiskLevel;
  @Field(() => ID, { nullable: true }) recommenderOrganisationId?: string;
  @Field(() => String, { nullable: true }) dissent?: string;
  @Field(() => String, { nullable: true }) noActionReason?: string;
  @Field(() => Int, { nullable: true, description: 'The version that you read; needed to change a decision.' })
  version?: number;
}

@Resolver()
export class MinutesResolver {
  @Mutation(() => Passage)
  writePassage(@Arg('input', () => WritePassageInput) input: WritePassageInput, @Ctx() ctx: Context) {
    return ctx.change(
      'writePassage',
      Passage,
      async () => {
        const item = await ctx.forUpdate(AgendaItem, input.itemId);
        ctx.check('writePassage', item);
        const passage = await writePassage(ctx.em, ctx.actor, item, input, ctx.now);
        ctx.checkWrite(passage, ['kind', 'handlingCode', 'text']);
        return passage;
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => Passage)
  amendPassage(@Arg('input', () => AmendPassageInput) input: AmendPassageInput, @Ctx() ctx: Context) {
    return ctx.change('amendPassage', Passage, async () => {
      const passage = await ctx.forUpdate(Passage, input.passageId);
      ctx.check('amendPassage', passage);
      ctx.checkWrite(passage, ['kind', 'handlingCode', 'text']);
      return amendPassage(ctx.em, passage, input, input.version, ctx.now);
    });
  }

  @Mutation(() => Decision)
  recordDecision(@Arg('input', () => RecordDecisionInput) input: RecordDecisionInput, @Ctx() ctx: Context) {
    return ctx.change('recordDecision', Decision, async () => {
      const item = await ctx.forUpdate(AgendaItem, input.itemId);
      ctx.check('recordDecision', item);
      const decision = await recordDecision(ctx.em, item, input, ctx.now);
      ctx.checkWrite(decision, ['kind', 'rationale', 'riskCategory']);
      return decision;
    });
  }

  @Mutation(() => Meeting)
  sendMinutesToChair(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: Context) {
    return ctx.change('sendMinutesToChair', Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, meetingId);
      ctx.check('sendMinutesToChair', meeting);
      return sendMinutesToChair(await ctx.em.findOneOrFail(Minutes, { meetingId }), meeting, ctx.now);
    });
  }

  @Mutation(() => Meeting, { description: 'The chair alone. Nothing in these minutes can change after it.' })
  approveMinutes(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: Context) {
    return ctx.change('approveMinutes', Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, meetingId);
      ctx.check('approveMinutes', meeting);
      return approveMinutes(ctx.em, ctx.actor, meeting, ctx.now);
    });
  }

  @Mutation(() => Meeting)
  distributeMinutes(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: Context) {
    return ctx.change('distributeMinutes', Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, meetingId);
      ctx.check('distributeMinutes', meeting);
      return distributeMinutes(ctx.em, meeting, ctx.now, ctx.today);
    });
  }
}
