import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateProblem, monthNumber, partsOf, readDateParts } from '../../client/ui/date-parts.ts';
import {
  formatDate,
  formatDateTime,
  formatMonth,
  formatShortDate,
  formatTime,
  londonDate,
} from '../../client/ui/dates.ts';
import { readTime, writeTime } from '../../client/ui/time-of-day.ts';

const read = (day: string, month: string, year: string) => readDateParts({ day, month, year });

describe('a date as it is written', () => {
  test('is day, month, year, and never the other way round', () => {
    expect(read('3', '4', '2025').iso).toBe('2025-04-03');
    expect(read('13', '1', '2025').iso).toBe('2025-01-13');
    expect(read('1', '13', '2025')).toEqual({ iso: null, problem: 'NOT_REAL', parts: ['month'] });
  });

  test('may name its month in words', () => {
    expect(read('14', 'January', '2025').iso).toBe('2025-01-14');
    expect(read('14', 'sept', '2025').iso).toBe('2025-09-14');
    expect(monthNumber('ma')).toBeNull();
    expect(monthNumber('junk')).toBeNull();
  });

  test('is refused when there is no such day', () => {
    expect(read('29', '2', '2024').iso).toBe('2024-02-29');
    expect(read('29', '2', '2025').problem).toBe('NOT_REAL');
    expect(read('31', '6', '2025').problem).toBe('NOT_REAL');
    expect(read('0', '6', '2025').parts).toEqual(['day']);
  });

  test('with a year of two figures is asked for again, not guessed', () => {
    expect(read('1', '2', '14').problem).toBe('YEAR_NOT_4_FIGURES');
  });

  test('that is left empty is no date and no mistake; one left half-written is a mistake', () => {
    expect(dateProblem(read('', ' ', ''))).toBeNull();
    expect(dateProblem(read('1', '', '2025'), 'Date of birth')).toBe('Date of birth must include a month');
    expect(dateProblem(read('1', '', ''), 'Date of birth')).toBe('Date of birth must include a month and year');
    expect(dateProblem(read('31', '2', '2025'), 'Date of birth')).toBe('Date of birth must be a real date');
  });

  test('comes back the same after it has been taken apart', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDateParts(partsOf(iso)).iso).toBe(iso);
      }),
    );
  });
});

describe('dates on a page', () => {
  test('are written out in full', () => {
    expect(formatDate('2025-01-14')).toBe('14 January 2025');
    expect(formatShortDate('2025-09-04')).toBe('4 Sep 2025');
    expect(formatMonth('2025-01')).toBe('January 2025');
  });

  test('are those of a clock in London, in winter and in summer', () => {
    expect(formatDateTime('2025-01-14T09:30:00Z')).toBe('Tuesday 14 January 2025, 9:30am');
    expect(formatDateTime('2025-07-15T08:30:00Z')).toBe('Tuesday 15 July 2025, 9:30am');
    expect(formatDate('2025-07-14T23:30:00Z')).toBe('15 July 2025');
    expect(londonDate('2025-07-14T23:30:00Z')).toBe('2025-07-15');
  });

  test('use am, pm, midday and midnight', () => {
    expect(formatTime('2025-01-14T14:00:00Z')).toBe('2pm');
    expect(formatTime('2025-01-14T12:00:00Z')).toBe('midday');
    expect(formatTime('2025-01-14T00:00:00Z')).toBe('midnight');
    expect(formatTime('2025-01-14T12:05:00Z')).toBe('12:05pm');
  });

  test('that are not dates are left as they came', () => {
    expect(formatDate('2025-02-31')).toBe('2025-02-31');
    expect(formatDateTime('soon')).toBe('soon');
  });
});

describe('a time as it is written', () => {
  test.each([
    ['9:30am', '09:30'],
    ['9.30 AM', '09:30'],
    ['14:00', '14:00'],
    ['2pm', '14:00'],
    ['12am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['midday', '12:00'],
  ])('%s is %s', (written, time) => expect(readTime(written)).toBe(time));

  test.each(['9', '25:00', '9:60am', '13pm', 'later', ''])('"%s" is not a time', (written) =>
    expect(readTime(written)).toBeNull(),
  );

  test('is read back as it is shown', () => {
    for (const time of ['00:00', '00:30', '09:05', '12:00', '12:45', '23:59'])
      expect(readTime(writeTime(time))).toBe(time);
  });
});
