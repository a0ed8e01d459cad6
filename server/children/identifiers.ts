/**
 * The numbers and codes by which agencies know a child, a school or a place, and how to tell a mistyped one.
 * A good check digit shows only that a number could exist, not that it belongs to this child.
 */

/** Either the identifier in the form in which it is stored, or a sentence that says what is wrong with it. */
export type Checked = { ok: true; value: string } | { ok: false; sentence: string };

const good = (value: string): Checked => ({ ok: true, value });
const bad = (sentence: string): Checked => ({ ok: false, sentence });
const squeezed = (text: string) => text.replace(/\s+/g, '').toUpperCase();

/** The 23 letters of a UPN: no I, O or S. A letter's place in this list is its value. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

function upnCheckLetter(body: string): string {
  const sum = [...body].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character);
    return total + value * (index + 2);
  }, 0);
  return UPN_LETTERS.charAt(sum % 23);
}

/**
 * The UPN with the given last twelve characters: local authority 3, establishment 4, year 2, serial 3, where the last
 * character is a letter in a temporary UPN. Throws RangeError on any other body.
 */
export function upnFor(body12: string): string {
  if (!/^\d{11}[\dA-HJ-NP-RT-Z]$/.test(body12)) {
    throw new RangeError('The body of a UPN is 12 digits, or 11 digits and a letter.');
  }
  return upnCheckLetter(body12) + body12;
}

/** Unique pupil number, permanent or temporary (DfE); stored in capitals without spaces. */
export function checkUpn(value: string): Checked {
  const upn = squeezed(value);
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) {
    return bad('A UPN is a letter followed by 12 digits, such as B801200005001. It never has the letters I, O or S.');
  }
  if (upnCheckLetter(upn.slice(1)) !== upn.charAt(0)) {
    return bad('The first letter of this UPN does not match the rest of it. Check it against the school’s record.');
  }
  return good(upn);
}

/** Check digit for the first nine digits of an NHS number, or null when those nine digits are never issued. */
function nhsCheckDigit(nine: string): number | null {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const remainder = (11 - (sum % 11)) % 11;
  return remainder === 10 ? null : remainder;
}

/**
 * NHS number, stored as ten digits. Numbers from 999 000 0000 upwards exist for testing only, so they are refused
 * unless `allowTest`, which is for the demo partnership and for tests.
 */
export function checkNhsNumber(value: string, { allowTest }: { allowTest: boolean }): Checked {
  const number = value.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(number)) return bad('An NHS number has 10 digits, such as 943 476 5919.');
  if (nhsCheckDigit(number.slice(0, 9)) !== Number(number.charAt(9))) {
    return bad('This is not a valid NHS number. Check each digit.');
  }
  if (number.startsWith('999') && !allowTest) {
    return bad('NHS numbers that start with 999 are for testing and never belong to a child.');
  }
  return good(number);
}

/** `943 476 5919` from ten digits. */
export function formatNhsNumber(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

const testNumbers: string[] = [];

/** The nth valid NHS number of the range kept for testing, as ten digits; the first (n = 1) is 999 000 0018. */
export function nthTestNhsNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('Test NHS numbers are counted from 1.');
  const last = testNumbers.at(-1);
  let next = last ? Number(last.slice(0, 9)) + 1 : 999_000_000;
  for (; testNumbers.length < n; next += 1) {
    if (next > 999_999_999) throw new RangeError('There are no more NHS numbers kept for testing.');
    const digit = nhsCheckDigit(String(next));
    if (digit !== null) testNumbers.push(`${next}${digit}`);
  }
  return testNumbers[n - 1] as string;
}

const OUTWARD = /^(?:[A-Z]\d{1,2}|[A-Z]\d[A-Z]|[A-Z][A-HJ-Y]\d{1,2}|[A-Z][A-HJ-Y]\d[A-Z])$/;

/** United Kingdom postcode, stored in capitals with one space before the last three characters. */
export function checkPostcode(value: string): Checked {
  const letters = squeezed(value);
  const outward = letters.slice(0, -3);
  const inward = letters.slice(-3);
  const known = (OUTWARD.test(outward) && /^\d[A-Z]{2}$/.test(inward)) || letters === 'GIR0AA';
  return known ? good(`${outward} ${inward}`) : bad('Enter a full postcode, such as NG2 7QP.');
}

/**
 * ONS (GSS) code of an English local authority. With `known` (the codes on file) it must also be one of those.
 */
export function checkGss(value: string, known?: ReadonlySet<string>): Checked {
  const code = squeezed(value);
  if (!/^E(06|07|08|09|10)\d{6}$/.test(code)) {
    return bad('An ONS code of a local authority is E06, E07, E08, E09 or E10 followed by 6 digits.');
  }
  if (known && !known.has(code)) return bad(`No local authority on file has the ONS code ${code}.`);
  return good(code);
}

/** Unique reference number of a school (DfE): six digits. */
export function checkUrn(value: string): Checked {
  const urn = squeezed(value);
  return /^[1-9]\d{5}$/.test(urn) ? good(urn) : bad('A school’s URN has 6 digits.');
}

/**
 * Local authority number and establishment number of a school, stored as seven digits; 891/4000 is accepted.
 * With `localAuthority` (891 for Nottinghamshire) the first three digits must be that authority's.
 */
export function checkLaestab(value: string, localAuthority?: string): Checked {
  const number = squeezed(value).replace(/^(\d{3})[/-](\d{4})$/, '$1$2');
  if (!/^[2-9]\d{6}$/.test(number)) {
    return bad('A LAESTAB number has 7 digits: 3 for the local authority and 4 for the school.');
  }
  if (localAuthority && !number.startsWith(localAuthority)) {
    return bad(`The LAESTAB number of a school in this authority starts with ${localAuthority}.`);
  }
  return good(number);
}

/** The council's own identifier for a child: up to 20 letters and digits, in the capitals in which it was issued. */
export function checkLaChildId(value: string): Checked {
  const id = value.trim();
  if (id.length > 20) return bad('A council’s child identifier has at most 20 characters.');
  return /^[A-Za-z0-9]+$/.test(id)
    ? good(id)
    : bad('A council’s child identifier has letters and digits only, and at least one of them.');
}
