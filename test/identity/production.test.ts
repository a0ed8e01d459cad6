import type { MikroORM } from '@mikro-orm/sql';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openIdentity } from '../../server/identity/identity.ts';
import { trustedAddress } from '../../server/identity/loopback.ts';

const unused = {} as MikroORM;
const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });

test('the embedded sign-in refuses to run in production', async () => {
  await expect(openIdentity(unused, { ...config, NODE_ENV: 'production' })).rejects.toThrow('cannot run in production');
});

test('without an identity provider and without the demonstration the service does not start, and says what to set', async () => {
  await expect(openIdentity(unused, { ...config, DEMO: false })).rejects.toThrow('OIDC_ISSUER');
});

test('an identity provider is spoken to in the clear only on this machine, and never in production', () => {
  expect(trustedAddress('https://login.example', { NODE_ENV: 'production' }).host).toBe('login.example');
  expect(trustedAddress('http://localhost:9', { NODE_ENV: 'development' }).host).toBe('localhost:9');
  expect(() => trustedAddress('http://localhost:9', { NODE_ENV: 'production' })).toThrow('https');
  expect(() => trustedAddress('http://login.example', { NODE_ENV: 'development' })).toThrow('https');
  expect(() => trustedAddress('file:///etc/passwd', { NODE_ENV: 'development' })).toThrow('https');
});
