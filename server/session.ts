/**
 * Opens the transaction that everything of one request runs in: own role, own partnership, own reach.
 * Queries get a read-only one; verbs a serializable one in the mode in which rules run.
 */
import type { EntityManager as AnyEntityManager } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Actor } from './access/actor.ts';
import { APP_ROLE } from './access/app-role.ts';
import { enterParameters, enterSql, reachFrom, type Reach } from './access/reach.ts';
import { PREPARED } from './database.ts';

export type Statement = (sql: string, parameters: readonly unknown[]) => Promise<Record<string, unknown>[]>;

export interface OpenTransaction {
  em: EntityManager;
  reach: Reach;
  /** Runs one statement; statements of one transaction never overlap. */
  run: Statement;
  /** Runs one statement in the mode in which rules run, and goes back at once. */
  asRules: Statement;
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
}

/** How many statements have been run, for the tests that count them. */
export const counted = { statements: 0 };

function serially(em: AnyEntityManager): { run: Statement; asRules: Statement } {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const now: Statement = async (sql, parameters) => {
    counted.statements += 1;
    const transaction = em.getTransactionContext<Transaction<unknown>>();
    if (!transaction) throw new Error('The transaction of this request has ended.');
    return (await transaction.executeQuery(CompiledQuery.raw(PREPARED + sql, [...parameters]))).rows as Record<
      string,
      unknown
    >[];
  };
  return {
    run: (sql, parameters) => queue(() => now(sql, parameters)),
    asRules: (sql, parameters) =>
      queue(async () => {
        await now(`select set_config('app.rules', 'on', true)`, []);
        const rows = await now(sql, parameters);
        await now(`select set_config('app.rules', 'off', true)`, []);
        return rows;
      }),
  };
}

/** @param today in London, yyyy-mm-dd @param write a serializable transaction that stays in the mode in which rules run */
export async function openTransaction(
  orm: MikroORM,
  actor: Actor,
  today: string,
  write: boolean,
): Promise<OpenTransaction> {
  const variables = { 'app.partnership': actor.partnershipId };
  const em = orm.em.fork({
    clear: true,
    ...(write ? { session: { role: APP_ROLE, variables } } : {}),
  }) as EntityManager;
  await em.begin(write ? { isolationLevel: 'serializable' as never } : { readOnly: true });
  try {
    const { run, asRules } = serially(em);
    const [row] = await run(enterSql, enterParameters(actor, today, write));
    if (!row) throw new Error('The reach of an actor is always one row.');
    return { em, run, asRules, reach: reachFrom(row), commit: () => em.commit(), rollback: () => em.rollback() };
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

/**
 * A transaction in the mode in which rules run, for the service's own work in one partnership: sign-in, seeds, jobs.
 * Nothing that it reads may be shown to anybody without going through a Context.
 */
export async function inRules<T>(
  orm: MikroORM,
  partnershipId: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const em = orm.em.fork({
    clear: true,
    session: { role: APP_ROLE, variables: { 'app.partnership': partnershipId, 'app.rules': 'on' } },
  }) as EntityManager;
  await em.begin();
  try {
    const result = await work(em);
    await em.commit();
    return result;
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

/** One statement outside any transaction, for the sign-in, which happens before there is an actor. */
export async function alone(
  orm: MikroORM,
  sql: string,
  parameters: readonly unknown[],
): Promise<Record<string, unknown>[]> {
  counted.statements += 1;
  const { rows } = await orm.em
    .getConnection()
    .getClient()
    .executeQuery(CompiledQuery.raw(PREPARED + sql, [...parameters]));
  return rows as Record<string, unknown>[];
}
