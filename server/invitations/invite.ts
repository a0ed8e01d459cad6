/** Invites an organisation to one item, and takes an invitation back. */
import type { EntityManager } from '@mikro-orm/sql';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { chosen } from '../checks.ts';
import { Enrolment } from '../children/enrolment.entity.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { Organisation, type OrganisationKind } from '../organisations/organisation.entity.ts';
import { add } from '../row.ts';
import { Invitation } from './invitation.entity.ts';

const never: readonly OrganisationKind[] = ['GOVERNANCE', 'SYSTEM'];

/**
 * Inviting twice is the same as once. A school can only be invited to the item of a child who is on its roll today.
 * @throws BAD_INPUT when it is no partner, RULE_BROKEN when it may not be invited
 */
export async function invite(
  em: EntityManager,
  item: AgendaItem,
  organisationId: string,
  today: string,
): Promise<Invitation> {
  const organisation = await chosen(em, Organisation, organisationId);
  if (!organisation || organisation.closedOn)
    throw BadInput('Choose an organisation of this partnership.', 'organisationId');
  if (never.includes(organisation.kind))
    throw RuleBroken(`${organisation.name} never takes part in a panel.`, 'organisationId');
  if (organisation.kind === 'SCHOOL') {
    const onRoll =
      item.childId &&
      (await em.count(Enrolment, {
        childId: item.childId,
        schoolId: organisation.id,
        startsOn: { $lte: today },
        $or: [{ endsOn: null }, { endsOn: { $gt: today } }],
      }));
    if (!onRoll)
      throw RuleBroken('A school is invited only to the item of a child who is on its roll today.', 'organisationId');
  }
  const before = await em.findOne(Invitation, { itemId: item.id, organisationId, endedOn: null });
  if (before) return before;
  if (organisation.kind === 'VOLUNTARY') await onlyCharity(em, item, today);
  return add(em, Invitation, {
    itemId: item.id,
    meetingId: item.meetingId,
    childId: item.childId ?? null,
    organisationId,
    invitedOn: today,
  });
}

/** Access ends with the next request. */
export function withdrawInvitation(invitation: Invitation, today: string): Invitation {
  invitation.endedOn ??= today;
  return invitation;
}

/** Two voluntary agencies never see each other's items (practice §3.1): one works with the child, the other with who was harmed. */
async function onlyCharity(em: EntityManager, item: AgendaItem, today: string): Promise<void> {
  const others = await em.find(Invitation, { itemId: item.id, $or: [{ endedOn: null }, { endedOn: { $gt: today } }] });
  const ids = others.map((other) => other.organisationId);
  if (await em.count(Organisation, { id: { $in: ids }, kind: 'VOLUNTARY' })) {
    throw RuleBroken(
      'Another voluntary agency is invited to this item, and the two never share one.',
      'organisationId',
    );
  }
}
