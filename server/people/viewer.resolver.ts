/** Who you are here, and the structure of the partnership that everybody may know. */
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Role, roleNames } from '../access/roles.ts';
import type { Context } from '../context.ts';
import { District } from '../organisations/district.entity.ts';
import { Organisation, OrganisationKind } from '../organisations/organisation.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { PlainDate } from '../scalars.ts';
import { Membership } from './membership.entity.ts';

@ObjectType({ description: 'You, in the one role that you act in now.' })
export class Viewer {
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
  @Field(() => Role) role!: Role;
  @Field(() => String) roleName!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) organisationName!: string;
  @Field(() => PlainDate, { description: 'Today in London: every clock of the service goes by it.' }) today!: string;
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer)
  viewer(@Ctx() { actor, today }: Context): Viewer {
    const { personId, personName, role, organisationId, organisationName } = actor;
    return { personId, name: personName, role, roleName: roleNames[role], organisationId, organisationName, today };
  }

  @Query(() => [Organisation])
  organisations(
    @Arg('kind', () => OrganisationKind, { nullable: true }) kind: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return ctx.list(Organisation, { filter: { kind }, order: ['name', 'id'] });
  }

  @Query(() => [District])
  districts(@Ctx() ctx: Context) {
    return ctx.list(District, { order: ['name'] });
  }

  @Query(() => [Panel])
  panels(@Ctx() ctx: Context) {
    return ctx.list(Panel, { order: ['code'] });
  }

  @Query(() => [Membership], {
    description: 'Memberships that you may open: everybody’s for administrators, else your own.',
  })
  memberships(@Ctx() ctx: Context) {
    return ctx.list(Membership, { order: ['role', 'id'] });
  }
}
