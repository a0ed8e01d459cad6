/**
 * The England and Wales bank holidays, as the partnership has entered them, and which days count as working days.
 * A year with no holidays on file is unknown, not free of holidays: asking about one is an error (practice CLK-2, CLK-10).
 */
import { Temporal } from 'temporal-polyfill';

/** A day on the calendar in London, written yyyy-mm-dd. It has no time and no zone. */
export type PlainDate = string;

export interface BankHoliday {
  date: PlainDate;
  name: string;
}

export interface Calendar {
  /** Name of the bank holiday, by date. */
  readonly holidays: ReadonlyMap<PlainDate, string>;
  /** Years for which holidays are on file. */
  readonly years: ReadonlySet<number>;
}

/** A calendar from the rows of `seeds/reference/bank-holidays.csv`. Throws RangeError on an impossible date. */
export function calendar(dates: readonly BankHoliday[]): Calendar {
  const holidays = new Map<PlainDate, string>();
  const years = new Set<number>();
  for (const { date, name } of dates) {
    const day = Temporal.PlainDate.from(date);
    holidays.set(day.toString(), name);
    years.add(day.year);
  }
  return { holidays, years };
}

/**
 * Why a day is not a working day: `'Saturday'`, `'Sunday'`, the name of the bank holiday, or null when it is one.
 * Throws RangeError when the calendar has no bank holidays for that year.
 */
export function whyNotWorkingDay(cal: Calendar, date: PlainDate): string | null {
  const day = Temporal.PlainDate.from(date);
  if (!cal.years.has(day.year)) {
    throw new RangeError(
      `No bank holidays are on file for ${day.year}. Add them to the reference data before counting working days in that year.`,
    );
  }
  if (day.dayOfWeek === 6) return 'Saturday';
  if (day.dayOfWeek === 7) return 'Sunday';
  return cal.holidays.get(day.toString()) ?? null;
}

/** Monday to Friday and not a bank holiday. Throws RangeError for a year without holidays on file. */
export function isWorkingDay(cal: Calendar, date: PlainDate): boolean {
  return whyNotWorkingDay(cal, date) === null;
}
