/**
 * Builders that fill in the parents: a test says what matters and gets a whole, lawful record.
 * Every test file starts with `aPartnership()` and so never sees another file's records. All people are invented.
 */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../server/access/actor.ts';
import type { Role } from '../server/access/roles.ts';
import { ActionUpdate } from '../server/actions/action-update.entity.ts';
import { Action } from '../server/actions/action.entity.ts';
import { AgendaItem } from '../server/agenda/agenda-item.entity.ts';
import { Assessment } from '../server/assessments/assessment.entity.ts';
import { Attendance } from '../server/attendance/attendance.entity.ts';
import { CareStatus } from '../server/children/care-status.entity.ts';
import { Child } from '../server/children/child.entity.ts';
import { Enrolment } from '../server/children/enrolment.entity.ts';
import { Involvement } from '../server/children/involvement.entity.ts';
import { BankHoliday } from '../server/clocks/bank-holiday.entity.ts';
import { ClockSetting } from '../server/clocks/clock-setting.entity.ts';
import { ConfidentialityAcceptance } from '../server/declarations/confidentiality-acceptance.entity.ts';
import { DeclaredInterest } from '../server/declarations/declared-interest.entity.ts';
import { RecordAccess } from '../server/declarations/record-access.entity.ts';
import { DisruptionAction } from '../server/disruption/disruption-action.entity.ts';
import { DisruptionPower } from '../server/disruption/disruption-power.entity.ts';
import { Invitation } from '../server/invitations/invitation.entity.ts';
import { Listing } from '../server/listings/listing.entity.ts';
import { PanelEpisode } from '../server/listings/panel-episode.entity.ts';
import { Meeting } from '../server/meetings/meeting.entity.ts';
import { Decision } from '../server/minutes/decision.entity.ts';
import { Minutes } from '../server/minutes/minutes.entity.ts';
import { Passage } from '../server/minutes/passage.entity.ts';
import { District } from '../server/organisations/district.entity.ts';
import { Organisation, OrganisationKind } from '../server/organisations/organisation.entity.ts';
import { PanelMember } from '../server/panels/panel-member.entity.ts';
import { Panel } from '../server/panels/panel.entity.ts';
import { StandingItem } from '../server/panels/standing-item.entity.ts';
import { Partnership } from '../server/partnerships/partnership.entity.ts';
import { Membership } from '../server/people/membership.entity.ts';
import { Person } from '../server/people/person.entity.ts';
import { add, type Row } from '../server/row.ts';
import { reference } from '../seeds/reference/rows.ts';
import { arrange, TODAY } from './kit.ts';

export const DISTRICT = 'E07000170';
export const OTHER_DISTRICT = 'E07000173';
const WORDS = 'I will keep what I read here to myself and to those who must act on it.';

export interface Setting {
  id: string;
  /** one organisation of each kind */
  of: Record<OrganisationKind, string>;
  panelId: string;
}

const contributes: Partial<Record<OrganisationKind, NonNullable<Organisation['contributesAs']>>> = {
  LOCAL_AUTHORITY_SOCIAL_CARE: 'SOCIAL_CARE',
  POLICE: 'POLICE',
  HEALTH: 'HEALTH',
  YOUTH_JUSTICE: 'YOUTH_JUSTICE',
  FAMILY_SERVICE: 'FAMILY_SERVICE',
  EDUCATION: 'EDUCATION',
  VOLUNTARY: 'CHILDRENS_SOCIETY',
  DISTRICT_COUNCIL: 'DISTRICT',
  SCHOOL: 'SCHOOL',
};
const kindOfRole: Record<Role, OrganisationKind> = {
  CPC: 'LOCAL_AUTHORITY_SOCIAL_CARE',
  ADM: 'LOCAL_AUTHORITY_SOCIAL_CARE',
  SW: 'LOCAL_AUTHORITY_SOCIAL_CARE',
  SSM: 'STRATEGIC_SAFEGUARDING',
  CaRE: 'POLICE',
  MISP: 'POLICE',
  DSL: 'SCHOOL',
  EDU: 'EDUCATION',
  HLT: 'HEALTH',
  YJS: 'YOUTH_JUSTICE',
  FAM: 'FAMILY_SERVICE',
  VOL: 'VOLUNTARY',
  DIST: 'DISTRICT_COUNCIL',
  AGG: 'GOVERNANCE',
  SYS: 'SYSTEM',
};
/** The organisation in which somebody of this role usually works. */
export const homeOf = (p: Setting, role: Role): string => p.of[kindOfRole[role]];

let serial = 0;
const next = () => (serial += 1);

