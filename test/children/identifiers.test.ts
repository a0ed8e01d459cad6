import { expect, test } from 'vitest';
import { inventedPostcode, towns } from '../../seeds/demo/names.ts';
import { random } from '../../seeds/demo/random.ts';
import {
  checkGss,
  checkLaChildId,
  checkLaestab,
  checkNhsNumber,
  checkPostcode,
  checkUpn,
  checkUrn,
  formatNhsNumber,
  nthTestNhsNumber,
  upnFor,
} from '../../server/children/identifiers.ts';

const refused = (sentence: RegExp) => ({ ok: false, sentence: expect.stringMatching(sentence) as string });
const stored = (value: string) => ({ ok: true, value });

test('a UPN whose first letter does not match the rest is refused', () => {
  expect(checkUpn('B801200005001')).toEqual(stored('B801200005001'));
  expect(checkUpn(' b801 200005001 ')).toEqual(stored('B801200005001'));
  expect(checkUpn('A801200005001')).toEqual(refused(/does not match/));
});

test('a UPN has 13 characters and none of the letters I, O and S', () => {
  for (const upn of ['', 'B80120000500', 'B8012000050011', 'I801200005001', 'B80120000500S', 'B8O1200005001']) {
    expect(checkUpn(upn)).toEqual(refused(/letter followed by 12 digits/));
  }
});

test('the check letter is worked out from the rest, in temporary UPNs too', () => {
  expect(upnFor('207000016049')).toBe('P207000016049');
  expect(upnFor('891123424001')).toBe('E891123424001');
  expect(upnFor('89112342400A')).toBe('Q89112342400A');
  expect(checkUpn('Q89112342400A')).toEqual(stored('Q89112342400A'));
  expect(checkUpn('Q207000016049')).toEqual(refused(/does not match/));
  expect(() => upnFor('8911234')).toThrow(RangeError);
});

test('an NHS number with a wrong check digit is refused', () => {
  expect(checkNhsNumber('943 476 5919', { allowTest: false })).toEqual(stored('9434765919'));
  expect(checkNhsNumber('401-023-2137', { allowTest: false })).toEqual(stored('4010232137'));
  expect(checkNhsNumber('987 654 4321', { allowTest: true })).toEqual(refused(/not a valid NHS number/));
  expect(checkNhsNumber('94347659', { allowTest: true })).toEqual(refused(/10 digits/));
});

test('an NHS number kept for testing is refused where real children are recorded', () => {
  expect(checkNhsNumber('999 000 0018', { allowTest: true })).toEqual(stored('9990000018'));
  expect(checkNhsNumber('999 000 0018', { allowTest: false })).toEqual(refused(/never belong to a child/));
  for (let digit = 0; digit <= 9; digit += 1) {
    expect(checkNhsNumber(`999000000${digit}`, { allowTest: true }).ok).toBe(false);
  }
});

test('demo children get different valid NHS numbers of the test range, always the same ones', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => nthTestNhsNumber(index + 1));
  expect(numbers[0]).toBe('9990000018');
  expect(nthTestNhsNumber(1)).toBe('9990000018');
  expect(new Set(numbers).size).toBe(500);
  expect(numbers.every((number) => checkNhsNumber(number, { allowTest: true }).ok)).toBe(true);
  expect(numbers.every((number) => number.startsWith('999000'))).toBe(true);
  expect(() => nthTestNhsNumber(0)).toThrow(RangeError);
});

test('an NHS number is shown in groups of three, three and four', () => {
  expect(formatNhsNumber('9434765919')).toBe('943 476 5919');
});

test.each(['NG2 7QP', 'NG17 8AA', 'DN22 6PS', 'S80 1JA', 'M1 1AE', 'W1A 0AX', 'EC1A 1BB', 'GIR 0AA'])(
  '%s is a postcode, however it is spaced',
  (postcode) => {
    expect(checkPostcode(postcode)).toEqual(stored(postcode));
    expect(checkPostcode(` ${postcode.toLowerCase().replace(' ', '')} `)).toEqual(stored(postcode));
  },
);

test.each(['NG2 7Q', 'NGG2 7QP', 'N7 A7J', 'ZZ99 9ZZ', 'NG2', '', 'Flat 1 NG2 7QP', 'NG2 7QP England'])(
  '"%s" is not a postcode',
  (text) => {
    expect(checkPostcode(text)).toEqual(refused(/full postcode/));
  },
);

test('a postcode of the demo can be typed but belongs to no street', () => {
  const chance = random(1);
  for (const town of towns) {
    const postcode = inventedPostcode(chance, town.outward);
    expect(checkPostcode(postcode)).toEqual(stored(postcode));
    expect(postcode).toMatch(/ \d[CIKMOV]{2}$/);
  }
});

test('an ONS code has the form of an English authority and, where a list is given, is on it', () => {
  expect(checkGss('E07000170')).toEqual(stored('E07000170'));
  expect(checkGss('e10000024')).toEqual(stored('E10000024'));
  expect(checkGss('E07000170', new Set(['E07000171']))).toEqual(refused(/E07000170/));
  for (const code of ['E05000170', 'W06000001', 'E0700017', 'E070001700']) {
    expect(checkGss(code)).toEqual(refused(/ONS code/));
  }
});

test('school numbers have six digits and seven, and the first three of seven are the authority', () => {
  expect(checkUrn(' 990001 ')).toEqual(stored('990001'));
  for (const urn of ['99000', '9900011', '099000', 'A90001']) expect(checkUrn(urn)).toEqual(refused(/6 digits/));
  expect(checkLaestab('891/9001', '891')).toEqual(stored('8919001'));
  expect(checkLaestab('8919001')).toEqual(stored('8919001'));
  expect(checkLaestab('8929001', '891')).toEqual(refused(/891/));
  for (const number of ['891900', '89190011', '0919001']) expect(checkLaestab(number)).toEqual(refused(/7 digits/));
});

test('a council’s child identifier has letters and digits only, at most 20', () => {
  expect(checkLaChildId(' M1234567 ')).toEqual(stored('M1234567'));
  expect(checkLaChildId('A'.repeat(20)).ok).toBe(true);
  expect(checkLaChildId('A'.repeat(21))).toEqual(refused(/at most 20/));
  for (const id of ['', 'M-1234', 'M 1234']) expect(checkLaChildId(id)).toEqual(refused(/letters and digits/));
});
