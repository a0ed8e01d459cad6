/**
 * Rows and columns. On a narrow screen a table scrolls inside its own region, or its rows are stacked as small cards
 * (`narrow="stack"`), each value under the name of its column. Printed, the head repeats on every page.
 */
import { isValidElement } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { ScrollRegion } from './scroll-region.tsx';

export interface CellOptions {
  content: ReactNode;
  numeric?: boolean;
  className?: string;
  colSpan?: number;
  rowSpan?: number;
  /** What a stacked row says before this value; the column's head when it is plain text. */
  label?: string;
  attributes?: ComponentProps<'td'>;
}

export type Cell = ReactNode | CellOptions;

export interface TableProps extends ComponentProps<'table'> {
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l' | 'xl';
  captionClassName?: string;
  head?: Cell[];
  rows: (Cell[] | null | false | undefined)[];
  rowKeys?: string[];
  firstCellIsHeader?: boolean;
  /** `scroll` (the default) or `stack`; `fit` for a table that is narrow anyway. */
  narrow?: 'scroll' | 'stack' | 'fit';
  smallOnNarrow?: boolean;
}

/** A cell with its options, from either way of writing it. */
export function optionsOf(cell: Cell): CellOptions {
  const isOptions = typeof cell === 'object' && cell !== null && !isValidElement(cell) && 'content' in cell;
  return isOptions ? (cell as CellOptions) : { content: cell as ReactNode };
}

/** The plain words of a cell, as far as it has any. */
function words(cell: Cell | undefined): string | undefined {
  const { content, label } = optionsOf(cell);
  return label ?? (typeof content === 'string' || typeof content === 'number' ? String(content) : undefined);
}

function shared({ colSpan, rowSpan, attributes }: CellOptions) {
  return { colSpan, rowSpan, ...attributes };
}

interface BodyCellProps {
  cell: Cell;
  header: boolean;
  stacked: boolean;
  label?: string;
}

function BodyCell({ cell, header, stacked, label }: BodyCellProps) {
  const options = optionsOf(cell);
  const own = options.label ?? label;
  const extra = stacked ? { role: header ? 'rowheader' : 'cell' } : {};
  const content =
    stacked && own && !header ? (
      <>
        <span className="app-table__label" aria-hidden="true">
          {own}
        </span>
        <span className="app-table__value">{options.content}</span>
      </>
    ) : (
      options.content
    );
  if (header) {
    return (
      <th scope="row" className={classes('govuk-table__header', options.className)} {...extra} {...shared(options)}>
        {content}
      </th>
    );
  }
  return (
    <td
      className={classes('govuk-table__cell', options.numeric && 'govuk-table__cell--numeric', options.className)}
      {...extra}
      {...shared(options)}
    >
      {content}
    </td>
  );
}

export function Table(props: TableProps) {
  const {
    caption,
    captionSize,
    captionClassName,
    head,
    rows,
    rowKeys,
    firstCellIsHeader,
    narrow = 'scroll',
    ...others
  } = props;
  const { smallOnNarrow, className, ...rest } = others;
  const stacked = narrow === 'stack';
  const role = (name: string) => (stacked ? { role: name } : {});
  const table = (
    <table
      className={classes(
        'govuk-table',
        stacked && 'app-table--stack',
        smallOnNarrow && 'govuk-table--small-text-until-tablet',
        className,
      )}
      {...role('table')}
      {...rest}
    >
      {caption && (
        <caption
          className={classes(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
            captionClassName,
          )}
        >
          {caption}
        </caption>
      )}
      {head && (
        <thead className="govuk-table__head" {...role('rowgroup')}>
          <tr className="govuk-table__row" {...role('row')}>
            {head.map((cell, index) => {
              const options = optionsOf(cell);
              return (
                <th
                  key={index}
                  scope="col"
                  className={classes(
                    'govuk-table__header',
                    options.numeric && 'govuk-table__header--numeric',
                    options.className,
                  )}
                  {...role('columnheader')}
                  {...shared(options)}
                >
                  {options.content}
                </th>
              );
            })}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body" {...role('rowgroup')}>
        {rows.map(
          (row, rowIndex) =>
            row && (
              <tr key={rowKeys?.[rowIndex] ?? rowIndex} className="govuk-table__row" {...role('row')}>
                {row.map((cell, index) => (
                  <BodyCell
                    key={index}
                    cell={cell}
                    header={Boolean(firstCellIsHeader) && index === 0}
                    stacked={stacked}
                    label={words(head?.[index])}
                  />
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
  if (narrow !== 'scroll') return table;
  return (
    <ScrollRegion label={typeof caption === 'string' ? caption : (rest['aria-label'] ?? 'Table')}>{table}</ScrollRegion>
  );
}
