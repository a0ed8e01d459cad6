/** Who builds the agenda and invites to its items: the chair and the panel administrator. */
import type { VerbRules } from '../access/rules.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';

export const agendaAccess: VerbRules = (actor, can) => {
  if (actor.role !== 'CPC' && actor.role !== 'ADM') return;
  can('addAgendaItem', Meeting, { state: { $in: ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED'] } });
  can('orderAgenda', Meeting, { state: { $in: ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED'] } });
  can('timeAgendaItem', AgendaItem);
  can('removeAgendaItem', AgendaItem);
  can('inviteToItem', AgendaItem);
  can('withdrawInvitation', Invitation);
};
