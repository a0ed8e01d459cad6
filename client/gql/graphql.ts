/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActionState =
  | 'ACCEPTED'
  | 'AGREED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'IN_PROGRESS'
  | 'NOT_ACHIEVED'
  | 'SUPERSEDED';

export type AddActionInput = {
  childId: string;
  clientMutationId?: string | null | undefined;
  dueOn: string;
  heading: PlanHeading;
  itemId?: string | null | undefined;
  /** The named person who will see to it. */
  ownerName: string;
  ownerOrganisationId: string;
  text: string;
};

export type AddAgendaItemInput = {
  clientMutationId?: string | null | undefined;
  meetingId: string;
  minutes: number;
  part: AgendaPart;
  title: string;
};

export type AddDisruptionActionInput = {
  childId: string;
  clientMutationId?: string | null | undefined;
  /** Compartment only. */
  conditions?: string | null | undefined;
  dueOn: string;
  itemId?: string | null | undefined;
  /** Police only. */
  operationalDetail?: string | null | undefined;
  ownerName: string;
  powerId: string;
  /** What schools and carers may be told to keep the child safe. */
  safetyWording?: string | null | undefined;
  status: DisruptionStatus;
  /** Compartment only. */
  target?: string | null | undefined;
  targetKind: DisruptionTarget;
  /** The action as every invited agency may read it: no names, no tactics. */
  text: string;
};

/** The parts of an agenda, in their order. */
export type AgendaPart =
  | 'DATES'
  | 'ESCALATION'
  | 'NEW'
  | 'OVERDUE_ACTIONS'
  | 'PLACES'
  | 'RESTRICTED'
  | 'REVIEW'
  | 'STANDING'
  | 'STEP_DOWN';

export type AmendPassageInput = {
  handlingCode: HandlingCode;
  kind: PassageKind;
  passageId: string;
  text: string;
  version: number;
};

export type AttendanceStatus =
  | 'ABSENT_NO_REPORT'
  | 'APOLOGIES'
  | 'DEPUTY'
  | 'PRESENT'
  | 'REPORT_IN_LIEU';

export type CareStatusKind =
  | 'CHILD_IN_NEED'
  | 'CHILD_PROTECTION_PLAN'
  | 'EARLY_HELP'
  | 'LOOKED_AFTER';

export type ContributionSource =
  | 'CAMHS'
  | 'CHILDRENS_SOCIETY'
  | 'DISTRICT'
  | 'EDUCATION'
  | 'FAMILY_SERVICE'
  | 'HEALTH'
  | 'PANEL'
  | 'POLICE'
  | 'SCHOOL'
  | 'SOCIAL_CARE'
  | 'VICTIM_SUPPORT'
  | 'YOUTH_JUSTICE';

export type DecisionKind =
  | 'MONITOR'
  | 'NOTED'
  | 'PLAN_SUFFICIENT'
  | 'REFER'
  | 'STEP_DOWN'
  | 'STEP_UP';

export type DeferListingInput = {
  clientMutationId?: string | null | undefined;
  listingId: string;
  reason: string;
};

export type DisruptionStatus =
  | 'APPLIED'
  | 'BREACHED'
  | 'CONSIDERED'
  | 'DISCHARGED'
  | 'EXPIRED'
  | 'GRANTED'
  | 'INTERIM'
  | 'ISSUED'
  | 'REJECTED'
  | 'VARIED';

export type DisruptionTarget =
  | 'CHILD'
  | 'GROUP'
  | 'ONLINE'
  | 'PERSON'
  | 'PHONE'
  | 'PLACE'
  | 'VEHICLE';

export type EpisodeState =
  | 'ACTIVE_MONITORED'
  | 'CLOSED'
  | 'CLOSED_AGED_18'
  | 'HEARD'
  | 'LISTED'
  | 'NOT_LISTED'
  | 'PANEL_REQUIRED'
  | 'REVIEW_DUE'
  | 'STEPPED_DOWN'
  | 'STEP_DOWN_PROPOSED'
  | 'TRANSFERRED_OUT';

/** Who may read a passage; only its author’s agency may relax it. */
export type HandlingCode =
  /** Everybody who is invited to the item, schools and charities included. */
  | 'OPEN'
  /** Statutory and commissioned panel members who are invited; not schools, charities or districts. */
  | 'PANEL'
  /** The chair, social care, strategic safeguarding and police only. */
  | 'STATUTORY';

export type InviteToItemInput = {
  itemId: string;
  organisationId: string;
};

export type ListOnAgendaInput = {
  clientMutationId?: string | null | undefined;
  listingId: string;
  meetingId: string;
  minutes: number;
};

export type ListingKind =
  | 'NEW'
  | 'REVIEW'
  | 'STEP_DOWN';

export type ListingState =
  | 'DECLINED'
  | 'DEFERRED'
  | 'HEARD'
  | 'LISTED'
  | 'REQUESTED';

export type MeetingState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CALL_FOR_ITEMS'
  | 'CANCELLED'
  | 'CONCLUDED'
  | 'DISTRIBUTED'
  | 'INQUORATE'
  | 'IN_SESSION'
  | 'LIST_LOCKED'
  | 'MINUTES_DRAFT'
  | 'MINUTES_WITH_CHAIR'
  | 'PAPERS_ISSUED'
  | 'SCHEDULED';

export type MinutesState =
  | 'APPROVED'
  | 'DRAFT'
  | 'WITH_CHAIR';

export type OrderAgendaInput = {
  /** Every line that you can see, once, in the new order. */
  itemIds: Array<string>;
  meetingId: string;
  version: number;
};

export type OrganisationKind =
  | 'DISTRICT_COUNCIL'
  | 'EDUCATION'
  | 'FAMILY_SERVICE'
  | 'GOVERNANCE'
  | 'HEALTH'
  | 'LOCAL_AUTHORITY_SOCIAL_CARE'
  | 'POLICE'
  | 'PROBATION'
  | 'SCHOOL'
  | 'STRATEGIC_SAFEGUARDING'
  | 'SYSTEM'
  | 'VOLUNTARY'
  | 'YOUTH_JUSTICE';

export type PassageKind =
  | 'ALLEGATION'
  | 'CHALLENGE'
  | 'CHILDS_VOICE'
  | 'DISCUSSION'
  | 'FACT'
  | 'INTELLIGENCE'
  | 'OBSERVATION'
  | 'OPINION';

/** Nottinghamshire, or another local authority. */
export type PlacingAuthority =
  | 'NCC'
  | 'OLA';

/** The four Ps of the plan. */
export type PlanHeading =
  | 'PREPARE'
  | 'PREVENT'
  | 'PROTECT'
  | 'PURSUE';

export type QuorumGroup =
  | 'HEALTH'
  | 'LOCAL_AUTHORITY'
  | 'POLICE';

export type RecordAttendanceInput = {
  arrivedAt?: string | null | undefined;
  decisionDelegated?: boolean | null | undefined;
  deputyFor?: string | null | undefined;
  /** For one item; empty for the meeting. */
  itemId?: string | null | undefined;
  leftAt?: string | null | undefined;
  meetingId: string;
  organisationId: string;
  personName?: string | null | undefined;
  status: AttendanceStatus;
};

export type RecordDecisionInput = {
  dissent?: string | null | undefined;
  handlingCode: HandlingCode;
  itemId: string;
  kind: DecisionKind;
  noActionReason?: string | null | undefined;
  rationale: string;
  recommenderOrganisationId?: string | null | undefined;
  riskCategory?: RiskLevel | null | undefined;
  /** The version that you read; needed to change a decision. */
  version?: number | null | undefined;
};

export type RequestListingInput = {
  childId: string;
  clientMutationId?: string | null | undefined;
  kind: ListingKind;
  panelId: string;
  reason: string;
  /** The day on which it was found that a panel is required. */
  requiredOn: string;
};

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'STANDARD';

/** The columns of the sharing matrix. */
export type Role =
  | 'ADM'
  | 'AGG'
  | 'CPC'
  | 'CaRE'
  | 'DIST'
  | 'DSL'
  | 'EDU'
  | 'FAM'
  | 'HLT'
  | 'MISP'
  | 'SSM'
  | 'SW'
  | 'SYS'
  | 'VOL'
  | 'YJS';

export type ScheduleMeetingInput = {
  /** The chair; yourself when you are a Child Protection Co-ordinator. */
  chairId?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  /** Meet even so, after the warning that the day is not a working day. */
  evenSo?: boolean | null | undefined;
  joinLink?: string | null | undefined;
  panelId: string;
  place: string;
  startsAt: string;
};

/** Children in need census item: male, female, unknown. */
export type Sex =
  | 'F'
  | 'M'
  | 'U';

export type StatisticsPeriod =
  | 'MONTH'
  | 'QUARTER';

export type UpdateDisruptionInput = {
  disruptionActionId: string;
  safetyWording?: string | null | undefined;
  status: DisruptionStatus;
  version: number;
};

export type WritePassageInput = {
  clientMutationId?: string | null | undefined;
  handlingCode: HandlingCode;
  itemId: string;
  kind: PassageKind;
  text: string;
};

export type ActionRowFragment = { id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null };

export type ActionsQueryVariables = Exact<{
  held?: boolean | null | undefined;
  openAfter?: string | null | undefined;
  endedAfter?: string | null | undefined;
}>;


export type ActionsQuery = { open: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> }, ended: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> } };

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { addAction: { id: string } };

export type MayAddActionQueryVariables = Exact<{
  childId: string;
}>;


export type MayAddActionQuery = { child: { id: string, viewerCan: Array<string> } };

export type DueActionFragment = { id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null };

export type MoveDueDateMutationVariables = Exact<{
  actionId: string;
  dueOn: string;
  version: number;
}>;


export type MoveDueDateMutation = { moveDueDate: { id: string } };

export type MoveDisruptionMutationVariables = Exact<{
  input: UpdateDisruptionInput;
}>;


export type MoveDisruptionMutation = { updateDisruption: { id: string } };

export type ActionOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionOwnersQuery = { organisations: Array<{ id: string, name: string | null, kind: OrganisationKind | null, closedOn: string | null }> };

export type DeclineActionMutationVariables = Exact<{
  actionId: string;
  reason: string;
}>;


export type DeclineActionMutation = { declineAction: { id: string } };

export type NoteProgressMutationVariables = Exact<{
  actionId: string;
  note: string;
  clientMutationId?: string | null | undefined;
}>;


export type NoteProgressMutation = { noteProgress: { id: string } };

export type CompleteActionMutationVariables = Exact<{
  actionId: string;
  evidence: string;
}>;


