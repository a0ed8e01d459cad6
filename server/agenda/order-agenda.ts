/**
 * The chair or administrator puts the lines that they can see into a new order.
 * Lines that they may not see keep their places, so nothing is learned from the order and nothing is lost.
 */
import type { EntityManager } from '@mikro-orm/sql';
import { fresh } from '../checks.ts';
import { BadInput } from '../errors.ts';
import { buildable } from '../meetings/buildable.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { timeItems } from './place-items.ts';

/** @param visible the ids of the lines that the actor may see @throws STALE, BAD_INPUT when a visible line is left out or unknown */
export async function orderAgenda(
  em: EntityManager,
  meeting: Meeting,
  itemIds: string[],
  visible: ReadonlySet<string>,
  version: number,
): Promise<Meeting> {
  buildable(meeting);
  fresh(meeting, version);
  const wanted = new Set(itemIds);
  if (wanted.size !== itemIds.length || wanted.size !== visible.size || itemIds.some((id) => !visible.has(id))) {
    throw BadInput('Give every line of the agenda exactly once.', 'itemIds');
  }
  const items = await em.find(AgendaItem, { meetingId: meeting.id }, { orderBy: { position: 'asc' } });
  const places = items.filter((item) => visible.has(item.id)).map((item) => item.position);
  const byId = new Map(items.map((item) => [item.id, item]));
  itemIds.forEach((id, index) => {
    const item = byId.get(id);
    const place = places[index];
    if (item && place !== undefined) item.position = place;
  });
  await timeItems(em, meeting);
  return meeting;
}
