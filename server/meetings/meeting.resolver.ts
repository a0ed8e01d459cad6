/** Meetings: the diary, one meeting, and the steps from planned to concluded. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { Attendance, AttendanceStatus } from '../attendance/attendance.entity.ts';
import { connectionOf, page, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { neverWaiting } from '../declarations/declaration.access.ts';
import { acceptConfidentiality, declareInterest } from '../declarations/declare.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { DateTime } from '../scalars.ts';
import { Meeting } from './meeting.entity.ts';
import { concludeMeeting, issuePapers, openMeeting } from './run-meeting.ts';
import { scheduleMeeting } from './schedule-meeting.ts';

@InputType()
export class ScheduleMeetingInput {
  @Field(() => ID) panelId!: string;
  @Field(() => DateTime) startsAt!: string;
  @Field(() => String) place!: string;
  @Field(() => String, { nullable: true }) joinLink?: string;
  @Field(() => ID, { nullable: true, description: 'The chair; yourself when you are a Child Protection Co-ordinator.' })
  chairId?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Meet even so, after the warning that the day is not a working day.',
  })
  evenSo?: boolean;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class RecordAttendanceInput {
  @Field(() => ID) meetingId!: string;
  @Field(() => ID, { nullable: true, description: 'For one item; empty for the meeting.' }) itemId?: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => AttendanceStatus) status!: AttendanceStatus;
  @Field(() => String, { nullable: true }) personName?: string;
  @Field(() => String, { nullable: true }) deputyFor?: string;
  @Field(() => Boolean, { nullable: true }) decisionDelegated?: boolean;
  @Field(() => DateTime, { nullable: true }) arrivedAt?: string;
  @Field(() => DateTime, { nullable: true }) leftAt?: string;
}

@ObjectType()
export class MeetingConnection extends connectionOf(Meeting) {}

@Resolver()
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'Meetings that you may open, latest first.' })
  meetings(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('panelId', () => ID, { nullable: true }) panelId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Meeting>> {
    return page(ctx, Meeting, { first, after, by: '-startsAt', filter: { panelId } });
  }

  @Query(() => Meeting)
  meeting(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.get(Meeting, id, info);
  }

  @Mutation(() => Meeting)
  scheduleMeeting(@Arg('input', () => ScheduleMeetingInput) input: ScheduleMeetingInput, @Ctx() ctx: Context) {
    return ctx.change(
      'scheduleMeeting',
      Meeting,
      async () => {
        const panel = await ctx.forUpdate(Panel, input.panelId);
        ctx.check('scheduleMeeting', panel);
        return scheduleMeeting(ctx.em, ctx.actor, panel, input, ctx.today);
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => Meeting, { description: 'Issues the agenda: invited agencies can open their items from now on.' })
  issuePapers(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: Context,
  ) {
    return this.step(ctx, 'issuePapers', meetingId, (meeting) => issuePapers(ctx.em, meeting, version, ctx.now));
  }

  @Mutation(() => Meeting)
  openMeeting(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: Context) {
    return this.step(ctx, 'openMeeting', meetingId, openMeeting);
  }

  @Mutation(() => Meeting)
  concludeMeeting(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('quorumReason', () => String, { nullable: true }) quorumReason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return this.step(ctx, 'concludeMeeting', meetingId, (meeting) => concludeMeeting(ctx.em, meeting, quorumReason));
  }

  @Mutation(() => Meeting, {
    description: 'You have read the confidentiality statement of the panel and accept it for this meeting.',
  })
  acceptConfidentiality(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: Context) {
    return ctx.change('acceptConfidentiality', Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, meetingId);
      // accepted before: said again it is the same as once
      const accepted = ctx.reach.meetings.includes(meeting.id);
      if (!accepted && !neverWaiting.includes(ctx.actor.role)) ctx.check('acceptConfidentiality', meeting);
      return acceptConfidentiality(ctx.em, ctx.actor, meeting, ctx.now);
    });
  }

  @Mutation(() => Boolean, { description: 'You have an interest in this item: it leaves your agenda at once.' })
  async declareInterest(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('nature', () => String) nature: string,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    await ctx.change('declareInterest', Meeting, async () => {
      const item = await ctx.forUpdate(AgendaItem, itemId);
      ctx.check('declareInterest', item);
      return declareInterest(ctx.em, ctx.actor, item, nature, ctx.now);
    });
    return true;
  }

  @Mutation(() => Attendance)
  recordAttendance(@Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput, @Ctx() ctx: Context) {
    return ctx.change('recordAttendance', Attendance, async () => {
      const meeting = await ctx.forUpdate(Meeting, input.meetingId);
      ctx.check('recordAttendance', meeting);
      if (input.itemId) await ctx.forUpdate(AgendaItem, input.itemId);
      return recordAttendance(ctx.em, meeting, input);
    });
  }

  private step(ctx: Context, verb: string, meetingId: string, does: (meeting: Meeting) => Meeting | Promise<Meeting>) {
    return ctx.change(verb, Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, meetingId);
      ctx.check(verb, meeting);
      return does(meeting);
    });
  }
}
