/** Keeps the lines of an agenda in the order of their parts, and gives each its time slot. */
import type { EntityManager } from '@mikro-orm/sql';
import { Meeting } from '../meetings/meeting.entity.ts';
import { AgendaItem, AgendaPart } from './agenda-item.entity.ts';

const partOrder = Object.keys(AgendaPart);
const GAP = 1024;

/** Puts a new line behind the last line of its own part, or of the part before it. */
export async function placeLast(em: EntityManager, item: AgendaItem): Promise<void> {
  const others = await em.find(AgendaItem, { meetingId: item.meetingId }, { orderBy: { position: 'asc' } });
  const at = others.findLastIndex((other) => partOrder.indexOf(other.part) <= partOrder.indexOf(item.part)) + 1;
  others.splice(at, 0, item);
  others.forEach((other, index) => (other.position = (index + 1) * GAP));
}

/** Slots follow from the start and the minutes set aside, so a move never leaves two items at one time. */
export async function timeItems(em: EntityManager, meeting: Meeting): Promise<void> {
  await em.flush();
  const items = await em.find(AgendaItem, { meetingId: meeting.id }, { orderBy: { position: 'asc' } });
  let at = new Date(meeting.startsAt).getTime();
  for (const item of items) {
    item.startsAt = new Date(at).toISOString();
    at += item.minutes * 60_000;
  }
  meeting.version += 1;
}
