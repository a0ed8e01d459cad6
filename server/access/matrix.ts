/**
 * Reads schema/access.csv: the sharing matrix, the one file that an information-governance officer signs
 * and the program obeys. Anything that it cannot understand stops the build and names row, column and mend.
 */
import { parse } from 'csv-parse/sync';
import csv from '../../schema/access.csv?raw';
import { conditionCodes } from './codes.ts';
import { roles, type Role } from './roles.ts';

/** One way in: read or write, when all codes hold. */
export interface Grant {
  write: boolean;
  codes: string[];
}
/** A cell: any of its grants suffices. `silent`: withheld without saying so, because saying so would disclose. */
export interface Cell {
  grants: Grant[];
  silent: boolean;
}
export interface MatrixRow {
  type: string;
  /** a field of the type; `*` is the row scope, checked before any field; `* source=HEALTH` the scope of such rows only */
  field: string;
  label: string;
  cells: Record<Role, Cell>;
  basis: string;
  why: string;
  practice: string;
  line: number;
}

/**
 * Parses one cell: `–` nothing, `×` nothing and not a word about it, `R`, `W`, `R:l+d`, alternatives with `|`,
 * aggregate-only marks `G` and `g` (never a row).
 * @throws Error with the mend, when the grammar is broken
 */
export function parseCell(cell: string): Cell {
  const source = cell.trim();
  if (source === '–' || source === 'G' || source === 'g') return { grants: [], silent: false };
  if (source === '×') return { grants: [], silent: true };
  const grants = source.split('|').map((part) => {
    const match = /^([RW])(?::([a-z+]+))?$/.exec(part.trim());
    if (!match) throw new Error(`cell "${source}" is not –, ×, G, R, W or R:code+code; write – if nothing is shared`);
    const codes = match[2]?.split('+') ?? [];
    for (const code of codes) {
      if (!conditionCodes[code])
        throw new Error(`unknown condition "${code}" in "${source}"; known: ${Object.keys(conditionCodes).join(' ')}`);
    }
    return { write: match[1] === 'W', codes };
  });
  return { grants, silent: false };
}

/** Parses a whole matrix. @throws Error naming line, type, field and column of the first fault of each row */
export function parseMatrix(source: string): MatrixRow[] {
  const records = parse(source, { columns: true, skip_empty_lines: true, relax_column_count: false }) as Record<
    string,
    string
  >[];
  const faults: string[] = [];
  const seen = new Set<string>();
  const rows = records.map((record, index): MatrixRow => {
    const line = index + 2;
    const at = `access.csv line ${line} (${record['type']}.${record['field']})`;
    const key = `${record['type']}.${record['field']}`;
    if (seen.has(key)) faults.push(`${at}: a second row for the same field; keep one`);
    seen.add(key);
    for (const needed of ['type', 'field', 'label', 'basis', 'why']) {
      if (!record[needed]?.trim()) faults.push(`${at}: column ${needed} is empty; say it in words`);
    }
    const cells = {} as Record<Role, Cell>;
    for (const role of roles) {
      try {
        cells[role] = parseCell(record[role] ?? '');
      } catch (error) {
        faults.push(`${at}, column ${role}: ${(error as Error).message}`);
      }
    }
    return {
      type: record['type'] ?? '',
      field: record['field'] ?? '',
      label: record['label'] ?? '',
      basis: record['basis'] ?? '',
      why: record['why'] ?? '',
      practice: record['practice'] ?? '',
      cells,
      line,
    };
  });
  const known = new Set(['type', 'field', 'label', 'practice', ...roles, 'basis', 'why']);
  for (const column of Object.keys(records[0] ?? {}))
    if (!known.has(column)) faults.push(`access.csv: unknown column ${column}`);
  if (faults.length) throw new Error(faults.join('\n'));
  return rows;
}

export const matrix: readonly MatrixRow[] = parseMatrix(csv);

const byType = Map.groupBy(matrix, (row) => row.type);
export const matrixOf = (type: string): readonly MatrixRow[] => byType.get(type) ?? [];

/** The row scopes of a type: one, or one for each value of a telling column. */
export function rowScopesOf(type: string): { when?: { column: string; value: string }; row: MatrixRow }[] {
  return matrixOf(type).flatMap((row) => {
    if (row.field === '*') return [{ row }];
    const [, column, value] = /^\* (\w+)=(\w+)$/.exec(row.field) ?? [];
    return column && value ? [{ when: { column, value }, row }] : [];
  });
}
/** The rows of a type that are about a field. */
export const fieldRowsOf = (type: string) => matrixOf(type).filter((row) => !row.field.startsWith('*'));
