import { expect, test } from 'vitest';
import { calendar, isWorkingDay, whyNotWorkingDay } from '../../server/clocks/calendar.ts';
import { addDays, nthWeekdayOfMonth, type Weekday } from '../../server/clocks/dates.ts';
import { addWorkingDays, workingDaysBetween } from '../../server/clocks/working-days.ts';
import { bankHolidays, englandAndWales as cal, referenceRows } from './bank-holidays.ts';

test.each([
  ['2024-03-27', 15, '2024-04-19', 'Good Friday and Easter Monday'],
  ['2024-12-20', 10, '2025-01-08', 'Christmas, Boxing Day and New Year'],
  ['2024-12-20', 1, '2024-12-23', 'a weekend only'],
  ['2025-04-14', 5, '2025-04-23', 'Easter inside the five days'],
  ['2023-04-28', 15, '2023-05-23', 'May Day and the Coronation'],
  ['2022-05-27', 5, '2022-06-07', 'two days for the Jubilee'],
  ['2026-12-23', 5, '2027-01-04', 'Boxing Day on a Monday instead'],
  ['2024-01-02', 35, '2024-02-20', 'an HSB assessment'],
  ['2024-01-02', 45, '2024-03-05', 'a child and family assessment'],
])('%s plus %i working days is %s, over %s', (from, days, due) => {
  expect(addWorkingDays(cal, from, days)).toBe(due);
});

test('the starting day is not counted, even when it is a holiday, and the last day is', () => {
  expect(workingDaysBetween(cal, '2024-03-01', '2024-04-30')).toBe(40);
  expect(workingDaysBetween(cal, '2024-03-29', '2024-04-02')).toBe(1);
  expect(workingDaysBetween(cal, '2024-05-01', '2024-05-01')).toBe(0);
  expect(addWorkingDays(cal, '2024-03-30', 1)).toBe('2024-04-02');
});

test('counting backwards finds the last day for referrals before a panel', () => {
  expect(addWorkingDays(cal, '2024-04-19', -10)).toBe('2024-04-05');
  expect(addWorkingDays(cal, '2024-04-09', -10)).toBe('2024-03-22');
  expect(workingDaysBetween(cal, '2024-04-19', '2024-03-27')).toBe(-15);
  expect(addWorkingDays(cal, '2024-04-09', 0)).toBe('2024-04-09');
});

test('a rapid review that begins on Monday is submitted on the Friday of its third week', () => {
  expect(addWorkingDays(cal, '2024-09-02', 14)).toBe('2024-09-20');
});

test('a clock that reaches a year without bank holidays says which year', () => {
  expect(() => addWorkingDays(cal, '2028-12-20', 10)).toThrow(/2029/);
  expect(() => workingDaysBetween(cal, '2018-12-20', '2019-01-10')).toThrow(/2018/);
  expect(() => isWorkingDay(cal, '2018-06-02')).toThrow(/2018/);
});

test('a day that is not a working day says why', () => {
  expect(whyNotWorkingDay(cal, '2025-12-25')).toBe('Christmas Day');
  expect(whyNotWorkingDay(cal, '2025-12-27')).toBe('Saturday');
  expect(whyNotWorkingDay(cal, '2025-12-28')).toBe('Sunday');
  expect(whyNotWorkingDay(cal, '2025-12-29')).toBeNull();
  expect(whyNotWorkingDay(cal, '2022-09-19')).toBe('State Funeral of Queen Elizabeth II');
});

test('a calendar refuses a bank holiday on a day that does not exist', () => {
  expect(() => calendar([{ date: '2025-02-30', name: 'Nothing' }])).toThrow(RangeError);
});

test('every year on file has at least the eight usual bank holidays, all of them on weekdays', () => {
  for (let year = 2019; year <= 2028; year += 1) {
    expect(bankHolidays.filter(({ date }) => date.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(8);
  }
  for (const { date, name } of bankHolidays) expect(whyNotWorkingDay(cal, date)).toBe(name);
});

test('the ordinary day of each panel is never a bank holiday, and referrals close in time', () => {
  for (const panel of referenceRows('panels.csv')) {
    for (let month = 0; month < 120; month += 1) {
      const [year, weekday] = [2019 + Math.floor(month / 12), Number(panel.series_weekday) as Weekday];
      const day = nthWeekdayOfMonth(year, (month % 12) + 1, weekday, Number(panel.series_week)) ?? '';
      expect(whyNotWorkingDay(cal, day), `${panel.code} on ${day}`).toBeNull();
      if (day >= '2019-02-01') expect(addWorkingDays(cal, day, -10) < addDays(day, -13)).toBe(true);
    }
  }
});

test('every limit on file has a unit that can be counted and says where it comes from', () => {
  const limits = referenceRows('clock-settings.csv');
  expect(limits.length).toBeGreaterThan(20);
  for (const limit of limits) {
    expect(Number(limit.value), limit.code).toBeGreaterThan(0);
    expect(['working_days', 'calendar_days', 'hours']).toContain(limit.unit);
    expect(['published', 'inferred', 'design']).toContain(limit.status);
    expect(limit.source, limit.code).not.toBe('');
  }
  expect(limits.find(({ code }) => code === 'return-interview')).toMatchObject({ value: '72', unit: 'hours' });
});
