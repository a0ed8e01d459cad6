/** The 4P plan: what is promised, who holds it, how far it is. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Child } from '../children/child.entity.ts';
import { connectionOf, page, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { PlainDate } from '../scalars.ts';
import { Action, ActionState, endedStates, PlanHeading } from './action.entity.ts';
import { addAction } from './add-action.ts';
import { acceptAction, completeAction, declineAction, moveDueDate, noteProgress } from './progress-action.ts';

@InputType()
export class AddActionInput {
  @Field(() => ID) childId!: string;
  @Field(() => ID, { nullable: true }) itemId?: string;
  @Field(() => PlanHeading) heading!: PlanHeading;
  @Field(() => String) text!: string;
  @Field(() => ID) ownerOrganisationId!: string;
  @Field(() => String, { description: 'The named person who will see to it.' }) ownerName!: string;
  @Field(() => PlainDate) dueOn!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}

@ObjectType()
export class ActionConnection extends connectionOf(Action) {}

@Resolver()
export class ActionResolver {
  @Query(() => ActionConnection, {
    description: 'Actions that you may open, first due first; ended ones last due first.',
  })
  actions(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('state', () => ActionState, { nullable: true }) state: string | undefined,
    @Arg('held', () => Boolean, { nullable: true, description: 'Only those that your own agency holds.' })
    held: boolean | undefined,
    @Arg('ended', () => Boolean, {
      nullable: true,
      description: 'Only those that have ended, or only those that have not.',
    })
    ended: boolean | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Action>> {
    const where: Record<string, string | string[]> = held ? { ownerOrganisationId: ctx.actor.organisationId } : {};
    // whoever may open an action may read its state, so this finds nothing out that the answer does not show
    if (typeof ended === 'boolean')
      where['state'] = Object.keys(ActionState).filter((one) => endedStates.includes(one as ActionState) === ended);
    return page(ctx, Action, { first, after, by: ended ? '-dueOn' : 'dueOn', filter: { state }, where });
  }

  @Mutation(() => Action)
  addAction(@Arg('input', () => AddActionInput) input: AddActionInput, @Ctx() ctx: Context) {
    return ctx.change(
      'addAction',
      Action,
      async () => {
        const child = await ctx.forUpdate(Child, input.childId);
        ctx.check('addAction', child);
        return addAction(ctx.em, ctx.actor, child, input, ctx.today, (item) => ctx.opens(item));
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => Action)
  acceptAction(@Arg('actionId', () => ID) actionId: string, @Ctx() ctx: Context) {
    return this.step(ctx, 'acceptAction', actionId, acceptAction);
  }

  @Mutation(() => Action)
  declineAction(
    @Arg('actionId', () => ID) actionId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ) {
    return this.step(ctx, 'declineAction', actionId, (action) => declineAction(action, reason));
  }

  @Mutation(() => Action)
  noteProgress(
    @Arg('actionId', () => ID) actionId: string,
    @Arg('note', () => String) note: string,
    @Arg('clientMutationId', () => String, { nullable: true }) clientMutationId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return this.step(
      ctx,
      'noteProgress',
      actionId,
      (action) => noteProgress(ctx.em, ctx.actor, action, note, ctx.now),
      clientMutationId,
    );
  }

  @Mutation(() => Action)
  completeAction(
    @Arg('actionId', () => ID) actionId: string,
    @Arg('evidence', () => String) evidence: string,
    @Ctx() ctx: Context,
  ) {
    return this.step(ctx, 'completeAction', actionId, (action) => completeAction(action, evidence, ctx.today));
  }

  @Mutation(() => Action)
  moveDueDate(
    @Arg('actionId', () => ID) actionId: string,
    @Arg('dueOn', () => PlainDate) dueOn: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: Context,
  ) {
    return this.step(ctx, 'moveDueDate', actionId, (action) => moveDueDate(action, dueOn, version, ctx.today));
  }

  private step(ctx: Context, verb: string, id: string, does: (action: Action) => Action, clientMutationId?: string) {
    return ctx.change(
      verb,
      Action,
      async () => {
        const action = await ctx.forUpdate(Action, id);
        ctx.check(verb, action);
        return does(action);
      },
      clientMutationId,
    );
  }
}
