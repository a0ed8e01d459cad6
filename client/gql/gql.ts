/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ActionRow on Action {\n    id\n    heading\n    text\n    state\n    agreedOn\n    dueOn\n    overdue\n    ownerName\n    ownerOrganisation {\n      id\n      shortName\n    }\n    evidence\n    completedOn\n    declineReason\n    version\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    updates {\n      id\n      authorName\n      note\n      notedAt\n      redactions {\n        field\n        reason\n      }\n    }\n    disruption {\n      id\n      status\n      statusOn\n      targetKind\n      target\n      operationalDetail\n      conditions\n      safetyWording\n      version\n      viewerCan\n      power {\n        id\n        code\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n": typeof types.ActionRowFragmentDoc,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": typeof types.AddActionDocument,
    "\n  query MayAddAction($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n  }\n": typeof types.MayAddActionDocument,
    "\n  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {\n    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {\n      id\n    }\n  }\n": typeof types.MoveDueDateDocument,
    "\n  mutation MoveDisruption($input: UpdateDisruptionInput!) {\n    updateDisruption(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveDisruptionDocument,
    "\n  query ActionOwners {\n    organisations {\n      id\n      name\n      kind\n      closedOn\n    }\n  }\n": typeof types.ActionOwnersDocument,
    "\n  mutation DeclineAction($actionId: ID!, $reason: String!) {\n    declineAction(actionId: $actionId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DeclineActionDocument,
    "\n  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {\n    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {\n      id\n    }\n  }\n": typeof types.NoteProgressDocument,
    "\n  mutation CompleteAction($actionId: ID!, $evidence: String!) {\n    completeAction(actionId: $actionId, evidence: $evidence) {\n      id\n    }\n  }\n": typeof types.CompleteActionDocument,
    "\n  mutation AcceptAction($actionId: ID!) {\n    acceptAction(actionId: $actionId) {\n      id\n    }\n  }\n": typeof types.AcceptActionDocument,
    "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": typeof types.MeetingRowFragmentDoc,
    "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 60, panelId: $panelId, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  query PlanMeeting {\n    panels {\n      id\n      code\n      name\n      seriesWeek\n      seriesWeekday\n      seriesTime\n      viewerCan\n    }\n    memberships {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.ScheduleMeetingDocument,
    "\n  query Statement($id: ID!) {\n    meeting(id: $id) {\n      id\n      startsAt\n      viewerCan\n      panel {\n        id\n        name\n        confidentialityStatement\n      }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  mutation AcceptConfidentiality($meetingId: ID!) {\n    acceptConfidentiality(meetingId: $meetingId) {\n      id\n      viewerCan\n    }\n  }\n": typeof types.AcceptConfidentialityDocument,
    "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment ActionRow on Action {\n    id\n    heading\n    text\n    state\n    agreedOn\n    dueOn\n    overdue\n    ownerName\n    ownerOrganisation {\n      id\n      shortName\n    }\n    evidence\n    completedOn\n    declineReason\n    version\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    updates {\n      id\n      authorName\n      note\n      notedAt\n      redactions {\n        field\n        reason\n      }\n    }\n    disruption {\n      id\n      status\n      statusOn\n      targetKind\n      target\n      operationalDetail\n      conditions\n      safetyWording\n      version\n      viewerCan\n      power {\n        id\n        code\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n": types.ActionRowFragmentDoc,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": types.AddActionDocument,
    "\n  query MayAddAction($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n  }\n": types.MayAddActionDocument,
    "\n  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {\n    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {\n      id\n    }\n  }\n": types.MoveDueDateDocument,
    "\n  mutation MoveDisruption($input: UpdateDisruptionInput!) {\n    updateDisruption(input: $input) {\n      id\n    }\n  }\n": types.MoveDisruptionDocument,
    "\n  query ActionOwners {\n    organisations {\n      id\n      name\n      kind\n      closedOn\n    }\n  }\n": types.ActionOwnersDocument,
    "\n  mutation DeclineAction($actionId: ID!, $reason: String!) {\n    declineAction(actionId: $actionId, reason: $reason) {\n      id\n    }\n  }\n": types.DeclineActionDocument,
    "\n  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {\n    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {\n      id\n    }\n  }\n": types.NoteProgressDocument,
    "\n  mutation CompleteAction($actionId: ID!, $evidence: String!) {\n    completeAction(actionId: $actionId, evidence: $evidence) {\n      id\n    }\n  }\n": types.CompleteActionDocument,
    "\n  mutation AcceptAction($actionId: ID!) {\n    acceptAction(actionId: $actionId) {\n      id\n    }\n  }\n": types.AcceptActionDocument,
    "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": types.MeetingRowFragmentDoc,
    "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 60, panelId: $panelId, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n": types.MeetingsDocument,
    "\n  query PlanMeeting {\n    panels {\n      id\n      code\n      name\n      seriesWeek\n      seriesWeekday\n      seriesTime\n      viewerCan\n    }\n    memberships {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.PlanMeetingDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      id\n    }\n  }\n": types.ScheduleMeetingDocument,
    "\n  query Statement($id: ID!) {\n    meeting(id: $id) {\n      id\n      startsAt\n      viewerCan\n      panel {\n        id\n        name\n        confidentialityStatement\n      }\n    }\n  }\n": types.StatementDocument,
    "\n  mutation AcceptConfidentiality($meetingId: ID!) {\n    acceptConfidentiality(meetingId: $meetingId) {\n      id\n      viewerCan\n    }\n  }\n": types.AcceptConfidentialityDocument,
    "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionRow on Action {\n    id\n    heading\n    text\n    state\n    agreedOn\n    dueOn\n    overdue\n    ownerName\n    ownerOrganisation {\n      id\n      shortName\n    }\n    evidence\n    completedOn\n    declineReason\n    version\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    updates {\n      id\n      authorName\n      note\n      notedAt\n      redactions {\n        field\n        reason\n      }\n    }\n    disruption {\n      id\n      status\n      statusOn\n      targetKind\n      target\n      operationalDetail\n      conditions\n      safetyWording\n      version\n      viewerCan\n      power {\n        id\n        code\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ActionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MayAddAction($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').MayAddActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {\n    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveDueDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDisruption($input: UpdateDisruptionInput!) {\n    updateDisruption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveDisruptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionOwners {\n    organisations {\n      id\n      name\n      kind\n      closedOn\n    }\n  }\n"): typeof import('./graphql').ActionOwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAction($actionId: ID!, $reason: String!) {\n    declineAction(actionId: $actionId, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {\n    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {\n      id\n    }\n  }\n"): typeof import('./graphql').NoteProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAction($actionId: ID!, $evidence: String!) {\n    completeAction(actionId: $actionId, evidence: $evidence) {\n      id\n    }\n  }\n"): typeof import('./graphql').CompleteActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAction($actionId: ID!) {\n    acceptAction(actionId: $actionId) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MeetingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 60, panelId: $panelId, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanMeeting {\n    panels {\n      id\n      code\n      name\n      seriesWeek\n      seriesWeekday\n      seriesTime\n      viewerCan\n    }\n    memberships {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PlanMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ScheduleMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    meeting(id: $id) {\n      id\n      startsAt\n      viewerCan\n      panel {\n        id\n        name\n        confidentialityStatement\n      }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptConfidentiality($meetingId: ID!) {\n    acceptConfidentiality(meetingId: $meetingId) {\n      id\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').AcceptConfidentialityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
