/** Who may ask for a place on an agenda, and who gives it. */
import type { VerbRules } from '../access/rules.ts';
import { Child } from '../children/child.entity.ts';
import { Listing } from './listing.entity.ts';

export const listingAccess: VerbRules = (actor, can, reach) => {
  if (actor.role === 'CPC') can('requestListing', Child);
  if (actor.role === 'SW') can('requestListing', Child, { id: { $in: reach.allocated } });
  if (actor.role === 'CPC' || actor.role === 'ADM') {
    can('listOnAgenda', Listing, { state: 'REQUESTED' });
    can('deferListing', Listing, { state: 'LISTED' });
  }
};
