/** Until the panel sits, its agenda can be built; from then on it is a record. */
import { RuleBroken } from '../errors.ts';
import type { Meeting, MeetingState } from './meeting.entity.ts';

const building: readonly MeetingState[] = ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED'];

/** @throws RULE_BROKEN once the panel has sat or the meeting was cancelled */
export function buildable(meeting: Meeting): void {
  if (!building.includes(meeting.state))
    throw RuleBroken('The panel has already sat, so its agenda cannot change.', 'meetingId');
}
