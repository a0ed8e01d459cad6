/**
 * Reads rows through the rules: the `where` of the actor's row scope, the columns of the type, a fixed order.
 * What a person filters or sorts by is joined with the rule for reading that very field, so nothing can be found out by asking.
 */
import DataLoader from 'dataloader';
import { governedOf, type Edge, type RowClass } from './access/governed.ts';
import type { Narrowed, Narrower } from './access/narrow.ts';
import type { Ability } from './access/rules.ts';
import { Parameters, quoted, whereSql } from './access/sql.ts';
import { isId } from './checks.ts';
import { BadInput } from './errors.ts';
import type { Statement } from './session.ts';

export interface Listing {
  /** equality chosen by our own code (an edge, a panel's meetings): not something that a person typed */
  where?: Record<string, string | readonly string[] | null>;
  /** what a person asked for, by equality or by how it begins: only matches where they may read the field */
  filter?: Record<string, string | { startsWith: string } | null | undefined>;
  /** 'column' or '-column'; with `id` last the order is total */
  order?: readonly string[];
  limit?: number;
  /** behind this row: its value in the first column of the order, and its id */
  after?: readonly [string, string];
}

const selections = new Map<RowClass, string>();
function selectionOf(type: RowClass): string {
  const known = selections.get(type);
  if (known) return known;
  const { table, columns } = governedOf(type);
  const sql = `select ${columns.map((column) => `${quoted(column)} as "${column}"`).join(', ')} from "${table}"`;
  selections.set(type, sql);
  return sql;
}

function equals(column: string, value: string | readonly string[] | null, parameters: Parameters): string {
  if (value === null) return `${quoted(column)} is null`;
  const type = /(^id|Id)$/.test(column) ? 'uuid' : 'text';
  if (typeof value === 'string' && !(type === 'uuid' ? isId(value) : isStorable(value))) return 'false';
  if (typeof value === 'string')
    return `${quoted(column)} = ${parameters.bind(value)}${type === 'uuid' ? '::uuid' : ''}`;
  return `${quoted(column)} = any(${parameters.bind(value)}::${type}[])`;
}

/** A day, with or without a time and an offset, as a cursor of ours holds it. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/** The database refuses what JavaScript rounds off: 30 February, the year nought. */
function isMoment(value: string): boolean {
  const [, day = '0000'] = MOMENT.exec(value) ?? [];
  const midnight = new Date(`${day}T00:00:00Z`);
  const real = !day.startsWith('0000') && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return real && !Number.isNaN(Date.parse(value));
}

/** Text that the database could hold at all: nothing equals any other. */
const isStorable = (value: string): boolean => !value.includes('\u0000');

/** @throws BAD_INPUT when the database could not even compare the place with its column */
function place(column: string, [value, id]: readonly [string, string]): void {
  const dated = /(At|On)$/.test(column);
  const comparable = dated ? isMoment(value) : column === 'id' ? isId(value) : isStorable(value);
  if (!comparable || !isId(id))
    throw BadInput('This is not a place in the list. Start again from the first page.', 'after');
}

