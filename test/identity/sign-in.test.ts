import { afterAll, beforeAll, expect, test } from 'vitest';
import { Session } from '../../server/identity/session.entity.ts';
import { hashOf } from '../../server/identity/sessions.ts';
import { Browser } from './browser.ts';
import { aPerson, anOrganisation, aService, auditOf, type Running } from './kit.ts';

let service: Running;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

test('somebody with one membership signs in and acts for it at once', async () => {
  const { subject, name, personId, memberships } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  expect(await browser.who()).toBeNull();

  const arrived = await browser.signIn(subject, '/meetings?when=next');
  expect(arrived.status).toBe(302);
  expect(arrived.headers.get('location')).toBe('/meetings?when=next');

  const asking = await browser.who();
  expect(asking).toMatchObject({
    personName: name,
    via: 'session',
    actor: { membershipId: memberships[0], role: 'CaRE' },
  });
  const shown = await browser.get('/auth/session');
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(await shown.json()).toMatchObject({
    signedIn: true,
    person: { name },
    actingAs: memberships[0],
    demo: true,
    idleMinutes: 20,
  });
  expect(await auditOf(service.orm, personId)).toMatchObject([
    { verb: 'signIn', subjectType: 'Session', membershipId: memberships[0] },
  ]);
});

test('somebody who is not signed in is told so, and it is not an error', async () => {
  const shown = await new Browser(service.url).get('/auth/session');
  expect(shown.status).toBe(200);
  expect(await shown.json()).toMatchObject({ signedIn: false, person: null, memberships: [], actingAs: null });
});

test('the session cookie is for this host only, out of reach of scripts, and the table keeps only its hash', async () => {
  const { subject, personId } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  const arrived = await browser.signIn(subject);
  const line = arrived.headers.getSetCookie().find((one) => one.startsWith('__Host-session='));
  expect(line).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const rows = await service.orm.em.fork().find(Session, { personId });
  expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([hashOf(browser.session())]);
});

test('signing in again gives a new cookie and ends the old one', async () => {
  const { subject } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  await browser.signIn(subject);
  const before = browser.session();
  await browser.signIn(subject);
  expect(browser.session()).not.toBe(before);
  expect(await browser.who()).not.toBeNull();
  browser.useSession(before);
  expect(await browser.who()).toBeNull();
});

test('a cookie planted before the sign-in is worth nothing after it', async () => {
  const { subject } = await aPerson(service.orm);
  const planted = 'A'.repeat(43);
  const browser = new Browser(service.url);
  browser.useSession(planted);
  await browser.signIn(subject);
  expect(browser.session()).not.toBe(planted);
});

test('the demonstration shows its people without a script, and says that they are invented', async () => {
  const { id } = await anOrganisation(service.orm, { name: 'Tom & "Ann" <Trust>' });
  const { subject, name } = await aPerson(service.orm, [{ organisationId: id, role: 'VOL' }]);
  const { html } = await new Browser(service.url).toTheDemoPage();
  expect(html).toContain('Demonstration sign-in: invented people');
  expect(html).toContain(`value="${subject}">${name}</button>`);
  expect(html).toContain('Voluntary agency, Tom &amp; &quot;Ann&quot; &lt;Trust&gt;');
  expect(html).not.toMatch(/<script|<style|style=|\son\w+=/);
});

test('nobody is signed in by a form that another site sends to the demonstration', async () => {
  const { subject } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  const { address, proof } = await browser.toTheDemoPage();
  const statuses = [
    await browser.submit(address, { subject, proof: `${proof.slice(0, -1)}!` }),
    await browser.submit(address, { subject, proof }, { 'sec-fetch-site': 'cross-site' }),
    await browser.submit(address, { subject, proof }, { origin: 'https://elsewhere.example' }),
    await browser.submit(address, { subject: 'nobody', proof }),
    await new Browser(service.url).submit(address, { subject, proof }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 403, 403, 403, 400]);
  for (const cookie of browser.jar.values()) cookie.path = '/';
  expect((await browser.submit('/oidc/interaction/another', { subject, proof })).status).toBe(400);
});

test('the way back works once, in the browser that left, and unchanged', async () => {
  const { subject } = await aPerson(service.orm);
  const [victim, other] = [new Browser(service.url), new Browser(service.url)];
  const back = await victim.pick(subject);

  expect((await other.get(back)).status).toBe(400);
  await other.get('/auth/sign-in');
  expect((await other.get(back)).status).toBe(400);
  expect(await other.who()).toBeNull();

  const changed = new URL(back);
  changed.searchParams.set('state', 'another');
  const kept = victim.jar.get('__Host-signin');
  expect((await victim.get(changed.href)).status).toBe(400);
  expect(victim.jar.has('__Host-signin')).toBe(false);

  if (kept) victim.jar.set('__Host-signin', kept);
  expect((await victim.get(back)).status).toBe(302);
  if (kept) victim.jar.set('__Host-signin', kept);
  expect((await victim.get(back)).status).toBe(400);
});

test('a sign-in that took longer than ten minutes starts again', async () => {
  const { subject } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  const back = await browser.pick(subject);
  const before = service.clock.now;
  service.clock.now = new Date(before.getTime() + 11 * 60_000);
  const late = await browser.get(back);
  service.clock.now = before;
  expect(late.status).toBe(400);
  expect(await late.text()).toContain('Sign in again');
});

test('a tampered sign-in cookie is refused', async () => {
  const { subject } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  const back = await browser.pick(subject);
  const { value } = browser.jar.get('__Host-signin') ?? { value: '' };
  browser.jar.set('__Host-signin', { value: `${value.slice(0, -4)}AAAA`, path: '/' });
  expect((await browser.get(back)).status).toBe(400);
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/%0d%0aX: y\r\n',
  '/\t/elsewhere.example',
  'meetings',
  '/auth/sign-in',
  '/oidc/auth',
])('signing in never leads to %j', async (returnTo) => {
  const { subject } = await aPerson(service.orm);
  const arrived = await new Browser(service.url).signIn(subject, returnTo);
  expect(arrived.headers.get('location')).toBe('/');
});

test('the provider is asked with PKCE, a state and a nonce', async () => {
  const left = await new Browser(service.url).get('/auth/sign-in');
  const asked = new URL(left.headers.get('location') ?? '').searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
});

test('a name of this machine other than our own leads to our own first', async () => {
  const left = await new Browser(service.url.replace('127.0.0.1', 'localhost')).get('/auth/sign-in?returnTo=/x');
  expect(left.headers.get('location')).toBe(`${service.url}/auth/sign-in?returnTo=%2Fx&moved=1`);
});

test('somebody who tries thirty times in a minute has to wait', async () => {
  const browser = new Browser(service.url);
  const statuses: number[] = [];
  for (let tries = 0; tries < 31; tries += 1) statuses.push((await browser.get('/auth/callback')).status);
  expect(statuses.at(-1)).toBe(429);
});
