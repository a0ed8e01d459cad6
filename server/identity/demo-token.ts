/**
 * Bearer tokens for trying the service out: signed with a key of this installation, valid for an hour, and accepted only
 * in demo mode. The key is a file that only its owner can read, so that a token made on the command line is known to the server.
 */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Config } from '../config.ts';

/** The issuer named in these tokens. No identity provider has such a name: it is not an address. */
export const DEMO_ISSUER = 'safeguarding-panels-demo';

type Place = Pick<Config, 'DEMO' | 'NODE_ENV' | 'DATA_DIR' | 'API_JWT_AUDIENCE'>;

/** Whether this installation takes tokens of its own making. */
export function takesDemoTokens(config: Pick<Config, 'DEMO' | 'NODE_ENV'>): boolean {
  return config.DEMO && config.NODE_ENV !== 'production' && process.env['NODE_ENV'] !== 'production';
}

const keyFile = (config: Place) => join(config.DATA_DIR, 'demo-token-key.json');

async function readKey(config: Place): Promise<JWK | null> {
  try {
    return JSON.parse(await readFile(keyFile(config), 'utf8')) as JWK;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Two processes that start together end up with the same key: the file appears whole or not at all, and once only. */
async function makeKey(config: Place): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const draft = `${keyFile(config)}.${randomBytes(6).toString('hex')}`;
  await mkdir(config.DATA_DIR, { recursive: true });
  await writeFile(draft, JSON.stringify({ ...jwk, alg: 'ES256', kid: await calculateJwkThumbprint(jwk) }), {
    mode: 0o600,
  });
  await link(draft, keyFile(config)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  const made = await readKey(config);
  if (!made) throw new Error(`The key for demonstration tokens could not be kept in ${config.DATA_DIR}.`);
  return made;
}

/** The public half of the key, or null when no token was ever issued here. */
export async function demoPublicKey(config: Place): Promise<JWK | null> {
  const jwk = await readKey(config);
  if (!jwk) return null;
  const { d: _private, ...shared } = jwk;
  return shared;
}

/**
 * A bearer token for one of the demo people, valid for one hour.
 * @param subject the sign-in name, for example `cpc`
 * @throws Error outside demo mode and in production
 */
export async function issueDemoToken(config: Place, subject: string, now = new Date()): Promise<string> {
  if (!takesDemoTokens(config))
    throw new Error('Demonstration tokens are issued in demo mode only, and never in production.');
  const jwk = (await readKey(config)) ?? (await makeKey(config));
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: String(jwk.kid), typ: 'at+jwt' })
    .setIssuer(DEMO_ISSUER)
    .setAudience(config.API_JWT_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 3600)
    .sign(await importJWK(jwk, 'ES256'));
}
