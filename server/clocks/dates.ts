/**
 * Plain dates: reading what a person typed, writing what a person reads, and counting calendar days and months.
 * People here write the day before the month, so 3/4/2025 is 3 April and is never read the other way round.
 */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './calendar.ts';

/** ISO day of the week: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** True for a real day written yyyy-mm-dd; false for 2025-02-30, 25-01-01 or anything else. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The day a person entered as d/m/yyyy (one or two digits, four for the year), or null if there is no such day. */
export function dateFromEntry(text: string): PlainDate | null {
  const parts = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : null;
}

/** `14 January 2025`: the form in which every date is shown. */
export function longDate(date: PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

/** `date` moved by whole calendar days (negative goes back). A week is 7 of them (practice CLK-6). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from `from` (excluded) to `to` (included); negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** `2026-03` for any day in March 2026. */
export function monthOf(date: PlainDate): string {
  return Temporal.PlainDate.from(date).toPlainYearMonth().toString();
}

/** The financial year that a day falls in, 1 April to 31 March: `2026/27` (practice ST-1). */
export function financialYearOf(date: PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  const start = day.month >= 4 ? day.year : day.year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/**
 * The nth given weekday of a month, as in "second Tuesday": `nthWeekdayOfMonth(2026, 3, 2, 2)` is 10 March 2026.
 * `nth` counts from 1; -1 is the last one. Null when the month has no such day (a fifth Tuesday).
 */
export function nthWeekdayOfMonth(year: number, month: number, weekday: Weekday, nth: number): PlainDate | null {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });
  const firstMatch = 1 + ((weekday - first.dayOfWeek + 7) % 7);
  const matches = Math.floor((first.daysInMonth - firstMatch) / 7) + 1;
  const position = nth < 0 ? matches + nth : nth - 1;
  if (!Number.isInteger(nth) || nth === 0 || position < 0 || position >= matches) return null;
  return first.with({ day: firstMatch + 7 * position }).toString();
}
