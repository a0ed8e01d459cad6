/** Who writes into the minutes, who decides, and who approves: approval is the meeting's own chair's alone. */
import type { VerbRules } from '../access/rules.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Passage } from './passage.entity.ts';

export const minutesAccess: VerbRules = (actor, can, reach) => {
  if (actor.role === 'CPC' || actor.role === 'ADM') {
    can('writePassage', AgendaItem);
    can('sendMinutesToChair', Meeting, { state: 'MINUTES_DRAFT' });
    can('distributeMinutes', Meeting, { state: 'APPROVED' });
  } else if (actor.role !== 'SSM' && reach.items.length) {
    can('writePassage', AgendaItem, { id: { $in: reach.items } });
  }
  if (actor.role === 'CPC') {
    can('recordDecision', AgendaItem);
    can('approveMinutes', Meeting, {
      chairId: actor.personId,
      state: { $in: ['MINUTES_DRAFT', 'MINUTES_WITH_CHAIR'] },
    });
  }
  can('amendPassage', Passage, { authorOrganisationId: actor.organisationId });
};
