/** The disruption catalogue and the police team's actions. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Action } from '../actions/action.entity.ts';
import { Child } from '../children/child.entity.ts';
import type { Context } from '../context.ts';
import { PlainDate } from '../scalars.ts';
import { addDisruptionAction, updateDisruption } from './add-disruption-action.ts';
import { DisruptionAction, DisruptionStatus, DisruptionTarget } from './disruption-action.entity.ts';
import { DisruptionPower } from './disruption-power.entity.ts';

@InputType()
export class AddDisruptionActionInput {
  @Field(() => ID) childId!: string;
  @Field(() => ID, { nullable: true }) itemId?: string;
  @Field(() => String, { description: 'The action as every invited agency may read it: no names, no tactics.' })
  text!: string;
  @Field(() => String) ownerName!: string;
  @Field(() => PlainDate) dueOn!: string;
  @Field(() => ID) powerId!: string;
  @Field(() => DisruptionTarget) targetKind!: keyof typeof DisruptionTarget;
  @Field(() => String, { nullable: true, description: 'Compartment only.' }) target?: string;
  @Field(() => String, { nullable: true, description: 'Police only.' }) operationalDetail?: string;
  @Field(() => String, { nullable: true, description: 'Compartment only.' }) conditions?: string;
  @Field(() => DisruptionStatus) status!: DisruptionStatus;
  @Field(() => String, { nullable: true, description: 'What schools and carers may be told to keep the child safe.' })
  safetyWording?: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class UpdateDisruptionInput {
  @Field(() => ID) disruptionActionId!: string;
  @Field(() => DisruptionStatus) status!: DisruptionStatus;
  @Field(() => String, { nullable: true }) safetyWording?: string;
  @Field(() => Int) version!: number;
}

@Resolver()
export class DisruptionResolver {
  @Query(() => [DisruptionPower], { description: 'The catalogue of powers and tactics.' })
  disruptionPowers(@Ctx() ctx: Context) {
    return ctx.list(DisruptionPower, { order: ['code'] });
  }

  @Mutation(() => Action)
  addDisruptionAction(
    @Arg('input', () => AddDisruptionActionInput) input: AddDisruptionActionInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.change(
      'addDisruptionAction',
      Action,
      async () => {
        const child = await ctx.forUpdate(Child, input.childId);
        ctx.check('addDisruptionAction', child);
        return addDisruptionAction(ctx.em, ctx.actor, ctx.reach, child, input, ctx.today, (item) => ctx.opens(item));
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => DisruptionAction)
  updateDisruption(@Arg('input', () => UpdateDisruptionInput) input: UpdateDisruptionInput, @Ctx() ctx: Context) {
    return ctx.change('updateDisruption', DisruptionAction, async () => {
      const row = await ctx.forUpdate(DisruptionAction, input.disruptionActionId);
      ctx.check('updateDisruption', row);
      ctx.checkWrite(row, ['status', 'safetyWording']);
      return updateDisruption(row, input.status, input.safetyWording, input.version, ctx.today);
    });
  }
}