/** Puts one record of any type in place, as it is. */
export const put = <T extends Row>(p: { id: string }, type: new () => T, values: Partial<T>): Promise<T> =>
  arrange(p.id, async (em) => add(em, type, values));

export function anOrganisation(
  p: { id: string },
  kind: OrganisationKind,
  values: Partial<Organisation> = {},
): Promise<Organisation> {
  const n = next();
  return put(p, Organisation, {
    code: `o-${n}`,
    name: `${kind} ${n}`,
    shortName: `${kind} ${n}`,
    kind,
    contributesAs: contributes[kind] ?? null,
    districtCode: DISTRICT,
    ...values,
  });
}

/** A new partnership with one organisation of each kind, two districts, and a MASE panel whose quorum is council, police and health. */
export async function aPartnership(): Promise<Setting> {
  const id = randomUUID();
  const p = { id, of: {} as Setting['of'], panelId: '' };
  await put(p, Partnership, { id, name: 'Invented Safeguarding Children Partnership' });
  await put(p, District, { gssCode: DISTRICT, name: 'First district' });
  await put(p, District, { gssCode: OTHER_DISTRICT, name: 'Second district' });
  for (const kind of Object.values(OrganisationKind)) p.of[kind] = (await anOrganisation(p, kind)).id;
  p.panelId = (await aPanel(p)).id;
  for (const row of reference.bankHolidays)
    await put(p, BankHoliday, { day: row['date'] ?? '', name: row['name'] ?? '', source: row['source'] ?? '' });
  for (const row of reference.clockSettings) {
    await put(p, ClockSetting, {
      code: row['code'] ?? '',
      panelCode: row['panel_code'] ?? '',
      value: Number(row['value']),
      unit: row['unit'] ?? '',
      validFrom: row['valid_from'] ?? '',
      source: row['source'] ?? '',
      status: row['status'] ?? '',
    });
  }
  return p;
}

export async function aPanel(p: Setting, values: Partial<Panel> = {}): Promise<Panel> {
  const n = next();
  const panel = await put(p, Panel, {
    code: `MASE-${n}`,
    name: 'Multi-agency child exploitation panel',
    purpose: 'Children at risk of exploitation',
    harmTypes: ['CSE', 'CCE'],
    confidentialityStatement: WORDS,
    seriesWeek: 2,
    seriesWeekday: 2,
    seriesTime: '09:30',
    validFrom: '2020-01-01',
    ...values,
  });
  const seats = [
    ['LOCAL_AUTHORITY_SOCIAL_CARE', 'LOCAL_AUTHORITY'],
    ['POLICE', 'POLICE'],
    ['HEALTH', 'HEALTH'],
  ] as const;
  for (const [kind, quorumGroup] of seats)
    await put(p, PanelMember, { panelId: panel.id, organisationId: p.of[kind], quorumGroup, standing: true });
  await put(p, StandingItem, { panelId: panel.id, position: 1, part: 'STANDING', title: 'Welcome', minutes: 5 });
  return panel;
}

/** Somebody who signs in, in one role. `organisationId` is the usual one of the role when it is left out. */
export async function aPerson(
  p: Setting,
  role: Role,
  more: Partial<Actor> & { compartmentMember?: boolean } = {},
): Promise<Actor> {
  const { compartmentMember = false, ...given } = more;
  const n = next();
  const organisationId = given.organisationId ?? homeOf(p, role);
  const person = await put(p, Person, { name: `${role} ${n}`, email: `${role.toLowerCase()}.${n}@panel.example` });
  const membership = await put(p, Membership, {
    personId: person.id,
    organisationId,
    role,
    team: given.team ?? null,
    compartmentMember,
    startsOn: '2024-01-01',
  });
  return {
    personId: person.id,
    personName: person.name,
    membershipId: membership.id,
    organisationId,
    organisationName: `${role} organisation`,
    role,
    team: null,
    districtCode: role === 'DIST' ? DISTRICT : null,
    partnershipId: p.id,
    ...given,
  };
}

export function aChild(p: Setting, values: Partial<Child> = {}): Promise<Child> {
  const n = next();
  return put(p, Child, {
    forename: `Forename${n}`,
    surname: `Surname${n}`,
    knownAs: `Known${n}`,
    dateOfBirth: '2011-03-04',
    sex: 'F',
    ethnicity: 'WBRI',
    firstLanguage: 'English',
    disability: `Disability${n}`,
    mosaicId: `M${n}`,
    upn: `UPN${n}`,
    nhsNumber: `NHS${n}`,
    policeReference: `POL${n}`,
    address: `${n} Invented Street`,
    restrictedAddress: `Hidden ${n}`,
    districtCode: DISTRICT,
    placingAuthority: 'NCC',
    penPicture: `Picture ${n}`,
    wishesAndFeelings: `Wishes ${n}`,
    staffSafetyMarker: `Marker ${n}`,
    ...values,
  });
}
export const anEnrolment = (p: Setting, child: Child, schoolId = p.of.SCHOOL, values: Partial<Enrolment> = {}) =>
  put(p, Enrolment, { childId: child.id, schoolId, startsOn: '2024-09-01', ...values });
