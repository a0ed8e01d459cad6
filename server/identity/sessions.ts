/**
 * The rows behind the session cookies. A browser holds 256 random bits; the table holds only their SHA-256.
 * A session ends when nobody used it for the idle time, when its hours are over, or at once when its row is deleted.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config.ts';
import { alone } from '../session.ts';
import type { Held } from './asking.ts';
import { Session } from './session.entity.ts';

const MINUTE = 60_000;
const COOKIE_VALUE = /^[\w-]{43}$/;

/** The hash under which a cookie's value is kept. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A name for a session in the audit log, from which neither the cookie nor the stored hash can be had. */
export function sessionId(tokenHash: string): string {
  const hex = createHash('sha256').update(`session:${tokenHash}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export interface NewSession {
  token: string;
  tokenHash: string;
}

/** A cookie value that nobody can guess, and its hash. */
export function newToken(): NewSession {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}

export type Sessions = ReturnType<typeof openSessions>;

export function openSessions(orm: MikroORM, config: Config, clock: () => Date) {
  const idle = config.SESSION_IDLE_MINUTES * MINUTE;
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

  async function end(tokenHash: string): Promise<boolean> {
    return (await orm.em.fork().nativeDelete(Session, { tokenHash })) > 0;
  }

  /** The session behind a cookie; one that is over is deleted on sight. */
  async function find(token: string | null): Promise<Session | null> {
    if (token === null || !COOKIE_VALUE.test(token)) return null;
    const session = await orm.em.fork().findOne(Session, { tokenHash: hashOf(token) });
    return session && (await lasting(session));
  }

  /** The session, unless it is over: then it is deleted on sight. */
  async function lasting<T extends Pick<Session, 'tokenHash' | 'expiresAt' | 'lastSeenAt'>>(
    session: T,
  ): Promise<T | null> {
    const now = clock().getTime();
    const over = now >= Date.parse(session.expiresAt) || now - Date.parse(session.lastSeenAt) >= idle;
    if (over) await end(session.tokenHash);
    return over ? null : session;
  }

  /** The session behind a cookie with the person's memberships that hold on a day, in one trip to the database. */
  async function findWithMemberships(
    token: string | null,
    day: string,
  ): Promise<{ session: Session; held: Held[] } | null> {
    if (token === null || !COOKIE_VALUE.test(token)) return null;
    const tokenHash = hashOf(token);
    const rows = await alone(orm, 'select * from session_with_memberships($1, $2::date)', [tokenHash, day]);
    const [row] = rows;
    if (!row) return null;
    const instant = (column: string) => new Date(String(row[column])).toISOString();
    const session = Object.assign(new Session(), {
      tokenHash,
      partnershipId: row['partnership_id'],
      personId: row['person_id'],
      membershipId: row['chosen_membership_id'],
      lastSeenAt: instant('last_seen_at'),
      expiresAt: instant('expires_at'),
    });
    const alive = await lasting(session);
    return alive && { session: alive, held: rows as unknown as Held[] };
  }

  /** Says that the session is in use, at most once a minute. A session deleted meanwhile stays deleted. */
  async function touch(session: Session): Promise<void> {
    const now = clock().getTime();
    if (now - Date.parse(session.lastSeenAt) < MINUTE) return;
    await orm.em.fork().nativeUpdate(Session, { tokenHash: session.tokenHash }, { lastSeenAt: iso(now) });
  }

  async function begin(
    tokenHash: string,
    who: Pick<Session, 'partnershipId' | 'personId' | 'membershipId'>,
  ): Promise<void> {
    const now = clock().getTime();
    await orm.em.fork().insert(Session, {
      tokenHash,
      partnershipId: who.partnershipId,
      personId: who.personId,
      membershipId: who.membershipId ?? null,
      createdAt: iso(now),
      lastSeenAt: iso(now),
      expiresAt: iso(now + config.SESSION_HOURS * 60 * MINUTE),
    });
  }

  /**
   * Gives a session a new cookie for another membership; its last hour stays what it was.
   * @returns false when somebody ended the session meanwhile: then there is no new one either
   */
  async function changeTo(session: Session, membershipId: string, tokenHash: string): Promise<boolean> {
    const changed = await orm.em
      .fork()
      .nativeUpdate(
        Session,
        { tokenHash: session.tokenHash },
        { tokenHash, membershipId, lastSeenAt: clock().toISOString() },
      );
    return changed > 0;
  }

  async function sweep(): Promise<void> {
    const now = clock().getTime();
    const over = [{ expiresAt: { $lte: iso(now) } }, { lastSeenAt: { $lte: iso(now - idle) } }];
    await orm.em.fork().nativeDelete(Session, { $or: over });
  }

  return { find, findWithMemberships, touch, begin, changeTo, end, sweep };
}
