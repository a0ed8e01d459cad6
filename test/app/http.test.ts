/** The front door itself: what is sent that is no question, too large, unknown or by nobody is refused in words, and nothing of it comes back. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Request, Response } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import documents from '../../schema/operations/documents.json';
import type { Actor } from '../../server/access/actor.ts';
import { openService, type Service } from '../../server/app.ts';
import { Context } from '../../server/context.ts';
import { readConfig } from '../../server/config.ts';
import { trustedDocuments } from '../../server/documents.ts';
import { Session } from '../../server/identity/session.entity.ts';
import { newToken } from '../../server/identity/sessions.ts';
import { database, NOW } from '../kit.ts';
import { all, aScene, aStage, documentOf, type Scene, type Stage } from '../meetings/scene.ts';

const CANARY = 'Canary-4711';
const VIEWER = '{ viewer { name } }';
let p: Stage;
let s: Scene;
let service: Service;
let url: string;
let close: () => Promise<void>;
let logged = '';
const clock = { now: NOW };

beforeAll(async () => {
  p = await aStage();
  s = await aScene(p);
  const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) });
  const config = readConfig({
    NODE_ENV: 'test',
    DEMO: 'true',
    PUBLIC_URL: 'http://127.0.0.1:4000',
    DATA_DIR: tmpdir(),
    LOG_LEVEL: 'silent',
  });
  service = await openService(await database(), config, log, () => clock.now);
  const server = createServer(service.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await service.stop();
  };
});
afterAll(() => close());

interface Said {
  status: number;
  text: string;
  errors: { message: string; extensions: { code: string; field?: string; requestId?: string } }[];
  data: Record<string, unknown> | null;
  headers: Headers;
}
async function send(body: unknown, headers: Record<string, string> = {}, method = 'POST'): Promise<Said> {
  const given = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', 'x-requested-with': 'safeguarding-panels', ...headers },
    ...(method === 'GET' ? {} : { body: given }),
  });
  const text = await response.text();
  const parsed = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Said>;
  return {
    status: response.status,
    headers: response.headers,
    text,
    errors: parsed.errors ?? [],
    data: parsed.data ?? null,
  };
}
const forged = (header: object) =>
  [header, { iss: 'http://127.0.0.1:4000', sub: CANARY, aud: 'safeguarding-panels', exp: 9_999_999_999 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
const code = ({ errors }: Pick<Said, 'errors'>) =>
  [errors[0]?.extensions.code, errors[0]?.extensions.field].filter(Boolean).join(' ');

/** A session as the sign-in leaves it. */
async function signedIn(actor: Actor): Promise<Record<string, string>> {
  const { token, tokenHash } = newToken();
  const now = clock.now.getTime();
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  const row = { tokenHash, partnershipId: p.id, personId: actor.personId, membershipId: actor.membershipId };
  await (
    await database()
  ).em
    .fork()
    .insert(Session, { ...row, createdAt: at(now), lastSeenAt: at(now), expiresAt: at(now + 36_000_000) });
  return { cookie: `__Host-session=${token}` };
}

