/**
 * How old a child is. In England a person reaches an age as the anniversary of their birth begins (Family Law Reform
 * Act 1969 s.9); someone born on 29 February reaches it on 1 March when the year has no such day.
 */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './calendar.ts';

export type AgeBand = 'under 10' | '10–12' | '13–15' | '16–17' | '18 and over';

/** Completed years at the start of `date`. Throws RangeError when `date` is before the birth. */
export function ageOn(dob: PlainDate, date: PlainDate): number {
  const born = Temporal.PlainDate.from(dob);
  const on = Temporal.PlainDate.from(date);
  if (Temporal.PlainDate.compare(on, born) < 0) throw new RangeError('This date is before the date of birth.');
  // Compared as month and day, 28 February is before the birthday and 1 March after it: no leap-year case is needed.
  const birthdayPassed = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (birthdayPassed ? 0 : 1);
}

/** The band in which an age in completed years is shown to agencies that do not need the date of birth. */
export function ageBand(age: number): AgeBand {
  if (age < 10) return 'under 10';
  if (age < 13) return '10–12';
  if (age < 16) return '13–15';
  return age < 18 ? '16–17' : '18 and over';
}
