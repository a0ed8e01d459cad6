/** The way in: to the identity provider and back, then a new session under a new cookie. */
import type { Request, Response } from 'express';
import { today } from '../clocks/london.ts';
import { Account } from './account.entity.ts';
import { type Asking, askingFor } from './asking.ts';
import { cookieOf, giveCookie, SESSION_COOKIE, SIGN_IN_COOKIE, takeCookie } from './cookies.ts';
import { isLoopback } from './loopback.ts';
import { showPage } from './pages.ts';
import { recordSignIn, requestIdOf } from './record-sign-in.ts';
import { safeReturn } from './return-to.ts';
import { ATTEMPT_SECONDS } from './sign-in-attempt.ts';
import { hashOf, newToken } from './sessions.ts';
import type { Surroundings } from './surroundings.ts';

/** What may be written to the log about a failed sign-in: codes, never what was sent. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if ('error' in error && typeof error.error === 'string') return error.error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** GET /auth/sign-in?returnTo=/path */
export async function toProvider(around: Surroundings, request: Request, response: Response): Promise<void> {
  const { config, log, attempts, relyingParty } = around;
  const home = elsewhereOnThisMachine(request, config.PUBLIC_URL);
  if (home) return response.redirect(302, home.href);
  try {
    const { address, attempt } = await relyingParty.begin(safeReturn(request.query['returnTo']));
    giveCookie(response, SIGN_IN_COOKIE, await attempts.seal(attempt), ATTEMPT_SECONDS);
    response.set('Cache-Control', 'no-store').redirect(302, address.href);
  } catch (error) {
    log.error(
      { reason: codeOf(error), requestId: requestIdOf(response) },
      'The identity provider could not be reached.',
    );
    showPage(response, 503, 'You cannot sign in at the moment', [
      'The sign-in service of your organisation does not answer. Try again in a few minutes.',
    ]);
  }
}

/**
 * Somebody who opened 127.0.0.1 while the service calls itself localhost would lose the cookie on the way back:
 * they start again at the right name. Only between names of this machine, and only once.
 */
function elsewhereOnThisMachine(request: Request, publicUrl: string): URL | null {
  const home = new URL(publicUrl);
  if (request.query['moved'] !== undefined || request.hostname === home.hostname) return null;
  if (!isLoopback(request.hostname) || !isLoopback(home.hostname)) return null;
  const address = new URL('/auth/sign-in', home);
  address.search = new URLSearchParams({ returnTo: safeReturn(request.query['returnTo']), moved: '1' }).toString();
  return address;
}

/** GET /auth/callback: the browser comes back with a code. */
export async function fromProvider(around: Surroundings, request: Request, response: Response): Promise<void> {
  const { log, attempts, relyingParty } = around;
  response.set('Cache-Control', 'no-store');
  const attempt = await attempts.open(cookieOf(request, SIGN_IN_COOKIE));
  takeCookie(response, SIGN_IN_COOKIE);
  if (!attempt) return failed(response, log, 'NO_ATTEMPT');
  let subject: string;
  try {
    subject = await relyingParty.finish(new URL(request.originalUrl, 'http://localhost').searchParams, attempt);
  } catch (error) {
    return failed(response, log, codeOf(error));
  }
  const asking = await whoIs(around, subject, requestIdOf(response));
  if (!asking) {
    log.info({ reason: 'NOT_KNOWN_HERE', requestId: requestIdOf(response) }, 'A sign-in was turned away.');
    const sentences = [
      'Your sign-in worked, but no account here belongs to it. Ask your partnership’s system administrator to add you.',
    ];
    return showPage(response, 403, 'You do not have an account here', sentences);
  }
  await enter(around, asking, request, response);
  response.redirect(302, attempt.returnTo);
}

function failed(response: Response, log: Surroundings['log'], reason: string): void {
  log.info({ reason, requestId: requestIdOf(response) }, 'A sign-in did not finish.');
  showPage(response, 400, 'Your sign-in did not finish', [
    'It may have taken longer than ten minutes, been started twice, or been cancelled. Nothing has been lost.',
  ]);
}

/** The person behind an account; an account whose person is gone is written down as turned away. */
async function whoIs({ orm, clock }: Surroundings, subject: string, requestId: string): Promise<Asking | null> {
  const account = await orm.em.fork().findOne(Account, { subject });
  if (!account) return null;
  const { personId, partnershipId } = account;
  const asking = await askingFor(orm, account, 'the only one', { today: today(clock()), via: 'session' });
  if (!asking) await recordSignIn(orm, { verb: 'signInFailed', partnershipId, personId, at: clock(), requestId });
  return asking;
}

/** The line in the audit log comes first: there is no session that it does not know of. */
async function enter(
  { orm, clock, sessions }: Surroundings,
  asking: Asking,
  request: Request,
  response: Response,
): Promise<void> {
  const { personId, partnershipId, actor } = asking;
  const membershipId = actor?.membershipId ?? null;
  const { token, tokenHash } = newToken();
  const requestId = requestIdOf(response);
  await recordSignIn(orm, { verb: 'signIn', partnershipId, personId, membershipId, tokenHash, at: clock(), requestId });
  const before = cookieOf(request, SESSION_COOKIE);
  if (before) await sessions.end(hashOf(before));
  await sessions.begin(tokenHash, { partnershipId, personId, membershipId });
  giveCookie(response, SESSION_COOKIE, token);
}
