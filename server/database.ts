/** One MikroORM over two databases: PGlite inside this process by default, PostgreSQL where DATABASE_URL names one. */
import { MikroORM as Embedded } from '@mikro-orm/pglite';
import { MikroORM as Server } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/sql';
import { migrations } from '../migrations/index.ts';
import { entities } from './rooms.ts';

const common = {
  entities: [...entities],
  extensions: [Migrator],
  discovery: { checkDuplicateFieldNames: true },
  forceUtcTimezone: true,
  ignoreUndefinedInQuery: false,
  implicitTransactions: true,
  migrations: {
    silent: true,
    migrationsList: migrations,
    path: 'migrations',
    /** only `npm run generate` compares with the snapshot; a running service must never rewrite it */
    snapshot: process.env['PANELS_GENERATE'] === 'true',
    snapshotName: '.snapshot',
    disableForeignKeys: false,
    emit: 'ts' as const,
    fileName: (timestamp: string, name?: string) => `migration-${timestamp}${name ? `-${name}` : ''}`,
  },
  schemaGenerator: { disableForeignKeys: false },
};

/**
 * A connection released after its server killed it would otherwise keep its place in the pool for ever.
 * The delay lets the failing query settle first.
 */
function releaseKilled(pool: { on: (event: 'connect', listener: (client: KilledClient) => void) => void }) {
  pool.on('connect', (client) => {
    client.once('error', (error) => {
      setTimeout(() => {
        try {
          client.release?.(error);
        } catch {
          // already released: nothing is held any more
        }
      }, 250);
    });
  });
}
interface KilledClient {
  once: (event: 'error', listener: (error: Error) => void) => void;
  release?: (error: Error) => void;
}

/** A statement that begins with this is prepared once per connection under a name, and from then on only named. */
export const PREPARED = '/*p*/';
const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `p${names.size + 1}`;
  names.set(sql, name);
  return name;
}

interface Client extends KilledClient {
  query: (...request: unknown[]) => unknown;
}

function prepareByName(pool: { on: (event: 'connect', listener: (client: Client) => void) => void }): void {
  pool.on('connect', (client) => {
    const plain = client.query.bind(client);
    client.query = (text, values, ...more) =>
      typeof text === 'string' && text.startsWith(PREPARED)
        ? plain({ name: nameOf(text), text, values }, ...more)
        : plain(text, values, ...more);
  });
}

/** @param url a PostgreSQL address, or undefined for the embedded database in `dataDir` ('memory://' keeps nothing) */
export async function openDatabase(url: string | undefined, dataDir = 'memory://', poolSize = 10): Promise<MikroORM> {
  if (url) {
    return (await Server.init({
      ...common,
      clientUrl: url,
      pool: { min: 0, max: poolSize },
      driverOptions: {
        onPoolCreated(pool: Parameters<typeof prepareByName>[0] & Parameters<typeof releaseKilled>[0]) {
          releaseKilled(pool);
          prepareByName(pool);
        },
      },
    })) as unknown as MikroORM;
  }
  return (await Embedded.init({ ...common, dbName: dataDir })) as unknown as MikroORM;
}
