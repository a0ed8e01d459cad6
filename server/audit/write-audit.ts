/** Turns everything that a transaction is about to change into audit lines of that same transaction. */
import type { EntityManager } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import { AuditLine } from './audit-line.entity.ts';
import { Repeat } from './repeat.entity.ts';

export interface Happening {
  actor: Actor;
  verb: string;
  at: string;
  requestId: string;
}

/** Values stay out of the audit line: it names the fields, so that the log cannot leak what the matrix withholds. */
export function writeAudit(em: EntityManager, { actor, verb, at, requestId }: Happening): void {
  const work = em.getUnitOfWork();
  work.computeChangeSets();
  for (const change of work.getChangeSets()) {
    const row = change.entity as Record<string, unknown>;
    if (row instanceof AuditLine || row instanceof Repeat) continue;
    em.persist(
      Object.assign(new AuditLine(), {
        partnershipId: actor.partnershipId,
        at,
        personId: actor.personId,
        membershipId: actor.membershipId,
        verb,
        subjectType: change.meta.className,
        subjectId: row['id'],
        childId: change.meta.className === 'Child' ? row['id'] : (row['childId'] ?? null),
        change: change.type.startsWith('delete') ? 'delete' : change.type.startsWith('update') ? 'update' : 'create',
        fields: Object.keys(change.payload),
        requestId,
      }),
    );
  }
}
