/** The reference data as they are edited: one CSV per kind, read into the build so that a deployment needs no files beside it. */
import { parse } from 'csv-parse/sync';
import bankHolidays from './bank-holidays.csv?raw';
import clockSettings from './clock-settings.csv?raw';
import disruptionPowers from './disruption-powers.csv?raw';
import districts from './districts.csv?raw';
import organisations from './organisations.csv?raw';
import panelMembers from './panel-members.csv?raw';
import panels from './panels.csv?raw';
import standingItems from './standing-items.csv?raw';

export type CsvRow = Record<string, string>;
export const rowsOf = (csv: string): CsvRow[] => parse(csv, { columns: true, skip_empty_lines: true, bom: true }) as CsvRow[];

export const reference = {
  bankHolidays: rowsOf(bankHolidays),
  clockSettings: rowsOf(clockSettings),
  disruptionPowers: rowsOf(disruptionPowers),
  districts: rowsOf(districts),
  organisations: rowsOf(organisations),
  panelMembers: rowsOf(panelMembers),
  panels: rowsOf(panels),
  standingItems: rowsOf(standingItems),
};
