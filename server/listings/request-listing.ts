/** A social worker or chair says that a child needs the panel. The wait to be heard is counted from the day required. */
import type { EntityManager } from '@mikro-orm/sql';
import { chosen, said } from '../checks.ts';
import type { Child } from '../children/child.entity.ts';
import type { Actor } from '../access/actor.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { Panel } from '../panels/panel.entity.ts';
import { add } from '../row.ts';
import { Listing, type ListingKind } from './listing.entity.ts';
import { PanelEpisode } from './panel-episode.entity.ts';

export interface ListingRequest {
  panelId: string;
  kind: ListingKind;
  reason: string;
  requiredOn: string;
}

/** @throws BAD_INPUT, or RULE_BROKEN when the child is already waiting, or has no episode to review */
export async function requestListing(
  em: EntityManager,
  actor: Actor,
  child: Child,
  asked: ListingRequest,
  today: string,
): Promise<Listing> {
  const reason = said(asked.reason, 'reason', 'Say why the child needs this panel.', 4000);
  if (asked.requiredOn > today)
    throw BadInput('The day on which a panel was found to be required cannot be in the future.', 'requiredOn');
  const panel = await chosen(em, Panel, asked.panelId);
  if (!panel) throw BadInput('Choose a panel of this partnership.', 'panelId');
  let episode = await em.findOne(PanelEpisode, { childId: child.id, panelId: panel.id, closedOn: null });
  if (asked.kind !== 'NEW' && !episode)
    throw RuleBroken('The child is not with this panel, so there is nothing to review.', 'kind');
  if (asked.kind === 'NEW' && episode)
    throw RuleBroken('The child is already with this panel: ask for a review.', 'kind');
  if (episode && (await em.count(Listing, { episodeId: episode.id, state: { $in: ['REQUESTED', 'LISTED'] } }))) {
    throw RuleBroken('The child is already waiting for a place on an agenda of this panel.', 'panelId');
  }
  episode ??= add(em, PanelEpisode, {
    childId: child.id,
    panelId: panel.id,
    state: 'PANEL_REQUIRED',
    requiredOn: asked.requiredOn,
    reason,
  });
  return add(em, Listing, {
    episodeId: episode.id,
    childId: child.id,
    panelId: panel.id,
    kind: asked.kind,
    state: 'REQUESTED',
    requestedOn: today,
    requestedByOrganisationId: actor.organisationId,
    reason,
  });
}
