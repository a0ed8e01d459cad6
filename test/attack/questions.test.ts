/** Questions that nobody asks in good faith. The compiled path is asked over HTTP: test/kit.ts goes round it. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import documents from '../../schema/operations/documents.json';
import { Context } from '../../server/context.ts';
import { all, aScene, aStage, documentOf, type Scene, type Stage } from '../meetings/scene.ts';
import { attacked, type Attacked, type Reply } from './service.ts';

const CANARY = 'Canary-4711';
const VIEWER = '{ viewer { name } }';
let p: Stage;
let s: Scene;
let service: Attacked;
beforeAll(async () => {
  p = await aStage();
  s = await aScene(p);
  service = await attacked();
});
afterAll(() => service.close());

const code = ({ errors }: Reply<unknown>) =>
  [errors[0]?.extensions.code, errors[0]?.extensions.field].filter(Boolean).join(' ');
const ask = (query: string, variables: Record<string, unknown> = {}, more: object = {}) =>
  service.send(p.cast.CPC, { query, variables, ...more });

describe('a trusted document is known by its own name only', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' '])('“%s” is none', async (documentId) => {
    for (const more of [{}, { query: VIEWER }]) {
      const answer = await service.send(p.cast.CPC, { documentId, ...more });
      expect([answer.status, code(answer), answer.data]).toEqual([400, 'BAD_INPUT documentId', null]);
    }
  });
  test('a name that is no text is none, whatever it turns into', async () => {
    const [known] = Object.keys(documents);
    for (const documentId of [[known], { toString: known }, 0, null, true]) {
      expect(code(await service.send(p.cast.CPC, { documentId, query: VIEWER }))).toBe('BAD_INPUT documentId');
    }
  });
});

describe('the name of an operation', () => {
  const twoOf = `query A($id: ID!) { ...M meeting(id: $id) { place } } query B($id: ID!) { ...M }
    fragment M on Query { meeting(id: $id) { id } }`;

  test.each(['B', '', '__proto__', CANARY])(
    'with the name “%s”, which the document lacks, nothing runs',
    async (name) => {
      const before = await all(p);
      const query = `mutation A { withdrawInvitation(invitationId: "${s.invitation.id}") { id } }`;
      const answer = await ask(query, {}, { operationName: name });
      expect([answer.status, code(answer)]).toEqual([400, 'BAD_INPUT']);
      expect(answer.text).not.toContain(CANARY);
      expect(await all(p)).toBe(before);
    },
  );

  test('two operations that share a fragment are each answered in full', async () => {
    const variables = { id: s.meeting.id };
    const b = await ask(twoOf, variables, { operationName: 'B' });
    const a = await ask(twoOf, variables, { operationName: 'A' });
    expect(b.data).toEqual({ meeting: { id: s.meeting.id } });
    expect(a.data).toEqual({ meeting: { id: s.meeting.id, place: s.meeting.place } });
  });
});

describe('a question that would ask for everything is refused before anything is read', () => {
  const round = (times: number) => `panels { ${'meetings { panel { '.repeat(times)}id${' } }'.repeat(times)} }`;
  const mutual = Array.from({ length: 12 }, (_, i) => {
    const others = Array.from({ length: 12 }, (_one, j) => (i === j ? '' : `...f${j}`)).join(' ');
    return `fragment f${i} on Query { ${others} }`;
  }).join(' ');
  const doubling = Array.from(
    { length: 30 },
    (_, i) => `fragment f${i} on Query { ${i < 29 ? `...f${i + 1} ...f${i + 1}` : 'viewer { name }'} }`,
  ).join(' ');

  test.each([
    ['round in a circle', `{ ${round(2)} }`],
    ['round in a circle, behind a question about the kind of thing', `{ __typename ${round(6)} }`],
    [
      'by many names, behind the same',
      `{ __typename ${Array.from({ length: 60 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`,
    ],
    ['by fragments that hold one another', `{ ...f0 } ${mutual}`],
    ['by fragments that double', `{ ...f0 } ${doubling}`],
  ])('%s', async (_what, query) => {
    const start = performance.now();
    const answer = await ask(query);
    expect([answer.status, code(answer)]).toEqual([400, 'BAD_INPUT']);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('what the client asks stays far below, and tools may ask for the schema', async () => {
    const answer = await ask('{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }');
    expect(answer.errors).toEqual([]);
    for (const query of Object.values(documents as Record<string, string>)) {
      const { errors } = await ask(query);
      expect(errors.map((error) => error.message)).not.toContain('This question asks for too much at once.');
    }
  });
});

describe('what the database could not even compare is refused, or finds nothing', () => {
  const cursor = (value: string) => Buffer.from(JSON.stringify([value, s.meeting.id])).toString('base64url');
  test.each(['0000-01-01', '2026-02-30', '2026-01-01..', '2026-01-01T25:00', '2026-01-01 10:00+99', CANARY])(
    'the place “%s” in a list of days',
    async (value) => {
      for (const list of ['meetings', 'actions']) {
        const answer = await ask(`query Q($v: String) { ${list}(after: $v) { nodes { id } } }`, { v: cursor(value) });
        expect(code(answer)).toBe('BAD_INPUT after');
        expect(answer.text).not.toContain(CANARY);
      }
    },
  );
  test('a place that a list has given is one', async () => {
    const list = '{ meetings(first: 1) { pageInfo { endCursor } nodes { id } } }';
    const first = await service.send<{ meetings: { pageInfo: { endCursor: string } } }>(p.cast.CPC, { query: list });
    const v = first.data?.meetings.pageInfo.endCursor;
    expect((await ask('query Q($v: String) { meetings(after: $v) { nodes { id } } }', { v })).errors).toEqual([]);
  });
  test('a letter that no text can hold', async () => {
    const v = 'a\u0000';
    const query = 'query Q($v: String) { children(surname: $v, districtCode: $v) { totalCount } }';
    expect((await ask(query, { v })).data).toEqual({ children: { totalCount: 0 } });
    const place = Buffer.from(JSON.stringify([v, s.child.id])).toString('base64url');
    const next = await ask('query Q($v: String) { children(after: $v) { nodes { id } } }', { v: place });
    expect(code(next)).toBe('BAD_INPUT after');
  });
  test('nothing, where a number has to stand, is the asker’s fault and names the argument', async () => {
    const answer = await ask('query Q($n: Int) { children(first: $n) { totalCount } }', { n: null });
    expect(code(answer)).toBe('BAD_INPUT first');
  });
});

describe('what nobody expected is masked, in our words, on every path', () => {
  const BROKEN = { code: 'BROKEN' };
  const secret = () => new Error(`relation ${CANARY} at ${s.child.surname}`);
  const checked = (answer: Reply<unknown>) => {
    expect(answer.errors.map((error) => error.extensions)).toEqual([BROKEN]);
    expect(answer.text).not.toMatch(/INTERNAL|Internal|Expected value|relation|Canary|Error/);
  };
  test('in a question', async () => {
    const list = vi.spyOn(Context.prototype, 'list').mockRejectedValueOnce(secret());
    checked(await ask('{ panels { id } }'));
    list.mockRestore();
  });
  test('deep within a question: the rest is answered', async () => {
    const follow = vi.spyOn(Context.prototype, 'follow').mockImplementation(() => Promise.reject(secret()));
    const answer = await ask('query Q($id: ID!) { meeting(id: $id) { id panel { name } } }', { id: s.meeting.id });
    follow.mockRestore();
    checked(answer);
    expect(answer.data).toEqual({ meeting: { id: s.meeting.id, panel: null } });
  });
  test('a row that did not come through the door is not shown, nor described', async () => {
    const get = vi.spyOn(Context.prototype, 'get').mockResolvedValueOnce({ ...s.child, surname: CANARY } as never);
    const answer = await ask('query Q($id: ID!) { child(id: $id) { id surname } }', { id: s.child.id });
    get.mockRestore();
    checked(answer);
  });
  test('in a verb', async () => {
    const change = vi.spyOn(Context.prototype, 'change').mockRejectedValueOnce(secret());
    checked(await ask(documentOf('acceptAction'), { actionId: s.action.id }));
    change.mockRestore();
  });
  test('the log says what broke and where, and nothing of what was in it', () => {
    expect(service.logged()).toContain('"broken"');
    expect(service.logged()).not.toContain(CANARY);
    expect(service.logged()).not.toContain(s.child.surname);
    expect(service.logged()).not.toContain(s.child.id);
  });
});

describe('other ways to ask', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])('%s is not one, and is not kept', async (method) => {
    const answer = await service.put(method, `/graphql?query=${encodeURIComponent(VIEWER)}`);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('allow')]).toEqual([
      405,
      'no-store',
      'POST',
    ]);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
  test('a question by its hash alone is not one', async () => {
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } };
    expect(code(await ask(VIEWER, {}, persisted))).toBe('BAD_INPUT');
  });
});
