import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellLabel,
  type Cell,
  type CountTable,
  suppress,
  suppressMean,
  suppressPercentage,
  suppressRatio,
  type SuppressedTable,
} from '../../server/statistics/suppression.ts';
import { everyCell, tableOf, valuesThatFit } from './attacker.ts';

/** Small numbers are common, as they are in a district; each kind of total may be printed or not. */
const smallTable = fc
  .record({ height: fc.integer({ min: 1, max: 3 }), width: fc.integer({ min: 1, max: 3 }) })
  .chain(({ height, width }) =>
    fc.record({
      counts: fc.array(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 40 })), {
          minLength: width,
          maxLength: width,
        }),
        { minLength: height, maxLength: height },
      ),
      rowTotals: fc.boolean(),
      columnTotals: fc.boolean(),
      total: fc.boolean(),
    }),
  )
  .map(({ counts, ...printed }) => tableOf(counts, printed));

const shown = (table: SuppressedTable) => table.counts.map((row) => row.map(cellLabel).join(' '));
const all = { rowTotals: true, columnTotals: true, total: true };

test('nobody who subtracts from totals can work out a withheld number', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const published = suppress(table);
      const fits = valuesThatFit(table, published);
      everyCell(published).forEach((cell, index) => {
        if (cell.suppressed) expect(fits[index]?.size, JSON.stringify(table)).toBeGreaterThan(1);
      });
    }),
    { numRuns: 400, seed: 20_250_114 },
  );
});

test('a number is printed as it is or withheld; from 1 to 5 it is always withheld and 0 never', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const truth = everyCell(table);
      const published = everyCell(suppress(table));
      expect(published).toHaveLength(truth.length);
      published.forEach((cell, index) => {
        const value = truth[index] as number;
        if (value === 0) expect(cell).toEqual({ value: 0, suppressed: null });
        else if (value <= 5) expect(cell).toEqual({ value: null, suppressed: 'c' });
        else expect([value, null]).toContain(cell.value);
        expect(cell.suppressed === 'c').toBe(cell.value === null);
      });
    }),
  );
});

test('the same table is always published in the same way, and the counts behind it are left alone', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const before = structuredClone(table);
      expect(suppress(table)).toEqual(suppress(structuredClone(table)));
      expect(table).toEqual(before);
    }),
  );
});

test('a table without a number from 1 to 5 is printed whole', () => {
  const published = suppress(
    tableOf(
      [
        [6, 0, 34],
        [10, 12, 0],
      ],
      all,
    ),
  );
  expect(everyCell(published).some((cell) => cell.suppressed)).toBe(false);
});

test('beside one small number in a list with a total, the next smallest is withheld', () => {
  const list: CountTable = { rows: ['A', 'B', 'C', 'D'], columns: ['Children'], counts: [[3], [20], [7], [0]] };
  expect(shown(suppress({ ...list, columnTotals: [30] }))).toEqual(['c', '20', 'c', '0']);
  expect(shown(suppress({ ...list, total: 30 }))).toEqual(['c', '20', 'c', '0']);
  expect(shown(suppress(list))).toEqual(['c', '20', '7', '0']);
});

test('one small number in a table with both totals takes three others with it, and no total', () => {
  const published = suppress(
    tableOf(
      [
        [3, 20, 30],
        [40, 10, 50],
        [60, 70, 80],
      ],
      all,
    ),
  );
  expect(shown(published)).toEqual(['c c 30', 'c c 50', '60 70 80']);
  expect(
    [...(published.rowTotals ?? []), ...(published.columnTotals ?? []), published.total].map((cell) =>
      cellLabel(cell as Cell),
    ),
  ).toEqual(['53', '100', '210', '103', '100', '160', '363']);
});

test('a total stays in print while other cells will do, even where withholding it would hide fewer children', () => {
  const published = suppress(
    tableOf(
      [
        [3, 100, 0],
        [0, 100, 100],
        [100, 0, 100],
      ],
      all,
    ),
  );
  expect(shown(published)).toEqual(['c c 0', '0 c c', 'c 0 c']);
  expect((published.rowTotals ?? []).map(cellLabel)).toEqual(['103', '200', '200']);
});

test('two small numbers that add up to 2 are not given away by their total', () => {
  const published = suppress({ rows: ['All'], columns: ['A', 'B', 'C'], counts: [[1, 1, 9]], rowTotals: [11] });
  expect(shown(published)).toEqual(['c c c']);
});

test('when a single group holds everybody, its total is withheld as well', () => {
  const published = suppress(tableOf([[3, 0]], all));
  expect(everyCell(published).map(cellLabel)).toEqual(['c', '0', 'c', 'c', '0', 'c']);
});

test('a table whose totals do not add up, or whose shape is wrong, is refused', () => {
  const rows = ['A', 'B'];
  const counts = [[10], [20]];
  expect(() => suppress({ rows, columns: ['n'], counts, total: 31 })).toThrow(/Not recorded/);
  expect(() => suppress({ rows, columns: ['n'], counts, columnTotals: [29] })).toThrow(/add up/);
  expect(() => suppress({ rows, columns: ['n'], counts, rowTotals: [10, 21] })).toThrow(/add up/);
  expect(() => suppress({ rows, columns: ['n'], counts: [[10]] })).toThrow(/one count for every row/);
  expect(() => suppress({ rows, columns: ['n'], counts: [[10], [-1]] })).toThrow(/not negative/);
  expect(() => suppress({ rows, columns: ['n'], counts: [[10], [1.5]] })).toThrow(/whole numbers/);
});

test('a percentage is withheld when those counted, or the others, are 1 to 5, or the whole is below 10', () => {
  expect(cellLabel(suppressPercentage(1, 72))).toBe('c');
  expect(cellLabel(suppressPercentage(5, 72))).toBe('c');
  expect(cellLabel(suppressPercentage(6, 72))).toBe('8');
  expect(cellLabel(suppressPercentage(67, 72))).toBe('c');
  expect(cellLabel(suppressPercentage(66, 72))).toBe('92');
  expect(cellLabel(suppressPercentage(72, 72))).toBe('100');
  expect(cellLabel(suppressPercentage(0, 10))).toBe('0');
  expect(cellLabel(suppressPercentage(0, 9))).toBe('c');
  expect(() => suppressPercentage(11, 10)).toThrow(RangeError);
});

test('a percentage is a whole number, rounded half up', () => {
  expect(suppressPercentage(25, 200).value).toBe(13);
  expect(suppressPercentage(29, 200).value).toBe(15);
  expect(suppressPercentage(24, 72).value).toBe(33);
});

test('a ratio is withheld as a whole, and need not make 100', () => {
  expect(suppressRatio(470, 484, 964).map(cellLabel)).toEqual(['49', '50']);
  expect(suppressRatio(3, 31, 34).map(cellLabel)).toEqual(['c', 'c']);
  expect(suppressRatio(20, 4, 34).map(cellLabel)).toEqual(['c', 'c']);
});

test('a mean of fewer than six is withheld', () => {
  expect(cellLabel(suppressMean(38, 5))).toBe('c');
  expect(cellLabel(suppressMean(38, 6))).toBe('38');
});
