import { expect, test } from 'vitest';
import { dueByHours, londonInstant, londonParts, today } from '../../server/clocks/london.ts';

test('a return interview due in 72 hours is due an hour later by the clock when the clocks go forward', () => {
  const returned = londonInstant('2026-03-27', '17:00');
  const due = dueByHours(returned, 72);
  expect(due.toISOString()).toBe('2026-03-30T17:00:00.000Z');
  expect(londonParts(due)).toEqual({ date: '2026-03-30', time: '18:00', weekday: 1, summerTime: true });
});

test('72 hours over the end of summer time end an hour earlier by the clock', () => {
  const due = dueByHours(londonInstant('2026-10-23', '17:00'), 72);
  expect(londonParts(due)).toMatchObject({ date: '2026-10-26', time: '16:00', summerTime: false });
});

test('a strategy discussion due in 24 hours runs over a bank holiday', () => {
  const due = dueByHours(londonInstant('2024-12-24', '16:30'), 24);
  expect(londonParts(due)).toMatchObject({ date: '2024-12-25', time: '16:30' });
});

test('in summer the day begins in London an hour before it does in UTC', () => {
  expect(today(new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30');
  expect(today(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
  expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
});

test('a panel at half past nine is at half past nine in winter and in summer', () => {
  expect(londonInstant('2026-01-13', '09:30').toISOString()).toBe('2026-01-13T09:30:00.000Z');
  expect(londonInstant('2026-07-14', '09:30').toISOString()).toBe('2026-07-14T08:30:00.000Z');
  expect(londonParts(londonInstant('2026-07-14', '09:30'))).toMatchObject({ date: '2026-07-14', time: '09:30' });
});

test('a time in the hour that is skipped moves on, and one in the hour that repeats is the first of the two', () => {
  expect(londonParts(londonInstant('2026-03-29', '01:30')).time).toBe('02:30');
  expect(londonInstant('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test.each([
  ['2026-02-30', '09:30'],
  ['2026-02-03', '24:00'],
  ['2026-02-03', '9.30'],
])('%s at %s is refused', (date, time) => {
  expect(() => londonInstant(date, time)).toThrow(RangeError);
});
