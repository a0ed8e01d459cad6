/**
 * One verb, one serializable transaction: the rule, the audit lines and the answer to a repeated request stand or fall together.
 * Nothing here may reach outside the database, because a conflict makes it run again.
 */
import type { EntityManager } from '@mikro-orm/sql';
import { rulesFor, type Ability } from './access/rules.ts';
import type { Reach } from './access/reach.ts';
import { Repeat } from './audit/repeat.entity.ts';
import { auditing } from './audit/write-audit.ts';
import type { Context } from './context.ts';
import { BadInput, RuleBroken, TooMany } from './errors.ts';
import { verbRules } from './rooms.ts';
import type { Row } from './row.ts';
import { openTransaction } from './session.ts';

export interface Changing {
  em: EntityManager;
  ability: Ability;
  reach: Reach;
}

const ATTEMPTS = 8;
/** Serialization failure, deadlock, and the unique index that makes a repeated request wait for its first. */
const CONFLICTS = new Set(['40001', '40P01']);

/** The PostgreSQL code behind an error, however deep it is wrapped. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : undefined);
}

/** What the database itself refuses, in words: our own checks come first, so this is the last wall, not the usual answer. */
function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === '22P02') return BadInput('This is not the id of anything here.');
  if (code === '23503') return BadInput('Choose something that exists.');
  if (code === '23505') return RuleBroken('This is already recorded. Open it again to see it.');
  if (code === '23514') return RuleBroken('The minutes are approved, so nothing behind them can change.');
  return error;
}

/** @returns the id of the record that the verb returned */
export async function changing<T extends Row>(
  context: Context,
  verb: string,
  does: () => Promise<T>,
  clientMutationId: string | null | undefined,
  inside: (state: Changing | undefined) => void,
): Promise<string> {
  const { actor } = context;
  if (clientMutationId && clientMutationId.length > 100)
    throw BadInput('The repeat key is too long.', 'clientMutationId');
  for (let attempt = 1; ; attempt += 1) {
    const open = await openTransaction(context.orm, actor, context.today, true);
    try {
      const { em } = open;
      inside({ em, reach: open.reach, ability: rulesFor(actor, open.reach, verbRules) });
      const before = clientMutationId
        ? await em.findOne(Repeat, { membershipId: actor.membershipId, clientMutationId })
        : null;
      if (before) {
        await open.rollback();
        if (before.verb !== verb) throw BadInput('This repeat key was used for something else.', 'clientMutationId');
        return before.subjectId;
      }
      auditing(em, { actor, verb, at: context.now, requestId: context.asked.requestId });
      const row = await does();
      if (clientMutationId) {
        const repeat = { partnershipId: actor.partnershipId, membershipId: actor.membershipId, clientMutationId, verb };
        em.persist(Object.assign(new Repeat(), repeat, { subjectId: row.id, at: context.now }));
      }
      await em.flush();
      await open.commit();
      return row.id;
    } catch (error) {
      await open.rollback().catch(() => undefined);
      const code = codeOf(error) ?? '';
      if (!CONFLICTS.has(code) && !(clientMutationId && code === '23505')) throw refusalOf(error);
      if (attempt >= ATTEMPTS) throw TooMany();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    } finally {
      inside(undefined);
    }
  }
}
