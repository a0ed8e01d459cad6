/** Disruption is the police CaRE team's: they add it, and they alone move it on. */
import type { VerbRules } from '../access/rules.ts';
import { Child } from '../children/child.entity.ts';
import { DisruptionAction } from './disruption-action.entity.ts';

export const disruptionAccess: VerbRules = (actor, can, reach) => {
  if (actor.role !== 'CaRE') return;
  can('addDisruptionAction', Child, { id: { $in: reach.children } });
  can('updateDisruption', DisruptionAction, { raisedByOrganisationId: actor.organisationId });
};