export type CompleteActionMutation = { completeAction: { id: string } };

export type AcceptActionMutationVariables = Exact<{
  actionId: string;
}>;


export type AcceptActionMutation = { acceptAction: { id: string } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem: { id: string } };

export type AgendaChildFragment = { id: string, forename: string | null, surname: string | null, knownAs: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, wishesAndFeelings: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null }> | null, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, harmTypes: Array<string> | null, assessedOn: string | null, rationale: string | null, childsWords: string | null, redactions: Array<{ field: string, reason: string }> } | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null };

export type AgendaActionFragment = { id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> };

export type AgendaLineFragment = { id: string, part: AgendaPart | null, title: string | null, minutes: number | null, startsAt: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, presenter: { id: string, shortName: string | null } | null, child: { id: string, forename: string | null, surname: string | null, knownAs: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, wishesAndFeelings: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null }> | null, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, harmTypes: Array<string> | null, assessedOn: string | null, rationale: string | null, childsWords: string | null, redactions: Array<{ field: string, reason: string }> } | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null } | null, listing: { id: string, kind: ListingKind | null, reason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, episode: { id: string, state: EpisodeState | null, requiredOn: string | null, firstHeardOn: string | null, riskCategory: RiskLevel | null, redactions: Array<{ field: string, reason: string }> } | null } | null, invitations: Array<{ id: string, endedOn: string | null, organisation: { id: string, shortName: string | null, contributesAs: ContributionSource | null } | null }> | null, passages: Array<{ id: string, source: ContributionSource | null, authorOrganisation: { id: string, shortName: string | null } | null }> | null, declaredInterests: Array<{ id: string, personName: string | null }> | null };

export type AgendaQueryVariables = Exact<{
  id: string;
}>;


export type AgendaQuery = { meeting: { id: string, startsAt: string | null, place: string | null, joinLink: string | null, state: MeetingState | null, chairName: string | null, version: number | null, viewerCan: Array<string>, papersIssuedAt: string | null, items: Array<{ id: string, part: AgendaPart | null, title: string | null, minutes: number | null, startsAt: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, presenter: { id: string, shortName: string | null } | null, child: { id: string, forename: string | null, surname: string | null, knownAs: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, wishesAndFeelings: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null }> | null, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, harmTypes: Array<string> | null, assessedOn: string | null, rationale: string | null, childsWords: string | null, redactions: Array<{ field: string, reason: string }> } | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null } | null, listing: { id: string, kind: ListingKind | null, reason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, episode: { id: string, state: EpisodeState | null, requiredOn: string | null, firstHeardOn: string | null, riskCategory: RiskLevel | null, redactions: Array<{ field: string, reason: string }> } | null } | null, invitations: Array<{ id: string, endedOn: string | null, organisation: { id: string, shortName: string | null, contributesAs: ContributionSource | null } | null }> | null, passages: Array<{ id: string, source: ContributionSource | null, authorOrganisation: { id: string, shortName: string | null } | null }> | null, declaredInterests: Array<{ id: string, personName: string | null }> | null }> | null, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null } };

export type BuildLineFragment = { id: string, part: AgendaPart | null, title: string | null, minutes: number | null, startsAt: string | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, schoolId: string | null }> | null } | null, listing: { id: string, viewerCan: Array<string> } | null, invitations: Array<{ id: string, endedOn: string | null, viewerCan: Array<string>, organisation: { id: string, name: string | null, shortName: string | null, kind: OrganisationKind | null } | null }> | null };

export type BuildAgendaQueryVariables = Exact<{
  id: string;
}>;


export type BuildAgendaQuery = { meeting: { id: string, startsAt: string | null, place: string | null, joinLink: string | null, state: MeetingState | null, chairName: string | null, version: number | null, viewerCan: Array<string>, papersIssuedAt: string | null, panel: { id: string, code: string | null, name: string | null, members: Array<{ id: string, organisationId: string | null, quorumGroup: QuorumGroup | null, standing: boolean | null }> | null } | null, items: Array<{ id: string, part: AgendaPart | null, title: string | null, minutes: number | null, startsAt: string | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, schoolId: string | null }> | null } | null, listing: { id: string, viewerCan: Array<string> } | null, invitations: Array<{ id: string, endedOn: string | null, viewerCan: Array<string>, organisation: { id: string, name: string | null, shortName: string | null, kind: OrganisationKind | null } | null }> | null }> | null, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }> }, listings: Array<{ id: string, panelId: string | null, kind: ListingKind | null, reason: string | null, requestedOn: string | null, viewerCan: Array<string>, requestedBy: { id: string, shortName: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null } | null }>, organisations: Array<{ id: string, name: string | null, shortName: string | null, kind: OrganisationKind | null, closedOn: string | null }> };

export type DistrictNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictNamesQuery = { districts: Array<{ id: string, gssCode: string | null, name: string | null }> };

export type InviteToItemMutationVariables = Exact<{
  input: InviteToItemInput;
}>;


export type InviteToItemMutation = { inviteToItem: { id: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string, endedOn: string | null } };

export type TimeAgendaItemMutationVariables = Exact<{
  itemId: string;
  minutes: number;
}>;


export type TimeAgendaItemMutation = { timeAgendaItem: { id: string, minutes: number | null } };

export type OrderAgendaMutationVariables = Exact<{
  input: OrderAgendaInput;
}>;


export type OrderAgendaMutation = { orderAgenda: { id: string, version: number | null, items: Array<{ id: string, startsAt: string | null }> | null } };

export type RequestedListingFragment = { id: string, panelId: string | null, kind: ListingKind | null, reason: string | null, requestedOn: string | null, viewerCan: Array<string>, requestedBy: { id: string, shortName: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null } | null };

export type ListOnAgendaMutationVariables = Exact<{
  input: ListOnAgendaInput;
}>;


export type ListOnAgendaMutation = { listOnAgenda: { id: string } };

export type RemoveAgendaItemMutationVariables = Exact<{
  itemId: string;
}>;


export type RemoveAgendaItemMutation = { removeAgendaItem: { id: string, version: number | null } };

export type DeferListingMutationVariables = Exact<{
  input: DeferListingInput;
}>;


export type DeferListingMutation = { deferListing: { id: string, state: ListingState | null } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string, status: AttendanceStatus | null } };

export type AttendanceRowFragment = { id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null };

export type QuorumNowFragment = { quorate: boolean, groups: Array<{ group: QuorumGroup, name: string, filled: boolean }> };

export type ChildAssessmentsFragment = { assessments: Array<{ id: string, level: RiskLevel | null, assessedOn: string | null, harmTypes: Array<string> | null, rationale: string | null, childsWords: string | null, assessorName: string | null, signedOffOn: string | null, assessorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, redactions: Array<{ field: string, reason: string }> };

export type ChildIdentityFragment = { id: string, forename: string | null, surname: string | null, initials: string | null, knownAs: string | null, dateOfBirth: string | null, ageBand: string | null, sex: Sex | null, ethnicity: string | null, firstLanguage: string | null, disability: string | null, districtCode: string | null, placingAuthority: PlacingAuthority | null, address: string | null, addressRestricted: boolean | null, penPicture: string | null, wishesAndFeelings: string | null, staffSafetyMarker: string | null, mosaicId: string | null, upn: string | null, nhsNumber: string | null, policeReference: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, responsibleAuthority: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, assessedOn: string | null, harmTypes: Array<string> | null, redactions: Array<{ field: string, reason: string }> } | null };

export type ChildPageQueryVariables = Exact<{
  id: string;
}>;


export type ChildPageQuery = { child: { id: string, forename: string | null, surname: string | null, initials: string | null, knownAs: string | null, dateOfBirth: string | null, ageBand: string | null, sex: Sex | null, ethnicity: string | null, firstLanguage: string | null, disability: string | null, districtCode: string | null, placingAuthority: PlacingAuthority | null, address: string | null, addressRestricted: boolean | null, penPicture: string | null, wishesAndFeelings: string | null, staffSafetyMarker: string | null, mosaicId: string | null, upn: string | null, nhsNumber: string | null, policeReference: string | null, viewerCan: Array<string>, actions: Array<{ id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> | null, redactions: Array<{ field: string, reason: string }>, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, responsibleAuthority: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, assessedOn: string | null, harmTypes: Array<string> | null, redactions: Array<{ field: string, reason: string }> } | null, episodes: Array<{ id: string, state: EpisodeState | null, requiredOn: string | null, reason: string | null, riskCategory: RiskLevel | null, firstHeardOn: string | null, closedOn: string | null, closureReason: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, name: string | null } | null, listings: Array<{ id: string, kind: ListingKind | null, state: ListingState | null, requestedOn: string | null, outcomeReason: string | null, redactions: Array<{ field: string, reason: string }>, meeting: { id: string, startsAt: string | null } | null }> | null }> | null, assessments: Array<{ id: string, level: RiskLevel | null, assessedOn: string | null, harmTypes: Array<string> | null, rationale: string | null, childsWords: string | null, assessorName: string | null, signedOffOn: string | null, assessorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, involvements: Array<{ id: string, involvedAs: string | null, workerName: string | null, team: string | null, startsOn: string | null, endsOn: string | null, organisation: { id: string, name: string | null } | null }> | null } };

export type ChildrenQueryVariables = Exact<{
  surname?: string | null | undefined;
  districtCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChildrenQuery = { children: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, forename: string | null, surname: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, redactions: Array<{ field: string, reason: string }>, latestAssessment: { id: string, level: RiskLevel | null } | null, episodes: Array<{ id: string, state: EpisodeState | null, closedOn: string | null, panel: { id: string, code: string | null } | null }> | null }> }, districts: Array<{ id: string, gssCode: string | null, name: string | null }> };

export type ChildLineFragment = { id: string, forename: string | null, surname: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, redactions: Array<{ field: string, reason: string }>, latestAssessment: { id: string, level: RiskLevel | null } | null, episodes: Array<{ id: string, state: EpisodeState | null, closedOn: string | null, panel: { id: string, code: string | null } | null }> | null };

export type ChildInvolvementsFragment = { involvements: Array<{ id: string, involvedAs: string | null, workerName: string | null, team: string | null, startsOn: string | null, endsOn: string | null, organisation: { id: string, name: string | null } | null }> | null, redactions: Array<{ field: string, reason: string }> };

