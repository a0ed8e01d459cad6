/** Figures about panels. Who may not see them whole gets the suppressed view, by quarter at the finest (practice §3.3 rule 9). */
import { Arg, Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Forbidden } from '../errors.ts';
import { monitored, monthsOf, publishable, type Hearing, type PanelCounts } from './monitored-children.ts';

export const StatisticsPeriod = { MONTH: 'MONTH', QUARTER: 'QUARTER' } as const;
registerEnumType(StatisticsPeriod, { name: 'StatisticsPeriod' });

@ObjectType()
export class PeriodFigure {
  @Field(() => String, { description: 'A month (2026-04), a quarter (Q1) or the financial year.' }) period!: string;
  @Field(() => Int, { nullable: true, description: 'Children; null when suppressed.' }) children!: number | null;
  @Field(() => Boolean) suppressed!: boolean;
}
@ObjectType({ description: 'Distinct children with at least one item heard by the panel in each period.' })
export class PanelFigures {
  @Field(() => String) panelCode!: string;
  @Field(() => String) panelName!: string;
  @Field(() => [PeriodFigure]) periods!: PeriodFigure[];
  @Field(() => PeriodFigure, { description: 'The whole financial year; a child counts once.' }) year!: PeriodFigure;
}

const hearingsSql = `
select p.code, p.name, l.child_id as "childId", to_char(l.heard_at at time zone 'Europe/London', 'YYYY-MM-DD') as "heardOn"
from listing l join panel p on p.id = l.panel_id
where l.state = 'HEARD' and l.heard_at >= ($1 || '-01')::date - 1 and l.heard_at < ($2 || '-01')::date + interval '32 days'`;

@Resolver()
export class StatisticsResolver {
  @Query(() => [PanelFigures])
  async monitoredChildren(
    @Arg('financialYear', () => String, { description: 'Such as 2026/27, April to March.' }) financialYear: string,
    @Arg('by', () => StatisticsPeriod, { defaultValue: 'QUARTER' }) by: keyof typeof StatisticsPeriod,
    @Ctx() ctx: Context,
  ): Promise<PanelCounts[]> {
    const whole = await ctx.mayRead('Statistics', 'unsuppressed');
    if (!whole && !(await ctx.mayRead('Statistics', 'suppressed'))) throw Forbidden();
    if (!whole && by === 'MONTH') throw Forbidden('Published figures are by quarter at the finest.');
    const months = monthsOf(financialYear);
    const panels = (await ctx.figures('select code, name from panel order by code', [])) as {
      code: string;
      name: string;
    }[];
    const hearings = (await ctx.figures(hearingsSql, [months[0], months[11]])) as unknown as Hearing[];
    const counts = monitored(panels, hearings, financialYear, by);
    return whole ? counts : publishable(counts);
  }
}
