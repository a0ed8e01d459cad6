/** A listed child is not heard this time. The row and its reason stay; a new request keeps the wait running. */
import type { EntityManager } from '@mikro-orm/sql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { onRecord } from '../agenda/on-record.ts';
import { timeItems } from '../agenda/place-items.ts';
import { said } from '../checks.ts';
import { RuleBroken } from '../errors.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { add } from '../row.ts';
import { Listing } from './listing.entity.ts';
import { PanelEpisode } from './panel-episode.entity.ts';

/** @throws RULE_BROKEN when something has already been written or decided on the item: it must not be lost */
export async function deferListing(
  em: EntityManager,
  listing: Listing,
  reason: string,
  today: string,
): Promise<Listing> {
  const outcomeReason = said(reason, 'reason', 'Say why the child is deferred.', 4000);
  const item = await em.findOne(AgendaItem, { listingId: listing.id });
  if (item) {
    if (await onRecord(em, item))
      throw RuleBroken(
        'Something is already on record for this item (a contribution, decision, action, attendance or declared interest), so it cannot be taken off the agenda.',
        'listingId',
      );
    for (const invitation of await em.find(Invitation, { itemId: item.id })) em.remove(invitation);
    em.remove(item);
    await em.flush();
    await timeItems(em, await em.findOneOrFail(Meeting, { id: item.meetingId }));
  }
  Object.assign(listing, { state: 'DEFERRED', outcomeReason });
  const episode = await em.findOneOrFail(PanelEpisode, { id: listing.episodeId });
  if (episode.state === 'LISTED') episode.state = 'PANEL_REQUIRED';
  add(em, Listing, {
    episodeId: listing.episodeId,
    childId: listing.childId,
    panelId: listing.panelId,
    kind: listing.kind,
    state: 'REQUESTED',
    requestedOn: today,
    requestedByOrganisationId: listing.requestedByOrganisationId,
    reason: listing.reason,
  });
  return listing;
}
