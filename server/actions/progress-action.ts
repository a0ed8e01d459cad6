/** What the agency that holds an action says of it, from acceptance to evidence. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import { fresh, said } from '../checks.ts';
import { BadInput } from '../errors.ts';
import { add } from '../row.ts';
import { ActionUpdate } from './action-update.entity.ts';
import type { Action } from './action.entity.ts';

export function acceptAction(action: Action): Action {
  action.mustBe('AGREED');
  return Object.assign(action, { state: 'ACCEPTED', version: action.version + 1 });
}

/** A declined action goes back to the chair with its reason. @throws BAD_INPUT without one */
export function declineAction(action: Action, reason: string): Action {
  action.mustBe('AGREED');
  const declineReason = said(reason, 'reason', 'Say why your agency cannot do this.', 4000);
  return Object.assign(action, { state: 'DECLINED', declineReason, version: action.version + 1 });
}

/** Notes are added, never rewritten; the first moves the action into progress. */
export function noteProgress(em: EntityManager, actor: Actor, action: Action, note: string, now: string): Action {
  action.mustBe('AGREED', 'ACCEPTED', 'IN_PROGRESS');
  add(em, ActionUpdate, {
    actionId: action.id,
    childId: action.childId,
    organisationId: actor.organisationId,
    authorName: actor.personName,
    note: said(note, 'note', 'Say what has happened.', 4000),
    notedAt: now,
  });
  return Object.assign(action, { state: 'IN_PROGRESS', version: action.version + 1 });
}

/** Done, with what shows it. @throws BAD_INPUT without evidence */
export function completeAction(action: Action, evidence: string, today: string): Action {
  action.mustBe('AGREED', 'ACCEPTED', 'IN_PROGRESS');
  const shown = said(evidence, 'evidence', 'Say what shows that this action is done.', 4000);
  return Object.assign(action, {
    state: 'COMPLETED',
    evidence: shown,
    completedOn: today,
    version: action.version + 1,
  });
}

/** Only the chair or administrator moves a date; the owner asks for it. @throws BAD_INPUT, STALE */
export function moveDueDate(action: Action, dueOn: string, version: number, today: string): Action {
  fresh(action, version);
  if (dueOn < today || dueOn < action.agreedOn) throw BadInput('Choose a date from today on.', 'dueOn');
  return Object.assign(action, { dueOn, version: action.version + 1 });
}
