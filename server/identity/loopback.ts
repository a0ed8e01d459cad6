/** Addresses that never leave this machine: the only ones that may be spoken to without https, and never in production. */
import type { Config } from '../config.ts';

export function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname) || hostname.endsWith('.localhost');
}

/** @throws Error when the address is neither https nor, outside production, on this machine */
export function trustedAddress(address: string, config: Pick<Config, 'NODE_ENV'>): URL {
  const url = new URL(address);
  const local = url.protocol === 'http:' && config.NODE_ENV !== 'production' && isLoopback(url.hostname);
  if (url.protocol === 'https:' || local) return url;
  throw new Error(`${url.origin} must be an https address.`);
}
