/**
 * Rules in memory and rules in SQL are the same rules: random rule sets over random rows, nulls included, answered by CASL
 * and by the database. And what the compiler cannot say exactly it refuses to say at all.
 */
import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { RowClass } from '../../server/access/governed.ts';
import type { Ability } from '../../server/access/rules.ts';
import { conditionSql, Parameters, whereSql } from '../../server/access/sql.ts';
import { database } from '../kit.ts';

class Sample {
  declare id: string;
  childId!: string | null;
  itemId!: string | null;
  handlingCode!: string | null;
  team!: string | null;
}
const uuids = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const words = ['OPEN', 'PANEL', '', 'o\'brien "x" $1'];
const domains = { childId: uuids, itemId: uuids, handlingCode: words, team: words } as const;
const columns = Object.keys(domains) as (keyof typeof domains)[];

const row = fc.record(
  Object.fromEntries(columns.map((column) => [column, fc.option(fc.constantFrom(...domains[column]), { nil: null })])),
);
const condition = fc
  .subarray(columns, { maxLength: 3 })
  .chain((chosen) =>
    fc.record(
      Object.fromEntries(
        chosen.map((column) => [
          column,
          fc.oneof(
            { weight: 4, arbitrary: fc.subarray([...domains[column]]).map(($in) => ({ $in })) },
            { weight: 1, arbitrary: fc.constantFrom(...domains[column]) },
          ),
        ]),
      ),
    ),
  );
const rule = fc.record({
  inverted: fc.boolean(),
  action: fc.constantFrom('open', 'read', 'read'),
  fields: fc.subarray(['team', 'childId'], { minLength: 1 }),
  condition,
});
const rules = fc.array(rule, { maxLength: 7 });

type Rule = typeof rule extends fc.Arbitrary<infer R> ? R : never;
function abilityOf(made: Rule[]): Ability {
  const { can, cannot, build } = new AbilityBuilder<Ability>(createMongoAbility);
  for (const { inverted, action, fields, condition: when } of made) {
    const say = inverted ? cannot : can;
    const conditions = Object.keys(when).length ? (when as never) : undefined;
    if (action === 'open') say('open', Sample, conditions);
    else say('read', Sample, fields, conditions);
  }
  return build({ detectSubjectType: (object) => (object as object).constructor as never });
}

const value = (text: unknown) => (text === null ? 'null' : `'${String(text).replaceAll("'", "''")}'`);
/** Which of the rows the database lets through. */
async function inSql(rows: Record<string, string | null>[], where: string, parameters: Parameters): Promise<boolean[]> {
  const values = rows.map(
    (one, index) =>
      `(${index}, ${columns.map((column) => `${value(one[column])}::${column.endsWith('Id') ? 'uuid' : 'text'}`).join(', ')})`,
  );
  const sql = `select n from (values ${values.join(', ')}) as t (n, "child_id", "item_id", "handling_code", "team") where ${where}`;
  const found = await (
    await database()
  ).em
    .getConnection('read')
    .getClient()
    .executeQuery<{ n: number }>(CompiledQuery.raw(sql, parameters.values));
  const through = new Set(found.rows.map(({ n }) => n));
  return rows.map((_, index) => through.has(index));
}
const inMemory = (ability: Ability, rows: Record<string, string | null>[], action: string, field?: string) =>
  rows.map((one) => ability.can(action, Object.assign(new Sample(), one), field));

describe('the same rules in memory and in the database', () => {
  test('agree on 1,500 random rule sets with nulls, row by row and field by field', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rules, fc.array(row, { minLength: 4, maxLength: 12 }), async (made, rows) => {
        const ability = abilityOf(made);
        for (const [action, field] of [
          ['open', undefined],
          ['read', 'team'],
          ['read', 'childId'],
        ] as const) {
          const parameters = new Parameters();
          const where = whereSql(ability, action, Sample as unknown as RowClass, parameters, field);
          expect(await inSql(rows, where, parameters)).toEqual(inMemory(ability, rows, action, field));
          compared += rows.length;
        }
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(15_000);
  });

  test('nothing granted is “false”, everything granted is “true”', () => {
    const where = (made: Rule[]) => whereSql(abilityOf(made), 'open', Sample as unknown as RowClass, new Parameters());
    const any = { action: 'open' as const, fields: [], condition: {} };
    expect(where([])).toBe('false');
    expect(where([{ ...any, inverted: false }])).toBe('true');
    expect(
      where([
        { ...any, inverted: false },
        { ...any, inverted: true },
      ]),
    ).toBe('false');
  });

  test('a rule that is limited to fields never widens the rows', () => {
    const ability = abilityOf([{ inverted: false, action: 'read', fields: ['team'], condition: {} }]);
    expect(whereSql(ability, 'read', Sample as unknown as RowClass, new Parameters())).toBe('false');
  });

  test('every parameter that is bound is also used', () => {
    fc.assert(
      fc.property(rules, (made) => {
        const parameters = new Parameters();
        const where = whereSql(abilityOf(made), 'open', Sample as unknown as RowClass, parameters);
        expect(new Set(where.match(/\$\d+/g) ?? []).size).toBe(parameters.values.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the compiler refuses', () => {
  const refused: [string, Record<string, unknown>, RegExp][] = [
    ['nothing', { childId: undefined }, /compares childId with nothing/],
    ['null', { childId: null }, /compares childId with nothing/],
    ['a list with null in it', { childId: { $in: [uuids[0], null] } }, /compares childId with nothing/],
    ['a list with nothing in it', { childId: { $in: [undefined] } }, /compares childId with nothing/],
    ['$ne', { childId: { $ne: 'x' } }, /uses \$ne on childId/],
    ['$nin', { childId: { $nin: ['x'] } }, /uses \$nin/],
    ['$exists', { childId: { $exists: true } }, /uses \$exists/],
    ['$or', { $or: [{ team: 'x' }] }, /only \$in is known/],
    ['two operators at once', { childId: { $in: ['x'], $ne: 'y' } }, /only \$in is known/],
    ['no operator', { childId: {} }, /only \$in is known/],
    ['a bare list', { childId: ['x'] }, /only \$in is known/],
  ];
  test.each(refused)('%s', (_, when, message) => expect(() => conditionSql(when, new Parameters())).toThrow(message));
});
