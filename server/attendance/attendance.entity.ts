/**
 * Who was there, by organisation: for the meeting (no item) or for one item.
 * A report in lieu counts for quorum only when the decision was delegated with it (practice §2.5).
 */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import { choice, flag, instant, link, text } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';

export const AttendanceStatus = {
  PRESENT: 'PRESENT',
  APOLOGIES: 'APOLOGIES',
  DEPUTY: 'DEPUTY',
  REPORT_IN_LIEU: 'REPORT_IN_LIEU',
  ABSENT_NO_REPORT: 'ABSENT_NO_REPORT',
} as const;
export type AttendanceStatus = keyof typeof AttendanceStatus;
registerEnumType(AttendanceStatus, { name: 'AttendanceStatus' });

@governed({
  keys: { meeting: 'meetingId', item: 'itemId', child: 'childId', author: 'organisationId', listed: 'meeting' },
})
export class Attendance extends Row {
  @link(() => Meeting) meetingId!: string;
  @link(() => AgendaItem, { optional: true }) itemId?: string | null;
  @link(() => Child, { optional: true }) childId?: string | null;
  @link(() => Organisation) organisationId!: string;
  @text({ hidden: true }) organisationName!: string;
  @choice(() => AttendanceStatus) status!: AttendanceStatus;
  @text({ optional: true }) personName?: string | null;
  @text({ optional: true, says: 'For a deputy: whom they stand in for.' }) deputyFor?: string | null;
  @flag({ says: 'A report or deputy that may decide on the agency’s behalf.' }) decisionDelegated: boolean = false;
  @instant({ optional: true }) arrivedAt?: string | null;
  @instant({ optional: true }) leftAt?: string | null;

  @one(() => Organisation, 'organisationId') organisation?: Organisation;
}
