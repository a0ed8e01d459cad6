/** Starts the service: says what it does, where it is, and (in a demonstration) who can sign in. */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/sql';
import pino from 'pino';
import { demoPeople, seedDemo } from '../seeds/demo/seed-demo.ts';
import { seedReference } from '../seeds/reference/seed-reference.ts';
import { openService } from './app.ts';
import { today } from './clocks/london.ts';
import { readConfig, type Config } from './config.ts';
import { lockData } from './data-lock.ts';
import { openDatabase } from './database.ts';
import { ownsItsTables } from './ownership.ts';

async function prepare(config: Config): Promise<MikroORM> {
  const embedded = path.join(config.DATA_DIR, 'database');
  if (!config.DATABASE_URL) {
    lockData(config.DATA_DIR);
    mkdirSync(embedded, { recursive: true });
  }
  console.log(config.DATABASE_URL ? 'Database: PostgreSQL' : `Database: embedded, in ${config.DATA_DIR}`);
  const orm = await openDatabase(config.DATABASE_URL, embedded, config.DATABASE_POOL);
  if (config.NODE_ENV === 'production') {
    if (await ownsItsTables(orm)) {
      throw new Error(
        'DATABASE_URL: this role could step over row-level security; run `npm run migrate` as the owner and start with a role that owns nothing',
      );
    }
    return orm;
  }
  const pending = await orm.migrator.getPending();
  if (pending.length) console.log(`Migrating: ${pending.length} ${pending.length === 1 ? 'step' : 'steps'}`);
  await orm.migrator.up();
  console.log('Reference data');
  await seedReference(orm);
  if (config.DEMO) console.log('Demo partnership (invented, for today)');
  if (config.DEMO) await seedDemo(orm, today(new Date()), bar);
  return orm;
}

/** A bar on a terminal; elsewhere the line before it has to do. */
function bar(done: number, of: number): void {
  const part = Math.floor((done / of) * 20);
  const end = done >= of;
  if (process.stdout.isTTY) {
    const line = `\r  Demo partnership [${'#'.repeat(part)}${' '.repeat(20 - part)}]`;
    process.stdout.write(`${line}${end ? '\n' : ''}`);
  }
}

function announce(config: Config, port: number): void {
  console.log(`\nSafeguarding Panels is at ${config.PUBLIC_URL.replace(/:0$/, `:${port}`)}`);
  if (!config.DEMO) return;
  console.log('Demonstration: everything in it is invented. Sign in as one of:\n');
  for (const person of demoPeople) console.log(`  ${person.subject.padEnd(20)} ${person.says}`);
}

async function start(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.LOG_LEVEL, base: null });
  const orm = await prepare(config);
  const { app, identity, stop } = await openService(orm, config, log);
  const server = createServer(app);
  setInterval(() => void identity.sweep().catch(() => undefined), 10 * 60_000).unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.NODE_ENV === 'production' ? undefined : 'localhost', resolve);
  });
  const address = server.address();
  announce(config, typeof address === 'object' && address ? address.port : config.PORT);
  const end = async () => {
    server.close();
    server.closeIdleConnections();
    await stop();
    await orm.close(true);
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
