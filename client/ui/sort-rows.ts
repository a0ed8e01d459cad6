/** The order of the rows of a table that people may sort. Rows that are equal keep the order that they had. */

export type SortDirection = 'ascending' | 'descending';

export interface Sorting {
  column: string;
  direction: SortDirection;
}

export type SortValue = string | number | boolean | null | undefined;

/** Sorting after a click on the head of a column: first ascending, then the other way round. */
export function nextSorting(current: Sorting | null, column: string): Sorting {
  if (current?.column !== column) return { column, direction: 'ascending' };
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

const english = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(one: SortValue, other: SortValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return english.compare(String(one), String(other));
}

/** Rows in order of a value; those without one come last, whichever the direction. The list given is not changed. */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, direction: SortDirection): Row[] {
  const empty = (value: SortValue) => value === null || value === undefined || value === '';
  return [...rows].sort((a, b) => {
    const one = valueOf(a);
    const other = valueOf(b);
    if (empty(one) || empty(other)) return Number(empty(one)) - Number(empty(other));
    return direction === 'ascending' ? compare(one, other) : compare(other, one);
  });
}
