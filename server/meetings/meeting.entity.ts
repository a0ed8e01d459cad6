/**
 * One meeting of a panel. States follow practice §2.9; the date of each step is kept because access turns on it:
 * invitations open when papers are issued and close 20 working days after the minutes are distributed.
 */
import { registerEnumType } from 'type-graphql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Attendance } from '../attendance/attendance.entity.ts';
import { governed, many, one } from '../access/governed.ts';
import { choice, date, instant, link, text, whole } from '../columns.ts';
import { ConfidentialityAcceptance } from '../declarations/confidentiality-acceptance.entity.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';

export const MeetingState = {
  SCHEDULED: 'SCHEDULED',
  CALL_FOR_ITEMS: 'CALL_FOR_ITEMS',
  LIST_LOCKED: 'LIST_LOCKED',
  PAPERS_ISSUED: 'PAPERS_ISSUED',
  IN_SESSION: 'IN_SESSION',
  CONCLUDED: 'CONCLUDED',
  MINUTES_DRAFT: 'MINUTES_DRAFT',
  MINUTES_WITH_CHAIR: 'MINUTES_WITH_CHAIR',
  APPROVED: 'APPROVED',
  DISTRIBUTED: 'DISTRIBUTED',
  ARCHIVED: 'ARCHIVED',
  CANCELLED: 'CANCELLED',
  INQUORATE: 'INQUORATE',
} as const;
export type MeetingState = keyof typeof MeetingState;
registerEnumType(MeetingState, { name: 'MeetingState' });

@governed({ keys: { meeting: 'id', person: 'chairId' } })
export class Meeting extends Row {
  @link(() => Panel) panelId!: string;
  @instant() startsAt!: string;
  @text() place!: string;
  @text({ optional: true }) joinLink?: string | null;
  @link(() => Person) chairId!: string;
  @text() chairName!: string;
  @choice(() => MeetingState) state!: MeetingState;
  @instant({ optional: true }) papersIssuedAt?: string | null;
  @instant({ optional: true }) distributedAt?: string | null;
  @date({ optional: true, says: 'Items are closed to invited agencies from this day on.' }) closesOn?: string | null;
  @text({ optional: true, says: 'Why the meeting went ahead, or did not, without its quorum.' }) quorumReason?:
    string | null;
  @whole({ default: 1 }) version: number = 1;

  @one(() => Panel, 'panelId') panel?: Panel;
  @many(() => AgendaItem, 'meetingId', 'position') items?: AgendaItem[];
  @many(() => Attendance, 'meetingId', 'organisationName') attendances?: Attendance[];
  @many(() => ConfidentialityAcceptance, 'meetingId', 'acceptedAt') acceptances?: ConfidentialityAcceptance[];
  @many(() => Minutes, 'meetingId') minutes?: Minutes[];
}
