/** Attendance at the meeting: the panel's members first, with the seat that they fill, then agencies invited to single items. */
import { AttendanceList, type Seat } from '../attendance/attendance-list.tsx';
import type { QuorumGroup } from '../gql/graphql.ts';
import type { RunMeeting } from './run-question.ts';

const groupWords: Record<QuorumGroup, string> = {
  LOCAL_AUTHORITY: 'local authority',
  POLICE: 'police',
  HEALTH: 'health',
};

export function MeetingAttendance({ meeting }: { meeting: RunMeeting }) {
  const seats = new Map<string, Seat>();
  for (const { organisation, quorumGroup } of meeting.panel?.members ?? []) {
    if (!organisation) continue;
    const note = quorumGroup ? { note: `(fills the ${groupWords[quorumGroup]} seat)` } : {};
    seats.set(organisation.id, { id: organisation.id, name: organisation.name ?? '', ...note });
  }
  for (const one of meeting.attendances ?? []) {
    if (one.organisation && !one.itemId && !seats.has(one.organisation.id)) {
      seats.set(one.organisation.id, { id: one.organisation.id, name: one.organisation.name ?? '' });
    }
  }
  return <AttendanceList meeting={meeting} seats={[...seats.values()]} recorded={meeting.attendances ?? []} />;
}