export type ChildPanelsFragment = { episodes: Array<{ id: string, state: EpisodeState | null, requiredOn: string | null, reason: string | null, riskCategory: RiskLevel | null, firstHeardOn: string | null, closedOn: string | null, closureReason: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, name: string | null } | null, listings: Array<{ id: string, kind: ListingKind | null, state: ListingState | null, requestedOn: string | null, outcomeReason: string | null, redactions: Array<{ field: string, reason: string }>, meeting: { id: string, startsAt: string | null } | null }> | null }> | null, redactions: Array<{ field: string, reason: string }> };

export type AmendContributionMutationVariables = Exact<{
  input: AmendPassageInput;
}>;


export type AmendContributionMutation = { amendPassage: { id: string } };

export type ItemDecisionFragment = { id: string, kind: DecisionKind | null, rationale: string | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, redactions: Array<{ field: string, reason: string }> };

export type DeclareInterestMutationVariables = Exact<{
  itemId: string;
  nature: string;
}>;


export type DeclareInterestMutation = { declareInterest: boolean };

export type AddDisruptionActionMutationVariables = Exact<{
  input: AddDisruptionActionInput;
}>;


export type AddDisruptionActionMutation = { addDisruptionAction: { id: string } };

export type InvitedItemFragment = { id: string, startsAt: string | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, listing: { id: string, kind: ListingKind | null } | null, passages: Array<{ id: string, authorOrganisation: { id: string } | null }> | null };

export type ItemFactsFragment = { id: string, part: AgendaPart | null, minutes: number | null, startsAt: string | null, redactions: Array<{ field: string, reason: string }>, meeting: { id: string, state: MeetingState | null, startsAt: string | null, place: string | null, joinLink: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, name: string | null } | null, minutes: Array<{ id: string, state: MinutesState | null }> | null } | null, presenter: { id: string, shortName: string | null } | null, listing: { id: string, kind: ListingKind | null, reason: string | null, redactions: Array<{ field: string, reason: string }> } | null, invitations: Array<{ id: string, organisation: { id: string, shortName: string | null } | null }> | null };

export type ItemPageQueryVariables = Exact<{
  id: string;
}>;


export type ItemPageQuery = { agendaItem: { id: string, title: string | null, viewerCan: Array<string>, part: AgendaPart | null, minutes: number | null, startsAt: string | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null, knownAs: string | null, dateOfBirth: string | null, ageBand: string | null, sex: Sex | null, ethnicity: string | null, firstLanguage: string | null, disability: string | null, districtCode: string | null, placingAuthority: PlacingAuthority | null, address: string | null, addressRestricted: boolean | null, penPicture: string | null, wishesAndFeelings: string | null, staffSafetyMarker: string | null, mosaicId: string | null, upn: string | null, nhsNumber: string | null, policeReference: string | null, viewerCan: Array<string>, actions: Array<{ id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> | null, redactions: Array<{ field: string, reason: string }>, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, responsibleAuthority: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, assessedOn: string | null, harmTypes: Array<string> | null, redactions: Array<{ field: string, reason: string }> } | null } | null, passages: Array<{ id: string, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, source: ContributionSource | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, decisions: Array<{ id: string, kind: DecisionKind | null, rationale: string | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, redactions: Array<{ field: string, reason: string }> }> | null, redactions: Array<{ field: string, reason: string }>, meeting: { id: string, state: MeetingState | null, startsAt: string | null, place: string | null, joinLink: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, name: string | null } | null, minutes: Array<{ id: string, state: MinutesState | null }> | null } | null, presenter: { id: string, shortName: string | null } | null, listing: { id: string, kind: ListingKind | null, reason: string | null, redactions: Array<{ field: string, reason: string }> } | null, invitations: Array<{ id: string, organisation: { id: string, shortName: string | null } | null }> | null } };

export type ItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemsQuery = { meetings: { nodes: Array<{ state: MeetingState | null, id: string, startsAt: string | null, place: string | null, viewerCan: Array<string>, items: Array<{ id: string, startsAt: string | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, listing: { id: string, kind: ListingKind | null } | null, passages: Array<{ id: string, authorOrganisation: { id: string } | null }> | null }> | null, panel: { id: string, name: string | null } | null, minutes: Array<{ id: string, state: MinutesState | null, approvedAt: string | null }> | null }> } };

export type ItemPassageFragment = { id: string, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, source: ContributionSource | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> };

export type DisruptionPowersQueryVariables = Exact<{ [key: string]: never; }>;


export type DisruptionPowersQuery = { disruptionPowers: Array<{ id: string, code: string | null, name: string | null, legalBasis: string | null, whoApplies: string | null, target: string | null, needsCompartment: boolean | null, status: string | null }> };

export type WriteContributionMutationVariables = Exact<{
  input: WritePassageInput;
}>;


export type WriteContributionMutation = { writePassage: { id: string } };

export type ListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListingsQuery = { requested: Array<{ id: string, kind: ListingKind | null, reason: string | null, outcomeReason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null, redactions: Array<{ field: string, reason: string }> } | null, meeting: { id: string, startsAt: string | null } | null, requestedBy: { id: string, shortName: string | null } | null }>, listed: Array<{ id: string, kind: ListingKind | null, reason: string | null, outcomeReason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null, redactions: Array<{ field: string, reason: string }> } | null, meeting: { id: string, startsAt: string | null } | null, requestedBy: { id: string, shortName: string | null } | null }>, deferred: Array<{ id: string, kind: ListingKind | null, reason: string | null, outcomeReason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null, redactions: Array<{ field: string, reason: string }> } | null, meeting: { id: string, startsAt: string | null } | null, requestedBy: { id: string, shortName: string | null } | null }> };

export type ListedChildFragment = { id: string, kind: ListingKind | null, reason: string | null, outcomeReason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null } | null, child: { id: string, forename: string | null, surname: string | null, initials: string | null } | null, episode: { id: string, requiredOn: string | null, firstHeardOn: string | null, redactions: Array<{ field: string, reason: string }> } | null, meeting: { id: string, startsAt: string | null } | null, requestedBy: { id: string, shortName: string | null } | null };

export type MayRequestListingQueryVariables = Exact<{
  childId: string;
}>;


export type MayRequestListingQuery = { child: { id: string, viewerCan: Array<string> }, panels: Array<{ id: string, name: string | null, purpose: string | null }> };

export type RequestListingMutationVariables = Exact<{
  input: RequestListingInput;
}>;


export type RequestListingMutation = { requestListing: { id: string } };

export type ConcludeMeetingMutationVariables = Exact<{
  meetingId: string;
  quorumReason?: string | null | undefined;
}>;


export type ConcludeMeetingMutation = { concludeMeeting: { id: string, state: MeetingState | null } };

export type IssuePapersMutationVariables = Exact<{
  meetingId: string;
  version: number;
}>;


export type IssuePapersMutation = { issuePapers: { id: string, state: MeetingState | null, version: number | null } };

export type MeetingHeadFragment = { id: string, startsAt: string | null, place: string | null, joinLink: string | null, state: MeetingState | null, chairName: string | null, version: number | null, viewerCan: Array<string>, papersIssuedAt: string | null, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null };

export type MeetingRowFragment = { id: string, startsAt: string | null, place: string | null, state: MeetingState | null, chairName: string | null, viewerCan: Array<string>, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null };

export type MeetingsQueryVariables = Exact<{
  panelId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startsAt: string | null, place: string | null, state: MeetingState | null, chairName: string | null, viewerCan: Array<string>, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null }> }, panels: Array<{ id: string, code: string | null, name: string | null, viewerCan: Array<string> }> };

export type OpenMeetingMutationVariables = Exact<{
  meetingId: string;
}>;


export type OpenMeetingMutation = { openMeeting: { id: string, state: MeetingState | null, version: number | null } };

export type PlanMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanMeetingQuery = { panels: Array<{ id: string, code: string | null, name: string | null, seriesWeek: number | null, seriesWeekday: number | null, seriesTime: string | null, viewerCan: Array<string> }>, memberships: Array<{ id: string, role: Role | null, person: { id: string, name: string | null } | null }> };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { scheduleMeeting: { id: string } };

export type RunMeetingQueryVariables = Exact<{
  id: string;
}>;


