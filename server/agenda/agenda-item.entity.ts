/**
 * A line of an agenda: a standing line, a child, or a place. Its position is never shown as a number:
 * each reader numbers the lines that they can see, so that nobody learns of a line by its gap.
 */
import { registerEnumType } from 'type-graphql';
import { Action } from '../actions/action.entity.ts';
import { Attendance } from '../attendance/attendance.entity.ts';
import { governed, many, one } from '../access/governed.ts';
import { Child } from '../children/child.entity.ts';
import { choice, instant, link, text, whole } from '../columns.ts';
import { DeclaredInterest } from '../declarations/declared-interest.entity.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { Listing } from '../listings/listing.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Decision } from '../minutes/decision.entity.ts';
import { Passage } from '../minutes/passage.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';

export const AgendaPart = {
  STANDING: 'STANDING',
  OVERDUE_ACTIONS: 'OVERDUE_ACTIONS',
  NEW: 'NEW',
  REVIEW: 'REVIEW',
  STEP_DOWN: 'STEP_DOWN',
  RESTRICTED: 'RESTRICTED',
  PLACES: 'PLACES',
  ESCALATION: 'ESCALATION',
  DATES: 'DATES',
} as const;
export type AgendaPart = keyof typeof AgendaPart;
registerEnumType(AgendaPart, { name: 'AgendaPart', description: 'The parts of an agenda, in their order.' });

@governed({ keys: { item: 'id', meeting: 'meetingId', child: 'childId' } })
export class AgendaItem extends Row {
  @link(() => Meeting) meetingId!: string;
  @whole({ hidden: true }) position!: number;
  @choice(() => AgendaPart) part!: AgendaPart;
  @text({ optional: true, says: 'For a line without a child. Never carries a child’s name.' }) title?: string | null;
  @link(() => Child, { optional: true }) childId?: string | null;
  @link(() => Listing, { optional: true, unique: true }) listingId?: string | null;
  @link(() => Organisation, { optional: true }) presenterOrganisationId?: string | null;
  @whole({ says: 'Time set aside, in minutes.' }) minutes!: number;
  @instant({ optional: true, says: 'When the people invited to this item join.' }) startsAt?: string | null;

  @one(() => Meeting, 'meetingId') meeting?: Meeting;
  @one(() => Child, 'childId') child?: Child;
  @one(() => Listing, 'listingId') listing?: Listing;
  @one(() => Organisation, 'presenterOrganisationId') presenter?: Organisation;
  @many(() => Invitation, 'itemId', 'invitedOn') invitations?: Invitation[];
  @many(() => Attendance, 'itemId', 'organisationName') attendances?: Attendance[];
  @many(() => Passage, 'itemId', 'writtenAt') passages?: Passage[];
  @many(() => Decision, 'itemId') decisions?: Decision[];
  @many(() => Action, 'itemId', 'dueOn') actions?: Action[];
  @many(() => DeclaredInterest, 'itemId') declaredInterests?: DeclaredInterest[];
}
