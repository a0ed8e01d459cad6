/** Who promises, holds, moves and ends an action. */
import type { VerbRules } from '../access/rules.ts';
import { Child } from '../children/child.entity.ts';
import { Action, endedStates } from './action.entity.ts';

const open = ['AGREED', 'ACCEPTED', 'IN_PROGRESS'];

export const actionAccess: VerbRules = (actor, can, reach) => {
  if (actor.role === 'CPC' || actor.role === 'ADM') {
    can('addAction', Child);
    can('moveDueDate', Action, { state: { $nin: [...endedStates] } });
  }
  if (actor.role === 'SW') can('addAction', Child, { id: { $in: [...reach.children, ...reach.allocated] } });
  if (['CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL'].includes(actor.role)) {
    can('addAction', Child, { id: { $in: reach.children } });
  }
  const held = { ownerOrganisationId: actor.organisationId };
  can('acceptAction', Action, { ...held, state: 'AGREED' });
  can('declineAction', Action, { ...held, state: 'AGREED' });
  can('noteProgress', Action, { ...held, state: { $in: open } });
  can('completeAction', Action, { ...held, state: { $in: open } });
};