export const anInvolvement = (p: Setting, child: Child, organisationId: string, values: Partial<Involvement> = {}) =>
  put(p, Involvement, {
    childId: child.id,
    organisationId,
    workerName: 'A worker',
    involvedAs: 'Lead worker',
    startsOn: '2025-01-01',
    ...values,
  });
export const aCareStatus = (p: Setting, child: Child, values: Partial<CareStatus> = {}) =>
  put(p, CareStatus, {
    childId: child.id,
    kind: 'LOOKED_AFTER',
    legalStatus: 'C2',
    responsibleAuthority: 'County',
    startsOn: '2025-01-01',
    ...values,
  });
export const anAssessment = (p: Setting, child: Child, values: Partial<Assessment> = {}) =>
  put(p, Assessment, {
    childId: child.id,
    harmTypes: ['CSE'],
    level: 'HIGH',
    assessedOn: '2026-10-01',
    rationale: 'Because',
    childsWords: 'My words',
    assessorName: 'Assessor',
    assessorOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    ...values,
  });

/** A meeting whose papers are out; its chair is `values.chairId` or somebody new. */
export async function aMeeting(p: Setting, values: Partial<Meeting> = {}): Promise<Meeting> {
  const chairId = values.chairId ?? (await aPerson(p, 'CPC')).personId;
  return put(p, Meeting, {
    panelId: p.panelId,
    startsAt: '2026-12-08T09:30:00.000Z',
    place: 'County Hall',
    joinLink: 'https://meet.example/1',
    chairName: 'The chair',
    state: 'PAPERS_ISSUED',
    papersIssuedAt: '2026-11-20T09:00:00.000Z',
    ...values,
    chairId,
  });
}
/** A child's item with its listing and its open episode; for a line without a child give null. */
export async function anItem(
  p: Setting,
  child: Child | null,
  meeting: Meeting,
  values: Partial<AgendaItem> = {},
): Promise<AgendaItem> {
  const listing =
    child && (await aListing(p, child, { panelId: meeting.panelId, meetingId: meeting.id, state: 'LISTED' }));
  return put(p, AgendaItem, {
    meetingId: meeting.id,
    position: next() * 1024,
    part: child ? 'NEW' : 'PLACES',
    title: child ? null : 'A place',
    childId: child?.id ?? null,
    listingId: listing?.id ?? null,
    minutes: 20,
    startsAt: meeting.startsAt,
    presenterOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    ...values,
  });
}
export async function anEpisode(p: Setting, child: Child, values: Partial<PanelEpisode> = {}): Promise<PanelEpisode> {
  return put(p, PanelEpisode, {
    childId: child.id,
    panelId: p.panelId,
    state: 'LISTED',
    requiredOn: '2026-11-01',
    reason: 'Concern',
    riskCategory: 'HIGH',
    ...values,
  });
}
export async function aListing(p: Setting, child: Child, values: Partial<Listing> = {}): Promise<Listing> {
  const panelId = values.panelId ?? p.panelId;
  const before = await arrange(p.id, (em) => em.findOne(PanelEpisode, { childId: child.id, panelId, closedOn: null }));
  const episodeId = values.episodeId ?? (before ?? (await anEpisode(p, child, { panelId }))).id;
  return put(p, Listing, {
    childId: child.id,
    panelId,
    kind: 'NEW',
    state: 'REQUESTED',
    requestedOn: '2026-11-02',
    requestedByOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    reason: 'Concern',
    ...values,
    episodeId,
  });
}
export const invited = (p: Setting, item: AgendaItem, organisationId: string, values: Partial<Invitation> = {}) =>
  put(p, Invitation, {
    itemId: item.id,
    meetingId: item.meetingId,
    childId: item.childId ?? null,
    organisationId,
    invitedOn: TODAY,
    ...values,
  });
export const accepted = (p: Setting, meeting: Meeting, actor: Actor) =>
  put(p, ConfidentialityAcceptance, {
    meetingId: meeting.id,
    personId: actor.personId,
    organisationId: actor.organisationId,
    statement: WORDS,
    acceptedAt: '2026-11-21T09:00:00.000Z',
  });
