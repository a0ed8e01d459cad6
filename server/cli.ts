/** The service's commands besides `start`: each is one word, each says what it has done. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/sql';
import { demoPeople, seedDemo } from '../seeds/demo/seed-demo.ts';
import { seedReference } from '../seeds/reference/seed-reference.ts';
import { permissionsPage } from './access/permissions-page.ts';
import { today } from './clocks/london.ts';
import { readConfig } from './config.ts';
import { lockData } from './data-lock.ts';
import { openDatabase } from './database.ts';
import { generateMigration, generateSchema } from './generate.ts';
import { issueDemoToken } from './identity/identity.ts';

async function withDatabase(work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const config = readConfig({ ...process.env, NODE_ENV: 'development' });
  if (!config.DATABASE_URL) lockData(config.DATA_DIR);
  const orm = await openDatabase(config.DATABASE_URL, path.join(config.DATA_DIR, 'database'), config.DATABASE_POOL);
  try {
    await work(orm);
  } finally {
    await orm.close(true);
  }
}

const commands: Record<string, (argument?: string) => Promise<void>> = {
  /** the schema, the page "Who sees what", and a migration when the entities have changed */
  async generate() {
    generateSchema();
    writeFileSync('docs/permissions.md', permissionsPage());
    const migration = await generateMigration();
    if (migration) console.log(`migrations/${migration}: read it, give it a name, and list it in migrations/index.ts`);
  },
  /** the trusted documents, from what the client's build wrote down */
  async operations() {
    const documents = JSON.parse(readFileSync('client/gql/persisted-documents.json', 'utf8')) as Record<string, string>;
    const sorted = Object.fromEntries(Object.entries(documents).sort(([, a], [, b]) => a.localeCompare(b)));
    writeFileSync('schema/operations/documents.json', `${JSON.stringify(sorted, null, 2)}\n`);
  },
  async migrate() {
    await withDatabase(async (orm) => {
      const done = await orm.migrator.up();
      console.log(done.length ? done.map((step) => step.name).join('\n') : 'Nothing to migrate.');
    });
  },
  async seed() {
    await withDatabase(async (orm) => {
      await seedReference(orm);
      console.log('Reference data are up to date.');
    });
  },
  async demo() {
    if (process.env['NODE_ENV'] === 'production') throw new Error('The demonstration never runs in production.');
    await withDatabase(async (orm) => {
      await orm.migrator.up();
      await seedReference(orm);
      await seedDemo(orm, today(new Date()), undefined, { rebuild: true });
      console.log('The demo partnership is rebuilt.');
    });
  },
  async token(person) {
    if (!person || !demoPeople.some((one) => one.subject === person)) {
      throw new Error(`Name a demo person: ${demoPeople.map((one) => one.subject).join(', ')}`);
    }
    console.log(await issueDemoToken(readConfig(), person));
  },
};

const [, , name = '', argument] = process.argv;
const command = commands[name];
try {
  if (!command) throw new Error(`Commands: ${Object.keys(commands).join(', ')}`);
  await command(argument);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
