/** The rules of the house, held by the build: small files, one door, no way round it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { governedTypes } from '../../server/access/governed.ts';
import { conditionCodes } from '../../server/access/codes.ts';
import { matrix } from '../../server/access/matrix.ts';
import { codes } from '../../server/errors.ts';
import { entities, governedEntities, technicalEntities } from '../../server/rooms.ts';
import { panelsSchema } from '../kit.ts';

interface File {
  path: string;
  text: string;
}
function filesIn(folder: string, ends = /\.tsx?$/): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
const server = filesIn('server');
const seeds = filesIn('seeds');
const client = filesIn('client').filter(({ path }) => !path.startsWith(join('client', 'gql')));
const tests = filesIn('test');
const importsOf = ({ text }: File) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name as string);
const paths = (files: File[]) => files.map(({ path }) => path);
const resolvers = server.filter(({ path }) => path.endsWith('.resolver.ts'));

describe('files', () => {
  test('of the server and the seeds have at most 200 lines, of the client 250', () => {
    const long = (files: File[], most: number) => files.filter(({ text }) => text.trimEnd().split('\n').length > most);
    expect(paths(long([...server, ...seeds], 200))).toEqual([]);
    expect(paths(long(client, 250))).toEqual([]);
  });

  test('open with a sentence that says what they are', () => {
    expect(paths([...server, ...seeds].filter(({ text }) => !/^(import '[^']+';\n)*\/\*\*/.test(text)))).toEqual([]);
  });

  test('promise nothing that is not there', () => {
    expect(
      paths(
        [...server, ...seeds, ...client].filter(({ text }) =>
          /\b(TODO|FIXME|XXX)\b|coming soon|not implemented/i.test(text),
        ),
      ),
    ).toEqual([]);
  });

  test('use neither “any” nor a way to silence the compiler', () => {
    expect(
      paths(
        [...server, ...seeds, ...client].filter(({ text }) =>
          /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/.test(
            text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/`[^`]*`|'[^'\n]*'/g, ''),
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('one door', () => {
  test('the client takes nothing from the server', () => {
    expect(client.filter((file) => importsOf(file).some((name) => /(^|\/)server\//.test(name)))).toEqual([]);
  });

  test('a resolver never holds an entity manager of its own', () => {
    expect(resolvers.length).toBeGreaterThan(8);
    expect(
      paths(
        resolvers.filter((file) =>
          importsOf(file).some((name) => /mikro-orm|kysely|session\.ts|database\.ts/.test(name)),
        ),
      ),
    ).toEqual([]);
    expect(paths(resolvers.filter(({ text }) => /(?<!ctx\.)\bem\./.test(text)))).toEqual([]);
    expect(paths(resolvers.filter(({ text }) => /\binRules\(|\.orm\b/.test(text)))).toEqual([]);
  });

  test('a resolver touches “ctx.em” only inside “change”', () => {
    for (const { path, text } of resolvers) {
      for (const method of text.split(/\n {2}(?=@Query|@FieldResolver)/).slice(1)) {
        const reading = method.split(/\n {2}@Mutation/)[0] ?? '';
        expect(
          /ctx\.em\b|ctx\.forUpdate|ctx\.reach\b/.test(reading.split(/\n {2}#/)[0] ?? ''),
          `${path}: ${reading.slice(0, 80)}`,
        ).toBe(false);
      }
    }
  });

  test('figures are asked for only after the matrix was asked', () => {
    for (const { path, text } of resolvers.filter(({ text }) => text.includes('ctx.figures('))) {
      const asked = Math.min(
        ...['permits(', 'ctx.mayRead('].map((ask) => text.lastIndexOf(ask)).filter((at) => at >= 0),
      );
      expect(asked, path).toBeLessThan(text.indexOf('ctx.figures('));
    }
  });

  test('a room enters another by its entity or its verbs, never by its resolver', () => {
    const entering = server.filter(
      (file) =>
        !file.path.endsWith(join('server', 'resolvers.ts')) &&
        importsOf(file).some((name) => name.endsWith('.resolver.ts')),
    );
    expect(paths(entering)).toEqual([]);
  });

  test('only the door, the way in and the service’s own work step into the mode in which rules run', () => {
    const using = server
      .filter(({ text }) => /\binRules\(|app\.rules/.test(text))
      .map(({ path }) => path.replaceAll('\\', '/'));
    expect(
      using.filter((path) => !/^server\/(access\/(policies|reach)|session|identity\/[\w-]+)\.ts$/.test(path)),
    ).toEqual([]);
  });
});

describe('records', () => {
  test('are governed or technical, and nothing is both', () => {
    const governed = new Set(governedTypes().map(({ class: type }) => type));
    expect(governedEntities.filter((type) => !governed.has(type))).toEqual([]);
    expect(technicalEntities.filter((type) => governed.has(type as never))).toEqual([]);
    expect(entities).toHaveLength(governed.size + technicalEntities.length);
  });

  test('all stand in the table of contents', () => {
    const named = new Set(entities.map(({ name }) => name));
    const found = server
      .filter(({ path }) => path.endsWith('.entity.ts'))
      .flatMap(({ text }) =>
        [...text.matchAll(/^export (?:default )?class (\w+)/gm)].map(([, name]) => name as string),
      );
    expect(found.filter((name) => !named.has(name))).toEqual([]);
    expect(found).toHaveLength(entities.length);
  });

  test('name only columns that exist as the keys of access', () => {
    const missing = governedTypes().flatMap(({ name, keys, columns }) =>
      Object.entries(keys)
        .filter(([key, column]) => key !== 'listed' && !columns.includes(column))
        .map(([key]) => `${name}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('technical ones are never in the schema', () => {
    expect(technicalEntities.filter(({ name }) => panelsSchema().getType(name)).map(({ name }) => name)).toEqual([]);
  });
});

/** Verbs whose own room still owes a test that uses them. The list may only get shorter. */
const awaitingTheirTest = new Set([
  'declineAction',
  'noteProgress',
  'completeAction',
  'moveDueDate',
  'addAgendaItem',
  'orderAgenda',
  'updateDisruption',
  'listOnAgenda',
  'deferListing',
  'scheduleMeeting',
  'issuePapers',
  'openMeeting',
  'concludeMeeting',
  'recordAttendance',
  'amendPassage',
  'sendMinutesToChair',
  'approveMinutes',
  'distributeMinutes',
]);
/** Reasons that the client still tells in its general words. The list may only get shorter. */
const withoutOwnWords = new Set(['NOT_YOURS', 'METADATA_ONLY']);

describe('verbs', () => {
  const verbs = Object.keys(panelsSchema().getMutationType()?.getFields() ?? {});
  test('each has its sentence in a room’s access file, its check at the door, and a test that uses it', () => {
    const access = server
      .filter(({ path }) => path.endsWith('.access.ts'))
      .map(({ text }) => text)
      .join('\n');
    const atTheDoor = resolvers.map(({ text }) => text).join('\n');
    expect(verbs.filter((verb) => !access.includes(`'${verb}'`))).toEqual([]);
    expect(
      verbs.filter((verb) => !new RegExp(`(ctx\\.check\\(|step\\(\\s*ctx,\\s*)'${verb}'`).test(atTheDoor)),
    ).toEqual([]);
    const used = tests
      .filter(({ path }) => !path.includes('architecture'))
      .map(({ text }) => text)
      .join('\n');
    const untested = verbs.filter((verb) => !new RegExp(`\\b${verb}\\b`).test(used));
    expect(untested.filter((verb) => !awaitingTheirTest.has(verb))).toEqual([]);
  });

  test('no access file speaks of a verb that is not there', () => {
    const spoken = server
      .filter(({ path }) => path.endsWith('.access.ts'))
      .flatMap(({ text }) => [...text.matchAll(/\bcan\('(\w+)'/g)].map(([, verb]) => verb as string));
    expect(spoken.filter((verb) => !verbs.includes(verb))).toEqual([]);
  });
});

describe('closed lists', () => {
  test('every refusal uses one of the codes', () => {
    const known = new Set<string>(codes);
    const used = server.flatMap(({ text }) =>
      [...text.matchAll(/new Refusal\(\s*'(\w+)'|\bcode: '([A-Z_]+)'/g)].map(([, a, b]) => a ?? (b as string)),
    );
    expect(used.length).toBeGreaterThan(5);
    /** what the GraphQL library says of a faulty question; the door turns it into BAD_INPUT */
    const library = ['BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'];
    expect([...new Set(used.filter((code) => !known.has(code)))]).toEqual(library);
    expect(paths(server.filter(({ path, text }) => !path.endsWith('errors.ts') && /new Refusal\(/.test(text)))).toEqual(
      [],
    );
  });

  test('every condition of the matrix has a reason that the client can put into words', () => {
    const words = client.map(({ text }) => text).join('\n');
    const arising = matrix
      .filter(({ field }) => !field.startsWith('*'))
      .flatMap(({ cells }) =>
        Object.values(cells).map(
          (cell) => conditionCodes[cell.grants[0]?.codes[0] ?? '']?.reason ?? 'NOT_SHARED_WITH_ROLE',
        ),
      );
    expect([...new Set(arising)].filter((reason) => !words.includes(reason) && !withoutOwnWords.has(reason))).toEqual(
      [],
    );
  });
});

describe('what is delivered', () => {
  test('pins every dependency', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('keeps the demonstration out of production', () => {
    const demo = [...seeds.filter(({ path }) => path.includes(join('seeds', 'demo'))), ...server].filter(({ text }) =>
      /production/.test(text),
    );
    expect(demo.length).toBeGreaterThan(0);
  });
});
