/** Until the panel sits, its agenda can be built; from then on it is a record. */
import { RuleBroken } from '../errors.ts';
import type { Meeting, MeetingState } from './meeting.entity.ts';

const building: readonly MeetingState[] = ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED'];

/** @throws RULE_BROKEN once the panel has sat or the meeting was cancelled */
export function buildable(meeting: Meeting): void {
  if (!building.includes(meeting.state))
    throw RuleBroken('The panel has already sat, so its agenda cannot change.', 'meetingId');
}

/** Somebody can still be asked to an item while the panel sits; afterwards there is nothing left to join. @throws RULE_BROKEN */
export function joinable(meeting: Meeting): void {
  if (meeting.state !== 'IN_SESSION' && !building.includes(meeting.state))
    throw RuleBroken('The panel has finished, so nobody can be invited to it any more.', 'itemId');
}
