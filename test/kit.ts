/**
 * Everything a test needs: one migrated database per worker with the reference data in it, a clock that stands still,
 * people of every role, and `ask(actor, query)` through the real schema.
 * Each test file works in a partnership of its own, so that files never see one another's records.
 */
import { randomUUID } from 'node:crypto';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor } from '../server/access/actor.ts';
import type { Role } from '../server/access/roles.ts';
import { Context } from '../server/context.ts';
import { openDatabase } from '../server/database.ts';
import { formatted } from '../server/graphql.ts';
import { buildPanelsSchema } from '../server/schema.ts';
import { inRules } from '../server/session.ts';

/** Tuesday 24 November 2026, 10:00 in London. */
export const NOW = new Date('2026-11-24T10:00:00Z');
export const TODAY = '2026-11-24';

let opened: Promise<MikroORM> | undefined;
let schema: GraphQLSchema | undefined;

/** The worker's database: PGlite, or a fresh database on the server that TEST_DATABASE_URL names. */
export function database(): Promise<MikroORM> {
  opened ??= open();
  return opened;
}

async function open(): Promise<MikroORM> {
  const server = process.env['TEST_DATABASE_URL'];
  const orm = await openDatabase(server ? await freshDatabase(server) : undefined);
  await orm.migrator.up();
  return orm;
}

async function freshDatabase(server: string): Promise<string> {
  const name = `${inject('databasePrefix')}_${process.env['VITEST_POOL_ID'] ?? '0'}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}"`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export function panelsSchema(): GraphQLSchema {
  schema ??= buildPanelsSchema();
  return schema;
}

export interface Answer<T> {
  data: T;
  errors: { message: string; code: string; field?: string; fields?: string[] }[];
}

/** Asks through the schema as one actor, and gives errors as clients get them. */
export async function ask<T = Record<string, never>>(
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
  now = NOW,
): Promise<Answer<T>> {
  const context = new Context(await database(), actor, { requestId: randomUUID(), now });
  try {
    const result: ExecutionResult = await graphql({
      schema: panelsSchema(),
      source: query,
      variableValues: variables,
      contextValue: context,
    });
    const errors = (result.errors ?? []).map((error) => {
      const { message, extensions } = formatted(error);
      return { message, ...extensions } as Answer<T>['errors'][number];
    });
    return { data: (result.data ?? {}) as T, errors };
  } finally {
    await context.close();
  }
}

/** Asks, and fails the test with the refusal when there is one. */
export async function get<T = Record<string, never>>(
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
  now = NOW,
): Promise<T> {
  const { data, errors } = await ask<T>(actor, query, variables, now);
  if (errors.length)
    throw new Error(errors.map((error) => `${error.code} ${error.field ?? ''} ${error.message}`).join('\n'));
  return data;
}

/** Works on the tables directly, in the mode in which rules run. */
export async function arrange<T>(partnershipId: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
  return inRules(await database(), partnershipId, async (em) => {
    const result = await work(em);
    await em.flush();
    return result;
  });
}

export function anActor(partnershipId: string, role: Role, organisationId: string, more: Partial<Actor> = {}): Actor {
  return {
    personId: randomUUID(),
    personName: `${role} person`,
    membershipId: randomUUID(),
    organisationId,
    organisationName: `${role} organisation`,
    role,
    team: null,
    districtCode: null,
    partnershipId,
    ...more,
  };
}
