import { expect, test } from 'vitest';
import {
  addDays,
  dateFromEntry,
  daysBetween,
  financialYearOf,
  isPlainDate,
  longDate,
  monthOf,
  nthWeekdayOfMonth,
} from '../../server/clocks/dates.ts';

test('a date is shown in words and entered with the day before the month', () => {
  expect(longDate('2025-01-14')).toBe('14 January 2025');
  expect(dateFromEntry('3/4/2025')).toBe('2025-04-03');
  expect(dateFromEntry(' 03 / 04 / 2025 ')).toBe('2025-04-03');
  expect(dateFromEntry('1/13/2025')).toBeNull();
});

test('a date that does not exist, or a year of two digits, is refused', () => {
  for (const entry of ['30/2/2025', '29/2/2025', '14/1/25', '14 January', '']) expect(dateFromEntry(entry)).toBeNull();
  expect(dateFromEntry('29/2/2024')).toBe('2024-02-29');
  for (const text of ['2025-02-30', '25-01-14', '2025-1-14', '2025-01-14T09:00']) expect(isPlainDate(text)).toBe(false);
  expect(isPlainDate('2025-01-14')).toBe(true);
});

test('the financial year begins on 1 April', () => {
  expect(financialYearOf('2026-03-31')).toBe('2025/26');
  expect(financialYearOf('2026-04-01')).toBe('2026/27');
  expect(financialYearOf('2099-12-01')).toBe('2099/00');
  expect(monthOf('2026-03-31')).toBe('2026-03');
});

test('seven weeks are 49 days and twelve are 84, the first day not counted', () => {
  expect(daysBetween('2026-03-01', addDays('2026-03-01', 49))).toBe(49);
  expect(addDays('2026-03-01', 84)).toBe('2026-05-24');
  expect(daysBetween('2026-03-31', '2026-03-30')).toBe(-1);
  expect(daysBetween('2025-12-01', '2026-03-01')).toBe(90);
});

test('a panel on the second Tuesday is found in every month', () => {
  expect(nthWeekdayOfMonth(2026, 3, 2, 2)).toBe('2026-03-10');
  expect(nthWeekdayOfMonth(2026, 9, 2, 1)).toBe('2026-09-01');
  expect(nthWeekdayOfMonth(2026, 2, 7, 4)).toBe('2026-02-22');
});

test('a month without a fifth Tuesday has none, and the last one is the fourth', () => {
  expect(nthWeekdayOfMonth(2026, 3, 2, 5)).toBe('2026-03-31');
  expect(nthWeekdayOfMonth(2026, 4, 2, 5)).toBeNull();
  expect(nthWeekdayOfMonth(2026, 4, 2, -1)).toBe('2026-04-28');
  expect(nthWeekdayOfMonth(2026, 4, 2, 0)).toBeNull();
  expect(() => nthWeekdayOfMonth(2026, 13, 2, 1)).toThrow(RangeError);
});
