/**
 * This service as a client of an identity provider: authorization code with PKCE, state and nonce. Tokens stay here and are
 * thrown away at once; all that is wanted is who it was. The provider is looked up on first use, because the embedded one
 * answers only once the server listens.
 */
import * as oidc from 'openid-client';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { trustedAddress } from './loopback.ts';
import type { Attempt } from './sign-in-attempt.ts';

export interface ProviderOf {
  issuer: string;
  clientSecret?: string | undefined;
  /** Ask who it is every time, even when the provider still knows the browser: for the demonstration, to change people. */
  askAlways: boolean;
}

export interface RelyingParty {
  /** Where to send the browser, and what it must bring back. */
  begin: (returnTo: string) => Promise<{ address: URL; attempt: Attempt }>;
  /**
   * Changes the code for the identity token and checks it: signature, issuer, audience, nonce, times.
   * @returns the subject: the name of the account at the provider
   */
  finish: (query: URLSearchParams, attempt: Attempt) => Promise<string>;
  /** Where the provider ends its own session, when it has such a page and has been spoken to. */
  signOutAddress: () => string | null;
}

const PAUSES_MS = [0, 200, 800];
const TIMEOUT_SECONDS = 8;

/** Basic is what every provider must take; the secret goes into the body only where the provider takes nothing else. */
function authentication(secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None();
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    return (!methods || methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

async function lookUp(of: ProviderOf, config: Config): Promise<oidc.Configuration> {
  const issuer = trustedAddress(of.issuer, config);
  const execute = [
    oidc.enableNonRepudiationChecks,
    ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
  ];
  let failure: unknown;
  for (const pause of PAUSES_MS) {
    await wait(pause);
    try {
      return await oidc.discovery(issuer, config.OIDC_CLIENT_ID, undefined, authentication(of.clientSecret), {
        execute,
        timeout: TIMEOUT_SECONDS,
      });
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

export function openRelyingParty(of: ProviderOf, config: Config): RelyingParty {
  const callback = new URL('/auth/callback', config.PUBLIC_URL);
  let found: oidc.Configuration | undefined;
  const provider = async () => (found ??= await lookUp(of, config));

  return {
    begin: async (returnTo) => {
      const configuration = await provider();
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: callback.href,
        scope: 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(of.askAlways ? { prompt: 'login' } : {}),
      });
      return { address, attempt };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const returned = new URL(callback);
      returned.search = query.toString();
      const tokens = await oidc.authorizationCodeGrant(await provider(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.sub;
      if (!subject) throw new Error('The identity provider named nobody.');
      return subject;
    },
    signOutAddress: () => {
      if (!found?.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(found, { post_logout_redirect_uri: new URL('/', config.PUBLIC_URL).href }).href;
    },
  };
}
