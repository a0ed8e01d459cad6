/** The service over HTTP. The order below is the table of contents. */
import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import type { MikroORM } from '@mikro-orm/sql';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { Context } from './context.ts';
import { trustedDocuments } from './documents.ts';
import { BadInput, Broken, Forbidden, SignInNeeded, type Refusal } from './errors.ts';
import { apollo } from './graphql.ts';
import { openIdentity, type Asking, type Identity } from './identity/identity.ts';
import { refuseCrossSite } from './identity/cross-site.ts';

declare module 'express-serve-static-core' {
  interface Locals {
    requestId: string;
    asking: Asking;
  }
}

export interface Service {
  app: Express;
  identity: Identity;
  stop: () => Promise<void>;
}

const say = (refusal: Refusal) => ({ errors: [{ message: refusal.message, extensions: refusal.extensions }] });

const requestId: RequestHandler = (_request, response, next) => {
  response.locals['requestId'] = randomUUID();
  response.setHeader('x-request-id', response.locals['requestId'] as string);
  next();
};

const signedIn =
  (identity: Identity): RequestHandler =>
  async (request, response, next) => {
    const asking = await identity.whoAsks(request);
    if (!asking) return void response.status(401).json(say(SignInNeeded()));
    if (!asking.actor) return void response.status(403).json(say(Forbidden('Choose the role that you act in first.')));
    response.locals['asking'] = asking;
    next();
  };

/** Malformed and oversized bodies get a sentence; anything else is logged without what was sent. */
const lastWord =
  (log: Logger): ErrorRequestHandler =>
  (error: { type?: string; status?: number; name?: string; stack?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large')
      return void response.status(413).json(say(BadInput('This is too large to send at once.')));
    if (error.status && error.status < 500)
      return void response.status(error.status).json(say(BadInput('This cannot be understood.')));
    const id = response.locals['requestId'] as string;
    log.error({ requestId: id, name: error.name, stack: error.stack?.split('\n').slice(0, 12) }, 'broken');
    response.status(500).json(say(Broken()));
  };

/** Pages of the client: any address that is not a file is the client's own. Nothing here is about a child. */
function clientPages(folder: string): RequestHandler[] {
  const index = path.join(folder, 'index.html');
  const page: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' || !existsSync(index)) return next();
    response.setHeader('cache-control', 'no-store');
    response.sendFile(index);
  };
  return [express.static(folder, { index: false, maxAge: '1y', immutable: true }), page];
}

export async function openService(
  orm: MikroORM,
  config: Config,
  log: Logger,
  clock: () => Date = () => new Date(),
): Promise<Service> {
  const app = express();
  const identity = await openIdentity(orm, config, clock);
  const server = apollo(log);
  await server.start();

  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', 'loopback');
  app.use(requestId);
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          fontSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          upgradeInsecureRequests: config.PUBLIC_URL.startsWith('https:') ? [] : null,
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: config.PUBLIC_URL.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    }),
  );
  app.get('/healthz', (_request, response) => void response.json({ ok: true }));
  app.get('/readyz', async (_request, response) => {
    const ready = await orm.isConnected();
    response.status(ready ? 200 : 503).json({ ready });
  });
  app.use(identity.routes);
  app.all('/graphql', (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'POST') next();
    else
      response
        .status(405)
        .setHeader('allow', 'POST')
        .json(say(BadInput('Ask with POST.')));
  });
  app.post(
    '/graphql',
    refuseCrossSite(config),
    express.json({ limit: '512kb' }),
    signedIn(identity),
    trustedDocuments(config.NODE_ENV === 'production'),
    expressMiddleware(server, {
      context: async ({ res }) => {
        const { actor } = (res.locals as { asking: Asking }).asking;
        if (!actor) throw SignInNeeded();
        return new Context(orm, actor, { requestId: res.locals['requestId'] as string, now: clock() });
      },
    }),
  );
  app.use(...clientPages(path.resolve('dist/client')));
  app.use((_request, response) => void response.status(404).json(say(BadInput('There is nothing at this address.'))));
  app.use(lastWord(log));
  return { app, identity, stop: () => server.stop() };
}
