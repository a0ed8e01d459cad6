/** The addresses under /auth, each with its limits. They read their own bodies, so they stand before any body parser. */
import express, { type ErrorRequestHandler, type Router } from 'express';
import { BadInput, Broken } from '../errors.ts';
import { refuseCrossSite } from './cross-site.ts';
import { STYLESHEET, stylesheet } from './pages.ts';
import { thirtyAMinute } from './rate.ts';
import { requestIdOf } from './record-sign-in.ts';
import { answerRefusal } from './refused.ts';
import { fromProvider, toProvider } from './sign-in.ts';
import { actAs, showSession, signOut } from './signed-in.ts';
import type { Surroundings } from './surroundings.ts';

export function authRoutes(around: Surroundings): Router {
  const router = express.Router();
  const ours = refuseCrossSite(around.config);
  router.get('/auth/sign-in', thirtyAMinute(), (request, response) => toProvider(around, request, response));
  router.get('/auth/callback', thirtyAMinute(), (request, response) => fromProvider(around, request, response));
  router.get('/auth/session', (request, response) => showSession(around, request, response));
  router.post('/auth/sign-out', ours, (request, response) => signOut(around, request, response));
  router.post('/auth/act-as', ours, express.json({ limit: '2kb' }), (request, response) =>
    actAs(around, request, response),
  );
  router.get(STYLESHEET, (_, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('css').send(stylesheet);
  });
  return router;
}

/** A body that cannot be read is the sender's fault; anything else is ours, and only its reference is shown. */
export function authFailure({ log }: Pick<Surroundings, 'log'>): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? error.status : 500;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return answerRefusal(response, status, BadInput('This request could not be read.'));
    }
    // Name and place only: a database error also carries the values that it stumbled over.
    const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined };
    log.error(
      { name, stack: stack?.split('\n').slice(1, 12), requestId: requestIdOf(response) },
      'The sign-in failed.',
    );
    answerRefusal(response, 500, Broken());
  };
}
