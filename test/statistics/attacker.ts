/**
 * Someone who reads a published table and tries to recover what was withheld, by trying out whole tables. It shares no
 * code with the suppression: it changes withheld counts by one child in every combination and keeps what fits.
 */
import type { Cell, CountTable, SuppressedTable } from '../../server/statistics/suppression.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const columnSums = (counts: readonly number[][]) =>
  (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)));

/** A table of these counts with the totals that are to be printed. */
export function tableOf(
  counts: number[][],
  printed: { rowTotals: boolean; columnTotals: boolean; total: boolean },
): CountTable {
  return {
    rows: counts.map((_, r) => `Row ${r + 1}`),
    columns: (counts[0] ?? []).map((_, c) => `Column ${c + 1}`),
    counts,
    ...(printed.rowTotals && { rowTotals: counts.map(sum) }),
    ...(printed.columnTotals && { columnTotals: columnSums(counts) }),
    ...(printed.total && { total: sum(counts.flat()) }),
  };
}

/** Counts, row totals, column totals and the total that a table prints, in that order. */
export function everyCell(table: CountTable): number[];
export function everyCell(table: SuppressedTable): Cell[];
export function everyCell(table: CountTable | SuppressedTable): (number | Cell)[] {
  const rows: (number | Cell)[][] = table.counts;
  const total = table.total === undefined ? [] : [table.total];
  return [...rows.flat(), ...(table.rowTotals ?? []), ...(table.columnTotals ?? []), ...total];
}

/**
 * The values that each printed or withheld cell takes in tables that agree with everything printed, where a withheld
 * cell is at least 1. Only tables within one child of the truth in every count are tried, so the values found are real
 * alternatives but need not be all of them.
 */
export function valuesThatFit(truth: CountTable, published: SuppressedTable): Set<number>[] {
  const cells = everyCell(published);
  const width = truth.columns.length;
  const printed = {
    rowTotals: truth.rowTotals !== undefined,
    columnTotals: truth.columnTotals !== undefined,
    total: truth.total !== undefined,
  };
  const found = cells.map(() => new Set<number>());
  const attempt = (flat: number[], index: number): void => {
    if (index === flat.length) {
      const counts = truth.rows.map((_, r) => flat.slice(r * width, (r + 1) * width));
      const values = everyCell(tableOf(counts, printed));
      const fits = values.every((value, i) => (cells[i]?.suppressed ? value >= 1 : value === cells[i]?.value));
      if (fits) values.forEach((value, i) => found[i]?.add(value));
      return;
    }
    const options = cells[index]?.suppressed ? [-1, 0, 1] : [0];
    for (const change of options) attempt(flat.with(index, (flat[index] ?? 0) + change), index + 1);
  };
  attempt(truth.counts.flat(), 0);
  return found;
}
