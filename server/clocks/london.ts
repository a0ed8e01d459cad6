/**
 * Instants as the clocks in London show them. Everything is stored as an instant; a date, "today" or the time of a
 * meeting only exists in Europe/London (practice CLK-1), whatever zone the machine is set to.
 */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './calendar.ts';
import type { Weekday } from './dates.ts';

const ZONE = 'Europe/London';

export interface LondonParts {
  date: PlainDate;
  /** 24-hour clock, `HH:MM`. */
  time: string;
  weekday: Weekday;
  /** True while the clocks are on British Summer Time. */
  summerTime: boolean;
}

function inLondon(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}

/** The date in London at `now`. In summer the day begins there an hour before it does in UTC. */
export function today(now: Date): PlainDate {
  return inLondon(now).toPlainDate().toString();
}

/** What the calendar and clock in London show at an instant. */
export function londonParts(instant: Date): LondonParts {
  const local = inLondon(instant);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    weekday: local.dayOfWeek as Weekday,
    summerTime: local.offsetNanoseconds !== 0,
  };
}

/**
 * The instant at which clocks in London show `time` (`HH:MM`) on `date`. In the hour that the spring change skips,
 * the time an hour later; in the hour that the autumn change repeats, the first of the two.
 * Throws RangeError when the date or the time does not exist on any day.
 */
export function londonInstant(date: PlainDate, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`"${time}" is not a time of day written HH:MM.`);
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime: time });
  return new Date(local.epochMilliseconds);
}

/**
 * `hours` of elapsed time after an instant. The 24-hour and 72-hour limits run through nights, weekends, bank
 * holidays and clock changes (practice CLK-5), so this looks at no calendar.
 */
export function dueByHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
