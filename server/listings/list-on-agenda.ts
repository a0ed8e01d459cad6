/**
 * A requested listing gets its place on a meeting's agenda. Standing members of the panel and the school where the child is
 * on roll today are invited to the item; everybody else is invited one by one.
 */
import type { EntityManager } from '@mikro-orm/sql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { placeLast, timeItems } from '../agenda/place-items.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { invite } from '../invitations/invite.ts';
import { partnersOfItem } from '../invitations/partners-of-item.ts';
import { buildable } from '../meetings/buildable.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { add } from '../row.ts';
import type { Listing } from './listing.entity.ts';
import { PanelEpisode } from './panel-episode.entity.ts';

/** @throws BAD_INPUT when the meeting is another panel's, RULE_BROKEN when its agenda is closed or has the child already */
export async function listOnAgenda(
  em: EntityManager,
  listing: Listing,
  meeting: Meeting,
  minutes: number,
  today: string,
): Promise<AgendaItem> {
  if (meeting.panelId !== listing.panelId)
    throw BadInput('Choose a meeting of the panel that was asked for.', 'meetingId');
  buildable(meeting);
  if (minutes < 1 || minutes > 120) throw BadInput('Set aside between 1 and 120 minutes.', 'minutes');
  if (await em.count(AgendaItem, { meetingId: meeting.id, childId: listing.childId })) {
    throw RuleBroken('The child is already on this agenda.', 'meetingId');
  }
  const item = add(em, AgendaItem, {
    meetingId: meeting.id,
    part: listing.kind,
    childId: listing.childId,
    listingId: listing.id,
    presenterOrganisationId: listing.requestedByOrganisationId,
    minutes,
    position: 0,
  });
  await placeLast(em, item);
  Object.assign(listing, { state: 'LISTED', meetingId: meeting.id });
  const episode = await em.findOneOrFail(PanelEpisode, { id: listing.episodeId });
  if (episode.state === 'PANEL_REQUIRED') episode.state = 'LISTED';
  for (const { id } of await partnersOfItem(em, meeting.panelId, listing.childId, today))
    await invite(em, item, id, today);
  await timeItems(em, meeting);
  return item;
}
