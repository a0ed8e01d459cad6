/** The service itself over HTTP, with its compiled questions, and sessions as the sign-in leaves them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import pino from 'pino';
import type { Actor } from '../../server/access/actor.ts';
import { openService } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { Session } from '../../server/identity/session.entity.ts';
import { newToken } from '../../server/identity/sessions.ts';
import { database, NOW } from '../kit.ts';

export interface Reply<T> {
  status: number;
  headers: Headers;
  /** exactly what was sent back, without the reference of the request */
  text: string;
  data: T | null;
  errors: { message: string; extensions: { code: string; field?: string } }[];
}

export interface Attacked {
  send: <T = Record<string, unknown>>(actor: Actor, body: unknown) => Promise<Reply<T>>;
  put: (method: string, path: string) => Promise<Response>;
  /** everything that was logged so far */
  logged: () => string;
  close: () => Promise<void>;
}

const wire = { 'content-type': 'application/json', 'x-requested-with': 'safeguarding-panels' };

export async function attacked(): Promise<Attacked> {
  let lines = '';
  const orm = await database();
  const service = await openService(
    orm,
    readConfig({ NODE_ENV: 'test', DEMO: 'true', DATA_DIR: tmpdir(), LOG_LEVEL: 'silent' }),
    pino({ level: 'trace' }, { write: (line: string) => void (lines += line) }),
    () => NOW,
  );
  const server = createServer(service.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookies = new Map<string, string>();

  async function cookieOf({ membershipId, personId, partnershipId }: Actor): Promise<string> {
    const known = cookies.get(membershipId);
    if (known) return known;
    const { token, tokenHash } = newToken();
    const [now, end] = [NOW.toISOString(), new Date(NOW.getTime() + 36_000_000).toISOString()];
    const times = { createdAt: now, lastSeenAt: now, expiresAt: end };
    await orm.em.fork().insert(Session, { tokenHash, partnershipId, personId, membershipId, ...times });
    cookies.set(membershipId, `__Host-session=${token}`);
    return cookieOf({ membershipId } as Actor);
  }

  return {
    async send<T>(actor: Actor, body: unknown) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...wire, cookie: await cookieOf(actor) },
        body: JSON.stringify(body),
      });
      const text = (await response.text()).replaceAll(/,?"requestId":"[0-9a-f-]{36}"/g, '');
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Reply<T>>;
      return { status: response.status, headers: response.headers, text, data, errors };
    },
    put: (method, path) => fetch(`${url}${path}`, { method }),
    logged: () => lines,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.stop();
    },
  };
}