describe('who asks', () => {
  test('with a session the question is answered, and never kept by anybody on the way', async () => {
    const answer = await send({ query: VIEWER }, await signedIn(p.cast.CPC));
    expect(answer).toMatchObject({ status: 200, data: { viewer: { name: p.cast.CPC.personName } } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  const nobody: [string, () => Promise<Record<string, string>>][] = [
    ['nobody at all', async () => ({})],
    ['a cookie that was made up', async () => ({ cookie: `__Host-session=${newToken().token}` })],
    ['a cookie that is no cookie of ours', async () => ({ cookie: `__Host-session=${CANARY}' or 1=1` })],
    ['a token that is no token', async () => ({ authorization: `Bearer ${CANARY}` })],
    ['a token signed by nobody', async () => ({ authorization: `Bearer ${forged({ alg: 'none' })}.` })],
    [
      'a token signed by somebody else',
      async () => ({
        authorization: `Bearer ${forged({ alg: 'RS256', kid: 'x' })}.${Buffer.from(CANARY).toString('base64url')}`,
      }),
    ],
  ];
  test.each(nobody)('%s is asked to sign in', async (_what, headers) => {
    const before = await all(p);
    const answer = await send(
      { query: documentOf('acceptAction'), variables: { actionId: s.action.id } },
      await headers(),
    );
    expect([answer.status, code(answer)]).toEqual([401, 'SIGN_IN_NEEDED']);
    expect(answer.text).not.toContain(CANARY);
    expect(await all(p)).toBe(before);
  });

  test('a session that nobody used for twenty minutes is over: a verb under it does nothing', async () => {
    const headers = await signedIn(p.cast.DSL);
    clock.now = new Date(NOW.getTime() + 21 * 60_000);
    const answer = await send({ query: documentOf('acceptAction'), variables: { actionId: s.action.id } }, headers);
    clock.now = NOW;
    expect([answer.status, code(answer)]).toEqual([401, 'SIGN_IN_NEEDED']);
  });

  test('another site cannot act with somebody’s session', async () => {
    const headers = await signedIn(p.cast.DSL);
    const signs: Record<string, string>[] = [
      { 'x-requested-with': '' },
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const foreign of signs)
      expect(code(await send({ query: VIEWER }, { ...headers, ...foreign }))).toBe('FORBIDDEN');
  });
});

describe('what is sent', () => {
  let headers: Record<string, string>;
  beforeAll(async () => {
    headers = await signedIn(p.cast.CPC);
  });
  const refused = async (answer: Promise<Said>, status: number, expected: string) => {
    const { text, ...rest } = await answer;
    expect([rest.status, code(rest)]).toEqual([status, expected]);
    expect(text).not.toContain(CANARY);
    expect(rest.errors[0]?.message).toMatch(/^[A-Z].*[.]$/);
  };

  test('a question in the address is not answered', () => refused(send('', headers, 'GET'), 405, 'BAD_INPUT'));
  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not how to ask', (method) =>
    refused(send({ query: VIEWER }, headers, method), 405, 'BAD_INPUT'),
  );
  test('more than half a megabyte is too large', () =>
    refused(send({ query: VIEWER, variables: { x: CANARY.repeat(60_000) } }, headers), 413, 'BAD_INPUT'));
  test('what is no JSON cannot be understood', () => refused(send(`{"query": "${CANARY}`, headers), 400, 'BAD_INPUT'));
  test('several questions at once are not answered', () =>
    refused(send([{ query: VIEWER }, { query: VIEWER }], headers), 400, 'BAD_INPUT documentId'));
  test('nothing is no question', () => refused(send({}, headers), 400, 'BAD_INPUT documentId'));
  test('a form is no question', () =>
    refused(
      send(`query=${CANARY}`, { ...headers, 'content-type': 'application/x-www-form-urlencoded' }),
      400,
      'BAD_INPUT documentId',
    ));
  test('a document that the service does not know', () =>
    refused(send({ documentId: `sha256:${CANARY}` }, headers), 400, 'BAD_INPUT documentId'));
  test('a name that every object has is no document', () =>
    refused(send({ documentId: 'constructor' }, headers), 400, 'BAD_INPUT documentId'));
  test('a question that is no question', () =>
    refused(send({ query: `{ ${CANARY.replace('-', '')}(` }, headers), 400, 'BAD_INPUT'));
  test('a field that does not exist', () =>
    refused(send({ query: `{ viewer { ${CANARY.replace('-', '')} } }` }, headers), 400, 'BAD_INPUT'));
  test('a question that asks for too much', () =>
    refused(
      send({ query: `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }` }, headers),
      400,
      'BAD_INPUT',
    ));
  test('a question that goes too deep', () =>
    refused(
      send({ query: `query Q { panels { ${'meetings { panel { '.repeat(8)}id${' } }'.repeat(8)} } }` }, headers),
      400,
      'BAD_INPUT',
    ));

  test('a document that is known is answered by its name alone', async () => {
    const [id] =
      Object.entries(documents as Record<string, string>).find(([, text]) => text.includes('viewer {')) ?? [];
    const answer = await send({ documentId: id }, headers);
    expect(answer.data?.['viewer']).toBeTruthy();
  });

  const promise = (input: Record<string, unknown>) => ({
    query: documentOf('addAction'),
    variables: {
      input: {
        childId: s.child.id,
        heading: 'PROTECT',
        text: 'A mentor.',
        ownerOrganisationId: p.of.POLICE,
        ownerName: 'A worker',
        dueOn: '2026-12-20',
        ...input,
      },
    },
  });
  const variables: [string, string, () => unknown][] = [
    ['a day that does not exist', 'dueOn', () => promise({ dueOn: '2026-02-30' })],
    ['a day written the wrong way', 'dueOn', () => promise({ dueOn: CANARY })],
    ['a day before all calendars', 'dueOn', () => promise({ dueOn: '0000-01-01' })],
    ['a heading that is none of the four', 'heading', () => promise({ heading: CANARY })],
    ['words that are a number', 'text', () => promise({ text: 4711 })],
    ['words that are a list', 'text', () => promise({ text: [CANARY] })],
    ['nothing where something is needed', 'ownerName', () => promise({ ownerName: null })],
    ['something that was left out', 'ownerName', () => promise({ ownerName: undefined })],
    ['a field that nobody asked for', 'input', () => promise({ [CANARY.replace('-', '')]: CANARY })],
    ['no input at all', 'input', () => ({ query: documentOf('addAction'), variables: {} })],
    [
      'a time that is none',
      'startsAt',
      () => ({
        query: documentOf('scheduleMeeting'),
        variables: { input: { panelId: p.panelId, startsAt: CANARY, place: 'Here' } },
      }),
    ],
    [
      'a time without its offset',
      'startsAt',
      () => ({
        query: documentOf('scheduleMeeting'),
        variables: { input: { panelId: p.panelId, startsAt: '2026-12-15T09:30', place: 'Here' } },
      }),
    ],
    [
      'a time a hundred thousand years from now',
      'startsAt',
      () => ({
        query: documentOf('scheduleMeeting'),
        variables: { input: { panelId: p.panelId, startsAt: '+102026-12-15T09:30:00.000Z', place: 'Here' } },
      }),
    ],
    [
      'a number that is none',
      'minutes',
      () => ({ query: documentOf('timeAgendaItem'), variables: { itemId: s.item.id, minutes: CANARY } }),
    ],
    [
      'a number that is too large',
      'minutes',
      () => ({ query: documentOf('timeAgendaItem'), variables: { itemId: s.item.id, minutes: 99_999_999_999 } }),
    ],
    [
      'a place in a list that is none',
      'after',
      () => ({
        query: 'query Q($after: String) { meetings(after: $after) { nodes { id } } }',
        variables: { after: CANARY },
      }),
    ],
    [
      'a place in a list that the database could not read',
      'after',
      () => ({
        query: 'query Q($after: String) { children(after: $after) { nodes { id } } }',
        variables: { after: Buffer.from(JSON.stringify(['a\u0000', s.child.id])).toString('base64url') },
      }),
    ],
    [
      'a year that is none',
      'financialYear',
      () => ({
        query: 'query Q($y: String!) { monitoredChildren(financialYear: $y) { panelCode } }',
        variables: { y: CANARY },
      }),
    ],
  ];
  test.each(variables)(
    '%s: the field %s is named, nothing comes back and nothing is saved',
    async (_what, field, body) => {
      const before = await all(p);
      const answer = await send(body(), headers);
      expect(code(answer)).toBe(`BAD_INPUT ${field}`);
      expect(answer.text).not.toContain(CANARY);
      expect(answer.text).not.toContain('4711');
      expect(await all(p)).toBe(before);
    },
  );

  test('the panel of a list that is no id finds no meetings, or is refused; it breaks nothing', async () => {
    const answer = await send(
      { query: 'query Q($id: ID) { meetings(panelId: $id) { totalCount } }', variables: { id: CANARY } },
      headers,
    );
    expect(answer.text).not.toMatch(/BROKEN|INTERNAL/);
    expect(answer.text).not.toContain(CANARY);
  });

  test('words may hold anything: what the database cannot keep is left out, not broken by', async () => {
    const answer = await send(
      { query: 'query Q($s: String) { children(surname: $s) { totalCount } }', variables: { s: 'a\u0000b' } },
      headers,
    );
    expect(answer.text).not.toMatch(/BROKEN|INTERNAL/);
    const invite = await send(
      {
        query: documentOf('scheduleMeeting', 'joinLink'),
        variables: {
          input: {
            panelId: p.panelId,
            startsAt: '2026-12-15T09:30:00Z',
            place: 'Here',
            joinLink: 'https://meet.example/\u00001',
          },
        },
      },
      headers,
    );
    expect(invite.text).not.toMatch(/BROKEN|INTERNAL/);
  });

  test('a refusal carries the reference under which it can be found', async () => {
    const answer = await send({ query: documentOf('acceptAction'), variables: { actionId: randomUUID() } }, headers);
    expect(code(answer)).toBe('NOT_FOUND');
    expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  });

  test('nothing that was sent stands in the log', () => {
    expect(logged).not.toContain(CANARY);
    expect(logged).not.toContain('"broken"');
  });
});

test('what nobody expected is said in our own words, under a reference, and logged without what was sent', async () => {
  const headers = await signedIn(p.cast.CPC);
  const stumble = vi.spyOn(Context.prototype, 'list').mockRejectedValue(new Error(`${CANARY} stumbled`));
  const answer = await send({ query: '{ panels { code } }' }, headers);
  stumble.mockRestore();
  expect(code(answer)).toBe('BROKEN');
  expect(answer.text).not.toContain(CANARY);
  expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  expect(logged).toContain(String(answer.errors[0]?.extensions.requestId));
  expect(logged).not.toContain(CANARY);
});

describe('in production', () => {
  const through = (body: unknown) => {
    const answer = { status: 200, body: undefined as unknown, went: false };
    const response = {
      status: (status: number) => Object.assign(answer, { status }) && response,
      json: (said: unknown) => void (answer.body = said),
    };
    trustedDocuments(true)({ body } as Request, response as unknown as Response, () => void (answer.went = true));
    return answer;
  };

  test('only questions that were written down when the client was built are answered', () => {
    const [[id, text] = ['', '']] = Object.entries(documents as Record<string, string>);
    const body: Record<string, unknown> = { documentId: id, variables: { a: 1 } };
    expect(through(body).went).toBe(true);
    expect(body).toEqual({ query: text, variables: { a: 1 } });
  });

  test.each([
    ['a free question', { query: VIEWER }],
    ['a known text without its name', { query: Object.values(documents as Record<string, string>)[0] }],
    ['a name that nobody wrote down', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['a name that is no text', { documentId: { name: 'x' } }],
    ['a list', [{ documentId: Object.keys(documents)[0] }]],
    ['nothing', undefined],
  ])('%s is refused', (_what, body) => {
    const answer = through(body);
    expect(answer).toMatchObject({
      went: false,
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_INPUT', field: 'documentId' } }] },
    });
  });
});
