/**
 * Dates and times as GOV.UK writes them. A date (yyyy-mm-dd) belongs to no time zone; an instant is shown as a clock in
 * London would show it, wherever the reader's computer thinks it is. What cannot be read as a date is returned unchanged.
 */

import { writeTime } from './time-of-day.ts';

const LONDON = 'Europe/London';

const written = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options);
const LONG_DAY = written({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = written({ timeZone: 'UTC', month: 'long', year: 'numeric' });
const LONDON_DAY = written({ timeZone: LONDON, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const LONDON_CLOCK = written({ timeZone: LONDON, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const LONDON_NUMBERS = written({ timeZone: LONDON, year: 'numeric', month: '2-digit', day: '2-digit' });

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The named parts of a formatted date. */
function partsOf(format: Intl.DateTimeFormat, date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** Midnight UTC of a yyyy-mm-dd, or null when there is no such day. */
function dayOf(iso: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return null;
  return date;
}

function instantOf(iso: string): Date | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The date (yyyy-mm-dd) in London at an instant. */
export function londonDate(instant: string): string {
  const date = instantOf(instant);
  if (!date) return instant;
  const { year, month, day } = partsOf(LONDON_NUMBERS, date);
  return `${year}-${month}-${day}`;
}

/** '2025-01-14' → '14 January 2025'. An instant is taken as its date in London. */
export function formatDate(iso: string): string {
  const date = dayOf(iso) ?? (iso.includes('T') ? dayOf(londonDate(iso)) : null);
  return date ? LONG_DAY.format(date) : iso;
}

/** '2025-01-14' → '14 Jan 2025', for narrow columns. */
export function formatShortDate(iso: string): string {
  const date = dayOf(iso) ?? (iso.includes('T') ? dayOf(londonDate(iso)) : null);
  return date ? `${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}` : iso;
}

/** '2025-01' or '2025-01-14' → 'January 2025'. */
export function formatMonth(iso: string): string {
  const date = dayOf(`${iso.slice(0, 7)}-01`);
  return date ? MONTH.format(date) : iso;
}

/** An instant → '9:30am', '2pm', 'midday' or 'midnight', in London. */
export function formatTime(instant: string): string {
  const date = instantOf(instant);
  if (!date) return instant;
  const { hour, minute } = partsOf(LONDON_CLOCK, date);
  return writeTime(`${hour}:${minute}`);
}

/** An instant → 'Tuesday 14 January 2025, 9:30am', in London. */
export function formatDateTime(instant: string): string {
  const date = instantOf(instant);
  if (!date) return instant;
  const { weekday, day, month, year } = partsOf(LONDON_DAY, date);
  return `${weekday} ${day} ${month} ${year}, ${formatTime(instant)}`;
}
