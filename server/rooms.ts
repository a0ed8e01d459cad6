/** The table of contents: every room's records and verbs. A room that is not named here does not exist. */
import { actionAccess } from './actions/action.access.ts';
import { ActionUpdate } from './actions/action-update.entity.ts';
import { Action } from './actions/action.entity.ts';
import { AgendaItem } from './agenda/agenda-item.entity.ts';
import { agendaAccess } from './agenda/agenda.access.ts';
import type { VerbRules } from './access/rules.ts';
import { Assessment } from './assessments/assessment.entity.ts';
import { attendanceAccess } from './attendance/attendance.access.ts';
import { Attendance } from './attendance/attendance.entity.ts';
import { AuditLine } from './audit/audit-line.entity.ts';
import { Repeat } from './audit/repeat.entity.ts';
import { CareStatus } from './children/care-status.entity.ts';
import { Child } from './children/child.entity.ts';
import { Enrolment } from './children/enrolment.entity.ts';
import { Involvement } from './children/involvement.entity.ts';
import { ConfidentialityAcceptance } from './declarations/confidentiality-acceptance.entity.ts';
import { DeclaredInterest } from './declarations/declared-interest.entity.ts';
import { declarationAccess } from './declarations/declaration.access.ts';
import { RecordAccess } from './declarations/record-access.entity.ts';
import { DisruptionAction } from './disruption/disruption-action.entity.ts';
import { DisruptionPower } from './disruption/disruption-power.entity.ts';
import { disruptionAccess } from './disruption/disruption.access.ts';
import { BankHoliday } from './clocks/bank-holiday.entity.ts';
import { ClockSetting } from './clocks/clock-setting.entity.ts';
import { Account } from './identity/account.entity.ts';
import { Session } from './identity/session.entity.ts';
import { Invitation } from './invitations/invitation.entity.ts';
import { listingAccess } from './listings/listing.access.ts';
import { Listing } from './listings/listing.entity.ts';
import { PanelEpisode } from './listings/panel-episode.entity.ts';
import { meetingAccess } from './meetings/meeting.access.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { Decision } from './minutes/decision.entity.ts';
import { minutesAccess } from './minutes/minutes.access.ts';
import { Minutes } from './minutes/minutes.entity.ts';
import { Passage } from './minutes/passage.entity.ts';
import { District } from './organisations/district.entity.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { PanelMember } from './panels/panel-member.entity.ts';
import { Panel } from './panels/panel.entity.ts';
import { StandingItem } from './panels/standing-item.entity.ts';
import { Partnership } from './partnerships/partnership.entity.ts';
import { Membership } from './people/membership.entity.ts';
import { Person } from './people/person.entity.ts';

/** Records about the partnership's work: each field of each has its row in schema/access.csv. */
export const governedEntities = [
  Partnership,
  District,
  Organisation,
  Person,
  Membership,
  BankHoliday,
  ClockSetting,
  Child,
  Enrolment,
  Involvement,
  CareStatus,
  Assessment,
  Panel,
  PanelMember,
  StandingItem,
  Meeting,
  AgendaItem,
  PanelEpisode,
  Listing,
  Invitation,
  Attendance,
  ConfidentialityAcceptance,
  DeclaredInterest,
  RecordAccess,
  Passage,
  Decision,
  Minutes,
  Action,
  ActionUpdate,
  DisruptionPower,
  DisruptionAction,
] as const;

/** The service's own records: never in the schema, never read by a person through it. */
export const technicalEntities = [Account, Session, AuditLine, Repeat] as const;

export const entities = [...governedEntities, ...technicalEntities];

/** Who may do each verb, one file of sentences per room. */
export const verbRules: readonly VerbRules[] = [
  listingAccess,
  agendaAccess,
  meetingAccess,
  attendanceAccess,
  declarationAccess,
  minutesAccess,
  actionAccess,
  disruptionAccess,
];
