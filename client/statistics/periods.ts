/** Financial years (April to March) and how the periods in them are written. */
import { formatMonth } from '../ui/dates.ts';

/** '2026-11-20' → ['2026/27', '2025/26', '2024/25'] */
export function financialYears(today: string): string[] {
  const start = Number(today.slice(0, 4)) - (today.slice(5, 7) < '04' ? 1 : 0);
  return [start, start - 1, start - 2].map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`);
}

const quarters: Record<string, string> = {
  Q1: 'April to June',
  Q2: 'July to September',
  Q3: 'October to December',
  Q4: 'January to March',
};

/** 'Q1' → 'April to June'; '2026-04' → 'April 2026' */
export const periodWords = (period: string): string => quarters[period] ?? formatMonth(period);

/** 'Q1' → 'Apr–Jun'; '2026-04' → 'Apr' */
export function shortPeriod(period: string): string {
  const written = periodWords(period);
  const [from, to] = written.split(' to ');
  return to ? `${from?.slice(0, 3)}–${to.slice(0, 3)}` : written.slice(0, 3);
}

/** Whether a period of a financial year has begun by a day: nothing is said about months to come. */
export function hasBegun(period: string, financialYear: string, today: string): boolean {
  const starts: Record<string, string> = { Q1: '04', Q2: '07', Q3: '10', Q4: '01' };
  const year = Number(financialYear.slice(0, 4)) + (period === 'Q4' ? 1 : 0);
  const month = starts[period] ? `${year}-${starts[period]}` : period;
  return month <= today.slice(0, 7);
}
