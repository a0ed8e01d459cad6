/** An action is promised for a child: one P, one owning partner, one named person, one date. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { chosen, said } from '../checks.ts';
import type { Child } from '../children/child.entity.ts';
import { BadInput, Forbidden, RuleBroken } from '../errors.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation, type OrganisationKind } from '../organisations/organisation.entity.ts';
import { add } from '../row.ts';
import { Action, type PlanHeading } from './action.entity.ts';

export interface PromisedAction {
  itemId?: string | null;
  heading: PlanHeading;
  text: string;
  ownerOrganisationId: string;
  ownerName: string;
  dueOn: string;
}

const notOwners: readonly OrganisationKind[] = ['GOVERNANCE', 'SYSTEM'];
const places = (role: string) => role === 'CPC' || role === 'ADM' || role === 'SW';

/**
 * The chair, administrator and social worker may give an action to any partner; an agency only to itself.
 * @param opens whether this person may open an item: one that they may not is no different from one that is not there
 * @throws BAD_INPUT naming the field, RULE_BROKEN once the minutes of that item are approved
 */
export async function addAction(
  em: EntityManager,
  actor: Actor,
  child: Child,
  promised: PromisedAction,
  today: string,
  opens: (item: AgendaItem) => boolean,
): Promise<Action> {
  const text = said(promised.text, 'text', 'Say what will be done, and what will be different for the child.', 4000);
  const ownerName = said(promised.ownerName, 'ownerName', 'Name the person who will see to it.', 200);
  if (promised.dueOn < today)
    throw BadInput('The action would be due before it was agreed. Choose a later date.', 'dueOn');
  const owner = await chosen(em, Organisation, promised.ownerOrganisationId);
  if (!owner || owner.closedOn || notOwners.includes(owner.kind))
    throw BadInput('Choose a partner organisation that can hold an action.', 'ownerOrganisationId');
  if (!places(actor.role) && owner.id !== actor.organisationId) {
    throw Forbidden('Your agency adds actions for itself. The chair gives actions to other partners.', [
      'ownerOrganisationId',
    ]);
  }
  const item = await chosen(em, AgendaItem, promised.itemId);
  if (promised.itemId && (item?.childId !== child.id || !opens(item)))
    throw BadInput('Choose an item about this child.', 'itemId');
  if (item) await stillOpen(em, item);
  const own = owner.id === actor.organisationId;
  return add(em, Action, {
    childId: child.id,
    itemId: item?.id ?? null,
    meetingId: item?.meetingId ?? null,
    heading: promised.heading,
    text,
    ownerOrganisationId: owner.id,
    ownerName,
    raisedByOrganisationId: actor.organisationId,
    agreedOn: today,
    dueOn: promised.dueOn,
    state: own && !places(actor.role) ? 'ACCEPTED' : 'AGREED',
  });
}

async function stillOpen(em: EntityManager, item: AgendaItem): Promise<void> {
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  if (['APPROVED', 'DISTRIBUTED', 'ARCHIVED', 'CANCELLED'].includes(meeting.state)) {
    throw RuleBroken(
      'The minutes of that item are approved. Add the action to the child’s plan without the item.',
      'itemId',
    );
  }
}