export type RunMeetingQuery = { meeting: { quorumReason: string | null, id: string, startsAt: string | null, place: string | null, joinLink: string | null, state: MeetingState | null, chairName: string | null, version: number | null, viewerCan: Array<string>, papersIssuedAt: string | null, quorum: { quorate: boolean, groups: Array<{ group: QuorumGroup, name: string, filled: boolean }> } | null, panel: { id: string, code: string | null, name: string | null, members: Array<{ id: string, quorumGroup: QuorumGroup | null, standing: boolean | null, organisation: { id: string, name: string | null } | null }> | null } | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null, items: Array<{ id: string, part: AgendaPart | null, title: string | null, minutes: number | null, startsAt: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, presenter: { id: string, shortName: string | null } | null, child: { id: string, forename: string | null, surname: string | null, knownAs: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, districtCode: string | null, wishesAndFeelings: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, enrolments: Array<{ id: string, startsOn: string | null, endsOn: string | null, school: { id: string, name: string | null } | null }> | null, careStatuses: Array<{ id: string, kind: CareStatusKind | null, legalStatus: string | null, startsOn: string | null, endsOn: string | null, redactions: Array<{ field: string, reason: string }> }> | null, latestAssessment: { id: string, level: RiskLevel | null, harmTypes: Array<string> | null, assessedOn: string | null, rationale: string | null, childsWords: string | null, redactions: Array<{ field: string, reason: string }> } | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null } | null, listing: { id: string, kind: ListingKind | null, reason: string | null, requestedOn: string | null, redactions: Array<{ field: string, reason: string }>, episode: { id: string, state: EpisodeState | null, requiredOn: string | null, firstHeardOn: string | null, riskCategory: RiskLevel | null, redactions: Array<{ field: string, reason: string }> } | null } | null, invitations: Array<{ id: string, endedOn: string | null, organisation: { id: string, shortName: string | null, contributesAs: ContributionSource | null } | null }> | null, passages: Array<{ id: string, source: ContributionSource | null, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, declaredInterests: Array<{ id: string, personName: string | null }> | null, decisions: Array<{ id: string, kind: DecisionKind | null, rationale: string | null, handlingCode: HandlingCode | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, recommenderOrganisationId: string | null, decidedAt: string | null, version: number | null, recommender: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null }> | null, minutes: Array<{ id: string }> | null, redactions: Array<{ field: string, reason: string }> } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { meeting: { id: string, startsAt: string | null, viewerCan: Array<string>, panel: { id: string, name: string | null, confidentialityStatement: string | null } | null } };

export type AcceptConfidentialityMutationVariables = Exact<{
  meetingId: string;
}>;


export type AcceptConfidentialityMutation = { acceptConfidentiality: { id: string, viewerCan: Array<string> } };

export type ApproveMinutesMutationVariables = Exact<{
  meetingId: string;
}>;


export type ApproveMinutesMutation = { approveMinutes: { id: string, state: MeetingState | null } };

export type DistributeMinutesMutationVariables = Exact<{
  meetingId: string;
}>;


export type DistributeMinutesMutation = { distributeMinutes: { id: string, state: MeetingState | null, closesOn: string | null } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { id: string, version: number | null } };

export type ItemRecordFragment = { id: string, viewerCan: Array<string>, passages: Array<{ id: string, source: ContributionSource | null, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, decisions: Array<{ id: string, kind: DecisionKind | null, rationale: string | null, handlingCode: HandlingCode | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, recommenderOrganisationId: string | null, decidedAt: string | null, version: number | null, recommender: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null };

export type PassageTextFragment = { id: string, source: ContributionSource | null, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> };

export type DecisionTextFragment = { id: string, kind: DecisionKind | null, rationale: string | null, handlingCode: HandlingCode | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, recommenderOrganisationId: string | null, decidedAt: string | null, version: number | null, recommender: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> };

export type MinutesPaperQueryVariables = Exact<{
  id: string;
}>;


export type MinutesPaperQuery = { meeting: { quorumReason: string | null, missingForApproval: Array<string> | null, closesOn: string | null, distributedAt: string | null, id: string, startsAt: string | null, place: string | null, joinLink: string | null, state: MeetingState | null, chairName: string | null, version: number | null, viewerCan: Array<string>, papersIssuedAt: string | null, quorum: { quorate: boolean, groups: Array<{ group: QuorumGroup, name: string, filled: boolean }> } | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null, minutes: Array<{ id: string, state: MinutesState | null, sentToChairAt: string | null, approvedAt: string | null, approvedByName: string | null, hash: string | null }> | null, items: Array<{ id: string, part: AgendaPart | null, title: string | null, startsAt: string | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, redactions: Array<{ field: string, reason: string }> } | null, declaredInterests: Array<{ id: string, personName: string | null }> | null, passages: Array<{ id: string, source: ContributionSource | null, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, decisions: Array<{ id: string, kind: DecisionKind | null, rationale: string | null, handlingCode: HandlingCode | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, recommenderOrganisationId: string | null, decidedAt: string | null, version: number | null, recommender: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null }> | null, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null } };

export type MinutesStateFragment = { id: string, state: MinutesState | null, sentToChairAt: string | null, approvedAt: string | null, approvedByName: string | null, hash: string | null };

export type MinutesLineFragment = { id: string, part: AgendaPart | null, title: string | null, startsAt: string | null, viewerCan: Array<string>, child: { id: string, forename: string | null, surname: string | null, initials: string | null, dateOfBirth: string | null, ageBand: string | null, redactions: Array<{ field: string, reason: string }> } | null, declaredInterests: Array<{ id: string, personName: string | null }> | null, passages: Array<{ id: string, source: ContributionSource | null, kind: PassageKind | null, handlingCode: HandlingCode | null, text: string | null, authorName: string | null, writtenAt: string | null, version: number | null, viewerCan: Array<string>, authorOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, decisions: Array<{ id: string, kind: DecisionKind | null, rationale: string | null, handlingCode: HandlingCode | null, riskCategory: RiskLevel | null, dissent: string | null, noActionReason: string | null, recommenderOrganisationId: string | null, decidedAt: string | null, version: number | null, recommender: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, actions: Array<{ id: string, itemId: string | null, heading: PlanHeading | null, text: string | null, ownerName: string | null, dueOn: string | null, state: ActionState | null, overdue: boolean | null, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null, attendances: Array<{ id: string, itemId: string | null, organisationId: string | null, status: AttendanceStatus | null, personName: string | null, deputyFor: string | null, decisionDelegated: boolean | null, arrivedAt: string | null, leftAt: string | null, organisation: { id: string, name: string | null, shortName: string | null } | null }> | null };

export type SendMinutesToChairMutationVariables = Exact<{
  meetingId: string;
}>;


export type SendMinutesToChairMutation = { sendMinutesToChair: { id: string, state: MeetingState | null } };

export type WritePassageMutationVariables = Exact<{
  input: WritePassageInput;
}>;


export type WritePassageMutation = { writePassage: { id: string } };

export type AmendPassageMutationVariables = Exact<{
  input: AmendPassageInput;
}>;


export type AmendPassageMutation = { amendPassage: { id: string, version: number | null } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { memberships: Array<{ id: string, role: Role | null, team: string | null, startsOn: string | null, endsOn: string | null, person: { id: string, name: string | null } | null, organisation: { id: string, name: string | null } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { personId: string, name: string, role: Role, roleName: string, organisationId: string, organisationName: string, today: string } };

export type PupilsQueryVariables = Exact<{ [key: string]: never; }>;


export type PupilsQuery = { children: { nodes: Array<{ id: string, forename: string | null, surname: string | null, initials: string | null, actions: Array<{ id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> | null }> }, meetings: { nodes: Array<{ id: string, startsAt: string | null, place: string | null, viewerCan: Array<string>, items: Array<{ id: string, startsAt: string | null, childId: string | null, passages: Array<{ id: string, authorOrganisation: { id: string } | null }> | null }> | null, panel: { id: string, name: string | null } | null, minutes: Array<{ id: string, state: MinutesState | null, approvedAt: string | null }> | null }> }, actions: { nodes: Array<{ childId: string | null, id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null }> } };

export type SchoolMeetingFragment = { id: string, startsAt: string | null, place: string | null, viewerCan: Array<string>, panel: { id: string, name: string | null } | null, minutes: Array<{ id: string, state: MinutesState | null, approvedAt: string | null }> | null };

export type MonitoredChildrenQueryVariables = Exact<{
  financialYear: string;
  by: StatisticsPeriod;
}>;


export type MonitoredChildrenQuery = { monitoredChildren: Array<{ panelCode: string, panelName: string, periods: Array<{ period: string, children: number | null, suppressed: boolean }>, year: { period: string, children: number | null, suppressed: boolean } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActionRowFragmentDoc = new TypedDocumentString(`
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}
    `, {"fragmentName":"ActionRow"}) as unknown as TypedDocumentString<ActionRowFragment, unknown>;
export const DueActionFragmentDoc = new TypedDocumentString(`
    fragment DueAction on Action {
  ...ActionRow
  child {
    id
    forename
    surname
    initials
  }
}
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}`, {"fragmentName":"DueAction"}) as unknown as TypedDocumentString<DueActionFragment, unknown>;
export const AgendaActionFragmentDoc = new TypedDocumentString(`
    fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"AgendaAction"}) as unknown as TypedDocumentString<AgendaActionFragment, unknown>;
export const AgendaChildFragmentDoc = new TypedDocumentString(`
    fragment AgendaChild on Child {
  id
  forename
  surname
  knownAs
  initials
  dateOfBirth
  ageBand
  districtCode
  wishesAndFeelings
  viewerCan
  redactions {
    field
    reason
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
  }
  careStatuses {
    id
    kind
    legalStatus
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    harmTypes
    assessedOn
    rationale
    childsWords
    redactions {
      field
      reason
    }
  }
  actions {
    ...AgendaAction
  }
}
    fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"fragmentName":"AgendaChild"}) as unknown as TypedDocumentString<AgendaChildFragment, unknown>;
export const AgendaLineFragmentDoc = new TypedDocumentString(`
    fragment AgendaLine on AgendaItem {
  id
  part
  title
  minutes
  startsAt
  viewerCan
  redactions {
    field
    reason
  }
  presenter {
    id
    shortName
  }
  child {
    ...AgendaChild
  }
  listing {
    id
    kind
    reason
    requestedOn
    redactions {
      field
      reason
    }
    episode {
      id
      state
      requiredOn
      firstHeardOn
      riskCategory
      redactions {
        field
        reason
      }
    }
  }
  invitations {
    id
    endedOn
    organisation {
      id
      shortName
      contributesAs
    }
  }
  passages {
    id
    source
    authorOrganisation {
      id
      shortName
    }
  }
  declaredInterests {
    id
    personName
  }
}
    fragment AgendaChild on Child {
  id
  forename
  surname
  knownAs
  initials
  dateOfBirth
  ageBand
  districtCode
  wishesAndFeelings
  viewerCan
  redactions {
    field
    reason
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
  }
  careStatuses {
    id
    kind
    legalStatus
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    harmTypes
    assessedOn
    rationale
    childsWords
    redactions {
      field
      reason
    }
  }
  actions {
    ...AgendaAction
  }
}
fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"fragmentName":"AgendaLine"}) as unknown as TypedDocumentString<AgendaLineFragment, unknown>;
export const BuildLineFragmentDoc = new TypedDocumentString(`
    fragment BuildLine on AgendaItem {
  id
  part
  title
  minutes
  startsAt
  viewerCan
  child {
    id
    forename
    surname
    initials
    enrolments {
      id
      startsOn
      endsOn
      schoolId
    }
  }
  listing {
    id
    viewerCan
  }
  invitations {
    id
    endedOn
    viewerCan
    organisation {
      id
      name
      shortName
      kind
    }
  }
}
    `, {"fragmentName":"BuildLine"}) as unknown as TypedDocumentString<BuildLineFragment, unknown>;
export const RequestedListingFragmentDoc = new TypedDocumentString(`
    fragment RequestedListing on Listing {
  id
  panelId
  kind
  reason
  requestedOn
  viewerCan
  requestedBy {
    id
    shortName
  }
  child {
    id
    forename
    surname
    initials
  }
  episode {
    id
    requiredOn
    firstHeardOn
  }
}
    `, {"fragmentName":"RequestedListing"}) as unknown as TypedDocumentString<RequestedListingFragment, unknown>;
export const QuorumNowFragmentDoc = new TypedDocumentString(`
    fragment QuorumNow on Quorum {
  quorate
  groups {
    group
    name
    filled
  }
}
    `, {"fragmentName":"QuorumNow"}) as unknown as TypedDocumentString<QuorumNowFragment, unknown>;
export const ChildAssessmentsFragmentDoc = new TypedDocumentString(`
    fragment ChildAssessments on Child {
  assessments {
    id
    level
    assessedOn
    harmTypes
    rationale
    childsWords
    assessorName
    signedOffOn
    assessorOrganisation {
      id
      shortName
    }
    redactions {
      field
      reason
    }
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"ChildAssessments"}) as unknown as TypedDocumentString<ChildAssessmentsFragment, unknown>;
export const ChildIdentityFragmentDoc = new TypedDocumentString(`
    fragment ChildIdentity on Child {
  id
  forename
  surname
  initials
  knownAs
  dateOfBirth
  ageBand
  sex
  ethnicity
  firstLanguage
  disability
  districtCode
  placingAuthority
  address
  addressRestricted
  penPicture
  wishesAndFeelings
  staffSafetyMarker
  mosaicId
  upn
  nhsNumber
  policeReference
  viewerCan
  redactions {
    field
    reason
  }
  careStatuses {
    id
    kind
    legalStatus
    responsibleAuthority
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    assessedOn
    harmTypes
    redactions {
      field
      reason
    }
  }
}
    `, {"fragmentName":"ChildIdentity"}) as unknown as TypedDocumentString<ChildIdentityFragment, unknown>;
export const ChildLineFragmentDoc = new TypedDocumentString(`
    fragment ChildLine on Child {
  id
  forename
  surname
  initials
  dateOfBirth
  ageBand
  districtCode
  redactions {
    field
    reason
  }
  latestAssessment {
    id
    level
  }
  episodes {
    id
    state
    closedOn
    panel {
      id
      code
    }
  }
}
    `, {"fragmentName":"ChildLine"}) as unknown as TypedDocumentString<ChildLineFragment, unknown>;
export const ChildInvolvementsFragmentDoc = new TypedDocumentString(`
    fragment ChildInvolvements on Child {
  involvements {
    id
    involvedAs
    workerName
    team
    startsOn
    endsOn
    organisation {
      id
      name
    }
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"ChildInvolvements"}) as unknown as TypedDocumentString<ChildInvolvementsFragment, unknown>;
export const ChildPanelsFragmentDoc = new TypedDocumentString(`
    fragment ChildPanels on Child {
  episodes {
    id
    state
    requiredOn
    reason
    riskCategory
    firstHeardOn
    closedOn
    closureReason
    redactions {
      field
      reason
    }
    panel {
      id
      name
    }
    listings {
      id
      kind
      state
      requestedOn
      outcomeReason
      redactions {
        field
        reason
      }
      meeting {
        id
        startsAt
      }
    }
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"ChildPanels"}) as unknown as TypedDocumentString<ChildPanelsFragment, unknown>;
export const ItemDecisionFragmentDoc = new TypedDocumentString(`
    fragment ItemDecision on Decision {
  id
  kind
  rationale
  riskCategory
  dissent
  noActionReason
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"ItemDecision"}) as unknown as TypedDocumentString<ItemDecisionFragment, unknown>;
export const InvitedItemFragmentDoc = new TypedDocumentString(`
    fragment InvitedItem on AgendaItem {
  id
  startsAt
  child {
    id
    forename
    surname
    initials
  }
  listing {
    id
    kind
  }
  passages {
    id
    authorOrganisation {
      id
    }
  }
}
    `, {"fragmentName":"InvitedItem"}) as unknown as TypedDocumentString<InvitedItemFragment, unknown>;
export const ItemFactsFragmentDoc = new TypedDocumentString(`
    fragment ItemFacts on AgendaItem {
  id
  part
  minutes
  startsAt
  redactions {
    field
    reason
  }
  meeting {
    id
    state
    startsAt
    place
    joinLink
    redactions {
      field
      reason
    }
    panel {
      id
      name
    }
    minutes {
      id
      state
    }
  }
  presenter {
    id
    shortName
  }
  listing {
    id
    kind
    reason
    redactions {
      field
      reason
    }
  }
  invitations {
    id
    organisation {
      id
      shortName
    }
  }
}
    `, {"fragmentName":"ItemFacts"}) as unknown as TypedDocumentString<ItemFactsFragment, unknown>;
export const ItemPassageFragmentDoc = new TypedDocumentString(`
    fragment ItemPassage on Passage {
  id
  kind
  handlingCode
  text
  source
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"ItemPassage"}) as unknown as TypedDocumentString<ItemPassageFragment, unknown>;
export const ListedChildFragmentDoc = new TypedDocumentString(`
    fragment ListedChild on Listing {
  id
  kind
  reason
  outcomeReason
  requestedOn
  redactions {
    field
    reason
  }
  panel {
    id
    code
  }
  child {
    id
    forename
    surname
    initials
  }
  episode {
    id
    requiredOn
    firstHeardOn
    redactions {
      field
      reason
    }
  }
  meeting {
    id
    startsAt
  }
  requestedBy {
    id
    shortName
  }
}
    `, {"fragmentName":"ListedChild"}) as unknown as TypedDocumentString<ListedChildFragment, unknown>;
export const MeetingHeadFragmentDoc = new TypedDocumentString(`
    fragment MeetingHead on Meeting {
  id
  startsAt
  place
  joinLink
  state
  chairName
  version
  viewerCan
  papersIssuedAt
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}
    `, {"fragmentName":"MeetingHead"}) as unknown as TypedDocumentString<MeetingHeadFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  id
  startsAt
  place
  state
  chairName
  viewerCan
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}
    `, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const MinutesStateFragmentDoc = new TypedDocumentString(`
    fragment MinutesState on Minutes {
  id
  state
  sentToChairAt
  approvedAt
  approvedByName
  hash
}
    `, {"fragmentName":"MinutesState"}) as unknown as TypedDocumentString<MinutesStateFragment, unknown>;
export const PassageTextFragmentDoc = new TypedDocumentString(`
    fragment PassageText on Passage {
  id
  source
  kind
  handlingCode
  text
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"PassageText"}) as unknown as TypedDocumentString<PassageTextFragment, unknown>;
export const DecisionTextFragmentDoc = new TypedDocumentString(`
    fragment DecisionText on Decision {
  id
  kind
  rationale
  handlingCode
  riskCategory
  dissent
  noActionReason
  recommenderOrganisationId
  decidedAt
  version
  recommender {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
    `, {"fragmentName":"DecisionText"}) as unknown as TypedDocumentString<DecisionTextFragment, unknown>;
export const AttendanceRowFragmentDoc = new TypedDocumentString(`
    fragment AttendanceRow on Attendance {
  id
  itemId
  organisationId
  status
  personName
  deputyFor
  decisionDelegated
  arrivedAt
  leftAt
  organisation {
    id
    name
    shortName
  }
}
    `, {"fragmentName":"AttendanceRow"}) as unknown as TypedDocumentString<AttendanceRowFragment, unknown>;
export const ItemRecordFragmentDoc = new TypedDocumentString(`
    fragment ItemRecord on AgendaItem {
  id
  viewerCan
  passages {
    ...PassageText
  }
  decisions {
    ...DecisionText
  }
  actions {
    ...AgendaAction
  }
  attendances {
    ...AttendanceRow
  }
}
    fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment AttendanceRow on Attendance {
  id
  itemId
  organisationId
  status
  personName
  deputyFor
  decisionDelegated
  arrivedAt
  leftAt
  organisation {
    id
    name
    shortName
  }
}
fragment PassageText on Passage {
  id
  source
  kind
  handlingCode
  text
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment DecisionText on Decision {
  id
  kind
  rationale
  handlingCode
  riskCategory
  dissent
  noActionReason
  recommenderOrganisationId
  decidedAt
  version
  recommender {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"fragmentName":"ItemRecord"}) as unknown as TypedDocumentString<ItemRecordFragment, unknown>;
export const MinutesLineFragmentDoc = new TypedDocumentString(`
    fragment MinutesLine on AgendaItem {
  id
  part
  title
  startsAt
  child {
    id
    forename
    surname
    initials
    dateOfBirth
    ageBand
    redactions {
      field
      reason
    }
  }
  declaredInterests {
    id
    personName
  }
  ...ItemRecord
}
    fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment AttendanceRow on Attendance {
  id
  itemId
  organisationId
  status
  personName
  deputyFor
  decisionDelegated
  arrivedAt
  leftAt
  organisation {
    id
    name
    shortName
  }
}
fragment ItemRecord on AgendaItem {
  id
  viewerCan
  passages {
    ...PassageText
  }
  decisions {
    ...DecisionText
  }
  actions {
    ...AgendaAction
  }
  attendances {
    ...AttendanceRow
  }
}
fragment PassageText on Passage {
  id
  source
  kind
  handlingCode
  text
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment DecisionText on Decision {
  id
  kind
  rationale
  handlingCode
  riskCategory
  dissent
  noActionReason
  recommenderOrganisationId
  decidedAt
  version
  recommender {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"fragmentName":"MinutesLine"}) as unknown as TypedDocumentString<MinutesLineFragment, unknown>;
export const SchoolMeetingFragmentDoc = new TypedDocumentString(`
    fragment SchoolMeeting on Meeting {
  id
  startsAt
  place
  viewerCan
  panel {
    id
    name
  }
  minutes {
    id
    state
    approvedAt
  }
}
    `, {"fragmentName":"SchoolMeeting"}) as unknown as TypedDocumentString<SchoolMeetingFragment, unknown>;
export const ActionsDocument = new TypedDocumentString(`
    query Actions($held: Boolean, $openAfter: String, $endedAfter: String) {
  open: actions(first: 100, held: $held, ended: false, after: $openAfter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DueAction
    }
  }
  ended: actions(first: 50, held: $held, ended: true, after: $endedAfter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DueAction
    }
  }
}
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}
fragment DueAction on Action {
  ...ActionRow
  child {
    id
    forename
    surname
    initials
  }
}`, {"hash":"sha256:33daa696b07ead278de128aef817aad2d56447fffd09e1a988eb3da213bb783a"}) as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const AddActionDocument = new TypedDocumentString(`
    mutation AddAction($input: AddActionInput!) {
  addAction(input: $input) {
    id
  }
}
    `, {"hash":"sha256:83950c6b29abc6eb1fe3e600920dc52a8c49e82789ee1e0b17945e4ee2f54b98"}) as unknown as TypedDocumentString<AddActionMutation, AddActionMutationVariables>;
export const MayAddActionDocument = new TypedDocumentString(`
    query MayAddAction($childId: ID!) {
  child(id: $childId) {
    id
    viewerCan
  }
}
    `, {"hash":"sha256:fb46b44d96d174066612703b0db2b5c953e8ec24ad5688e07ece169c42be3364"}) as unknown as TypedDocumentString<MayAddActionQuery, MayAddActionQueryVariables>;
export const MoveDueDateDocument = new TypedDocumentString(`
    mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {
  moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {
    id
  }
}
    `, {"hash":"sha256:bf22f6b8596c3179ba84afa72800b2d4d4ddc7e7ccecae6d6f0884444b269818"}) as unknown as TypedDocumentString<MoveDueDateMutation, MoveDueDateMutationVariables>;
export const MoveDisruptionDocument = new TypedDocumentString(`
    mutation MoveDisruption($input: UpdateDisruptionInput!) {
  updateDisruption(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8a62ff7774bccc6c03f82402ee272b0f1fc098d55c29470b3e2933e508841d7b"}) as unknown as TypedDocumentString<MoveDisruptionMutation, MoveDisruptionMutationVariables>;
export const ActionOwnersDocument = new TypedDocumentString(`
    query ActionOwners {
  organisations {
    id
    name
    kind
    closedOn
  }
}
    `, {"hash":"sha256:2b464903e2918847654e70c229a7ce648119de2a68e98b845d9bcc7a86a6c4c2"}) as unknown as TypedDocumentString<ActionOwnersQuery, ActionOwnersQueryVariables>;
export const DeclineActionDocument = new TypedDocumentString(`
    mutation DeclineAction($actionId: ID!, $reason: String!) {
  declineAction(actionId: $actionId, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:90eacf6d72f06d907459e2df1cda3f904c811697b1ed6d991670cad3a5f00bbb"}) as unknown as TypedDocumentString<DeclineActionMutation, DeclineActionMutationVariables>;
export const NoteProgressDocument = new TypedDocumentString(`
    mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {
  noteProgress(
    actionId: $actionId
    note: $note
    clientMutationId: $clientMutationId
  ) {
    id
  }
}
    `, {"hash":"sha256:efe16b71cabdbed13a2e53499c97893f3ca458b0131eadabe70f21b6b7f2ba88"}) as unknown as TypedDocumentString<NoteProgressMutation, NoteProgressMutationVariables>;
export const CompleteActionDocument = new TypedDocumentString(`
    mutation CompleteAction($actionId: ID!, $evidence: String!) {
  completeAction(actionId: $actionId, evidence: $evidence) {
    id
  }
}
    `, {"hash":"sha256:9f317042f00f04b5ad89d004c6a5807639eb4769bbb1b62475af3c647d70e954"}) as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const AcceptActionDocument = new TypedDocumentString(`
    mutation AcceptAction($actionId: ID!) {
  acceptAction(actionId: $actionId) {
    id
  }
}
    `, {"hash":"sha256:add44ed5e57e0f6285144e4171829f6b9e7d83b45c7b77996d9f150b47ebefda"}) as unknown as TypedDocumentString<AcceptActionMutation, AcceptActionMutationVariables>;
export const AddAgendaItemDocument = new TypedDocumentString(`
    mutation AddAgendaItem($input: AddAgendaItemInput!) {
  addAgendaItem(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1124f2c5da7d0045e8a4dab72809cb60526d74d056b6d680d482c6656d550b35"}) as unknown as TypedDocumentString<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($id: ID!) {
  meeting(id: $id) {
    ...MeetingHead
    items {
      ...AgendaLine
    }
  }
}
    fragment AgendaChild on Child {
  id
  forename
  surname
  knownAs
  initials
  dateOfBirth
  ageBand
  districtCode
  wishesAndFeelings
  viewerCan
  redactions {
    field
    reason
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
  }
  careStatuses {
    id
    kind
    legalStatus
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    harmTypes
    assessedOn
    rationale
    childsWords
    redactions {
      field
      reason
    }
  }
  actions {
    ...AgendaAction
  }
}
fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment AgendaLine on AgendaItem {
  id
  part
  title
  minutes
  startsAt
  viewerCan
  redactions {
    field
    reason
  }
  presenter {
    id
    shortName
  }
  child {
    ...AgendaChild
  }
  listing {
    id
    kind
    reason
    requestedOn
    redactions {
      field
      reason
    }
    episode {
      id
      state
      requiredOn
      firstHeardOn
      riskCategory
      redactions {
        field
        reason
      }
    }
  }
  invitations {
    id
    endedOn
    organisation {
      id
      shortName
      contributesAs
    }
  }
  passages {
    id
    source
    authorOrganisation {
      id
      shortName
    }
  }
  declaredInterests {
    id
    personName
  }
}
fragment MeetingHead on Meeting {
  id
  startsAt
  place
  joinLink
  state
  chairName
  version
  viewerCan
  papersIssuedAt
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}`, {"hash":"sha256:811ce9678536d491a0db91bf21d026619bb6c9bd247fc4635d234ff7c8a30dd4"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const BuildAgendaDocument = new TypedDocumentString(`
    query BuildAgenda($id: ID!) {
  meeting(id: $id) {
    ...MeetingHead
    panel {
      id
      members {
        id
        organisationId
        quorumGroup
        standing
      }
    }
    items {
      ...BuildLine
    }
  }
  listings(state: REQUESTED) {
    ...RequestedListing
  }
  organisations {
    id
    name
    shortName
    kind
    closedOn
  }
}
    fragment BuildLine on AgendaItem {
  id
  part
  title
  minutes
  startsAt
  viewerCan
  child {
    id
    forename
    surname
    initials
    enrolments {
      id
      startsOn
      endsOn
      schoolId
    }
  }
  listing {
    id
    viewerCan
  }
  invitations {
    id
    endedOn
    viewerCan
    organisation {
      id
      name
      shortName
      kind
    }
  }
}
fragment RequestedListing on Listing {
  id
  panelId
  kind
  reason
  requestedOn
  viewerCan
  requestedBy {
    id
    shortName
  }
  child {
    id
    forename
    surname
    initials
  }
  episode {
    id
    requiredOn
    firstHeardOn
  }
}
fragment MeetingHead on Meeting {
  id
  startsAt
  place
  joinLink
  state
  chairName
  version
  viewerCan
  papersIssuedAt
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}`, {"hash":"sha256:e8697ea9a395f50c5a5e08ea17b2231e90d6297357e7013b768f8c59b6868337"}) as unknown as TypedDocumentString<BuildAgendaQuery, BuildAgendaQueryVariables>;
export const DistrictNamesDocument = new TypedDocumentString(`
    query DistrictNames {
  districts {
    id
    gssCode
    name
  }
}
    `, {"hash":"sha256:d36526c8ce5b5d70a087041993a67503f5e1a8487158e7cf4a22ac4854d35f5b"}) as unknown as TypedDocumentString<DistrictNamesQuery, DistrictNamesQueryVariables>;
export const InviteToItemDocument = new TypedDocumentString(`
    mutation InviteToItem($input: InviteToItemInput!) {
  inviteToItem(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7edcdf5ac65793d72fbd5cd37d3174da9a734aa7da456b87fd870e254ffc0cfd"}) as unknown as TypedDocumentString<InviteToItemMutation, InviteToItemMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($invitationId: ID!) {
  withdrawInvitation(invitationId: $invitationId) {
    id
    endedOn
  }
}
    `, {"hash":"sha256:019be0ee985f38d9909e5ead260ffa0711445d8dc1a292b9912807b786bc9dba"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const TimeAgendaItemDocument = new TypedDocumentString(`
    mutation TimeAgendaItem($itemId: ID!, $minutes: Int!) {
  timeAgendaItem(itemId: $itemId, minutes: $minutes) {
    id
    minutes
  }
}
    `, {"hash":"sha256:be6b262b2575d4131e7de149a5f0f591fe04741d05168b904b4d457c0352321c"}) as unknown as TypedDocumentString<TimeAgendaItemMutation, TimeAgendaItemMutationVariables>;
export const OrderAgendaDocument = new TypedDocumentString(`
    mutation OrderAgenda($input: OrderAgendaInput!) {
  orderAgenda(input: $input) {
    id
    version
    items {
      id
      startsAt
    }
  }
}
    `, {"hash":"sha256:445ea723c5dab608c39baecc5b67d8eae860b34ca446f02c3aaa8d492144206a"}) as unknown as TypedDocumentString<OrderAgendaMutation, OrderAgendaMutationVariables>;
export const ListOnAgendaDocument = new TypedDocumentString(`
    mutation ListOnAgenda($input: ListOnAgendaInput!) {
  listOnAgenda(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7568b2239a0e69cdce00aa87860fe6e8929ad4650dcb97bccd457a1099897a27"}) as unknown as TypedDocumentString<ListOnAgendaMutation, ListOnAgendaMutationVariables>;
export const RemoveAgendaItemDocument = new TypedDocumentString(`
    mutation RemoveAgendaItem($itemId: ID!) {
  removeAgendaItem(itemId: $itemId) {
    id
    version
  }
}
    `, {"hash":"sha256:c1f7747aad6c7ebbf16eb7664f983de99c5d61f3cb0598e20438d98ab8c0b4cc"}) as unknown as TypedDocumentString<RemoveAgendaItemMutation, RemoveAgendaItemMutationVariables>;
export const DeferListingDocument = new TypedDocumentString(`
    mutation DeferListing($input: DeferListingInput!) {
  deferListing(input: $input) {
    id
    state
  }
}
    `, {"hash":"sha256:6f55195a1e4eee1fa00e7503428cc2026af6f93afd97521a92097bb00b815083"}) as unknown as TypedDocumentString<DeferListingMutation, DeferListingMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:ea691dac79c5151edd15585700a216d562f14d841b86e2c68fa097859a6d60ac"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const ChildPageDocument = new TypedDocumentString(`
    query ChildPage($id: ID!) {
  child(id: $id) {
    ...ChildIdentity
    ...ChildPanels
    ...ChildAssessments
    ...ChildInvolvements
    actions {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}
fragment ChildAssessments on Child {
  assessments {
    id
    level
    assessedOn
    harmTypes
    rationale
    childsWords
    assessorName
    signedOffOn
    assessorOrganisation {
      id
      shortName
    }
    redactions {
      field
      reason
    }
  }
  redactions {
    field
    reason
  }
}
fragment ChildIdentity on Child {
  id
  forename
  surname
  initials
  knownAs
  dateOfBirth
  ageBand
  sex
  ethnicity
  firstLanguage
  disability
  districtCode
  placingAuthority
  address
  addressRestricted
  penPicture
  wishesAndFeelings
  staffSafetyMarker
  mosaicId
  upn
  nhsNumber
  policeReference
  viewerCan
  redactions {
    field
    reason
  }
  careStatuses {
    id
    kind
    legalStatus
    responsibleAuthority
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    assessedOn
    harmTypes
    redactions {
      field
      reason
    }
  }
}
fragment ChildInvolvements on Child {
  involvements {
    id
    involvedAs
    workerName
    team
    startsOn
    endsOn
    organisation {
      id
      name
    }
  }
  redactions {
    field
    reason
  }
}
fragment ChildPanels on Child {
  episodes {
    id
    state
    requiredOn
    reason
    riskCategory
    firstHeardOn
    closedOn
    closureReason
    redactions {
      field
      reason
    }
    panel {
      id
      name
    }
    listings {
      id
      kind
      state
      requestedOn
      outcomeReason
      redactions {
        field
        reason
      }
      meeting {
        id
        startsAt
      }
    }
  }
  redactions {
    field
    reason
  }
}`, {"hash":"sha256:742d5774088d7eeebf9dbae8327939335cc6d846ed82a5a4f477b210ff878742"}) as unknown as TypedDocumentString<ChildPageQuery, ChildPageQueryVariables>;
export const ChildrenDocument = new TypedDocumentString(`
    query Children($surname: String, $districtCode: String, $after: String) {
  children(
    first: 25
    surname: $surname
    districtCode: $districtCode
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ChildLine
    }
  }
  districts {
    id
    gssCode
    name
  }
}
    fragment ChildLine on Child {
  id
  forename
  surname
  initials
  dateOfBirth
  ageBand
  districtCode
  redactions {
    field
    reason
  }
  latestAssessment {
    id
    level
  }
  episodes {
    id
    state
    closedOn
    panel {
      id
      code
    }
  }
}`, {"hash":"sha256:eeeb417966f51762ea80d68fffe1850c14e20e680f9be0291e07de4fcc99cc73"}) as unknown as TypedDocumentString<ChildrenQuery, ChildrenQueryVariables>;
export const AmendContributionDocument = new TypedDocumentString(`
    mutation AmendContribution($input: AmendPassageInput!) {
  amendPassage(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b12199ae6e8c4596c673e049ccfad874c9187de23353486ddd962215b7a295df"}) as unknown as TypedDocumentString<AmendContributionMutation, AmendContributionMutationVariables>;
export const DeclareInterestDocument = new TypedDocumentString(`
    mutation DeclareInterest($itemId: ID!, $nature: String!) {
  declareInterest(itemId: $itemId, nature: $nature)
}
    `, {"hash":"sha256:f08c7875e47be7556d3d7730b6b8faf440bdc0ff5fed28d171075b21e1df37db"}) as unknown as TypedDocumentString<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const AddDisruptionActionDocument = new TypedDocumentString(`
    mutation AddDisruptionAction($input: AddDisruptionActionInput!) {
  addDisruptionAction(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f3ea5a5835214f118324f751f1d3a281df7ab99b7af3b41101960387d98e8bfb"}) as unknown as TypedDocumentString<AddDisruptionActionMutation, AddDisruptionActionMutationVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($id: ID!) {
  agendaItem(id: $id) {
    id
    title
    viewerCan
    ...ItemFacts
    child {
      ...ChildIdentity
      actions {
        ...ActionRow
      }
    }
    passages {
      ...ItemPassage
    }
    decisions {
      ...ItemDecision
    }
  }
}
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}
fragment ChildIdentity on Child {
  id
  forename
  surname
  initials
  knownAs
  dateOfBirth
  ageBand
  sex
  ethnicity
  firstLanguage
  disability
  districtCode
  placingAuthority
  address
  addressRestricted
  penPicture
  wishesAndFeelings
  staffSafetyMarker
  mosaicId
  upn
  nhsNumber
  policeReference
  viewerCan
  redactions {
    field
    reason
  }
  careStatuses {
    id
    kind
    legalStatus
    responsibleAuthority
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    assessedOn
    harmTypes
    redactions {
      field
      reason
    }
  }
}
fragment ItemDecision on Decision {
  id
  kind
  rationale
  riskCategory
  dissent
  noActionReason
  redactions {
    field
    reason
  }
}
fragment ItemFacts on AgendaItem {
  id
  part
  minutes
  startsAt
  redactions {
    field
    reason
  }
  meeting {
    id
    state
    startsAt
    place
    joinLink
    redactions {
      field
      reason
    }
    panel {
      id
      name
    }
    minutes {
      id
      state
    }
  }
  presenter {
    id
    shortName
  }
  listing {
    id
    kind
    reason
    redactions {
      field
      reason
    }
  }
  invitations {
    id
    organisation {
      id
      shortName
    }
  }
}
fragment ItemPassage on Passage {
  id
  kind
  handlingCode
  text
  source
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"hash":"sha256:839ba0a3baf665f847b714f4f9092d16f844b7e792d0fe654151a8c3ce0f8433"}) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items {
  meetings(first: 30) {
    nodes {
      ...SchoolMeeting
      state
      items {
        ...InvitedItem
      }
    }
  }
}
    fragment InvitedItem on AgendaItem {
  id
  startsAt
  child {
    id
    forename
    surname
    initials
  }
  listing {
    id
    kind
  }
  passages {
    id
    authorOrganisation {
      id
    }
  }
}
fragment SchoolMeeting on Meeting {
  id
  startsAt
  place
  viewerCan
  panel {
    id
    name
  }
  minutes {
    id
    state
    approvedAt
  }
}`, {"hash":"sha256:42953175afa73e9b5d18934f0c516c0735760cf6cf7dda639712c530465fb347"}) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const DisruptionPowersDocument = new TypedDocumentString(`
    query DisruptionPowers {
  disruptionPowers {
    id
    code
    name
    legalBasis
    whoApplies
    target
    needsCompartment
    status
  }
}
    `, {"hash":"sha256:5d98e105d0d17e0aa47b08d69c27429007d3fc4113b0cbf89937eafff4f15047"}) as unknown as TypedDocumentString<DisruptionPowersQuery, DisruptionPowersQueryVariables>;
export const WriteContributionDocument = new TypedDocumentString(`
    mutation WriteContribution($input: WritePassageInput!) {
  writePassage(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f0bdab60bc2f58333d8f9d15b2727d4309cd7d4b98e282a8044552067c045ec0"}) as unknown as TypedDocumentString<WriteContributionMutation, WriteContributionMutationVariables>;
export const ListingsDocument = new TypedDocumentString(`
    query Listings {
  requested: listings(state: REQUESTED) {
    ...ListedChild
  }
  listed: listings(state: LISTED) {
    ...ListedChild
  }
  deferred: listings(state: DEFERRED) {
    ...ListedChild
  }
}
    fragment ListedChild on Listing {
  id
  kind
  reason
  outcomeReason
  requestedOn
  redactions {
    field
    reason
  }
  panel {
    id
    code
  }
  child {
    id
    forename
    surname
    initials
  }
  episode {
    id
    requiredOn
    firstHeardOn
    redactions {
      field
      reason
    }
  }
  meeting {
    id
    startsAt
  }
  requestedBy {
    id
    shortName
  }
}`, {"hash":"sha256:0406e16a84b30e274dd2934a3b1534de9d5801a2c99c74da0251b588ca446753"}) as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
export const MayRequestListingDocument = new TypedDocumentString(`
    query MayRequestListing($childId: ID!) {
  child(id: $childId) {
    id
    viewerCan
  }
  panels {
    id
    name
    purpose
  }
}
    `, {"hash":"sha256:8cbef23d0ebb6abcf671d0be3af8f1015b3618a583263011664af7bd06c85be8"}) as unknown as TypedDocumentString<MayRequestListingQuery, MayRequestListingQueryVariables>;
export const RequestListingDocument = new TypedDocumentString(`
    mutation RequestListing($input: RequestListingInput!) {
  requestListing(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ed7253ac77db7424ffd4114cc41671cdbc6515443524ad136fa9ad9077bf2e27"}) as unknown as TypedDocumentString<RequestListingMutation, RequestListingMutationVariables>;
export const ConcludeMeetingDocument = new TypedDocumentString(`
    mutation ConcludeMeeting($meetingId: ID!, $quorumReason: String) {
  concludeMeeting(meetingId: $meetingId, quorumReason: $quorumReason) {
    id
    state
  }
}
    `, {"hash":"sha256:99dba35a78f96647d7fb76879a00ebb40077714ca11a63d7edc6c52cddbfbdc8"}) as unknown as TypedDocumentString<ConcludeMeetingMutation, ConcludeMeetingMutationVariables>;
export const IssuePapersDocument = new TypedDocumentString(`
    mutation IssuePapers($meetingId: ID!, $version: Int!) {
  issuePapers(meetingId: $meetingId, version: $version) {
    id
    state
    version
  }
}
    `, {"hash":"sha256:026be2abee8e7515fbbecf31b0153a4ec9a4a998efa46e0ff8f7cacc8798a997"}) as unknown as TypedDocumentString<IssuePapersMutation, IssuePapersMutationVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($panelId: ID, $after: String) {
  meetings(first: 30, panelId: $panelId, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingRow
    }
  }
  panels {
    id
    code
    name
    viewerCan
  }
}
    fragment MeetingRow on Meeting {
  id
  startsAt
  place
  state
  chairName
  viewerCan
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}`, {"hash":"sha256:4e2d420c2e2a2a6cee93ef0968f10fb8b7709fd203ab38d8a8eae30e5f6e2090"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const OpenMeetingDocument = new TypedDocumentString(`
    mutation OpenMeeting($meetingId: ID!) {
  openMeeting(meetingId: $meetingId) {
    id
    state
    version
  }
}
    `, {"hash":"sha256:e2eb0963ae2284f46119fcc3ec59d1ff3a1c487dfa49e14e3f402b7d682a4698"}) as unknown as TypedDocumentString<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const PlanMeetingDocument = new TypedDocumentString(`
    query PlanMeeting {
  panels {
    id
    code
    name
    seriesWeek
    seriesWeekday
    seriesTime
    viewerCan
  }
  memberships {
    id
    role
    person {
      id
      name
    }
  }
}
    `, {"hash":"sha256:0dec1b14533dd222cc9d849812a207994471ad762f6005b42c1e397bce1140d9"}) as unknown as TypedDocumentString<PlanMeetingQuery, PlanMeetingQueryVariables>;
export const ScheduleMeetingDocument = new TypedDocumentString(`
    mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
  scheduleMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1f68028ee491033235f09ca505f175a605766983dcab55d019ce6dea562ee1e9"}) as unknown as TypedDocumentString<ScheduleMeetingMutation, ScheduleMeetingMutationVariables>;
export const RunMeetingDocument = new TypedDocumentString(`
    query RunMeeting($id: ID!) {
  meeting(id: $id) {
    ...MeetingHead
    quorumReason
    quorum {
      ...QuorumNow
    }
    panel {
      id
      members {
        id
        quorumGroup
        standing
        organisation {
          id
          name
        }
      }
    }
    attendances {
      ...AttendanceRow
    }
    items {
      ...AgendaLine
      ...ItemRecord
    }
  }
}
    fragment AgendaChild on Child {
  id
  forename
  surname
  knownAs
  initials
  dateOfBirth
  ageBand
  districtCode
  wishesAndFeelings
  viewerCan
  redactions {
    field
    reason
  }
  enrolments {
    id
    startsOn
    endsOn
    school {
      id
      name
    }
  }
  careStatuses {
    id
    kind
    legalStatus
    startsOn
    endsOn
    redactions {
      field
      reason
    }
  }
  latestAssessment {
    id
    level
    harmTypes
    assessedOn
    rationale
    childsWords
    redactions {
      field
      reason
    }
  }
  actions {
    ...AgendaAction
  }
}
fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment AgendaLine on AgendaItem {
  id
  part
  title
  minutes
  startsAt
  viewerCan
  redactions {
    field
    reason
  }
  presenter {
    id
    shortName
  }
  child {
    ...AgendaChild
  }
  listing {
    id
    kind
    reason
    requestedOn
    redactions {
      field
      reason
    }
    episode {
      id
      state
      requiredOn
      firstHeardOn
      riskCategory
      redactions {
        field
        reason
      }
    }
  }
  invitations {
    id
    endedOn
    organisation {
      id
      shortName
      contributesAs
    }
  }
  passages {
    id
    source
    authorOrganisation {
      id
      shortName
    }
  }
  declaredInterests {
    id
    personName
  }
}
fragment AttendanceRow on Attendance {
  id
  itemId
  organisationId
  status
  personName
  deputyFor
  decisionDelegated
  arrivedAt
  leftAt
  organisation {
    id
    name
    shortName
  }
}
fragment QuorumNow on Quorum {
  quorate
  groups {
    group
    name
    filled
  }
}
fragment MeetingHead on Meeting {
  id
  startsAt
  place
  joinLink
  state
  chairName
  version
  viewerCan
  papersIssuedAt
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}
fragment ItemRecord on AgendaItem {
  id
  viewerCan
  passages {
    ...PassageText
  }
  decisions {
    ...DecisionText
  }
  actions {
    ...AgendaAction
  }
  attendances {
    ...AttendanceRow
  }
}
fragment PassageText on Passage {
  id
  source
  kind
  handlingCode
  text
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment DecisionText on Decision {
  id
  kind
  rationale
  handlingCode
  riskCategory
  dissent
  noActionReason
  recommenderOrganisationId
  decidedAt
  version
  recommender {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}`, {"hash":"sha256:11c94a2ab1ab747e69ac5193b1249ddf97b232de2bd327c5c0b57d2d7674c75a"}) as unknown as TypedDocumentString<RunMeetingQuery, RunMeetingQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  meeting(id: $id) {
    id
    startsAt
    viewerCan
    panel {
      id
      name
      confidentialityStatement
    }
  }
}
    `, {"hash":"sha256:e74adf8ca49ffee3cf3af3f98bcfd5e6d8ce0840c78558ba53188a83bdd4fe35"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const AcceptConfidentialityDocument = new TypedDocumentString(`
    mutation AcceptConfidentiality($meetingId: ID!) {
  acceptConfidentiality(meetingId: $meetingId) {
    id
    viewerCan
  }
}
    `, {"hash":"sha256:9c5ced9fe69df5bfd1aab0e2f3436c6d297f2ed04d5f46e4775123b0c69b44fe"}) as unknown as TypedDocumentString<AcceptConfidentialityMutation, AcceptConfidentialityMutationVariables>;
export const ApproveMinutesDocument = new TypedDocumentString(`
    mutation ApproveMinutes($meetingId: ID!) {
  approveMinutes(meetingId: $meetingId) {
    id
    state
  }
}
    `, {"hash":"sha256:b0a8e55f9465106145947edeb947d3d133106f42a6c7e4f50143b0cc010b6214"}) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const DistributeMinutesDocument = new TypedDocumentString(`
    mutation DistributeMinutes($meetingId: ID!) {
  distributeMinutes(meetingId: $meetingId) {
    id
    state
    closesOn
  }
}
    `, {"hash":"sha256:80a74c9881c0b7ec71c0dd642b2ad84224900decb10ff94f09985e541c80c0d5"}) as unknown as TypedDocumentString<DistributeMinutesMutation, DistributeMinutesMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:2d5bf716f3ac7b33223c0f03c19ff780ad5f397ea92d8fd01a0b7b0b08b16c85"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const MinutesPaperDocument = new TypedDocumentString(`
    query MinutesPaper($id: ID!) {
  meeting(id: $id) {
    ...MeetingHead
    quorumReason
    missingForApproval
    closesOn
    distributedAt
    quorum {
      ...QuorumNow
    }
    attendances {
      ...AttendanceRow
    }
    minutes {
      ...MinutesState
    }
    items {
      ...MinutesLine
    }
  }
}
    fragment AgendaAction on Action {
  id
  itemId
  heading
  text
  ownerName
  dueOn
  state
  overdue
  ownerOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment AttendanceRow on Attendance {
  id
  itemId
  organisationId
  status
  personName
  deputyFor
  decisionDelegated
  arrivedAt
  leftAt
  organisation {
    id
    name
    shortName
  }
}
fragment QuorumNow on Quorum {
  quorate
  groups {
    group
    name
    filled
  }
}
fragment MeetingHead on Meeting {
  id
  startsAt
  place
  joinLink
  state
  chairName
  version
  viewerCan
  papersIssuedAt
  minutes {
    id
  }
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}
fragment ItemRecord on AgendaItem {
  id
  viewerCan
  passages {
    ...PassageText
  }
  decisions {
    ...DecisionText
  }
  actions {
    ...AgendaAction
  }
  attendances {
    ...AttendanceRow
  }
}
fragment PassageText on Passage {
  id
  source
  kind
  handlingCode
  text
  authorName
  writtenAt
  version
  viewerCan
  authorOrganisation {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment DecisionText on Decision {
  id
  kind
  rationale
  handlingCode
  riskCategory
  dissent
  noActionReason
  recommenderOrganisationId
  decidedAt
  version
  recommender {
    id
    shortName
  }
  redactions {
    field
    reason
  }
}
fragment MinutesState on Minutes {
  id
  state
  sentToChairAt
  approvedAt
  approvedByName
  hash
}
fragment MinutesLine on AgendaItem {
  id
  part
  title
  startsAt
  child {
    id
    forename
    surname
    initials
    dateOfBirth
    ageBand
    redactions {
      field
      reason
    }
  }
  declaredInterests {
    id
    personName
  }
  ...ItemRecord
}`, {"hash":"sha256:44e95beae9a2dc3799a97b386b0a44ac290a2cd162b38f2018d3acabebc4bb96"}) as unknown as TypedDocumentString<MinutesPaperQuery, MinutesPaperQueryVariables>;
export const SendMinutesToChairDocument = new TypedDocumentString(`
    mutation SendMinutesToChair($meetingId: ID!) {
  sendMinutesToChair(meetingId: $meetingId) {
    id
    state
  }
}
    `, {"hash":"sha256:a6971e0d2df5f3a7d727284d5da7a14371a1ca14331e546439532e865a3e8de1"}) as unknown as TypedDocumentString<SendMinutesToChairMutation, SendMinutesToChairMutationVariables>;
export const WritePassageDocument = new TypedDocumentString(`
    mutation WritePassage($input: WritePassageInput!) {
  writePassage(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7999c31714aa6ab290835d9c1a22caac53c880a32b1669ac754495d215e3afde"}) as unknown as TypedDocumentString<WritePassageMutation, WritePassageMutationVariables>;
export const AmendPassageDocument = new TypedDocumentString(`
    mutation AmendPassage($input: AmendPassageInput!) {
  amendPassage(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:b7efe523d8a62e015ab5f4b154a54d33b6d0bba4f2ab0f661b591b823f7af86a"}) as unknown as TypedDocumentString<AmendPassageMutation, AmendPassageMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  memberships {
    id
    role
    team
    startsOn
    endsOn
    person {
      id
      name
    }
    organisation {
      id
      name
    }
  }
}
    `, {"hash":"sha256:9e6286aaf2cef77e87d02447e6da48a5812fde55c1e39b02916d1844c51c85ac"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    personId
    name
    role
    roleName
    organisationId
    organisationName
    today
  }
}
    `, {"hash":"sha256:73eb3035257823fa810722f55023a7e103db2fffebfb1b43cca28a5c3d3f40b9"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PupilsDocument = new TypedDocumentString(`
    query Pupils {
  children(first: 50) {
    nodes {
      id
      forename
      surname
      initials
      actions {
        ...ActionRow
      }
    }
  }
  meetings(first: 20) {
    nodes {
      ...SchoolMeeting
      items {
        id
        startsAt
        childId
        passages {
          id
          authorOrganisation {
            id
          }
        }
      }
    }
  }
  actions(first: 100, held: true, ended: false) {
    nodes {
      ...ActionRow
      childId
    }
  }
}
    fragment ActionRow on Action {
  id
  heading
  text
  state
  agreedOn
  dueOn
  overdue
  ownerName
  ownerOrganisation {
    id
    shortName
  }
  evidence
  completedOn
  declineReason
  version
  viewerCan
  redactions {
    field
    reason
  }
  updates {
    id
    authorName
    note
    notedAt
    redactions {
      field
      reason
    }
  }
  disruption {
    id
    status
    statusOn
    targetKind
    target
    operationalDetail
    conditions
    safetyWording
    version
    viewerCan
    power {
      id
      code
      name
    }
    redactions {
      field
      reason
    }
  }
}
fragment SchoolMeeting on Meeting {
  id
  startsAt
  place
  viewerCan
  panel {
    id
    name
  }
  minutes {
    id
    state
    approvedAt
  }
}`, {"hash":"sha256:d409d9189db1df3a2184c59a21e78e40de5651545c517598819eb5cfad0dd3d1"}) as unknown as TypedDocumentString<PupilsQuery, PupilsQueryVariables>;
export const MonitoredChildrenDocument = new TypedDocumentString(`
    query MonitoredChildren($financialYear: String!, $by: StatisticsPeriod!) {
  monitoredChildren(financialYear: $financialYear, by: $by) {
    panelCode
    panelName
    periods {
      period
      children
      suppressed
    }
    year {
      period
      children
      suppressed
    }
  }
}
    `, {"hash":"sha256:7bec34ea5000e00662e3b5b1d7afcc1e293c49c94d864d754ae7ebef44d9d509"}) as unknown as TypedDocumentString<MonitoredChildrenQuery, MonitoredChildrenQueryVariables>;