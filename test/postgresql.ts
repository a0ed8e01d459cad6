/** Names the databases of this run on the PostgreSQL server, and drops them when it ends. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

export default function run(project: TestProject): () => Promise<void> {
  const prefix = `panels_test_${randomBytes(4).toString('hex')}`;
  project.provide('databasePrefix', prefix);
  const connectionString = String(project.config.env['TEST_DATABASE_URL']);
  return async () => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `${prefix}%`,
    ]);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    await client.end();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    databasePrefix: string;
  }
}
