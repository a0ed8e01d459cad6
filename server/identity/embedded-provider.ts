/**
 * An identity provider inside this process, for the demonstration only: invented people, no passwords. It speaks the same
 * OpenID Connect as a real one, so the sign-in that is tried here is the sign-in that runs in production.
 * Its keys live in memory: a restart ends its own memory of who signed in, never our sessions.
 */
import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type ProviderContext } from 'oidc-provider';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Account } from './account.entity.ts';
import { page } from './pages.ts';
import { providerShelf } from './provider-shelf.ts';

const MINUTES = 60;

export interface EmbeddedProvider {
  provider: Provider;
  issuer: string;
  clientSecret: string;
}

/** @throws Error in production, whatever else is set */
export async function openEmbeddedProvider(orm: MikroORM, config: Config, log: Logger): Promise<EmbeddedProvider> {
  if (config.NODE_ENV === 'production' || process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'The embedded sign-in has no passwords and cannot run in production; set OIDC_ISSUER and DEMO=false.',
    );
  }
  const issuer = new URL('/oidc', config.PUBLIC_URL).href;
  const clientSecret = randomBytes(32).toString('base64url');
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(issuer, {
    adapter: providerShelf(),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' }] },
    clients: [
      {
        client_id: config.OIDC_CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [new URL('/auth/callback', config.PUBLIC_URL).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 10 * MINUTES,
      IdToken: 60,
      Interaction: 10 * MINUTES,
      Session: 10 * MINUTES,
    },
    interactions: { url: (_: ProviderContext, { uid }: { uid: string }) => `/oidc/interaction/${uid}` },
    findAccount: async (_: ProviderContext, subject: string) => {
      const account = await orm.em.fork().findOne(Account, { subject });
      return account ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined;
    },
    loadExistingGrant: grantWithoutAsking,
    renderError: (context: ProviderContext) => {
      context.type = 'html';
      context.body = page('The demonstration sign-in has ended', '<p><a href="/auth/sign-in">Sign in again</a></p>');
    },
  });
  provider.proxy = config.PUBLIC_URL.startsWith('https://');
  provider.on('server_error', (_, error) => log.error({ error: error.message }, 'The embedded sign-in failed.'));
  return { provider, issuer, clientSecret };
}

/** There is one client, and it is us: nothing to consent to. */
async function grantWithoutAsking({ oidc }: ProviderContext) {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
