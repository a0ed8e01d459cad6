/**
 * Whether every mandatory group of the panel is there: present, by deputy, or by a report with the decision delegated.
 * A report alone does not count (practice §2.5); somebody who has left no longer counts.
 */
import type { EntityManager } from '@mikro-orm/sql';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { PanelMember, type QuorumGroup } from '../panels/panel-member.entity.ts';
import { Attendance, type AttendanceStatus } from './attendance.entity.ts';

export interface QuorumResult {
  quorate: boolean;
  groups: { group: QuorumGroup; name: string; filled: boolean }[];
}

export const groupNames: Record<QuorumGroup, string> = {
  LOCAL_AUTHORITY: 'Local authority',
  POLICE: 'Police',
  HEALTH: 'Health',
};

interface Seen {
  organisationId: string;
  status: AttendanceStatus;
  decisionDelegated: boolean;
  leftAt?: string | null;
}

const counts = (seen: Seen, sitting: boolean): boolean =>
  !(sitting && seen.leftAt) &&
  (seen.status === 'PRESENT' ||
    seen.status === 'DEPUTY' ||
    (seen.status === 'REPORT_IN_LIEU' && seen.decisionDelegated));

/**
 * The quorum from the panel's seats and who was seen; pure.
 * @param sitting while the panel sits, somebody who has left no longer counts; afterwards leaving is only when they went
 */
export function quorum(
  seats: { organisationId: string; quorumGroup?: QuorumGroup | null }[],
  attendance: Seen[],
  sitting: boolean,
): QuorumResult {
  const here = new Set(attendance.filter((seen) => counts(seen, sitting)).map((seen) => seen.organisationId));
  const groups = [...new Set(seats.flatMap((seat) => seat.quorumGroup ?? []))].sort().map((group) => ({
    group,
    name: groupNames[group],
    filled: seats.some((seat) => seat.quorumGroup === group && here.has(seat.organisationId)),
  }));
  return { quorate: groups.every((group) => group.filled), groups };
}

/** The quorum of a meeting as a whole, read by a rule. */
export async function quorumOf(em: EntityManager, meeting: Meeting): Promise<QuorumResult> {
  const seats = await em.find(PanelMember, { panelId: meeting.panelId });
  const attendance = await em.find(Attendance, { meetingId: meeting.id, itemId: null });
  return quorum(seats, attendance, meeting.state === 'IN_SESSION');
}
