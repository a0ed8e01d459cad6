/**
 * Tells from a bearer token which account a program speaks for. Only issuers that the environment names are believed,
 * only asymmetric signatures count, and a token that fails is worth nothing: the caller learns no reason, the log does.
 */
import { createLocalJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DEMO_ISSUER, demoPublicKey, takesDemoTokens } from './demo-token.ts';
import { openIssuerKeys } from './issuer-keys.ts';

export interface Claims {
  subject: string;
  /** The membership that the program wants to act as, where the token names one. */
  membershipId: string | null;
}

export type ReadBearer = (token: string) => Promise<Claims | null>;

const ALGORITHMS = ['RS256', 'PS256', 'ES256'];

/** Leaves room for clocks that differ a little. */
const TOLERANCE_SECONDS = 5;

function issuerOf(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof errors.JOSEError ? error.code : 'ISSUER_UNREACHABLE';
}

export function openBearer(config: Config, clock: () => Date, log: Logger): ReadBearer {
  const keysOf = new Map<string, () => Promise<JWTVerifyGetKey>>(
    config.API_JWT_ISSUERS.map((issuer) => [issuer, openIssuerKeys(issuer, config, clock)]),
  );
  if (takesDemoTokens(config)) {
    keysOf.set(DEMO_ISSUER, async () => {
      const key = await demoPublicKey(config);
      return createLocalJWKSet({ keys: key ? [key] : [] });
    });
  }

  function refuse(reason: string): null {
    log.debug({ reason }, 'A bearer token was not accepted.');
    return null;
  }

  async function verified(token: string, issuer: string, keys: () => Promise<JWTVerifyGetKey>): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, await keys(), {
      issuer,
      audience: config.API_JWT_AUDIENCE,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: clock(),
    });
    return payload;
  }

  return async (token) => {
    const issuer = issuerOf(token);
    const keys = issuer === null ? undefined : keysOf.get(issuer);
    if (issuer === null || !keys) return refuse('ISSUER_UNKNOWN');
    try {
      const { sub, nonce, membership } = await verified(token, issuer, keys);
      // An ID token says who signed in, not what a program may do; only ID tokens carry the nonce of a sign-in.
      if (nonce !== undefined) return refuse('ID_TOKEN');
      if (!sub) return refuse('SUBJECT_MISSING');
      return { subject: sub, membershipId: typeof membership === 'string' ? membership : null };
    } catch (error) {
      return refuse(reasonOf(error));
    }
  };
}
