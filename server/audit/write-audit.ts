/**
 * Turns everything that a transaction is about to change into audit lines of that same transaction.
 * It listens to every flush, because a rule may save half-way (to give the items of an agenda their times) and go on.
 */
import type { EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import { AuditLine } from './audit-line.entity.ts';
import { Repeat } from './repeat.entity.ts';

export interface Happening {
  actor: Actor;
  verb: string;
  at: string;
  requestId: string;
}

const happenings = new WeakMap<EntityManager, Happening>();

/** Values stay out of the audit line: it names the fields, so that the log cannot leak what the matrix withholds. */
const auditor: EventSubscriber = {
  onFlush({ em, uow }: FlushEventArgs): void {
    const happening = happenings.get(em);
    if (!happening) return;
    const { actor, verb, at, requestId } = happening;
    for (const change of uow.getChangeSets()) {
      const row = change.entity as Record<string, unknown>;
      if (row instanceof AuditLine || row instanceof Repeat) continue;
      const line = Object.assign(new AuditLine(), {
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
      });
      em.persist(line);
      uow.computeChangeSet(line);
    }
  },
};

/** From now on whatever this unit of work saves leaves its lines. Rules save through it alone, never around it. */
export function auditing(em: EntityManager, happening: Happening): void {
  em.getEventManager().registerSubscriber(auditor);
  happenings.set(em, happening);
}
