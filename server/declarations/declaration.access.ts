/** Everybody who is invited accepts the statement for themselves, and declares their own interest. Nobody does it for another. */
import type { Role } from '../access/roles.ts';
import type { VerbRules } from '../access/rules.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

/**
 * These open every item without it, so it is never asked of them first; they may put their name to it all the same.
 */
export const neverWaiting: readonly Role[] = ['CPC', 'ADM', 'SSM'];

export const declarationAccess: VerbRules = (actor, can, reach) => {
  const accepted = new Set(reach.meetings);
  const waiting = reach.invited.filter((meeting) => !accepted.has(meeting));
  if (waiting.length) can('acceptConfidentiality', Meeting, { id: { $in: waiting } });
  if (actor.role !== 'AGG' && actor.role !== 'SYS') can('declareInterest', AgendaItem);
};
