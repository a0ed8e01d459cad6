/** Who arranges a meeting, issues its papers, opens and concludes it. */
import type { VerbRules } from '../access/rules.ts';
import { Panel } from '../panels/panel.entity.ts';
import { Meeting } from './meeting.entity.ts';

export const meetingAccess: VerbRules = (actor, can) => {
  if (actor.role !== 'CPC' && actor.role !== 'ADM') return;
  can('scheduleMeeting', Panel);
  can('issuePapers', Meeting, { state: { $in: ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED'] } });
  can('openMeeting', Meeting, { state: 'PAPERS_ISSUED' });
  can('concludeMeeting', Meeting, { state: 'IN_SESSION' });
};
