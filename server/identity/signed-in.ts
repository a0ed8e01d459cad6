/** What somebody with a session can do about it: look at it, act for another of their agencies, leave. */
import type { Request, Response } from 'express';
import { z } from 'zod';
import { today } from '../clocks/london.ts';
import { BadInput, Forbidden, SignInNeeded } from '../errors.ts';
import { type Asking, askingFor, askingFrom } from './asking.ts';
import { cookieOf, giveCookie, SESSION_COOKIE, takeCookie } from './cookies.ts';
import { recordSignIn, requestIdOf } from './record-sign-in.ts';
import { answerRefusal } from './refused.ts';
import type { Session } from './session.entity.ts';
import { newToken } from './sessions.ts';
import type { Surroundings } from './surroundings.ts';

/** The session of this request and the person behind it. */
export async function behindCookie(
  around: Surroundings,
  request: Request,
): Promise<{ session: Session; asking: Asking } | null> {
  const found = await around.sessions.findWithMemberships(cookieOf(request, SESSION_COOKIE), today(around.clock()));
  if (!found) return null;
  const { session, held } = found;
  const asking = askingFrom(session, held, { named: session.membershipId ?? null }, 'session');
  return asking && { session, asking };
}

/** GET /auth/session. Looking does not count as use: a page left open that asks every minute still runs out. */
export async function showSession(around: Surroundings, request: Request, response: Response): Promise<void> {
  const found = await behindCookie(around, request);
  if (!found && cookieOf(request, SESSION_COOKIE) !== null) takeCookie(response, SESSION_COOKIE);
  response.set('Cache-Control', 'no-store').json(sessionAnswer(around, found?.asking ?? null));
}

function sessionAnswer({ config }: Surroundings, asking: Asking | null) {
  return {
    signedIn: asking !== null,
    person: asking && { name: asking.personName },
    memberships: asking?.memberships ?? [],
    actingAs: asking?.actor?.membershipId ?? null,
    demo: config.DEMO,
    idleMinutes: config.SESSION_IDLE_MINUTES,
  };
}

/**
 * POST /auth/sign-out: the session is over at once, on every tab. `next` is the page of the identity provider that
 * ends its session too, where it has one: on a shared computer the client goes there.
 */
export async function signOut(around: Surroundings, request: Request, response: Response): Promise<void> {
  const { orm, sessions, clock, relyingParty, config } = around;
  const session = await sessions.find(cookieOf(request, SESSION_COOKIE));
  takeCookie(response, SESSION_COOKIE);
  if (session && (await sessions.end(session.tokenHash))) {
    const { partnershipId, personId, membershipId, tokenHash } = session;
    const requestId = requestIdOf(response);
    await recordSignIn(orm, {
      verb: 'signOut',
      partnershipId,
      personId,
      membershipId: membershipId ?? null,
      tokenHash,
      at: clock(),
      requestId,
    });
  }
  const next = session && config.OIDC_ISSUER ? relyingParty.signOutAddress() : null;
  response.set('Cache-Control', 'no-store').json({ ...sessionAnswer(around, null), next });
}

const wish = z.object({ membershipId: z.uuid() });

/** POST /auth/act-as { membershipId }: from here on for this agency, under a new cookie. The answer is that of /auth/session. */
export async function actAs(around: Surroundings, request: Request, response: Response): Promise<void> {
  const asked = wish.safeParse(request.body);
  if (!asked.success) return answerRefusal(response, 400, BadInput('Choose one of your memberships.', 'membershipId'));
  const found = await behindCookie(around, request);
  if (!found) return answerRefusal(response, 401, SignInNeeded());
  const { session } = found;
  const { membershipId } = asked.data;
  if (!found.asking.memberships.some(({ id }) => id === membershipId)) {
    return answerRefusal(response, 403, Forbidden('You can only act for a membership of your own that is current.'));
  }
  const { token, tokenHash } = newToken();
  const { partnershipId, personId } = session;
  const { orm, clock, sessions } = around;
  await recordSignIn(orm, {
    verb: 'actAs',
    partnershipId,
    personId,
    membershipId,
    tokenHash,
    at: clock(),
    requestId: requestIdOf(response),
  });
  if (!(await sessions.changeTo(session, membershipId, tokenHash))) return answerRefusal(response, 401, SignInNeeded());
  giveCookie(response, SESSION_COOKIE, token);
  const asking = await askingFor(orm, session, { named: membershipId }, { today: today(clock()), via: 'session' });
  response.set('Cache-Control', 'no-store').json(sessionAnswer(around, asking));
}
