import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Person } from '../../server/people/person.entity.ts';
import { Session } from '../../server/identity/session.entity.ts';
import { hashOf } from '../../server/identity/sessions.ts';
import { inRules } from '../../server/session.ts';
import { Browser } from './browser.ts';
import { aPerson, anOrganisation, aService, auditOf, endMembership, partnershipId, type Running } from './kit.ts';

const MINUTE = 60_000;
const start = new Date();
let service: Running;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(() => {
  service.clock.now = new Date(start);
});

const later = (minutes: number) => {
  service.clock.now = new Date(service.clock.now.getTime() + minutes * MINUTE);
};
async function signedIn(terms?: Parameters<typeof aPerson>[1]) {
  const person = await aPerson(service.orm, terms);
  const browser = new Browser(service.url);
  await browser.signIn(person.subject);
  return { ...person, browser };
}
const rowOf = (browser: Browser) => service.orm.em.fork().findOne(Session, { tokenHash: hashOf(browser.session()) });

test('twenty minutes without use end a session, and its row is gone', async () => {
  const { browser } = await signedIn();
  later(19);
  expect(await browser.who()).not.toBeNull();
  later(19);
  expect(await browser.who()).not.toBeNull();
  later(20);
  expect(await browser.who()).toBeNull();
  expect(await rowOf(browser)).toBeNull();
});

test('looking at the session does not keep it alive', async () => {
  const { browser } = await signedIn();
  later(15);
  expect(await (await browser.get('/auth/session')).json()).toMatchObject({ signedIn: true });
  later(5);
  const over = await browser.get('/auth/session');
  expect(await over.json()).toMatchObject({ signedIn: false });
  expect(browser.jar.has('__Host-session')).toBe(false);
});

test('after ten hours a session ends even in the middle of work', async () => {
  const { browser } = await signedIn();
  for (let minutes = 0; minutes < 590; minutes += 10) {
    later(10);
    expect(await browser.who()).not.toBeNull();
  }
  later(10);
  expect(await browser.who()).toBeNull();
});

test('use is written down at most once a minute', async () => {
  const { browser } = await signedIn();
  later(0.5);
  await browser.who();
  expect((await rowOf(browser))?.lastSeenAt).toBe(start.toISOString());
  later(0.6);
  await browser.who();
  expect((await rowOf(browser))?.lastSeenAt).toBe(service.clock.now.toISOString());
});

test('a made-up or changed cookie opens nothing', async () => {
  const { browser } = await signedIn();
  const real = browser.session();
  const changed = `${real.startsWith('A') ? 'B' : 'A'}${real.slice(1)}`;
  for (const forged of [changed, hashOf(real), '', 'x', 'A'.repeat(43), `${real}A`, `' or true --`]) {
    browser.useSession(forged);
    expect(await browser.who()).toBeNull();
  }
  browser.useSession(real);
  expect(await browser.who()).not.toBeNull();
});

test('signing out ends the session at once, also for a copy of the cookie', async () => {
  const { browser, personId } = await signedIn();
  const copy = browser.session();
  const left = await browser.post('/auth/sign-out');
  expect(await left.json()).toMatchObject({ signedIn: false, next: null });
  expect(browser.jar.has('__Host-session')).toBe(false);
  browser.useSession(copy);
  expect(await browser.who()).toBeNull();
  expect((await auditOf(service.orm, personId)).map(({ verb }) => verb).sort()).toEqual(['signIn', 'signOut']);
  expect((await browser.post('/auth/sign-out')).status).toBe(200);
});

test('somebody with two memberships acts for nobody until they choose, and the choice changes the cookie', async () => {
  const { browser, memberships, personId } = await signedIn([{ role: 'HLT' }, { role: 'YJS', startsOn: '2024-02-01' }]);
  const first = browser.session();
  expect(await browser.who()).toMatchObject({ actor: null, memberships: [{ role: 'HLT' }, { role: 'YJS' }] });
  const chosen = await browser.post('/auth/act-as', { membershipId: memberships[1] });
  expect(await chosen.json()).toMatchObject({ actingAs: memberships[1] });
  expect(browser.session()).not.toBe(first);
  expect(await browser.who()).toMatchObject({ actor: { role: 'YJS' } });
  expect((await auditOf(service.orm, personId)).map(({ verb }) => verb).sort()).toEqual(['actAs', 'signIn']);
  browser.useSession(first);
  expect(await browser.who()).toBeNull();
});

test('choosing a membership does not add hours to the session', async () => {
  const { browser, memberships } = await signedIn([{}, {}]);
  const before = (await rowOf(browser))?.expiresAt;
  later(10);
  await browser.post('/auth/act-as', { membershipId: memberships[0] });
  expect((await rowOf(browser))?.expiresAt).toBe(before);
});

