/** Writes into the audit log who signed in and out, chose a membership, or was turned away. */
import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import type { Response } from 'express';
import { AuditLine } from '../audit/audit-line.entity.ts';
import { inRules } from '../session.ts';
import { sessionId } from './sessions.ts';

/** Stands in an audit line for a membership that is not chosen yet, and for a session that never came about. */
export const NONE = '00000000-0000-0000-0000-000000000000';

const changes = { signIn: 'create', actAs: 'update', signOut: 'delete', signInFailed: 'create' } as const;

export interface SignInHappening {
  verb: keyof typeof changes;
  partnershipId: string;
  personId: string;
  membershipId?: string | null;
  /** The hash of the session's cookie; missing when no session came about. */
  tokenHash?: string;
  at: Date;
  requestId: string;
}

/** The reference that the server gave this request, so that log and audit line can be laid side by side. */
export function requestIdOf(response: Response): string {
  const known: unknown = response.locals['requestId'];
  return typeof known === 'string' ? known : randomUUID();
}

export async function recordSignIn(orm: MikroORM, happening: SignInHappening): Promise<void> {
  const { verb, partnershipId, personId, membershipId, tokenHash, at, requestId } = happening;
  await inRules(orm, partnershipId, async (em) => {
    em.persist(
      Object.assign(new AuditLine(), {
        partnershipId,
        at: at.toISOString(),
        personId,
        membershipId: membershipId ?? NONE,
        verb,
        subjectType: 'Session',
        subjectId: tokenHash === undefined ? NONE : sessionId(tokenHash),
        change: changes[verb],
        fields: membershipId ? ['membershipId'] : [],
        requestId,
      }),
    );
    await em.flush();
  });
}
