/**
 * Counting in working days, the unit of most limits in child protection.
 * The starting day is never counted, whether or not it is a working day itself (practice CLK-3).
 */
import { Temporal } from 'temporal-polyfill';
import { type Calendar, isWorkingDay, type PlainDate } from './calendar.ts';
import { addDays } from './dates.ts';

/**
 * The nth working day after `d` (the day after `d` is the first that can count), or before it when `n` is negative;
 * `n` = 0 is `d` itself. A rapid review counts its commissioning day as day 1, so its day 15 is
 * `addWorkingDays(cal, day1, 14)` (CLK-4). Throws RangeError when the count reaches a year without bank holidays.
 */
export function addWorkingDays(cal: Calendar, d: PlainDate, n: number): PlainDate {
  if (!Number.isInteger(n)) throw new RangeError('Working days are counted in whole days.');
  const step = n < 0 ? -1 : 1;
  let day = addDays(d, 0);
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(cal, day)) left -= 1;
  }
  return day;
}

/**
 * Working days from `from` (excluded) to `to` (included); 0 when they are the same day, and negative when `to` is
 * the earlier one. Throws RangeError when the span touches a year without bank holidays.
 */
export function workingDaysBetween(cal: Calendar, from: PlainDate, to: PlainDate): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return 0 - workingDaysBetween(cal, to, from);
  const last = addDays(to, 0);
  let count = 0;
  for (let day = addDays(from, 0); day !== last;) {
    day = addDays(day, 1);
    if (isWorkingDay(cal, day)) count += 1;
  }
  return count;
}
