/** The page of figures: which financial years it offers, and that it says nothing about months to come. */
import { expect, test } from 'vitest';
import { financialYears, hasBegun, periodWords, shortPeriod } from '../../client/statistics/periods.ts';

test('the financial year begins in April, and two earlier years are offered with it', () => {
  expect(financialYears('2026-03-31')).toEqual(['2025/26', '2024/25', '2023/24']);
  expect(financialYears('2026-04-01')).toEqual(['2026/27', '2025/26', '2024/25']);
  expect(financialYears('2099-05-01')[0]).toBe('2099/00');
});

test('a month or a quarter is shown from its first day', () => {
  expect(hasBegun('2026-12', '2026/27', '2026-11-30')).toBe(false);
  expect(hasBegun('2026-12', '2026/27', '2026-12-01')).toBe(true);
  expect(hasBegun('Q4', '2026/27', '2026-12-31')).toBe(false);
  expect(hasBegun('Q4', '2026/27', '2027-01-01')).toBe(true);
  expect(hasBegun('Q4', '2024/25', '2026-11-20')).toBe(true);
});

test('periods are written out, and short under a bar', () => {
  expect([periodWords('2026-04'), periodWords('Q1')]).toEqual(['April 2026', 'April to June']);
  expect([shortPeriod('2026-04'), shortPeriod('Q1')]).toEqual(['Apr', 'Apr–Jun']);
});
