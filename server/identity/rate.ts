/** Slows down whoever tries the sign-in over and over: thirty tries a minute from one address, counted in this process. */
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { showPage } from './pages.ts';

/** A counter of its own for each route that it stands before. */
export function thirtyAMinute(): RequestHandler {
  const counter = new RateLimiterMemory({ points: 30, duration: 60 });
  return async (request, response, next) => {
    try {
      await counter.consume(request.ip ?? 'unknown');
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      response.set('Retry-After', String(Math.ceil(refused.msBeforeNext / 1000)));
      showPage(response, 429, 'Too many tries', [
        'Somebody at your address has tried to sign in many times. Wait a minute and try again.',
      ]);
      return;
    }
    next();
  };
}
