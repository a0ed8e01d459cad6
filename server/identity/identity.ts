/**
 * Who is asking. People sign in at an identity provider and get a session cookie; programs bring a bearer token.
 * The browser never sees a token, and the service never sees a password.
 */
import type { MikroORM } from '@mikro-orm/sql';
import express from 'express';
import pino, { type Logger } from 'pino';
import { today } from '../clocks/london.ts';
import type { Config } from '../config.ts';
import { Account } from './account.entity.ts';
import { type Asking, askingFor } from './asking.ts';
import { authFailure, authRoutes } from './auth-routes.ts';
import { bearerOf } from './bearer-header.ts';
import { openBearer } from './bearer.ts';
import { demoPage } from './demo-page.ts';
import { type EmbeddedProvider, openEmbeddedProvider } from './embedded-provider.ts';
import { openRelyingParty } from './relying-party.ts';
import { openAttempts } from './sign-in-attempt.ts';
import { behindCookie } from './signed-in.ts';
import { openSessions } from './sessions.ts';

export type { Asking, MembershipChoice } from './asking.ts';
export { refuseCrossSite } from './cross-site.ts';
export { issueDemoToken } from './demo-token.ts';

export interface Identity {
  /** Everything under /auth, and in demo mode the embedded provider under /oidc. Stands before any body parser. */
  routes: express.Router;
  /** Who is behind this request, by bearer token or else by session cookie; null when nobody. Counts as use of the session. */
  whoAsks(request: express.Request): Promise<Asking | null>;
  /** Deletes the sessions that are over. For a timer; nothing depends on it. */
  sweep(): Promise<void>;
}

/** @throws Error when no identity provider is set, or the embedded one would run in production */
export async function openIdentity(
  orm: MikroORM,
  config: Config,
  clock: () => Date = () => new Date(),
  log: Logger = pino({ name: 'identity', level: config.LOG_LEVEL }),
): Promise<Identity> {
  const embedded = config.OIDC_ISSUER ? null : await embeddedIn(orm, config, log);
  const issuer = embedded?.issuer ?? config.OIDC_ISSUER ?? '';
  const clientSecret = embedded?.clientSecret ?? config.OIDC_CLIENT_SECRET;
  const around = {
    orm,
    config,
    clock,
    log,
    sessions: openSessions(orm, config, clock),
    attempts: openAttempts(clock),
    relyingParty: openRelyingParty({ issuer, clientSecret, askAlways: embedded !== null }, config),
  };
  const readBearer = openBearer(config, clock, log);

  const routes = express.Router();
  routes.use(authRoutes(around));
  if (embedded) {
    routes.use('/oidc/interaction', demoPage(embedded.provider, orm, config, clock));
    routes.use('/oidc', embedded.provider.callback());
  }
  routes.use(['/auth', '/oidc'], authFailure(around));

  async function byBearer(token: string): Promise<Asking | null> {
    const claims = await readBearer(token);
    if (!claims) return null;
    const account = await orm.em.fork().findOne(Account, { subject: claims.subject });
    if (!account) {
      log.debug({ reason: 'SUBJECT_UNKNOWN' }, 'A bearer token was not accepted.');
      return null;
    }
    const choosing = claims.membershipId === null ? 'the only one' : { named: claims.membershipId };
    return askingFor(orm, account, choosing, { today: today(clock()), via: 'bearer' });
  }

  return {
    routes,
    whoAsks: async (request) => {
      const token = bearerOf(request);
      if (token !== null) return byBearer(token);
      const found = await behindCookie(around, request);
      if (found) await around.sessions.touch(found.session);
      return found?.asking ?? null;
    },
    sweep: () => around.sessions.sweep(),
  };
}

async function embeddedIn(orm: MikroORM, config: Config, log: Logger): Promise<EmbeddedProvider> {
  if (!config.DEMO)
    throw new Error('OIDC_ISSUER: set the issuer of your identity provider, or DEMO=true to try the service out');
  return openEmbeddedProvider(orm, config, log);
}
