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

/** The four Ps of the plan. */
export type PlanHeading =
  | 'PREPARE'
  | 'PREVENT'
  | 'PROTECT'
  | 'PURSUE';

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

export type UpdateDisruptionInput = {
  disruptionActionId: string;
  safetyWording?: string | null | undefined;
  status: DisruptionStatus;
  version: number;
};

export type ActionRowFragment = { id: string, heading: PlanHeading | null, text: string | null, state: ActionState | null, agreedOn: string | null, dueOn: string | null, overdue: boolean | null, ownerName: string | null, evidence: string | null, completedOn: string | null, declineReason: string | null, version: number | null, viewerCan: Array<string>, ownerOrganisation: { id: string, shortName: string | null } | null, redactions: Array<{ field: string, reason: string }>, updates: Array<{ id: string, authorName: string | null, note: string | null, notedAt: string | null, redactions: Array<{ field: string, reason: string }> }> | null, disruption: Array<{ id: string, status: DisruptionStatus | null, statusOn: string | null, targetKind: DisruptionTarget | null, target: string | null, operationalDetail: string | null, conditions: string | null, safetyWording: string | null, version: number | null, viewerCan: Array<string>, power: { id: string, code: string | null, name: string | null } | null, redactions: Array<{ field: string, reason: string }> }> | null };

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { addAction: { id: string } };

export type MayAddActionQueryVariables = Exact<{
  childId: string;
}>;


export type MayAddActionQuery = { child: { id: string, viewerCan: Array<string> } };

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

export type MeetingRowFragment = { id: string, startsAt: string | null, place: string | null, state: MeetingState | null, chairName: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null };

export type MeetingsQueryVariables = Exact<{
  panelId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startsAt: string | null, place: string | null, state: MeetingState | null, chairName: string | null, viewerCan: Array<string>, redactions: Array<{ field: string, reason: string }>, panel: { id: string, code: string | null, name: string | null } | null }> }, panels: Array<{ id: string, code: string | null, name: string | null, viewerCan: Array<string> }> };

export type PlanMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanMeetingQuery = { panels: Array<{ id: string, code: string | null, name: string | null, seriesWeek: number | null, seriesWeekday: number | null, seriesTime: string | null, viewerCan: Array<string> }>, memberships: Array<{ id: string, role: Role | null, person: { id: string, name: string | null } | null }> };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { scheduleMeeting: { id: string } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { meeting: { id: string, startsAt: string | null, viewerCan: Array<string>, panel: { id: string, name: string | null, confidentialityStatement: string | null } | null } };

export type AcceptConfidentialityMutationVariables = Exact<{
  meetingId: string;
}>;


export type AcceptConfidentialityMutation = { acceptConfidentiality: { id: string, viewerCan: Array<string> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { personId: string, name: string, role: Role, roleName: string, organisationId: string, organisationName: string, today: string } };

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
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  id
  startsAt
  place
  state
  chairName
  viewerCan
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
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($panelId: ID, $after: String) {
  meetings(first: 60, panelId: $panelId, after: $after) {
    totalCount
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
  redactions {
    field
    reason
  }
  panel {
    id
    code
    name
  }
}`, {"hash":"sha256:8e9aaf5b56637a777b1878d6fe6166d9844d4750de35dc424b1ef1214d1a3a59"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
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