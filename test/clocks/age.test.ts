import { expect, test } from 'vitest';
import { ageBand, ageOn } from '../../server/clocks/age.ts';

test('a child is 17 on the day before the 18th birthday and 18 on the day itself', () => {
  expect(ageOn('2008-06-15', '2026-06-14')).toBe(17);
  expect(ageOn('2008-06-15', '2026-06-15')).toBe(18);
  expect(ageOn('2008-06-15', '2008-06-15')).toBe(0);
});

test('someone born on 29 February comes of age on 1 March when there is no 29 February', () => {
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  expect(ageOn('2008-02-29', '2024-02-28')).toBe(15);
  expect(ageOn('2008-02-29', '2024-02-29')).toBe(16);
});

test('nobody has an age before the day of birth', () => {
  expect(() => ageOn('2026-06-15', '2026-06-14')).toThrow(RangeError);
});

test('an age is shown as a band to agencies that do not need the date of birth', () => {
  expect([0, 9, 10, 12, 13, 15, 16, 17, 18, 40].map(ageBand)).toEqual([
    'under 10',
    'under 10',
    '10–12',
    '10–12',
    '13–15',
    '13–15',
    '16–17',
    '16–17',
    '18 and over',
    '18 and over',
  ]);
});
