/** The sharing matrix is whole: every field has its one row, every row its field, and a fault names line, column and mend. */
import { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { computedFieldsOf, governedTypes } from '../../server/access/governed.ts';
import { matrix, parseCell, parseMatrix } from '../../server/access/matrix.ts';
import { policiesFor } from '../../server/access/policies.ts';
import { roles } from '../../server/access/roles.ts';
import { governedEntities } from '../../server/rooms.ts';
import { database, panelsSchema } from '../kit.ts';
import { enterBody } from '../../server/access/reach.ts';

/** What every record carries and no row of the matrix is about. */
const plumbing = new Set(['id', 'partnershipId', 'redactions', 'viewerCan']);
/** Subjects without a table of their own. */
const figures = new Set(['Statistics']);

function fieldsInProgram(): string[] {
  panelsSchema();
  return governedTypes()
    .flatMap((type) =>
      [...type.columns, ...type.derived, ...type.edges.keys(), ...computedFieldsOf(type.name)].map(
        (field) => [type.name, field] as const,
      ),
    )
    .filter(([, field]) => !plumbing.has(field))
    .map(([type, field]) => `${type}.${field}`)
    .sort();
}

const header = `type,field,label,practice,${roles.join(',')},basis,why`;
const row = (field: string, cells: Record<string, string> = {}, why = 'because') =>
  `Child,${field},label,,${roles.map((role) => cells[role] ?? '–').join(',')},basis,${why}`;
const faultsOf = (...lines: string[]) => {
  try {
    parseMatrix([header, ...lines].join('\n'));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the sharing matrix', () => {
  test('has exactly one row for every field of every governed record', () => {
    const inMatrix = matrix
      .filter(({ type, field }) => !field.startsWith('*') && !figures.has(type))
      .map(({ type, field }) => `${type}.${field}`);
    expect(inMatrix.toSorted()).toEqual(fieldsInProgram());
    expect(new Set(inMatrix).size).toBe(inMatrix.length);
  });

  test('has a row scope for every governed record, and one for each value of a telling column', () => {
    const scoped = new Set(matrix.filter(({ field }) => field.startsWith('*')).map(({ type }) => type));
    expect(
      governedTypes()
        .map(({ name }) => name)
        .filter((name) => !scoped.has(name)),
    ).toEqual([]);
    expect(
      governedTypes()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(governedEntities.map(({ name }) => name).toSorted());
    const sources = matrix
      .filter(({ type, field }) => type === 'Passage' && field.startsWith('* source='))
      .map(({ field }) => field.slice(9));
    const contribution = panelsSchema().getType('ContributionSource') as unknown as { getValues(): { name: string }[] };
    expect(sources.toSorted()).toEqual(
      contribution
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('leaves no field of a governed record in the schema that it does not know', () => {
    const known = new Set(fieldsInProgram());
    const unknown = governedTypes().flatMap(({ name }) => {
      const type = panelsSchema().getType(name);
      return type instanceof GraphQLObjectType
        ? Object.keys(type.getFields())
            .filter((field) => !plumbing.has(field) && !known.has(`${name}.${field}`))
            .map((field) => `${name}.${field}`)
        : [];
    });
    expect(unknown).toEqual([]);
  });

  test('makes every governed field of the schema nullable, so that it can be withheld', () => {
    const rigid = governedTypes().flatMap(({ name }) => {
      const type = panelsSchema().getType(name);
      if (!(type instanceof GraphQLObjectType)) return [];
      return Object.values(type.getFields())
        .filter((field) => !plumbing.has(field.name) && String(field.type).endsWith('!'))
        .map((field) => `${name}.${field.name}`);
    });
    expect(rigid).toEqual([]);
  });

  test('keeps every hidden column out of the schema', () => {
    const shown = governedTypes().flatMap(({ name, hidden }) => {
      const type = panelsSchema().getType(name);
      return type instanceof GraphQLObjectType
        ? [...hidden].filter((field) => field in type.getFields()).map((field) => `${name}.${field}`)
        : [];
    });
    expect(shown).toEqual([]);
  });
});

describe('a faulty matrix stops the build', () => {
  test('an unknown condition is named with its line, its column and the conditions that exist', () => {
    const faults = faultsOf(row('forename'), row('surname', { DSL: 'R:p+w' }));
    expect(faults).toContain('line 3 (Child.surname), column DSL');
    expect(faults).toContain('unknown condition "w"');
    expect(faults).toMatch(/known: .*\bl\b/);
  });

  test('a second row for the same field is named, with the mend', () => {
    expect(faultsOf(row('forename'), row('forename'))).toContain(
      'line 3 (Child.forename): a second row for the same field; keep one',
    );
  });

  test('a missing reason is named, with the mend', () => {
    expect(faultsOf(row('forename', {}, ' '))).toContain(
      'line 2 (Child.forename): column why is empty; say it in words',
    );
  });

  test('a cell that is no cell is named; nothing is ever read as “nothing is shared” by mistake', () => {
    for (const cell of ['', 'X', 'r', 'R:', 'R:l+', 'R:L', 'R l', 'W|', 'RW', '-', 'R:l,p'])
      expect(() => parseCell(cell), cell).toThrow(/write –|unknown condition/);
    expect(faultsOf(row('forename', { SSM: 'yes' }))).toContain('line 2 (Child.forename), column SSM: cell "yes"');
  });

  test('a column that the program does not know is named', () => {
    expect(() => parseMatrix(`${header},GP\n${row('forename')},R`)).toThrow('unknown column GP');
  });

  test('all faults come at once', () => {
    expect(faultsOf(row('forename', { CPC: 'Z' }), row('surname', {}, '')).split('\n')).toHaveLength(2);
  });
});

describe('the second wall', () => {
  test('has the policies that the matrix says, word for word as the database reads them', async () => {
    const orm = await database();
    const em = orm.em.fork();
    const run = <T>(sql: string) => em.getConnection().execute<T[]>(sql, [], 'all', em.getTransactionContext());
    const standing = () =>
      run<{
        tablename: string;
        policyname: string;
        permissive: string;
        roles: unknown;
        cmd: string;
        qual: string | null;
        with_check: string | null;
      }>(
        `select tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies where schemaname = 'public' order by 1, 2`,
      );
    await em.begin();
    try {
      const built = await standing();
      for (const { tablename, policyname } of built) await run(`drop policy "${policyname}" on "${tablename}"`);
      for (const { name, table, keys } of governedTypes()) {
        for (const policy of policiesFor(name, keys)) {
          const check = 'check' in policy ? ` with check (${policy.check})` : '';
          await run(
            `create policy "${policy.name}" on "${table}" for ${policy.command} using (${policy.using})${check}`,
          );
        }
      }
      expect(await standing()).toEqual(built);
      expect(built).toHaveLength(governedTypes().length * 2);
    } finally {
      await em.rollback();
    }
  });

  test('every transaction begins through the function that server/access/reach.ts says', async () => {
    const [kept] = (await (
      await database()
    ).em
      .fork()
      .execute(`select prosrc from pg_proc where proname = 'enter'`)) as { prosrc: string }[];
    expect(kept?.prosrc).toBe(enterBody);
  });

  test('what the migrations built is otherwise what the entities say; the rest was written by hand, and is listed here', async () => {
    const orm = await database();
    const byHand =
      /^(drop (trigger|function) if exists |(drop|create) policy |drop index "(panel_episode_one_open|attendance_once|invitation_once|child_restricted|panel_episode_open|listing_heard)")/;
    const changes = (await orm.schema.getUpdateSchemaSQL({ wrap: false }))
      .split('\n')
      .filter((line) => line.trim() && !byHand.test(line));
    expect(changes).toEqual([]);
  });

  test('stands around every governed table, for its owner too', async () => {
    const orm = await database();
    const names = governedTypes().map(({ table }) => table);
    const open = await orm.em
      .getConnection()
      .execute(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relname = any(array[${names.map((name) => `'${name}'`).join(',')}]) and relrowsecurity and relforcerowsecurity`,
      );
    expect((open as unknown as { relname: string }[]).map((row) => row.relname).toSorted()).toEqual(names.toSorted());
  });

  test('is never stepped over by the role in which requests run', async () => {
    const orm = await database();
    const [role] = await orm.em
      .getConnection()
      .execute(`select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'panels_app'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
    const owned = await orm.em
      .getConnection()
      .execute(`select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'panels_app'`);
    expect(owned).toEqual([]);
  });
});
