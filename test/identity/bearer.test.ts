import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBearer } from '../../server/identity/bearer.ts';
import { issueDemoToken } from '../../server/identity/identity.ts';
import { aPerson, aService, type Running } from './kit.ts';

let service: Running;
let issuer: string;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
const provider = createServer(
  (request, response) => void answer(request.url ?? '').then((body) => response.end(JSON.stringify(body))),
);

async function answer(path: string): Promise<object> {
  if (path === '/keys') return { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'PS256' }] };
  return { issuer, jwks_uri: `${issuer}/keys` };
}

beforeAll(async () => {
  keys = await generateKeyPair('PS256', { extractable: true });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  service = await aService({ API_JWT_ISSUERS: issuer });
});
afterAll(async () => {
  provider.closeAllConnections();
  provider.close();
  await service.close();
});

async function whoWith(token: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as object | null;
}

interface Change {
  claims?: JWTPayload;
  header?: { alg?: string; kid?: string };
  key?: CryptoKey | Uint8Array;
}
async function aToken(
  sub: string | undefined,
  { claims = {}, header = {}, key = keys.privateKey }: Change = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: issuer, aud: 'safeguarding-panels', sub, iat: now, exp: now + 300, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(all)) as JWTPayload)
    .setProtectedHeader({ alg: 'PS256', kid: 'one', ...header })
    .sign(key);
}

test('a program with a good token acts as the account that it names', async () => {
  const { subject, memberships, name } = await aPerson(service.orm);
  expect(await whoWith(await aToken(subject))).toMatchObject({
    personName: name,
    via: 'bearer',
    actor: { membershipId: memberships[0] },
  });
});

test('a token picks the membership where there are several, and only one of its own', async () => {
  const stranger = await aPerson(service.orm);
  const { subject, memberships } = await aPerson(service.orm, [{}, {}]);
  expect(await whoWith(await aToken(subject))).toMatchObject({ actor: null });
  expect(await whoWith(await aToken(subject, { claims: { membership: memberships[1] } }))).toMatchObject({
    actor: { membershipId: memberships[1] },
  });
  expect(await whoWith(await aToken(subject, { claims: { membership: stranger.memberships[0] } }))).toMatchObject({
    actor: null,
  });
});

test('a token that is forged, over, meant for others or about nobody signs nobody in', async () => {
  const { subject } = await aPerson(service.orm);
  const past = Math.floor(Date.now() / 1000) - 60;
  const other = await generateKeyPair('PS256');
  const good = await aToken(subject);
  const [head = '', body = '', signature = ''] = good.split('.');
  const publicBytes = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
  const refused = {
    'another key': await aToken(subject, { key: other.privateKey }),
    'unknown key id': await aToken(subject, { header: { kid: 'two' }, key: other.privateKey }),
    'symmetric signature': await aToken(subject, { header: { alg: 'HS256' }, key: publicBytes }),
    'changed claims': `${head}.${Buffer.from(JSON.stringify({ iss: issuer, sub: subject, aud: 'safeguarding-panels', exp: past + 999 })).toString('base64url')}.${signature}`,
    'cut signature': `${head}.${body}.`,
    'no algorithm': new UnsecuredJWT({
      iss: issuer,
      sub: subject,
      aud: 'safeguarding-panels',
      exp: past + 999,
    }).encode(),
    over: await aToken(subject, { claims: { exp: past } }),
    'without an end': await aToken(subject, { claims: { exp: undefined } }),
    'not yet valid': await aToken(subject, { claims: { nbf: past + 3600 } }),
    'another audience': await aToken(subject, { claims: { aud: 'another-service' } }),
    'another issuer': await aToken(subject, { claims: { iss: 'https://elsewhere.example' } }),
    'an ID token': await aToken(subject, { claims: { nonce: 'n' } }),
    nobody: await aToken(undefined),
    'somebody unknown': await aToken('unknown'),
    'not a token': 'x',
    empty: '',
  };
  for (const [what, token] of Object.entries(refused)) expect([what, await whoWith(token)]).toEqual([what, null]);
  expect(await whoWith(good)).not.toBeNull();
});

test('the demonstration issues tokens of its own, with a key that only its owner can read', async () => {
  const { subject, name } = await aPerson(service.orm);
  const [token, another] = await Promise.all([
    issueDemoToken(service.config, subject),
    issueDemoToken(service.config, subject),
  ]);
  expect(await whoWith(token)).toMatchObject({ personName: name });
  expect(await whoWith(another)).toMatchObject({ personName: name });
  const { mode } = await stat(join(service.config.DATA_DIR, 'demo-token-key.json'));
  expect(mode & 0o777).toBe(0o600);
});

test('a demonstration token is over after an hour, and means nothing to another installation', async () => {
  const { subject } = await aPerson(service.orm);
  const token = await issueDemoToken(service.config, subject, new Date(Date.now() - 3_610_000));
  expect(await whoWith(token)).toBeNull();
  const elsewhere = { ...service.config, DATA_DIR: join(service.config.DATA_DIR, 'elsewhere') };
  expect(await whoWith(await issueDemoToken(elsewhere, subject))).toBeNull();
});

test('a real service issues no demonstration tokens', async () => {
  await expect(issueDemoToken({ ...service.config, NODE_ENV: 'production' }, 'cpc')).rejects.toThrow(
    'never in production',
  );
  await expect(issueDemoToken({ ...service.config, DEMO: false }, 'cpc')).rejects.toThrow('demo mode only');
});

test('the log says why a token was refused, and never holds the token', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const read = openBearer(service.config, () => new Date(), log);
  const token = await aToken('cpc', { claims: { exp: 1 } });
  expect(await read(token)).toBeNull();
  expect(await read(await aToken('cpc', { claims: { aud: 'another' } }))).toBeNull();
  expect(await read('nonsense')).toBeNull();
  expect(lines.map((line) => (JSON.parse(line) as { reason: string }).reason)).toEqual([
    'ERR_JWT_EXPIRED',
    'ERR_JWT_CLAIM_VALIDATION_FAILED',
    'ISSUER_UNKNOWN',
  ]);
  expect(lines.join('')).not.toContain(token.split('.')[1]);
});