test('nobody acts for a membership of somebody else, of the past or of the future, or of nothing', async () => {
  const stranger = await aPerson(service.orm);
  const { browser, memberships } = await signedIn([{}, {}, { endsOn: '2024-06-01' }, { startsOn: '2999-01-01' }]);
  const tried = [stranger.memberships[0], memberships[2], memberships[3], partnershipId];
  for (const membershipId of tried) {
    const refused = await browser.post('/auth/act-as', { membershipId });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  }
  expect((await browser.post('/auth/act-as', { membershipId: 'x' })).status).toBe(400);
  expect((await browser.post('/auth/act-as', {})).status).toBe(400);
  expect(await browser.who()).toMatchObject({ actor: null });
  expect((await new Browser(service.url).post('/auth/act-as', { membershipId: memberships[0] })).status).toBe(401);
});

test('a membership that ends takes its access with it at the next request, and no other takes its place', async () => {
  const { browser, memberships } = await signedIn([{}, {}]);
  await browser.post('/auth/act-as', { membershipId: memberships[0] });
  await endMembership(service.orm, memberships[0] ?? '', '2024-06-01');
  expect(await browser.who()).toMatchObject({ actor: null, memberships: [{ id: memberships[1] }] });
});

test('access ends at midnight in London on the last date, also in summer', async () => {
  service.clock.now = new Date('2031-07-14T22:30:00Z');
  const { browser } = await signedIn([{ endsOn: '2031-07-15' }]);
  later(0);
  expect(await browser.who()).toMatchObject({ actor: { role: 'CaRE' } });
  service.clock.now = new Date('2031-07-14T22:45:00Z');
  expect(await browser.who()).toMatchObject({ actor: { role: 'CaRE' } });
  service.clock.now = new Date('2031-07-14T23:00:00Z');
  expect(await browser.who()).toMatchObject({ actor: null, memberships: [] });
});

test('an agency that has left the partnership opens nothing', async () => {
  const { id } = await anOrganisation(service.orm, { closedOn: '2024-06-01' });
  const { browser } = await signedIn([{ organisationId: id }]);
  expect(await browser.who()).toMatchObject({ actor: null, memberships: [] });
});

test('somebody without a current membership signs in and is told so', async () => {
  const { browser, name } = await signedIn([]);
  expect(await (await browser.get('/auth/session')).json()).toMatchObject({
    signedIn: true,
    person: { name },
    memberships: [],
  });
});

test('a session whose person is gone opens nothing', async () => {
  const { browser, personId } = await signedIn([]);
  await inRules(service.orm, partnershipId, (em) => em.nativeDelete(Person, { id: personId }));
  expect(await browser.who()).toBeNull();
});

test('sweeping removes sessions that are over and leaves the others', async () => {
  const idle = await signedIn();
  later(21);
  const fresh = await signedIn();
  await service.identity.sweep();
  expect(await rowOf(idle.browser)).toBeNull();
  expect(await rowOf(fresh.browser)).not.toBeNull();
});

test('another site cannot sign anybody out, nor change whom they act for, nor send a change to the records', async () => {
  const { browser, memberships } = await signedIn([{}, {}]);
  const own = { 'x-requested-with': 'safeguarding-panels' };
  const signs: Record<string, string>[] = [
    {},
    { 'x-requested-with': 'XMLHttpRequest' },
    { ...own, 'sec-fetch-site': 'cross-site' },
    { ...own, 'sec-fetch-site': 'same-site' },
    { ...own, origin: 'https://elsewhere.example' },
    { ...own, origin: 'null' },
    { authorization: 'Bearer x' },
  ];
  for (const headers of signs) {
    for (const address of ['/auth/sign-out', '/auth/act-as', '/graphql']) {
      const refused = await browser.post(address, { membershipId: memberships[0] }, headers);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
  }
  expect(await browser.who()).toMatchObject({ actor: null });
  expect((await browser.post('/graphql', {}, { ...own, origin: service.url })).status).toBe(200);
  expect((await browser.post('/graphql', {}, { ...own, origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(
    200,
  );
});

test('a body that cannot be read is refused in words, without repeating it', async () => {
  const { browser } = await signedIn();
  const headers = {
    'content-type': 'application/json',
    'x-requested-with': 'safeguarding-panels',
    cookie: `__Host-session=${browser.session()}`,
  };
  const refused = await fetch(`${service.url}/auth/act-as`, { method: 'POST', headers, body: '{"secret' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({
    errors: [{ message: 'This request could not be read.', extensions: { code: 'BAD_INPUT' } }],
  });
});