const begins = (column: string, start: string, parameters: Parameters) =>
  isStorable(start)
    ? `lower(${quoted(column)}) like ${parameters.bind(`${start.toLowerCase().replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`)}`
    : 'false';

/**
 * What rows may be sorted by: a column that this actor may read, on the rows where they may. A hidden column may set an order
 * (a line's place on the agenda), because it says nothing else. Anything unreadable is left out: an order tells, too.
 */
export function orderSql(
  order: readonly string[],
  type: RowClass,
  ability: Ability,
  parameters: Parameters,
  prefix = '',
): string {
  const { hidden } = governedOf(type);
  const parts = order.flatMap((key) => {
    const name = key.replace('-', '');
    const column = `${prefix}${quoted(name)}`;
    const readable = name === 'id' || hidden.has(name) ? 'true' : whereSql(ability, 'read', type, parameters, name);
    if (readable === 'false') return [];
    return `${readable === 'true' ? column : `case when ${readable} then ${column} end`}${key.startsWith('-') ? ' desc' : ''}`;
  });
  return parts.length ? ` order by ${parts.join(', ')}` : '';
}

function conditionsSql(ability: Ability, type: RowClass, listing: Listing, parameters: Parameters): string {
  const conditions = [whereSql(ability, 'open', type, parameters)];
  for (const [column, value] of Object.entries(listing.where ?? {})) conditions.push(equals(column, value, parameters));
  for (const [column, value] of Object.entries(listing.filter ?? {})) {
    if (value === undefined || value === null) continue;
    const readable = `(${whereSql(ability, 'read', type, parameters, column)})`;
    conditions.push(
      readable,
      typeof value === 'object' && value
        ? begins(column, value.startsWith, parameters)
        : equals(column, value, parameters),
    );
  }
  const [key] = listing.order ?? [];
  if (listing.after && key) {
    const [value, id] = listing.after;
    place(key.replace('-', ''), listing.after);
    const column = quoted(key.replace('-', ''));
    conditions.push(
      `(${column}, "id") ${key.startsWith('-') ? '<' : '>'} (${parameters.bind(value)}, ${parameters.bind(id)}::uuid)`,
    );
  }
  return conditions.join(' and ');
}

/** How many rows the actor may open. */
export async function countRows(run: Statement, ability: Ability, type: RowClass, listing: Listing): Promise<number> {
  const parameters = new Parameters();
  const where = conditionsSql(ability, type, listing, parameters);
  const [row] = await run(
    `select count(*)::int as n from "${governedOf(type).table}" where ${where}`,
    parameters.values,
  );
  return row?.['n'] as number;
}

/** The whole rows that the actor may open, as instances of their class. Only the door may hold them. */
export async function selectRows(run: Statement, ability: Ability, type: RowClass, listing: Listing) {
  const parameters = new Parameters();
  const where = conditionsSql(ability, type, listing, parameters);
  const limit = listing.limit ? ` limit ${Math.trunc(listing.limit)}` : '';
  const sql = `${selectionOf(type)} where ${where}${orderSql(listing.order ?? ['id'], type, ability, parameters)}${limit}`;
  const rows = await run(sql, parameters.values);
  for (const row of rows) Object.setPrototypeOf(row, type.prototype as object);
  return rows;
}

/** Batched edges: one statement per edge and depth, however many parents (DataLoader). */
export class Loaders {
  readonly #byKey = new Map<string, DataLoader<string, Narrowed[]>>();
  readonly #byId = new Map<RowClass, DataLoader<string, Narrowed | null>>();

  constructor(
    private readonly run: Statement,
    private readonly ability: Ability,
    private readonly narrower: Narrower,
  ) {}

  byId(type: RowClass): DataLoader<string, Narrowed | null> {
    let loader = this.#byId.get(type);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.#grouped(type, 'id', ids, ['id']);
        return ids.map((id) => found.get(id)?.[0] ?? null);
      });
      this.#byId.set(type, loader);
    }
    return loader;
  }

  #many(type: RowClass, edge: Edge): DataLoader<string, Narrowed[]> {
    const key = `${governedOf(type).name}.${edge.by}.${edge.order.join()}`;
    let loader = this.#byKey.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.#grouped(type, edge.by, ids, edge.order);
        return ids.map((id) => found.get(id) ?? []);
      });
      this.#byKey.set(key, loader);
    }
    return loader;
  }

  async #grouped(type: RowClass, column: string, ids: readonly string[], order: readonly string[]) {
    const rows = await selectRows(this.run, this.ability, type, { where: { [column]: ids }, order });
    const found = new Map<string, Narrowed[]>();
    for (const row of rows) {
      const id = row[column] as string;
      const group = found.get(id);
      const narrowed = this.narrower.narrow(type, row);
      if (group) group.push(narrowed);
      else found.set(id, [narrowed]);
    }
    return found;
  }

  /** @param from the whole row that the edge leaves from */
  async follow(from: Record<string, unknown>, edge: Edge): Promise<unknown> {
    const type = edge.target();
    if (!edge.many) {
      const id = from[edge.by] as string | null;
      return id ? this.byId(type).load(id) : null;
    }
    const rows = await this.#many(type, edge).load(from['id'] as string);
    return edge.latest ? (rows[0] ?? null) : rows;
  }
}
