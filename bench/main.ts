/**
 * `npm run bench`: the agenda of twenty children through the whole service (sign-in, matrix, row-level security, GraphQL)
 * beside hand-written SQL for the same answer, in one run, alternating. It prints ratios and asserts only that the answers agree.
 * Needs a PostgreSQL server: BENCH_DATABASE_URL, or one on 127.0.0.1:5432.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import pg from 'pg';
import { openDatabase } from '../server/database.ts';
import { agendaQuery } from './agenda-query.ts';
import { benchCookie, buildData } from './data.ts';
import { answerOf, rate, type Target } from './load.ts';

const CONNECTIONS = 8;
const ROUNDS = 5;
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 600);
const PAST_MEETINGS = Number(process.env['BENCH_PAST_MEETINGS'] ?? 24);

async function freshDatabase(): Promise<string> {
  const server = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('drop database if exists panels_bench');
  await client.query('create database panels_bench');
  await client.end();
  const url = new URL(server);
  url.pathname = '/panels_bench';
  return url.href;
}

function serve(which: 'ours' | 'hand', url: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(path.join(import.meta.dirname, 'bench-serve.js'), [which, url], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ child, port: port as number }));
    child.once('exit', (code) => reject(new Error(`the ${which} server ended with ${code}`)));
  });
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(): Promise<void> {
  const url = await freshDatabase();
  const orm = await openDatabase(url);
  await orm.migrator.up();
  const id = await buildData(orm, PAST_MEETINGS);
  const cookie = await benchCookie(orm);
  await orm.em.getConnection().execute('analyze');
  await orm.close(true);

  const body = JSON.stringify({ query: agendaQuery, variables: { id } });
  const [us, hand] = [await serve('ours', url), await serve('hand', url)];
  const targets: Record<'ours' | 'hand', Target> = {
    ours: { port: us.port, headers: { cookie, 'x-requested-with': 'safeguarding-panels' }, body },
    hand: { port: hand.port, headers: {}, body },
  };
  const [mine, theirs] = [await answerOf(targets.ours), await answerOf(targets.hand)];
  if (!isDeepStrictEqual(mine, theirs))
    throw new Error(
      `The answers differ:\n${JSON.stringify(mine).slice(0, 600)}\n${JSON.stringify(theirs).slice(0, 600)}`,
    );
  console.log(
    `Agenda: 20 children, ${(JSON.stringify(mine).length / 1000).toFixed(0)} kB of JSON, ${CONNECTIONS} connections, same answer from both.`,
  );

  const rates = { ours: [] as number[], hand: [] as number[] };
  for (const which of ['ours', 'hand'] as const) await rate(targets[which], CONNECTIONS, REQUESTS / 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const which of ['ours', 'hand'] as const) rates[which].push(await rate(targets[which], CONNECTIONS, REQUESTS));
  }
  const [ours, by] = [median(rates.ours), median(rates.hand)];
  console.log(`  hand-written SQL    ${by.toFixed(0).padStart(6)} requests a second`);
  console.log(`  the whole service   ${ours.toFixed(0).padStart(6)} requests a second`);
  console.log(`  ratio               ${(ours / by).toFixed(2).padStart(6)}`);
  us.child.disconnect();
  hand.child.disconnect();
}

await measure();
process.exit(0);
