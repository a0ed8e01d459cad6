/** The lines of an agenda that are not children: standing lines, places, escalations. */
import type { EntityManager } from '@mikro-orm/sql';
import { said } from '../checks.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { invite } from '../invitations/invite.ts';
import { partnersOfItem } from '../invitations/partners-of-item.ts';
import { buildable } from '../meetings/buildable.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { add } from '../row.ts';
import { AgendaItem, type AgendaPart } from './agenda-item.entity.ts';
import { onRecord } from './on-record.ts';
import { placeLast, timeItems } from './place-items.ts';

const childParts: readonly AgendaPart[] = ['NEW', 'REVIEW', 'STEP_DOWN'];

export interface AgendaLine {
  part: AgendaPart;
  title: string;
  minutes: number;
}

function minutesFit(minutes: number): void {
  if (minutes < 1 || minutes > 120) throw BadInput('Set aside between 1 and 120 minutes.', 'minutes');
}

/** Adds a line without a child and invites the panel's standing members to it. @throws BAD_INPUT, RULE_BROKEN */
export async function addAgendaItem(
  em: EntityManager,
  meeting: Meeting,
  line: AgendaLine,
  today: string,
): Promise<AgendaItem> {
  buildable(meeting);
  if (childParts.includes(line.part))
    throw BadInput('A child comes onto the agenda through a requested listing.', 'part');
  minutesFit(line.minutes);
  const title = said(line.title, 'title', 'Give the line a title.', 200);
  const item = add(em, AgendaItem, {
    meetingId: meeting.id,
    part: line.part,
    title,
    minutes: line.minutes,
    position: 0,
  });
  await placeLast(em, item);
  for (const { id } of await partnersOfItem(em, meeting.panelId, null, today)) await invite(em, item, id, today);
  await timeItems(em, meeting);
  return item;
}

/** @throws RULE_BROKEN for a child's item: that is deferred, with a reason, never just removed */
export async function removeAgendaItem(em: EntityManager, item: AgendaItem): Promise<Meeting> {
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  buildable(meeting);
  if (item.childId) throw RuleBroken('Defer the child with a reason; a child is never just taken off.', 'itemId');
  if (await onRecord(em, item))
    throw RuleBroken('Something is already on record for this line, so it stays on the agenda.', 'itemId');
  for (const invitation of await em.find(Invitation, { itemId: item.id })) em.remove(invitation);
  em.remove(item);
  await timeItems(em, meeting);
  return meeting;
}

/** Sets how long an item has; later slots follow. @throws BAD_INPUT, RULE_BROKEN */
export async function timeAgendaItem(em: EntityManager, item: AgendaItem, minutes: number): Promise<AgendaItem> {
  minutesFit(minutes);
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  buildable(meeting);
  item.minutes = minutes;
  await timeItems(em, meeting);
  return item;
}
