/**
 * Keeps other sites from acting with somebody's session. Three signs have to agree: a header that a form on another
 * site cannot send, what the browser says about where the request comes from, and the origin.
 */
import type { Request, RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { Forbidden } from '../errors.ts';
import { bearerOf } from './bearer-header.ts';
import { cookieOf, SESSION_COOKIE } from './cookies.ts';
import { answerRefusal } from './refused.ts';

/** The header that every state-changing request of the client carries, and its value. */
export const OWN_HEADER = { name: 'x-requested-with', value: 'safeguarding-panels' } as const;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

function isOwnOrigin(origin: string, request: Request, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(publicUrl).origin || url.host === request.headers.host;
}

/**
 * True when neither the browser nor the origin says that the request began on another site. Under a strict referrer policy
 * a browser hides the origin of our own forms (`null`); then it must have said itself that the request is from the same origin.
 */
export function beganHere(request: Request, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === 'null' ? site === 'same-origin' : isOwnOrigin(origin, request, publicUrl);
}

/**
 * Answers 403 FORBIDDEN to anything but a reading request that does not come from our own pages. A program that brings
 * a bearer token and no session cookie is exempt: no browser sends such a token by itself.
 */
export function refuseCrossSite(config: Pick<Config, 'PUBLIC_URL'>): RequestHandler {
  return (request, response, next) => {
    const program = bearerOf(request) !== null && cookieOf(request, SESSION_COOKIE) === null;
    const ours = request.headers[OWN_HEADER.name] === OWN_HEADER.value && beganHere(request, config.PUBLIC_URL);
    if (SAFE.has(request.method) || program || ours) next();
    else answerRefusal(response, 403, Forbidden('This request did not come from a page of this service.'));
  };
}
