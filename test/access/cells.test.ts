/**
 * Every cell of the sharing matrix is a test: each record × field × role × standing, through the front door (lists and
 * GraphQL) against a second opinion (oracle.ts) that reads the same file in its own simple way.
 */
import { randomUUID } from 'node:crypto';
import { isObjectType, getNamedType, isScalarType, isEnumType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { computedFieldsOf, governedTypes, type Governed } from '../../server/access/governed.ts';
import { permits } from '../../server/access/narrow.ts';
import { roles } from '../../server/access/roles.ts';
import { Context } from '../../server/context.ts';
import { ageBand } from '../../server/clocks/age.ts';
import { ask, database, get, NOW, panelsSchema, TODAY } from '../kit.ts';
import { fieldsOf, Oracle } from './oracle.ts';
import { aWorld, standings, type World } from './world.ts';

type Fact = Record<string, unknown>;
type Seen = Fact & { __typename: string; id: string; redactions: { field: string; reason: string }[] };
let world: World;
let rows: Map<string, Fact>;
const registry = () => new Map(governedTypes().map((entry) => [entry.name, entry]));
const counts = { rows: 0, fields: 0, edges: 0 };
/** Which (type, field, role) was seen granted, and which withheld. */
const cellsSeen = new Map<string, Set<boolean>>();

beforeAll(async () => {
  world = await aWorld();
  rows = new Map(
    Object.entries(world.tables).flatMap(([type, all]) => all.map((row) => [`${type} ${row['id'] as string}`, row])),
  );
}, 120_000);
afterAll(() => console.info(`cells: ${counts.rows} rows, ${counts.fields} fields, ${counts.edges} edges compared`));

const fold = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : value === undefined || value === null ? 'null' : JSON.stringify(value);
const instant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]/.test(value) ? new Date(value) : value;
const same = (a: unknown, b: unknown) => fold(instant(a)) === fold(instant(b));

/** What a derived value has to be, worked out here and not by the record. */
function derivedValue(type: string, field: string, row: Fact): unknown {
  if (field === 'ageBand')
    return ageBand(
      Math.floor(
        (Number(TODAY.replaceAll('-', '')) - Number((row['dateOfBirth'] as string).replaceAll('-', ''))) / 10_000,
      ),
    );
  if (field === 'initials') return `${(row['forename'] as string)[0]}${(row['surname'] as string)[0]}`;
  if (field === 'overdue')
    return (row['dueOn'] as string) < TODAY && ['AGREED', 'ACCEPTED', 'IN_PROGRESS'].includes(row['state'] as string);
  throw new Error(`No second opinion for ${type}.${field}`);
}

function compareFields(
  oracle: Oracle,
  role: string,
  entry: Governed,
  got: Fact,
  redacted: Set<string>,
  only: (field: string) => boolean,
  faults: string[],
) {
  const row = rows.get(`${entry.name} ${got['id'] as string}`) as Fact;
  for (const field of fieldsOf(entry.name)) {
    if (!only(field)) continue;
    counts.fields += 1;
    const at = `${entry.name}.${field}`;
    const may = oracle.reads(entry.name, row, field) && !entry.hidden.has(field);
    const key = `${role} ${at}`;
    cellsSeen.set(key, (cellsSeen.get(key) ?? new Set()).add(may));
    const silent = oracle.silent(entry.name, field) || entry.hidden.has(field);
    if (redacted.has(field) !== (!may && !silent))
      faults.push(`${at}: ${redacted.has(field) ? 'said to be' : 'not said to be'} withheld`);
    if (entry.edges.has(field) || computedFieldsOf(entry.name).has(field)) continue;
    if (!may && got[field] !== null && got[field] !== undefined) faults.push(`${at}: leaked`);
    const wanted = entry.derived.has(field) ? derivedValue(entry.name, field, row) : row[field];
    if (may && !same(got[field], wanted))
      faults.push(`${at}: granted, but ${fold(got[field])} instead of ${fold(wanted)}`);
  }
}

/** Everything that the schema offers from here, so many edges deep, no type twice on one way. */
function selection(type: GraphQLObjectType, way: string[], deep: number): string {
  const edges = registry().get(type.name)?.edges ?? new Map();
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (field.name === 'redactions') return ['redactions { field reason }'];
    if (isScalarType(of) || isEnumType(of)) return [field.name];
    if (!isObjectType(of) || !edges.has(field.name) || way.includes(of.name) || way.length > deep) return [];
    return [`${field.name} { ${selection(of, [...way, of.name], deep)} }`];
  });
  return ['__typename', ...parts].join(' ');
}
const queries = new Map<string, string>();
/** One record with everything behind it: this goes the fast way, in one statement. */
function byId(name: string, type: string): string {
  const query =
    queries.get(name) ??
    `query One($id: ID!) { ${name}(id: $id) { ${selection(panelsSchema().getType(type) as GraphQLObjectType, [type], 3)} } }`;
  queries.set(name, query);
  return query;
}
function wholeQuery(): string {
  const of = (name: string) => selection(panelsSchema().getType(name) as GraphQLObjectType, [name], 1);
  return `{ children(first: 100) { totalCount nodes { ${of('Child')} } } meetings(first: 100) { totalCount nodes { ${of('Meeting')} } } actions(first: 100) { nodes { ${of('Action')} } }
    listings { ${of('Listing')} } memberships { ${of('Membership')} } organisations { ${of('Organisation')} } districts { ${of('District')} } panels { ${of('Panel')} } disruptionPowers { ${of('DisruptionPower')} } }`;
}

