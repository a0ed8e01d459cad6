/**
 * Small numbers in published tables. A count of one to five children can point at a child, so it is printed as "c";
 * and so is enough of the rest that nobody can work it out from the totals (practice §4.7 rules 1, 2, 3, 5 and 7).
 * What would surprise you: totals are cells like any other, and a total can be withheld to protect a cell.
 */
import { leastSacrifice, type Flow, isPinned } from './subtraction.ts';

/** Counts by row and column. Totals are given only where they will be printed, and must add up. */
export interface CountTable {
  rows: string[];
  columns: string[];
  /** `counts[row][column]`, whole numbers of children or of meetings about children. */
  counts: number[][];
  rowTotals?: number[];
  columnTotals?: number[];
  total?: number;
}

/** A published cell: either its number, or null and "c" for confidential. */
export interface Cell {
  value: number | null;
  suppressed: 'c' | null;
}

export interface SuppressedTable {
  rows: string[];
  columns: string[];
  counts: Cell[][];
  rowTotals?: Cell[];
  columnTotals?: Cell[];
  total?: Cell;
}

const WITHHELD: Cell = Object.freeze({ value: null, suppressed: 'c' });
const printed = (value: number): Cell => ({ value, suppressed: null });
const isSmall = (count: number) => count >= 1 && count <= 5;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function mustAddUp(table: CountTable): void {
  const { rows, columns, counts, rowTotals, columnTotals, total } = table;
  const shapely =
    counts.length === rows.length &&
    counts.every((row) => row.length === columns.length) &&
    (rowTotals?.length ?? rows.length) === rows.length &&
    (columnTotals?.length ?? columns.length) === columns.length;
  if (!shapely) throw new RangeError('A table needs one count for every row and column, and one total for each.');
  if (!counts.flat().every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError('A table to be published holds whole numbers that are not negative.');
  }
  const adds =
    counts.every((row, r) => (rowTotals?.[r] ?? sum(row)) === sum(row)) &&
    columns.every((_, c) => (columnTotals?.[c] ?? columnSum(counts, c)) === columnSum(counts, c)) &&
    (total ?? sum(counts.flat())) === sum(counts.flat());
  if (!adds) throw new RangeError('Totals must add up. Add a row such as "Not recorded" for what is missing.');
}

const columnSum = (counts: readonly number[][], c: number) => sum(counts.map((row) => row[c] ?? 0));

/**
 * The table as a circulation: total → row totals → counts → column totals → total. What flows into a point flows out
 * of it, which is all that somebody who subtracts can use. A total that is not printed is open: anything fits.
 */
function flowsOf(table: CountTable): Flow[] {
  const { rows, columns, counts, rowTotals, columnTotals } = table;
  const outOfTotal = rows.length + columns.length;
  const intoTotal = outOfTotal + 1;
  const all = sum(counts.flat());
  // A printed number is the dearest to lose when it is a total: a reader can do without a cell more easily.
  const flow = (from: number, to: number, value: number, isTotal: boolean, isPrinted: boolean): Flow => {
    const state = !isPrinted ? 'open' : isSmall(value) ? 'withheld' : 'printed';
    return { from, to, value, cost: value + (isTotal ? all + 1 : 0), state };
  };
  return [
    ...counts.flatMap((row, r) => row.map((value, c) => flow(r, rows.length + c, value, false, true))),
    ...counts.map((row, r) => flow(outOfTotal, r, sum(row), true, rowTotals !== undefined)),
    ...columns.map((_, c) => flow(rows.length + c, intoTotal, columnSum(counts, c), true, columnTotals !== undefined)),
    flow(intoTotal, outOfTotal, all, true, table.total !== undefined),
  ];
}

/**
 * The table as it may be published: same shape, true zeros kept, every count and total from 1 to 5 withheld, and then
 * as few other cells as it takes (smallest first, totals last) until no withheld cell has only one possible value for
 * a reader who knows the printed cells and that a withheld one is at least 1. The same table always gives the same
 * result. It protects within this table only, not against other tables (rule 4). Throws RangeError when a count is
 * not a whole number or the totals do not add up; a table whose rows overlap is given without totals.
 */
export function suppress(table: CountTable): SuppressedTable {
  mustAddUp(table);
  const flows = flowsOf(table);
  for (let pinned = flows.find((flow) => isPinned(flow, flows)); pinned;) {
    for (const flow of leastSacrifice(pinned, flows)) flow.state = 'withheld';
    pinned = flows.find((flow) => isPinned(flow, flows));
  }
  const cells = flows.map((flow) => (flow.state === 'withheld' ? WITHHELD : printed(flow.value)));
  const [height, width] = [table.rows.length, table.columns.length];
  const totalsAt = height * width;
  return {
    rows: table.rows,
    columns: table.columns,
    counts: table.rows.map((_, r) => cells.slice(r * width, (r + 1) * width)),
    ...(table.rowTotals && { rowTotals: cells.slice(totalsAt, totalsAt + height) }),
    ...(table.columnTotals && { columnTotals: cells.slice(totalsAt + height, totalsAt + height + width) }),
    ...(table.total !== undefined && { total: cells.at(-1) ?? WITHHELD }),
  };
}

/**
 * A share as a whole percentage, half up. Withheld when the children counted, or the others, are 1 to 5, or when
 * there are fewer than 10 altogether (rule 2). Throws RangeError when `numerator` is more than `denominator`.
 */
export function suppressPercentage(numerator: number, denominator: number): Cell {
  if (numerator < 0 || numerator > denominator) throw new RangeError('A share counts some of a whole, not more.');
  if (denominator < 10 || isSmall(numerator) || isSmall(denominator - numerator)) return WITHHELD;
  return printed(Math.floor((200 * numerator + denominator) / (2 * denominator)));
}

/**
 * Two shares of one group, such as boys and girls among all children, printed as 49:50; they need not make 100.
 * When one is withheld so is the other, because each nearly gives the other away.
 */
export function suppressRatio(first: number, second: number, all: number): [Cell, Cell] {
  const shares: [Cell, Cell] = [suppressPercentage(first, all), suppressPercentage(second, all)];
  return shares.some((share) => share.suppressed) ? [WITHHELD, WITHHELD] : shares;
}

/** A mean or a median of `n` children, in its own unit; withheld when `n` is below 6 (rule 5). No shortest or longest. */
export function suppressMean(mean: number, n: number): Cell {
  return n < 6 ? WITHHELD : printed(mean);
}

/** What is printed for a cell: its number, or "c". */
export function cellLabel(cell: Cell): string {
  return cell.suppressed ?? String(cell.value);
}
