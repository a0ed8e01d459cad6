/** Two walls, each tried alone: row-level security with the rules of the program stepped over, and those rules with row-level security open. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../server/access/actor.ts';
import { governedTypes, type RowClass } from '../../server/access/governed.ts';
import { roles } from '../../server/access/roles.ts';
import { rulesFor } from '../../server/access/rules.ts';
import { Parameters, whereSql } from '../../server/access/sql.ts';
import { Child } from '../../server/children/child.entity.ts';
import { Context } from '../../server/context.ts';
import { planSql, type Plan } from '../../server/plan.ts';
import { verbRules } from '../../server/rooms.ts';
import { openTransaction, type OpenTransaction } from '../../server/session.ts';
import { aChild, aMeeting, anEnrolment, anItem, aPartnership, invited } from '../builders.ts';
import { database, NOW, TODAY } from '../kit.ts';
import { Oracle } from './oracle.ts';
import { aWorld, standings, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  const elsewhere = await aPartnership();
  const child = await aChild(elsewhere);
  await anEnrolment(elsewhere, child);
  await invited(elsewhere, await anItem(elsewhere, child, await aMeeting(elsewhere)), elsewhere.of.SCHOOL);
  world = await aWorld();
}, 120_000);

const cases = roles.flatMap((role) => standings.map((standing) => [role, standing] as const));
const actorOf = (role: string, standing: string) =>
  (world.actors.find((one) => one.role === role && one.standing === standing) as World['actors'][number]).actor;

async function within<T>(actor: Actor, write: boolean, work: (open: OpenTransaction) => Promise<T>): Promise<T> {
  const open = await openTransaction(await database(), actor, TODAY, write);
  try {
    return await work(open);
  } finally {
    await open.rollback();
  }
}
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown as { code?: string; cause?: { code?: string } },
  );
  return error ? (error.code ?? error.cause?.code ?? 'unknown') : 'accepted';
};
const idsOf = (found: Record<string, unknown>[]) => found.map((row) => row['id'] as string).toSorted();

describe('each wall alone shows exactly what the agreement opens', () => {
  test.each(cases)('%s, %s', async (role, standing) => {
    const actor = actorOf(role, standing);
    const oracle = new Oracle(world.tables, actor);
    await within(actor, false, async (open) => {
      const ability = rulesFor(actor, open.reach, verbRules);
      for (const { name, table, class: type } of governedTypes()) {
        const wanted = idsOf(
          (world.tables[name] as Record<string, unknown>[]).filter((row) => oracle.opens(name, row)),
        );
        expect(idsOf(await open.run(`select id from "${table}"`, [])), `${name}: row-level security alone`).toEqual(
          wanted,
        );
        const parameters = new Parameters();
        const where = whereSql(ability, 'open', type, parameters);
        expect(
          idsOf(await open.asRules(`select id from "${table}" where ${where}`, parameters.values)),
          `${name}: the rules alone`,
        ).toEqual(wanted);
      }
    });
  });
});

describe('the fast way through the rules alone', () => {
  const bare = (type: RowClass): Plan => ({ type, columns: new Set(['id']), fields: new Set(), edges: new Map() });
  test.each(cases)('%s, %s', async (role, standing) => {
    const actor = actorOf(role, standing);
    const oracle = new Oracle(world.tables, actor);
    const rowsOf = (name: string) => world.tables[name] as Record<string, unknown>[];
    await within(actor, false, async (open) => {
      const ability = rulesFor(actor, open.reach, verbRules);
      for (const entry of governedTypes().filter(({ name }) => ['Meeting', 'Child', 'AgendaItem'].includes(name))) {
        const plan = bare(entry.class);
        for (const [name, edge] of entry.edges) plan.edges.set(name, { edge, plan: bare(edge.target()) });
        for (const [index, row] of rowsOf(entry.name).entries()) {
          if ((index + cases.findIndex(([r, st]) => r === role && st === standing)) % 4) continue;
          const { sql, values } = planSql(plan, ability, row['id'] as string);
          const [found] = await open.asRules(sql, values);
          expect(Boolean(found), entry.name).toBe(oracle.opens(entry.name, row));
          if (!found) continue;
          for (const [name, edge] of entry.edges) {
            const target = edge.target().name;
            const wanted = rowsOf(target).filter(
              (one) =>
                (edge.many ? one[edge.by] === row['id'] : one['id'] === row[edge.by]) && oracle.opens(target, one),
            );
            const reached = [(found['tree'] as Record<string, unknown>)[`~${name}`] ?? []].flat() as Record<
              string,
              unknown
            >[];
            if (edge.latest) expect(reached.length, `${entry.name}.${name}`).toBe(Math.min(1, wanted.length));
            else expect(idsOf(reached), `${entry.name}.${name}`).toEqual(idsOf(wanted));
          }
        }
      }
    });
  });
});

describe('row-level security', () => {
  test('shows nothing at all when nobody has said who is asking', async () => {
    const unsaid: Record<string, string>[] = [
      {},
      { 'app.partnership': '', 'app.rules': '' },
      { 'app.role': 'CPC' },
      { 'app.rules': 'on' },
      { 'app.partnership': world.p.id },
    ];
    for (const variables of unsaid) {
      const em = (await database()).em.fork({ session: { role: 'panels_app', variables } });
      await em.begin();
      for (const { table } of governedTypes()) {
        if ('app.partnership' in variables && variables['app.partnership'] && openToAll.has(table)) continue;
        const [row] = (await em
          .getConnection()
          .execute(`select count(*)::int as n from "${table}"`, [], 'all', em.getTransactionContext())) as {
          n: number;
        }[];
        expect(row?.n, `${table} with ${JSON.stringify(variables)}`).toBe(0);
      }
      await em.rollback();
    }
  });

  test('lets nobody see another partnership, not even in the mode in which rules run', async () => {
    await within(actorOf('SSM', 'ready'), true, async (open) => {
      for (const { table } of governedTypes()) {
        const [row] = await open.run(`select count(*)::int as n from "${table}" where partnership_id <> $1::uuid`, [
          world.p.id,
        ]);
        expect(row?.['n'], table).toBe(0);
      }
    });
  });

  test('lets nobody write while reading: the transaction is read-only', async () => {
    for (const { table } of governedTypes()) {
      expect(
        await refusal(within(actorOf('ADM', 'ready'), false, (open) => open.run(`delete from "${table}"`, []))),
        table,
      ).toBe('25006');
    }
  });

  test('lets nobody write in reading mode even in a transaction that may write', async () => {
    await within(actorOf('CPC', 'ready'), true, async (open) => {
      await open.run(`select set_config('app.rules', 'off', true)`, []);
      for (const { table } of governedTypes()) {
        expect(await open.run(`update "${table}" set partnership_id = partnership_id returning id`, []), table).toEqual(
          [],
        );
        expect(await open.run(`delete from "${table}" returning id`, []), table).toEqual([]);
      }
    });
    const insert = (open: OpenTransaction) =>
      open
        .run(`select set_config('app.rules', 'off', true)`, [])
        .then(() =>
          open.run(`insert into district (id, partnership_id, gss_code, name) values ($1::uuid, $2::uuid, 'E1', 'x')`, [
            randomUUID(),
            world.p.id,
          ]),
        );
    expect(await refusal(within(actorOf('CPC', 'ready'), true, insert))).toBe('42501');
  });

  test('lets nobody write into another partnership, nor move a record there', async () => {
    const other = randomUUID();
    const insert = within(actorOf('CPC', 'ready'), true, (open) =>
      open.run(`insert into district (id, partnership_id, gss_code, name) values ($1::uuid, $2::uuid, 'E1', 'x')`, [
        randomUUID(),
        other,
      ]),
    );
    expect(await refusal(insert)).toBe('42501');
    const move = within(actorOf('CPC', 'ready'), true, (open) =>
      open.run(`update district set partnership_id = $1::uuid`, [other]),
    );
    expect(await refusal(move)).toBe('42501');
  });
});

/** Reference data that everybody in the partnership may see, so the policy does not ask for a role. */
const openToAll = new Set([
  'partnership',
  'district',
  'organisation',
  'panel',
  'panel_member',
  'standing_item',
  'disruption_power',
  'bank_holiday',
]);

