/**
 * A date as people write it: day, month, year, in that order and no other. Months may be written as words.
 * A two-figure year is not guessed: "14" could be a child's birth year or a typing slip.
 */

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export type DatePart = keyof DateParts;

export interface DateReading {
  /** yyyy-mm-dd, or null when what was written is not a whole, real date. */
  iso: string | null;
  problem: 'EMPTY' | 'INCOMPLETE' | 'YEAR_NOT_4_FIGURES' | 'NOT_REAL' | null;
  /** The parts to mark and put focus on. */
  parts: DatePart[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ALL: DatePart[] = ['day', 'month', 'year'];

/** 1 to 12 from "3", "03", "Mar", "Sept" or "march"; null for anything else. */
export function monthNumber(text: string): number | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= 12 ? number : null;
  }
  if (word.length < 3) return null;
  const index = MONTHS.findIndex((month, at) => word.startsWith(month) && (FULL_MONTHS[at]?.startsWith(word) ?? false));
  return index < 0 ? null : index + 1;
}

/** Reads the three fields. Nothing is guessed and nothing overflows: 31 2 2025 is not a date. */
export function readDateParts(parts: DateParts): DateReading {
  const missing = ALL.filter((part) => parts[part].trim() === '');
  if (missing.length === 3) return { iso: null, problem: 'EMPTY', parts: ALL };
  if (missing.length > 0) return { iso: null, problem: 'INCOMPLETE', parts: missing };
  const yearText = parts.year.trim();
  if (/^\d+$/.test(yearText) && yearText.length !== 4)
    return { iso: null, problem: 'YEAR_NOT_4_FIGURES', parts: ['year'] };
  const month = monthNumber(parts.month);
  const dayText = parts.day.trim();
  const wrong: DatePart[] = [];
  if (!/^\d{1,2}$/.test(dayText) || Number(dayText) < 1 || Number(dayText) > 31) wrong.push('day');
  if (month === null) wrong.push('month');
  if (!/^\d{4}$/.test(yearText)) wrong.push('year');
  if (wrong.length > 0 || month === null) return { iso: null, problem: 'NOT_REAL', parts: wrong };
  const daysInMonth = new Date(Date.UTC(Number(yearText), month, 0)).getUTCDate();
  if (Number(dayText) > daysInMonth) return { iso: null, problem: 'NOT_REAL', parts: ALL };
  const iso = `${yearText}-${String(month).padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  return { iso, problem: null, parts: [] };
}

/** The three fields of an ISO date; all empty when there is none. */
export function partsOf(iso: string | null | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return { day: '', month: '', year: '' };
  return { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1] ?? '' };
}

function listed(parts: DatePart[]): string {
  return parts.length === 2 ? `${parts[0]} and ${parts[1]}` : `${parts[0]}`;
}

/** What to say about a date that cannot be read, or null. `what` is the name of the date: "Date of birth". */
export function dateProblem(reading: DateReading, what = 'Date'): string | null {
  switch (reading.problem) {
    case 'INCOMPLETE':
      return `${what} must include a ${listed(reading.parts)}`;
    case 'YEAR_NOT_4_FIGURES':
      return `${what}: year must include 4 numbers`;
    case 'NOT_REAL':
      return `${what} must be a real date`;
    default:
      return null;
  }
}
