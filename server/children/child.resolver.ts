/** Children: one, or those that you may open. What a person searches by only matches where they may read it. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { plain } from '../checks.ts';
import { connectionOf, page, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { Child } from './child.entity.ts';

@ObjectType()
export class ChildConnection extends connectionOf(Child) {}

@Resolver()
export class ChildResolver {
  @Query(() => Child)
  child(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.get(Child, id, info);
  }

  @Query(() => ChildConnection, {
    description: 'Children whom you may open; by surname where you may read every surname.',
  })
  async children(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('surname', () => String, { nullable: true, description: 'How the surname begins.' })
    surname: string | undefined,
    @Arg('districtCode', () => String, { nullable: true }) districtCode: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Child>> {
    const by = (await ctx.mayReadAlways(Child, 'surname')) ? 'surname' : 'id';
    const begins = plain(surname, 'surname', 200);
    return page(ctx, Child, {
      first,
      after,
      by,
      filter: {
        surname: begins ? { startsWith: begins } : undefined,
        districtCode: plain(districtCode, 'districtCode', 20) ?? undefined,
      },
    });
  }
}
