/**
 * The register of governed types: which table, which columns carry the keys that access turns on,
 * and which edges lead to other records. The compiler, the door and row-level security all read it.
 */
import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { snake } from './names.ts';
import { policiesFor } from './policies.ts';

/** The columns that a condition of the matrix is compared with; absent = the condition never holds here. */
export interface Keys {
  child?: string;
  item?: string;
  meeting?: string;
  episode?: string;
  /** the organisation that wrote it, or whose own record it is (`a`) */
  author?: string;
  /** the organisation that has to do it (`h`) */
  holder?: string;
  district?: string;
  /** the person whom it is about or by (`u`) */
  person?: string;
  /** the column with the handling code (`r`) */
  handling?: string;
  /** which key says that the record is on an agenda you are invited to (`l`); default item, then child, then meeting */
  listed?: 'item' | 'child' | 'meeting' | 'episode';
}

export interface Edge {
  name: string;
  target: () => RowClass;
  /** one: the local column with the id; many: the column of the target that points here */
  by: string;
  many: boolean;
  /** only the first in that order, as one record */
  latest: boolean;
  order: readonly string[];
}

export type RowClass<T extends object = object> = new () => T;

export interface Governed {
  name: string;
  class: RowClass;
  table: string;
  columns: string[];
  keys: Keys;
  edges: Map<string, Edge>;
  derived: Set<string>;
  /** columns that are in the table and classified, but never in the schema */
  hidden: Set<string>;
}

const byClass = new Map<RowClass, Governed>();
const edgesOf = new Map<object, Map<string, Edge>>();
const derivedOf = new Map<object, Set<string>>();
const hiddenOf = new Map<object, Set<string>>();
const columnsBy = new Map<object, string[]>();

/** Notes a column of a type; a hidden one is kept out of the schema. */
export function noteColumn(prototype: object, name: string, hidden: boolean): void {
  columnsBy.set(prototype, [...(columnsBy.get(prototype) ?? []), name]);
  if (hidden) hiddenOf.set(prototype, (hiddenOf.get(prototype) ?? new Set()).add(name));
}

/** Makes a class a table, a GraphQL type and a subject of the sharing matrix, all three at once. */
export function governed(options: { keys?: Keys; says?: string; uniques?: string[][] } = {}) {
  return (target: RowClass) => {
    const entry: Governed = {
      name: target.name,
      class: target,
      table: snake(target.name).slice(1),
      columns: ['id', 'partnershipId', ...(columnsBy.get(target.prototype) ?? [])],
      keys: options.keys ?? {},
      edges: edgesOf.get(target.prototype) ?? new Map(),
      derived: derivedOf.get(target.prototype) ?? new Set(),
      hidden: hiddenOf.get(target.prototype) ?? new Set(),
    };
    byClass.set(target, entry);
    Entity({
      tableName: entry.table,
      rowLevelSecurity: 'force',
      policies: policiesFor(entry.name, entry.keys),
      ...(options.uniques ? { uniques: options.uniques.map((properties) => ({ properties })) } : {}),
    } as never)(target as never);
    ObjectType(target.name, options.says ? { description: options.says } : {})(target as never);
  };
}

function edge(target: () => RowClass, by: string, many: boolean, order: readonly string[], latest = false) {
  return (prototype: object, name: string) => {
    const edges = edgesOf.get(prototype) ?? new Map<string, Edge>();
    edges.set(name, { name, target, by, many, latest, order });
    edgesOf.set(prototype, edges);
    Field((() => (many && !latest ? [target()] : target())) as () => StringConstructor, { nullable: true })(
      prototype,
      name,
    );
  };
}

/** An edge to the one record whose id stands in `by` (a column of this table). */
export const one = (target: () => RowClass, by: string) => edge(target, by, false, []);
/** An edge to all records whose column `by` points here, in a fixed order ('column' or '-column'). */
export const many = (target: () => RowClass, by: string, ...order: string[]) =>
  edge(target, by, true, [...order, 'id']);

/** The first of the records that point here, in the given order: the latest assessment, for one. */
export const latest = (target: () => RowClass, by: string, ...order: string[]) =>
  edge(target, by, true, [...order, 'id'], true);

/** A value worked out from the whole row before anything is withheld: a method, called with today's date. */
export function derived(type: () => unknown, says?: string) {
  return (prototype: object, name: string, descriptor?: PropertyDescriptor) => {
    const names = derivedOf.get(prototype) ?? new Set<string>();
    derivedOf.set(prototype, names.add(name));
    Field(type as () => StringConstructor, { nullable: true, ...(says ? { description: says } : {}) })(
      prototype,
      name,
      descriptor as never,
    );
  };
}

/** The governed entry of a class; throws for a class that is not governed (a programming error). */
export function governedOf(target: RowClass): Governed {
  const entry = byClass.get(target);
  if (!entry) throw new Error(`${target.name} is not a governed type`);
  return entry;
}

export const governedTypes = () => [...byClass.values()];

const computedOf = new Map<string, Set<string>>();
/** Names a field that a resolver of the room works out (it asks `permits` first); it needs its row in the matrix like any other. */
export function computed(type: string, field: string): void {
  computedOf.set(type, (computedOf.get(type) ?? new Set()).add(field));
}
export const computedFieldsOf = (type: string): ReadonlySet<string> => computedOf.get(type) ?? new Set();
