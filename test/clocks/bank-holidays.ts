/** The bank holidays and panels as they are in the reference data, for tests that must agree with what is shipped. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type BankHoliday, calendar } from '../../server/clocks/calendar.ts';

/** Rows of a reference file; every value is text. */
export function referenceRows(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../seeds/reference/${file}`, import.meta.url), 'utf8');
  return parse<Record<string, string>>(text, { columns: true });
}

export const bankHolidays = referenceRows('bank-holidays.csv').map(({ date = '', name = '' }): BankHoliday => ({
  date,
  name,
}));

export const englandAndWales = calendar(bankHolidays);
