/**
 * How many children each panel monitored (practice S7/C7): distinct children with at least one item heard in the period.
 * A child counts once per period, so periods do not add up to the year.
 */
import { financialYearOf, monthOf } from '../clocks/dates.ts';
import { BadInput } from '../errors.ts';
import { suppress } from './suppression.ts';

export interface PeriodCount {
  period: string;
  children: number | null;
  suppressed: boolean;
}
export interface PanelCounts {
  panelCode: string;
  panelName: string;
  periods: PeriodCount[];
  year: PeriodCount;
}

export interface Hearing {
  code: string;
  name: string;
  childId: string;
  heardOn: string;
}

/** The twelve months (2026-04 … 2027-03) of a financial year written 2026/27. @throws BAD_INPUT */
export function monthsOf(financialYear: string): string[] {
  const [, year] = /^(20\d\d)\/(\d\d)$/.exec(financialYear) ?? [];
  if (!year || financialYear !== financialYearOf(`${year}-04-01`))
    throw BadInput('Write the financial year like 2026/27.', 'financialYear');
  return Array.from({ length: 12 }, (_, i) =>
    monthOf(new Date(Date.UTC(Number(year), 3 + i, 1)).toISOString().slice(0, 10)),
  );
}

/** Q1 is April to June. */
export const quarterOf = (months: string[], month: string): string => `Q${Math.floor(months.indexOf(month) / 3) + 1}`;

/** Counts per panel and period, unsuppressed; pure. */
export function monitored(
  panels: { code: string; name: string }[],
  hearings: Hearing[],
  financialYear: string,
  by: 'MONTH' | 'QUARTER',
): PanelCounts[] {
  const months = monthsOf(financialYear);
  const periods = by === 'MONTH' ? months : ['Q1', 'Q2', 'Q3', 'Q4'];
  return panels.map(({ code, name }) => {
    const seen = new Map(periods.map((period) => [period, new Set<string>()]));
    const all = new Set<string>();
    for (const hearing of hearings) {
      const month = monthOf(hearing.heardOn);
      if (hearing.code !== code || !months.includes(month)) continue;
      seen.get(by === 'MONTH' ? month : quarterOf(months, month))?.add(hearing.childId);
      all.add(hearing.childId);
    }
    return {
      panelCode: code,
      panelName: name,
      periods: periods.map((period) => ({ period, children: seen.get(period)?.size ?? 0, suppressed: false })),
      year: { period: financialYear, children: all.size, suppressed: false },
    };
  });
}

const small = (children: number) => children >= 1 && children <= 5;

/**
 * Whether the year and the periods, all printed, would tell of 1 to 5 children: the year less a period is how many were
 * never heard in it, and the periods less the year is how many came back (practice §4.7 rule 3, nested populations).
 */
function nested({ periods, year }: PanelCounts): boolean {
  const counts = periods.map((period) => period.children ?? 0);
  const all = year.children ?? 0;
  return counts.some((count) => small(all - count)) || small(counts.reduce((sum, count) => sum + count, 0) - all);
}

/**
 * The publishable view: counts of 1 to 5 are withheld, and so is the year wherever a period is, because
 * the year and the other periods together could give it away (practice §4.7).
 */
export function publishable(counts: PanelCounts[]): PanelCounts[] {
  const table = suppress({
    rows: counts.map((panel) => panel.panelCode),
    columns: counts[0]?.periods.map((period) => period.period) ?? [],
    counts: counts.map((panel) => panel.periods.map((period) => period.children ?? 0)),
  });
  return counts.map((panel, row) => {
    const periods = panel.periods.map((period, column) => {
      const cell = table.counts[row]?.[column];
      return {
        period: period.period,
        children: cell?.suppressed ? null : (cell?.value ?? null),
        suppressed: Boolean(cell?.suppressed),
      };
    });
    const year = panel.year.children ?? 0;
    const withheld = periods.some((period) => period.suppressed) || small(year) || nested(panel);
    return {
      ...panel,
      periods,
      year: { period: panel.year.period, children: withheld ? null : year, suppressed: withheld },
    };
  });
}
