/**
 * The only door to the database. Rows leave it narrowed to what this actor may read; verbs run inside `change`.
 * Missing and unreadable are the same answer here, so no caller can tell them apart.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from './access/actor.ts';
import type { Edge, RowClass } from './access/governed.ts';
import { nestedOf, permits, wholeOf, type Narrowed } from './access/narrow.ts';
import type { Reach } from './access/reach.ts';
import { onlyTheStateForbids } from './access/rules.ts';
import { isId } from './checks.ts';
import { changing, type Changing } from './change.ts';
import { today } from './clocks/london.ts';
import { Forbidden, NotFound, RuleBroken } from './errors.ts';
import { countRows, selectRows, type Listing } from './select.ts';
import { planOf, planSql, type Plan } from './plan.ts';
import { openReading, type Reading } from './reading.ts';
import type { Row } from './row.ts';

export interface Asked {
  requestId: string;
  now: Date;
}

export class Context {
  readonly today: string;
  /** One object, because Apollo Server copies the context (its own properties only) for each operation. */
  private readonly held: {
    reading?: Promise<Reading> | undefined;
    changing?: Changing | undefined;
  } = {};

  constructor(
    readonly orm: MikroORM,
    readonly actor: Actor,
    readonly asked: Asked,
  ) {
    this.today = today(asked.now);
  }

  get now(): string {
    return this.asked.now.toISOString();
  }

  /** Opened with the first read of this request. */
  private read(): Promise<Reading> {
    this.held.reading ??= openReading(this.orm, this.actor, this.today);
    return this.held.reading;
  }

  /** Ends the read-only transaction; everything that was read is already narrowed. */
  async close(): Promise<void> {
    const reading = this.held.reading;
    this.held.reading = undefined;
    const opened = await reading?.catch(() => undefined);
    await opened?.open.commit();
  }

  /** One record, or nothing. */
  async find<T extends Row>(type: RowClass<T>, id: string): Promise<T | null> {
    if (!isId(id)) return null;
    const { loaders } = await this.read();
    return (await loaders.byId(type).load(id)) as unknown as T | null;
  }

  /**
   * @param info when given, the record and everything that the question follows from it are read in one statement
   * @throws NOT_FOUND when it is missing or unreadable: the same
   */
  async get<T extends Row>(type: RowClass<T>, id: string, info?: GraphQLResolveInfo): Promise<T> {
    const row = info ? await this.tree<T>(id, planOf(type, info)) : await this.find(type, id);
    if (!row) throw NotFound();
    return row;
  }

  private async tree<T extends Row>(id: string, plan: Plan): Promise<T | null> {
    if (!isId(id)) return null;
    const { open, ability, narrower } = await this.read();
    const { sql, values } = planSql(plan, ability, id);
    const [row] = await open.run(sql, values);
    return row ? (narrower.narrowTree(plan, row['tree'] as Record<string, unknown>) as unknown as T) : null;
  }

  /** The records that this actor may open, filtered and sorted only by what they may read. */
  async list<T extends Row>(type: RowClass<T>, listing: Listing = {}): Promise<T[]> {
    const { open, ability, narrower } = await this.read();
    const rows = await selectRows(open.run, ability, type, listing);
    return rows.map((row) => narrower.narrow(type, row)) as unknown as T[];
  }

  /** How many records this actor may open. */
  async count<T extends Row>(type: RowClass<T>, listing: Listing = {}): Promise<number> {
    const { open, ability } = await this.read();
    return countRows(open.run, ability, type, listing);
  }

  /** Follows an edge from a narrowed row: null where the edge itself is withheld. */
  follow(from: Narrowed, edge: Edge): unknown {
    if (!permits(from, edge.name)) return null;
    const nested = nestedOf(from, edge.name);
    return nested === undefined ? this.read().then(({ loaders }) => loaders.follow(wholeOf(from), edge)) : nested;
  }

  /** May this actor read this field of this kind of thing at all? For figures and menus; rows are decided one by one. */
  async mayRead(subject: string, field: string): Promise<boolean> {
    return (await this.read()).ability.can('read', subject, field);
  }

  /** Whether this actor may read a field on every row of a type: only then may rows be sorted by it. */
  async mayReadAlways(type: RowClass, field: string): Promise<boolean> {
    const { ability } = await this.read();
    return ability.rulesFor('read', type, field).some((rule) => !rule.inverted && !rule.conditions);
  }

  /**
   * Figures over everything in the partnership (a count, a quorum), by a statement that a room has written.
   * Runs as the rules do; only the room's own aggregate may leave, and only after it has asked `mayRead` or `permits`.
   */
  async figures(sql: string, parameters: readonly unknown[]): Promise<Record<string, unknown>[]> {
    const { open } = await this.read();
    return open.asRules(sql, parameters);
  }

  /** The same for one record of many: the statement takes all ids as $1 and says in column `of` which id a row is for. */
  async figuresOf(sql: string, id: string): Promise<Record<string, unknown>[]> {
    return (await this.read()).figures.of(sql, id);
  }

  /** Inside `change`: everything, for the rules of practice. */
  get em(): EntityManager {
    return this.inChange().em;
  }

  /** Inside `change`: what the actor reaches. */
  get reach(): Reach {
    return this.inChange().reach;
  }

  private inChange(): Changing {
    if (!this.held.changing) throw new Error('A verb was used outside change().');
    return this.held.changing;
  }

  /** Inside `change`: the whole row, if this actor may open it. @throws NOT_FOUND */
  async forUpdate<T extends Row>(type: new () => T, id: string): Promise<T> {
    const { em, ability } = this.inChange();
    if (!isId(id)) throw NotFound();
    const row = await em.findOne(type, { id } as never);
    if (!row || !ability.can('open', row)) throw NotFound();
    return row as T;
  }

  /** Inside `change`: whether this actor may open a whole row that a rule has found. */
  opens(row: Row): boolean {
    return this.inChange().ability.can('open', row);
  }

  /** Inside `change`: @throws FORBIDDEN when the verb is not this actor's on this row, RULE_BROKEN when its moment has passed */
  check(verb: string, row: Row): void {
    const { ability } = this.inChange();
    if (ability.can(verb, row)) return;
    throw onlyTheStateForbids(ability, verb, row)
      ? RuleBroken(
          'This can no longer be done, or not yet: somebody may have moved it on. Open it again to see where it stands.',
          'state',
        )
      : Forbidden();
  }

  /** Inside `change`: @throws FORBIDDEN naming every field that this actor may not write on this row */
  checkWrite(row: Row, fields: readonly string[]): void {
    const { ability } = this.inChange();
    const refused = fields.filter((field) => !ability.can('write', row, field));
    if (refused.length) throw Forbidden('Your role may not write these fields.', refused);
  }

  /**
   * One serializable transaction with its audit lines, tried again after a conflict.
   * What it returns leaves by the same door: read again, narrowed, redacted.
   * @throws NOT_FOUND when the result is not readable by this actor any more
   */
  async change<T extends Row>(
    verb: string,
    type: RowClass<T>,
    does: () => Promise<T>,
    clientMutationId?: string | null,
  ): Promise<T> {
    await this.close();
    const id = await changing(this, verb, does, clientMutationId, (state) => (this.held.changing = state));
    return this.get(type, id);
  }
}
