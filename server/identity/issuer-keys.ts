/** The public keys with which an identity provider signs, found through its discovery document and kept up to date by jose. */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { trustedAddress } from './loopback.ts';

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** How long an issuer that did not answer is left alone, so that forged tokens cannot make us knock without end. */
const PAUSE_MS = 10_000;
const TIMEOUT_MS = 5000;

async function discover(issuer: string, config: Pick<Config, 'NODE_ENV'>): Promise<JWTVerifyGetKey> {
  const address = trustedAddress(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, config);
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`The issuer answered ${response.status} instead of its discovery document.`);
  const found = discovered.parse(await response.json());
  if (found.issuer !== issuer) throw new Error('The discovery document belongs to another issuer.');
  return createRemoteJWKSet(trustedAddress(found.jwks_uri, config), { timeoutDuration: TIMEOUT_MS });
}

/** @returns a function that looks the keys up on first use; a failure is tried again after ten seconds */
export function openIssuerKeys(
  issuer: string,
  config: Pick<Config, 'NODE_ENV'>,
  clock: () => Date,
): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = -Infinity;
  return () => {
    const now = clock().getTime();
    if (now - failedAt < PAUSE_MS) return Promise.reject(new Error('The issuer did not answer a moment ago.'));
    keys ??= discover(issuer, config).catch((error: unknown) => {
      keys = undefined;
      failedAt = now;
      throw error;
    });
    return keys;
  };
}
