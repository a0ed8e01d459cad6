/** A database server that ends connections (a restart, an administrator) must not use up the service: a place in the pool comes back. */
import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Child } from '../../server/children/child.entity.ts';
import { Context } from '../../server/context.ts';
import { openDatabase } from '../../server/database.ts';
import { inRules } from '../../server/session.ts';
import { database, NOW } from '../kit.ts';
import { aScene, aStage, type Scene, type Stage } from '../meetings/scene.ts';

const POOL = 4;
const KILLS = 12;
let p: Stage;
let s: Scene;
let small: MikroORM;

/** Only a server has connections that can be ended; the embedded database has none. */
const onServer = test.runIf(process.env['TEST_DATABASE_URL']);

beforeAll(async () => {
  if (!process.env['TEST_DATABASE_URL']) return;
  p = await aStage();
  s = await aScene(p);
  const [{ name, port, host } = { name: '', port: 0, host: '' }] = (await (
    await database()
  ).em
    .fork()
    .getConnection()
    .execute(`select current_database() as name, inet_server_port() as port, host(inet_server_addr()) as host`)) as {
    name: string;
    port: number;
    host: string;
  }[];
  const address = new URL(String(process.env['TEST_DATABASE_URL']));
  address.pathname = `/${name}`;
  expect(port).toBeGreaterThan(0);
  expect(host).toBeTruthy();
  small = await openDatabase(address.href, undefined, POOL);
});
afterAll(async () => {
  await small?.close(true);
});

const reads = async () => {
  const context = new Context(small, p.cast.CPC, { requestId: randomUUID(), now: NOW });
  try {
    return (await context.get(Child, s.child.id)).id;
  } finally {
    await context.close();
  }
};

onServer(
  `after ${KILLS} connections were ended in the middle of a transaction, on a pool of ${POOL}, the service answers`,
  { timeout: 60_000 },
  async () => {
    const other = (await database()).em.fork().getConnection();
    let ended = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await inRules(small, p.id, async (em) => {
        const [{ pid } = { pid: 0 }] = (await em.execute('select pg_backend_pid() as pid')) as { pid: number }[];
        await other.execute(`select pg_terminate_backend(${pid})`);
        await em.find(Child, {});
      }).catch(() => (ended += 1));
    }
    expect(ended).toBe(KILLS);
    const within = <T>(work: Promise<T>) =>
      Promise.race([work, new Promise<string>((done) => setTimeout(() => done('no answer in 5 seconds'), 5000))]);
    const answers = await Promise.all(Array.from({ length: POOL * 2 }, () => within(reads())));
    expect(new Set(answers)).toEqual(new Set([s.child.id]));
  },
);

onServer('a verb whose connection is ended saves nothing, and can be said again', { timeout: 60_000 }, async () => {
  const other = (await database()).em.fork().getConnection();
  const say = (does: (context: Context) => Promise<void>) => {
    const context = new Context(small, p.cast.CPC, { requestId: randomUUID(), now: NOW });
    return context
      .change('noteOnChild', Child, async () => {
        const child = await context.forUpdate(Child, s.child.id);
        child.penPicture = 'Changed.';
        await context.em.flush();
        await does(context);
        return child;
      })
      .finally(() => context.close());
  };
  const picture = () =>
    inRules(small, p.id, async (em) => (await em.findOneOrFail(Child, { id: s.child.id })).penPicture ?? null);
  await expect(
    say(async ({ em }) => {
      const [{ pid } = { pid: 0 }] = (await em.execute('select pg_backend_pid() as pid')) as { pid: number }[];
      await other.execute(`select pg_terminate_backend(${pid})`);
    }),
  ).rejects.toThrow();
  expect(await picture()).toBeNull();
  await say(async () => undefined);
  expect(await picture()).toBe('Changed.');
});
