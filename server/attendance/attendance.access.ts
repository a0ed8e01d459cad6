/** Who records attendance: the chair and the minute-taker, until the minutes are approved. */
import type { VerbRules } from '../access/rules.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export const recordable = ['PAPERS_ISSUED', 'IN_SESSION', 'CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR'] as const;

export const attendanceAccess: VerbRules = (actor, can) => {
  if (actor.role === 'CPC' || actor.role === 'ADM')
    can('recordAttendance', Meeting, { state: { $in: [...recordable] } });
};
