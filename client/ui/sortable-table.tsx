/**
 * A table whose rows can be put in order by a column. Sorts what it was given; for lists longer than a page let the
 * server sort (`sorting` and `onSort`). The new order is said to a screen reader.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { nextSorting, sortRows } from './sort-rows.ts';
import type { SortValue, Sorting } from './sort-rows.ts';
import { Table } from './table.tsx';
import type { TableProps } from './table.tsx';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted. */
  sortBy?: (row: Row) => SortValue;
  numeric?: boolean;
}

export interface SortableTableProps<Row> extends Omit<TableProps, 'head' | 'rows' | 'rowKeys'> {
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  defaultSorting?: Sorting;
  /** Sorting decided outside; the rows are then shown in the order given. */
  sorting?: Sorting | null;
  onSort?: (sorting: Sorting) => void;
}

function SortButton({ head, direction, onClick }: { head: string; direction?: string; onClick: () => void }) {
  const sign = direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕';
  return (
    <button type="button" className="app-sort-button" onClick={onClick}>
      {head}
      <span className="app-sort-button__sign app-no-print" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { columns, rows, rowKey, defaultSorting, sorting: given, onSort, ...rest } = props;
  const [remembered, setRemembered] = useState<Sorting | null>(defaultSorting ?? null);
  const [touched, setTouched] = useState(false);
  const sorting = given === undefined ? remembered : given;
  const column = columns.find(({ key }) => key === sorting?.column);
  const ordered =
    given === undefined && sorting && column?.sortBy ? sortRows(rows, column.sortBy, sorting.direction) : [...rows];
  const clicked = (key: string) => {
    const next = nextSorting(sorting, key);
    setRemembered(next);
    setTouched(true);
    onSort?.(next);
  };
  const head = columns.map(({ key, head: text, sortBy, numeric }) => {
    const direction = sorting?.column === key ? sorting.direction : undefined;
    const content = sortBy ? <SortButton head={text} direction={direction} onClick={() => clicked(key)} /> : text;
    const attributes = sortBy ? { 'aria-sort': direction ?? ('none' as const) } : undefined;
    return { content, numeric, label: text, attributes };
  });
  return (
    <>
      <Table
        {...rest}
        head={head}
        rows={ordered.map((row) => columns.map(({ cell, numeric }) => ({ content: cell(row), numeric })))}
        rowKeys={ordered.map(rowKey)}
      />
      <div role="status" className="govuk-visually-hidden">
        {touched && sorting && column ? `Sorted by ${column.head}, ${sorting.direction}` : ''}
      </div>
    </>
  );
}
