/** The bearer token that a program brings with its request. */
import type { IncomingMessage } from 'node:http';

const LONGEST = 8192;

/**
 * The token of `Authorization: Bearer …`, or null when the request has none. A token that cannot be one is an empty
 * string: whoever brings a token is judged by it alone, and never falls back to a cookie.
 */
export function bearerOf(request: Pick<IncomingMessage, 'headers'>): string | null {
  const header = request.headers.authorization;
  if (header === undefined || !/^bearer(\s|$)/i.test(header)) return null;
  if (header.length > LONGEST) return '';
  return /^bearer +([\w.-]+)$/i.exec(header)?.[1] ?? '';
}
