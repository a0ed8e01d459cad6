/** A date and a time of day as a clock in London shows them, as an instant, and back. */
const OFFSET = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const HOUR = 3_600_000;

/** @param date yyyy-mm-dd @param time HH:MM @returns ISO 8601 in UTC */
export function londonInstant(date: string, time: string): string {
  const asUtc = new Date(`${date}T${time}:00Z`).getTime();
  const zone = OFFSET.formatToParts(new Date(asUtc)).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return new Date(asUtc - (zone.includes('+01') ? HOUR : 0)).toISOString();
}

/** HH:MM in London; empty for no instant. */
export const londonClock = (instant: string | null | undefined): string =>
  instant ? CLOCK.format(new Date(instant)) : '';