export const anInterest = (p: Setting, item: AgendaItem, actor: Actor) =>
  put(p, DeclaredInterest, {
    itemId: item.id,
    meetingId: item.meetingId,
    childId: item.childId ?? null,
    personId: actor.personId,
    personName: actor.personName,
    organisationId: actor.organisationId,
    nature: 'A neighbour',
    declaredAt: '2026-11-21T09:00:00.000Z',
  });
export const namedOn = (p: Setting, child: Child, actor: Actor, values: Partial<RecordAccess> = {}) =>
  put(p, RecordAccess, {
    childId: child.id,
    personId: actor.personId,
    reason: 'The allocated worker',
    startsOn: '2026-01-01',
    ...values,
  });
export const aPassage = (p: Setting, item: AgendaItem, author: Actor, values: Partial<Passage> = {}) =>
  put(p, Passage, {
    meetingId: item.meetingId,
    itemId: item.id,
    childId: item.childId ?? null,
    authorOrganisationId: author.organisationId,
    authorPersonId: author.personId,
    authorName: author.personName,
    source: 'PANEL',
    kind: 'FACT',
    handlingCode: 'OPEN',
    text: `Passage ${next()}`,
    writtenAt: '2026-11-22T09:00:00.000Z',
    ...values,
  });
export const aDecision = (p: Setting, item: AgendaItem, values: Partial<Decision> = {}) =>
  put(p, Decision, {
    meetingId: item.meetingId,
    itemId: item.id,
    childId: item.childId ?? null,
    kind: 'MONITOR',
    rationale: `Reasons ${next()}`,
    handlingCode: 'OPEN',
    riskCategory: 'HIGH',
    decidedAt: '2026-11-22T09:00:00.000Z',
    recommenderOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    ...values,
  });
/** The minutes of a meeting; approved ones come last, because nothing behind them can change. */
export const someMinutes = (p: Setting, meeting: Meeting, state: Minutes['state'] = 'DRAFT') =>
  put(p, Minutes, {
    meetingId: meeting.id,
    state,
    ...(state === 'APPROVED'
      ? { approvedAt: '2026-11-23T09:00:00.000Z', approvedByName: 'The chair', hash: 'f'.repeat(64) }
      : {}),
  });
export const anAttendance = (p: Setting, meeting: Meeting, organisationId: string, values: Partial<Attendance> = {}) =>
  put(p, Attendance, {
    meetingId: meeting.id,
    organisationId,
    organisationName: `Agency ${next()}`,
    status: 'PRESENT',
    personName: 'Somebody',
    ...values,
  });
export const anAction = (p: Setting, child: Child, values: Partial<Action> = {}) =>
  put(p, Action, {
    childId: child.id,
    heading: 'PROTECT',
    text: `Action ${next()}`,
    ownerOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    ownerName: 'The owner',
    raisedByOrganisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
    agreedOn: '2026-11-01',
    dueOn: '2026-12-01',
    state: 'AGREED',
    evidence: 'Evidence',
    declineReason: 'A reason',
    ...values,
  });
export const anUpdate = (p: Setting, action: Action, values: Partial<ActionUpdate> = {}) =>
  put(p, ActionUpdate, {
    actionId: action.id,
    childId: action.childId,
    organisationId: action.ownerOrganisationId,
    authorName: 'An author',
    note: `Note ${next()}`,
    notedAt: '2026-11-20T09:00:00.000Z',
    ...values,
  });
/** A Pursue action of the police with its disruption side, every field filled. */
export async function aDisruptionAction(
  p: Setting,
  child: Child,
  values: Partial<DisruptionAction> = {},
  action: Partial<Action> = {},
): Promise<DisruptionAction> {
  const power = await put(p, DisruptionPower, {
    code: `CAWN-${next()}`,
    name: 'Child abduction warning notice',
    legalBasis: 'Child Abduction Act 1984',
    whoApplies: 'Police',
    target: 'person',
    status: 'in_force',
  });
  const police = { ownerOrganisationId: p.of.POLICE, raisedByOrganisationId: p.of.POLICE };
  const pursue = await anAction(p, child, { heading: 'PURSUE', ...police, ...action });
  return put(p, DisruptionAction, {
    actionId: pursue.id,
    childId: child.id,
    ...police,
    powerId: power.id,
    targetKind: 'PERSON',
    target: 'A named man',
    operationalDetail: 'Tactics',
    status: 'CONSIDERED',
    statusOn: TODAY,
    conditions: 'Not within 100 metres',
    safetyWording: 'Only the mother may collect',
    ...values,
  });
}
