/**
 * The two cookies of the sign-in. Their names begin with `__Host-`, so a browser takes them only from this very host,
 * over https (or on localhost), for every path: a neighbouring site cannot plant one.
 */
import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

/** Which session this browser holds. It has no lifetime of its own: the row in the database decides. */
export const SESSION_COOKIE = '__Host-session';
/** What the browser has to bring back from the identity provider. */
export const SIGN_IN_COOKIE = '__Host-signin';

/** The value of a cookie of this request, or null. */
export function cookieOf(request: Pick<IncomingMessage, 'headers'>, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** @param seconds how long the browser keeps it; without it, until the browser is closed */
export function giveCookie(response: Response, name: string, value: string, seconds?: number): void {
  const lifetime = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  response.append('Set-Cookie', `${name}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax${lifetime}`);
}

export function takeCookie(response: Response, name: string): void {
  giveCookie(response, name, '', 0);
}