describe('the audit trail', () => {
  const line = (open: OpenTransaction) =>
    open.run(
      `insert into audit_line (id, partnership_id, at, person_id, membership_id, verb, subject_type, subject_id, change, fields, request_id)
       values ($1::uuid, $2::uuid, now(), $1::uuid, $1::uuid, 'v', 'Child', $1::uuid, 'create', '{}', 'r') returning id`,
      [randomUUID(), world.p.id],
    );
  test.each([['update audit_line set verb = verb'], ['delete from audit_line'], ['truncate audit_line']])(
    'cannot be changed afterwards: %s',
    async (sql) => {
      const attempt = within(actorOf('SYS', 'ready'), true, async (open) => {
        expect(await line(open)).toHaveLength(1);
        return open.run(sql, []);
      });
      expect(await refusal(attempt)).toBe('42501');
    },
  );
});

describe('many people at once', () => {
  test('never see one another’s records', async () => {
    const orm = await database();
    const asking = [...world.actors, ...world.actors].toSorted((a, b) =>
      a.actor.personId.localeCompare(b.actor.personId),
    );
    const answers = await Promise.all(
      asking.map(async ({ actor }) => {
        const ctx = new Context(orm, actor, { requestId: randomUUID(), now: NOW });
        try {
          return { actor, ids: idsOf((await ctx.list(Child)) as never), n: await ctx.count(Child) };
        } finally {
          await ctx.close();
        }
      }),
    );
    for (const { actor, ids, n } of answers) {
      const oracle = new Oracle(world.tables, actor);
      const wanted = idsOf(
        (world.tables['Child'] as Record<string, unknown>[]).filter((row) => oracle.opens('Child', row)),
      );
      expect(ids, actor.role).toEqual(wanted);
      expect(n).toBe(wanted.length);
    }
  });
});
