import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { aPerson, aService, type Running } from './kit.ts';

const secret = 'a-secret-of-the-provider-for-tests';
let service: Running;
let issuer: string;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
/** What the provider of an agency answers: each test changes what it needs. */
let provides: {
  up: boolean;
  idToken: (nonce: string) => Promise<string>;
  asked: { authorization: string; verifier: string };
};
let nonce = '';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const provider = createServer(async (request, response) => {
  if (!provides.up) return response.writeHead(503).end();
  response.setHeader('content-type', 'application/json');
  if (request.url === '/keys')
    return response.end(JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one' }] }));
  if (request.url === '/token') {
    const form = new URLSearchParams(await bodyOf(request));
    provides.asked = { authorization: request.headers.authorization ?? '', verifier: form.get('code_verifier') ?? '' };
    return response.end(
      JSON.stringify({ access_token: 'x', token_type: 'bearer', id_token: await provides.idToken(nonce) }),
    );
  }
  const endpoints = {
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/leave`,
  };
  response.end(
    JSON.stringify({
      issuer,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['ES256'],
      ...endpoints,
    }),
  );
});

function claims(sub: string, changed: JWTPayload = {}): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: 'safeguarding-panels', sub, nonce, iat: now, exp: now + 60, ...changed };
}
const signed = (payload: JWTPayload, key = keys.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(key);

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  service = await aService({ OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: secret, DEMO: 'false' });
});
afterAll(async () => {
  provider.closeAllConnections();
  provider.close();
  await service?.close();
});
beforeEach(() => {
  provides = {
    up: true,
    idToken: () => Promise.reject(new Error('not asked')),
    asked: { authorization: '', verifier: '' },
  };
});

/** Goes to the provider and comes back with a code. */
async function throughTheProvider(browser: Browser, idToken: () => Promise<string>) {
  const left = await browser.get('/auth/sign-in');
  const sent = new URL(left.headers.get('location') ?? '').searchParams;
  nonce = sent.get('nonce') ?? '';
  provides.idToken = idToken;
  const back = await browser.get(
    `/auth/callback?${new URLSearchParams({ code: 'c', state: sent.get('state') ?? '' })}`,
  );
  return { back, challenge: sent.get('code_challenge') };
}

test('while the provider does not answer nobody signs in, and the first try after that works', async () => {
  provides.up = false;
  const browser = new Browser(service.url);
  expect((await browser.get('/auth/sign-in')).status).toBe(503);
  provides.up = true;
  expect((await browser.get('/auth/sign-in')).status).toBe(302);
});

test('a real provider is told the secret and the proof, and its person is signed in', async () => {
  const { subject, name } = await aPerson(service.orm);
  const browser = new Browser(service.url);
  const { back, challenge } = await throughTheProvider(browser, () => signed(claims(subject)));
  expect(back.status).toBe(302);
  expect(await browser.who()).toMatchObject({ personName: name });
  expect(provides.asked.authorization).toMatch(/^Basic /);
  expect(createHash('sha256').update(provides.asked.verifier).digest('base64url')).toBe(challenge);
  expect(await (await browser.post('/auth/sign-out')).json()).toMatchObject({
    next: expect.stringContaining(`${issuer}/leave?`),
  });
});

test('an identity token that is forged, old or meant for another sign-in opens nothing', async () => {
  const { subject } = await aPerson(service.orm);
  const stranger = await generateKeyPair('ES256');
  const past = Math.floor(Date.now() / 1000) - 600;
  const refused: Record<string, () => Promise<string>> = {
    'another key': () => signed(claims(subject), stranger.privateKey),
    'another nonce': () => signed(claims(subject, { nonce: 'another' })),
    'another audience': () => signed(claims(subject, { aud: 'another' })),
    'another issuer': () => signed(claims(subject, { iss: 'https://elsewhere.example' })),
    over: () => signed(claims(subject, { exp: past })),
    unsigned: async () => new UnsecuredJWT(claims(subject)).encode(),
  };
  for (const [what, idToken] of Object.entries(refused)) {
    const browser = new Browser(service.url);
    const { back } = await throughTheProvider(browser, idToken);
    expect([what, back.status, await browser.who()]).toEqual([what, 400, null]);
  }
});

test('somebody whom the provider knows and we do not is told whom to ask', async () => {
  const browser = new Browser(service.url);
  const { back } = await throughTheProvider(browser, () => signed(claims('somebody-else')));
  expect(back.status).toBe(403);
  expect(await back.text()).toContain('system administrator');
  expect(browser.session()).toBe('');
});

test('somebody who cancels at the provider is told that nothing is lost, and nothing that was sent is repeated', async () => {
  const browser = new Browser(service.url);
  const left = await browser.get('/auth/sign-in');
  const state = new URL(left.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const query = new URLSearchParams({ error: 'access_denied', error_description: '<b>loud</b>', state });
  const back = await browser.get(`/auth/callback?${query}`);
  expect(back.status).toBe(400);
  expect(await back.text()).not.toContain('loud');
});

test('with a real provider the demonstration is not there, and neither are its tokens', async () => {
  expect((await fetch(`${service.url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
  expect(await (await fetch(`${service.url}/auth/session`)).json()).toMatchObject({ demo: false });
});