function everythingIn(value: unknown, found: Seen[] = []): Seen[] {
  if (Array.isArray(value)) for (const one of value) everythingIn(one, found);
  else if (value && typeof value === 'object') {
    if ('__typename' in value && 'redactions' in value) found.push(value as Seen);
    for (const one of Object.values(value)) everythingIn(one, found);
  }
  return found;
}

const cases = roles.flatMap((role) => standings.map((standing) => [role, standing] as const));
const oracleFor = (role: string, standing: string) => {
  const { actor } = world.actors.find(
    (one) => one.role === role && one.standing === standing,
  ) as World['actors'][number];
  return { actor, oracle: new Oracle(world.tables, actor) };
};

describe('through the door, a list holds what the agreement says and nothing else', () => {
  test.each(cases)('%s, %s', async (role, standing) => {
    const { actor, oracle } = oracleFor(role, standing);
    const ctx = new Context(await database(), actor, { requestId: randomUUID(), now: NOW });
    const faults: string[] = [];
    try {
      for (const entry of governedTypes()) {
        const all = world.tables[entry.name] as Fact[];
        const wanted = all.filter((row) => oracle.opens(entry.name, row)).map((row) => row['id'] as string);
        const got = (await ctx.list(entry.class as never)) as unknown as (Fact & Seen)[];
        counts.rows += all.length;
        const extra = got.filter((row) => !wanted.includes(row.id)).map((row) => row.id);
        const absent = wanted.filter((id) => !got.some((row) => row.id === id));
        if (extra.length)
          faults.push(
            `${entry.name}: ${extra.length} too many, such as ${fold(rows.get(`${entry.name} ${extra[0]}`))}`,
          );
        if (absent.length)
          faults.push(
            `${entry.name}: ${absent.length} missing, such as ${fold(rows.get(`${entry.name} ${absent[0]}`))}`,
          );
        if ((await ctx.count(entry.class as never)) !== wanted.length) faults.push(`${entry.name}: the count differs`);
        for (const row of got) {
          compareFields(
            oracle,
            role,
            entry,
            row,
            new Set(row.redactions.map(({ field }) => field)),
            () => true,
            faults,
          );
          for (const field of [...entry.edges.keys(), ...computedFieldsOf(entry.name)]) {
            if (
              permits(row as never, field) !==
              oracle.reads(entry.name, rows.get(`${entry.name} ${row.id}`) as Fact, field)
            )
              faults.push(`${entry.name}.${field}: edge`);
          }
        }
      }
    } finally {
      await ctx.close();
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
});

describe('through GraphQL, whatever way leads to a record, it shows the same', () => {
  test.each(cases)('%s, %s', async (role, standing) => {
    const { actor, oracle } = oracleFor(role, standing);
    const data = await get<Fact>(actor, wholeQuery());
    const turn = cases.findIndex(([r, s]) => r === role && s === standing);
    for (const [name, type] of [
      ['meeting', 'Meeting'],
      ['child', 'Child'],
      ['agendaItem', 'AgendaItem'],
    ] as const) {
      const query = byId(name, type);
      for (const [index, row] of (world.tables[type] as Fact[]).entries()) {
        if ((index + turn) % 5) continue;
        const { data: one, errors } = await ask<Fact>(actor, query, { id: row['id'] });
        const opens = oracle.opens(type, row);
        expect(errors.map(({ code }) => code)).toEqual(opens ? [] : ['NOT_FOUND']);
        if (opens) data[`${name} ${row['id'] as string}`] = one[name];
      }
    }
    const faults: string[] = [];
    const known = registry();
    for (const seen of everythingIn(data)) {
      const entry = known.get(seen.__typename) as Governed;
      const row = rows.get(`${entry.name} ${seen.id}`);
      if (!row || !oracle.opens(entry.name, row)) {
        faults.push(`${entry.name}: a record that is not to be opened`);
        continue;
      }
      compareFields(
        oracle,
        role,
        entry,
        seen,
        new Set(seen.redactions.map(({ field }) => field)),
        (field) => field in seen || entry.hidden.has(field),
        faults,
      );
      for (const [name, edge] of entry.edges) {
        if (!(name in seen)) continue;
        counts.edges += 1;
        const target = known.get(edge.target().name) as Governed;
        const may = oracle.reads(entry.name, row, name);
        const reached = (world.tables[target.name] as Fact[])
          .filter(
            (one) =>
              (edge.many ? one[edge.by] === row['id'] : one['id'] === row[edge.by]) && oracle.opens(target.name, one),
          )
          .map((one) => one['id'] as string);
        const value = seen[name] as Seen | Seen[] | null;
        const got = value === null ? null : [value].flat().map((one) => one.id);
        const wanted = may ? (edge.latest || !edge.many ? (reached.length ? reached : null) : reached) : null;
        const fits =
          edge.latest && got && wanted
            ? wanted.includes(got[0] as string) && got.length === 1
            : fold(got?.toSorted()) === fold(wanted?.toSorted());
        if (!fits) faults.push(`${entry.name}.${name}: leads to ${fold(got)} instead of ${fold(wanted)}`);
      }
    }
    const total = data['children'] as { totalCount: number };
    if (total.totalCount !== (world.tables['Child'] as Fact[]).filter((row) => oracle.opens('Child', row)).length)
      faults.push('totalCount of children');
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
});

describe('the comparison itself', () => {
  test('is large enough to be believed', () =>
    expect(counts.fields + counts.rows + counts.edges).toBeGreaterThan(30_000));

  test('saw both a yes and a no for hundreds of conditional cells, and every type that a role may open', () => {
    const both = [...cellsSeen.values()].filter((answers) => answers.size === 2).length;
    expect(both).toBeGreaterThan(40);
    expect(cellsSeen.size).toBeGreaterThan(3000);
  });
});
