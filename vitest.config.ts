import { existsSync } from 'node:fs';
import pg from 'pg';
import { defineConfig } from 'vitest/config';

/** Where a PostgreSQL server answers: TEST_DATABASE_URL, or the usual address on this machine; undefined when none does. */
async function postgresql(): Promise<string | undefined> {
  const address = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return address;
  } catch {
    console.log('SKIPPED on PostgreSQL: no server answers at TEST_DATABASE_URL or 127.0.0.1:5432.');
    return undefined;
  }
}

/** Debian's Chromium, or the one that CHROMIUM names. */
function chromium(): string | undefined {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  console.log('SKIPPED in the browser: no Chromium at CHROMIUM or /usr/bin/chromium.');
  return undefined;
}

/** graphql is loaded once only: vitest would load its CommonJS and its ESM copy side by side. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const common = {
  testTimeout: 30_000,
  hookTimeout: 90_000,
  /** One database per worker serves all its files; each file works in a partnership of its own. */
  isolate: false,
  server: { deps: { inline: [/type-graphql/] } },
};
/** Tests that have no database in them run once, not on each database. */
const pure = [
  'test/ui/**',
  'test/clocks/**',
  'test/architecture/**',
  'test/children/**',
  'test/statistics/suppression.test.ts',
];
const onPostgresql = await postgresql();
const inBrowser = chromium();

const projects = [
  {
    resolve,
    test: {
      ...common,
      name: 'pglite',
      sequence: { groupOrder: 0 },
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/browser/**'],
      env: { TEST_DATABASE_URL: '' },
    },
  },
  ...(onPostgresql
    ? [
        {
          resolve,
          test: {
            ...common,
            name: 'postgresql',
            sequence: { groupOrder: 1 },
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', ...pure],
            globalSetup: ['test/postgresql.ts'],
            env: { TEST_DATABASE_URL: onPostgresql },
          },
        },
      ]
    : []),
  ...(inBrowser
    ? [
        {
          resolve,
          test: {
            ...common,
            name: 'browser',
            sequence: { groupOrder: 2 },
            include: ['test/browser/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 120_000,
            globalSetup: ['test/browser/service.ts'],
            env: { CHROMIUM: inBrowser },
          },
        },
      ]
    : []),
];

export default defineConfig({ test: { maxWorkers: 2, projects } });
