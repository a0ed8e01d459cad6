/** Building an agenda: lines, order, time, invitations. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { invite, withdrawInvitation } from '../invitations/invite.ts';
import { joinable } from '../meetings/buildable.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { AgendaItem, AgendaPart } from './agenda-item.entity.ts';
import { addAgendaItem, removeAgendaItem, timeAgendaItem } from './agenda-lines.ts';
import { orderAgenda } from './order-agenda.ts';

@InputType()
export class AddAgendaItemInput {
  @Field(() => ID) meetingId!: string;
  @Field(() => AgendaPart) part!: AgendaPart;
  @Field(() => String) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class OrderAgendaInput {
  @Field(() => ID) meetingId!: string;
  @Field(() => [ID], { description: 'Every line that you can see, once, in the new order.' }) itemIds!: string[];
  @Field(() => Int) version!: number;
}
@InputType()
export class InviteToItemInput {
  @Field(() => ID) itemId!: string;
  @Field(() => ID) organisationId!: string;
}

@Resolver()
export class AgendaResolver {
  @Query(() => AgendaItem)
  agendaItem(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.get(AgendaItem, id, info);
  }

  @Mutation(() => AgendaItem)
  addAgendaItem(@Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput, @Ctx() ctx: Context) {
    return ctx.change(
      'addAgendaItem',
      AgendaItem,
      async () => {
        const meeting = await ctx.forUpdate(Meeting, input.meetingId);
        ctx.check('addAgendaItem', meeting);
        return addAgendaItem(ctx.em, meeting, input, ctx.today);
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => Meeting)
  removeAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: Context) {
    return ctx.change('removeAgendaItem', Meeting, async () => {
      const item = await ctx.forUpdate(AgendaItem, itemId);
      ctx.check('removeAgendaItem', item);
      return removeAgendaItem(ctx.em, item);
    });
  }

  @Mutation(() => AgendaItem)
  timeAgendaItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('minutes', () => Int) minutes: number,
    @Ctx() ctx: Context,
  ) {
    return ctx.change('timeAgendaItem', AgendaItem, async () => {
      const item = await ctx.forUpdate(AgendaItem, itemId);
      ctx.check('timeAgendaItem', item);
      return timeAgendaItem(ctx.em, item, minutes);
    });
  }

  @Mutation(() => Meeting)
  orderAgenda(@Arg('input', () => OrderAgendaInput) input: OrderAgendaInput, @Ctx() ctx: Context) {
    return ctx.change('orderAgenda', Meeting, async () => {
      const meeting = await ctx.forUpdate(Meeting, input.meetingId);
      ctx.check('orderAgenda', meeting);
      const all = await ctx.em.find(AgendaItem, { meetingId: meeting.id });
      const visible = new Set(all.filter((item) => ctx.opens(item)).map((item) => item.id));
      return orderAgenda(ctx.em, meeting, input.itemIds, visible, input.version);
    });
  }

  @Mutation(() => Invitation)
  inviteToItem(@Arg('input', () => InviteToItemInput) input: InviteToItemInput, @Ctx() ctx: Context) {
    return ctx.change('inviteToItem', Invitation, async () => {
      const item = await ctx.forUpdate(AgendaItem, input.itemId);
      ctx.check('inviteToItem', item);
      joinable(await ctx.em.findOneOrFail(Meeting, { id: item.meetingId }));
      return invite(ctx.em, item, input.organisationId, ctx.today);
    });
  }

  @Mutation(() => Invitation)
  withdrawInvitation(@Arg('invitationId', () => ID) invitationId: string, @Ctx() ctx: Context) {
    return ctx.change('withdrawInvitation', Invitation, async () => {
      const invitation = await ctx.forUpdate(Invitation, invitationId);
      ctx.check('withdrawInvitation', invitation);
      return withdrawInvitation(invitation, ctx.today);
    });
  }
}
