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
    "\n  query Actions($held: Boolean, $openAfter: String, $endedAfter: String) {\n    open: actions(first: 100, held: $held, ended: false, after: $openAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n    ended: actions(first: 50, held: $held, ended: true, after: $endedAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n  }\n": typeof types.ActionsDocument,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": typeof types.AddActionDocument,
    "\n  query MayAddAction($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n  }\n": typeof types.MayAddActionDocument,
    "\n  fragment DueAction on Action {\n    ...ActionRow\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n  }\n": typeof types.DueActionFragmentDoc,
    "\n  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {\n    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {\n      id\n    }\n  }\n": typeof types.MoveDueDateDocument,
    "\n  mutation MoveDisruption($input: UpdateDisruptionInput!) {\n    updateDisruption(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveDisruptionDocument,
    "\n  query ActionOwners {\n    organisations {\n      id\n      name\n      kind\n      closedOn\n    }\n  }\n": typeof types.ActionOwnersDocument,
    "\n  mutation DeclineAction($actionId: ID!, $reason: String!) {\n    declineAction(actionId: $actionId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DeclineActionDocument,
    "\n  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {\n    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {\n      id\n    }\n  }\n": typeof types.NoteProgressDocument,
    "\n  mutation CompleteAction($actionId: ID!, $evidence: String!) {\n    completeAction(actionId: $actionId, evidence: $evidence) {\n      id\n    }\n  }\n": typeof types.CompleteActionDocument,
    "\n  mutation AcceptAction($actionId: ID!) {\n    acceptAction(actionId: $actionId) {\n      id\n    }\n  }\n": typeof types.AcceptActionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n    }\n  }\n": typeof types.AddAgendaItemDocument,
    "\n  fragment AgendaChild on Child {\n    id\n    forename\n    surname\n    knownAs\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    wishesAndFeelings\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      harmTypes\n      assessedOn\n      rationale\n      childsWords\n      redactions {\n        field\n        reason\n      }\n    }\n    actions {\n      ...AgendaAction\n    }\n  }\n": typeof types.AgendaChildFragmentDoc,
    "\n  fragment AgendaAction on Action {\n    id\n    itemId\n    heading\n    text\n    ownerName\n    dueOn\n    state\n    overdue\n    ownerOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.AgendaActionFragmentDoc,
    "\n  fragment AgendaLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    presenter {\n      id\n      shortName\n    }\n    child {\n      ...AgendaChild\n    }\n    listing {\n      id\n      kind\n      reason\n      requestedOn\n      redactions {\n        field\n        reason\n      }\n      episode {\n        id\n        state\n        requiredOn\n        firstHeardOn\n        riskCategory\n        redactions {\n          field\n          reason\n        }\n      }\n    }\n    invitations {\n      id\n      endedOn\n      organisation {\n        id\n        shortName\n        contributesAs\n      }\n    }\n    passages {\n      id\n      source\n      authorOrganisation {\n        id\n        shortName\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n  }\n": typeof types.AgendaLineFragmentDoc,
    "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      items {\n        ...AgendaLine\n      }\n    }\n  }\n": typeof types.AgendaDocument,
    "\n  fragment BuildLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    child {\n      id\n      forename\n      surname\n      initials\n      enrolments {\n        id\n        startsOn\n        endsOn\n        schoolId\n      }\n    }\n    listing {\n      id\n      viewerCan\n    }\n    invitations {\n      id\n      endedOn\n      viewerCan\n      organisation {\n        id\n        name\n        shortName\n        kind\n      }\n    }\n  }\n": typeof types.BuildLineFragmentDoc,
    "\n  query BuildAgenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      panel {\n        id\n        members {\n          id\n          organisationId\n          quorumGroup\n          standing\n        }\n      }\n      items {\n        ...BuildLine\n      }\n    }\n    listings(state: REQUESTED) {\n      ...RequestedListing\n    }\n    organisations {\n      id\n      name\n      shortName\n      kind\n      closedOn\n    }\n  }\n": typeof types.BuildAgendaDocument,
    "\n  query DistrictNames {\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n": typeof types.DistrictNamesDocument,
    "\n  mutation InviteToItem($input: InviteToItemInput!) {\n    inviteToItem(input: $input) {\n      id\n    }\n  }\n": typeof types.InviteToItemDocument,
    "\n  mutation WithdrawInvitation($invitationId: ID!) {\n    withdrawInvitation(invitationId: $invitationId) {\n      id\n      endedOn\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation TimeAgendaItem($itemId: ID!, $minutes: Int!) {\n    timeAgendaItem(itemId: $itemId, minutes: $minutes) {\n      id\n      minutes\n    }\n  }\n": typeof types.TimeAgendaItemDocument,
    "\n  mutation OrderAgenda($input: OrderAgendaInput!) {\n    orderAgenda(input: $input) {\n      id\n      version\n      items {\n        id\n        startsAt\n      }\n    }\n  }\n": typeof types.OrderAgendaDocument,
    "\n  fragment RequestedListing on Listing {\n    id\n    panelId\n    kind\n    reason\n    requestedOn\n    viewerCan\n    requestedBy {\n      id\n      shortName\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n    }\n  }\n": typeof types.RequestedListingFragmentDoc,
    "\n  mutation ListOnAgenda($input: ListOnAgendaInput!) {\n    listOnAgenda(input: $input) {\n      id\n    }\n  }\n": typeof types.ListOnAgendaDocument,
    "\n  mutation RemoveAgendaItem($itemId: ID!) {\n    removeAgendaItem(itemId: $itemId) {\n      id\n      version\n    }\n  }\n": typeof types.RemoveAgendaItemDocument,
    "\n  mutation DeferListing($input: DeferListingInput!) {\n    deferListing(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.DeferListingDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  fragment AttendanceRow on Attendance {\n    id\n    itemId\n    organisationId\n    status\n    personName\n    deputyFor\n    decisionDelegated\n    arrivedAt\n    leftAt\n    organisation {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.AttendanceRowFragmentDoc,
    "\n  fragment QuorumNow on Quorum {\n    quorate\n    groups {\n      group\n      name\n      filled\n    }\n  }\n": typeof types.QuorumNowFragmentDoc,
    "\n  fragment ChildAssessments on Child {\n    assessments {\n      id\n      level\n      assessedOn\n      harmTypes\n      rationale\n      childsWords\n      assessorName\n      signedOffOn\n      assessorOrganisation {\n        id\n        shortName\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.ChildAssessmentsFragmentDoc,
    "\n  fragment ChildIdentity on Child {\n    id\n    forename\n    surname\n    initials\n    knownAs\n    dateOfBirth\n    ageBand\n    sex\n    ethnicity\n    firstLanguage\n    disability\n    districtCode\n    placingAuthority\n    address\n    addressRestricted\n    penPicture\n    wishesAndFeelings\n    staffSafetyMarker\n    mosaicId\n    upn\n    nhsNumber\n    policeReference\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      responsibleAuthority\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      assessedOn\n      harmTypes\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n": typeof types.ChildIdentityFragmentDoc,
    "\n  query ChildPage($id: ID!) {\n    child(id: $id) {\n      ...ChildIdentity\n      ...ChildPanels\n      ...ChildAssessments\n      ...ChildInvolvements\n      actions {\n        ...ActionRow\n      }\n    }\n  }\n": typeof types.ChildPageDocument,
    "\n  query Children($surname: String, $districtCode: String, $after: String) {\n    children(first: 25, surname: $surname, districtCode: $districtCode, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ChildLine\n      }\n    }\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n": typeof types.ChildrenDocument,
    "\n  fragment ChildLine on Child {\n    id\n    forename\n    surname\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    redactions {\n      field\n      reason\n    }\n    latestAssessment {\n      id\n      level\n    }\n    episodes {\n      id\n      state\n      closedOn\n      panel {\n        id\n        code\n      }\n    }\n  }\n": typeof types.ChildLineFragmentDoc,
    "\n  fragment ChildInvolvements on Child {\n    involvements {\n      id\n      involvedAs\n      workerName\n      team\n      startsOn\n      endsOn\n      organisation {\n        id\n        name\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.ChildInvolvementsFragmentDoc,
    "\n  fragment ChildPanels on Child {\n    episodes {\n      id\n      state\n      requiredOn\n      reason\n      riskCategory\n      firstHeardOn\n      closedOn\n      closureReason\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      listings {\n        id\n        kind\n        state\n        requestedOn\n        outcomeReason\n        redactions {\n          field\n          reason\n        }\n        meeting {\n          id\n          startsAt\n        }\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.ChildPanelsFragmentDoc,
    "\n  mutation AmendContribution($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendContributionDocument,
    "\n  fragment ItemDecision on Decision {\n    id\n    kind\n    rationale\n    riskCategory\n    dissent\n    noActionReason\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.ItemDecisionFragmentDoc,
    "\n  mutation DeclareInterest($itemId: ID!, $nature: String!) {\n    declareInterest(itemId: $itemId, nature: $nature)\n  }\n": typeof types.DeclareInterestDocument,
    "\n  mutation AddDisruptionAction($input: AddDisruptionActionInput!) {\n    addDisruptionAction(input: $input) {\n      id\n    }\n  }\n": typeof types.AddDisruptionActionDocument,
    "\n  fragment InvitedItem on AgendaItem {\n    id\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    listing {\n      id\n      kind\n    }\n    passages {\n      id\n      authorOrganisation {\n        id\n      }\n    }\n  }\n": typeof types.InvitedItemFragmentDoc,
    "\n  fragment ItemFacts on AgendaItem {\n    id\n    part\n    minutes\n    startsAt\n    redactions {\n      field\n      reason\n    }\n    meeting {\n      id\n      state\n      startsAt\n      place\n      joinLink\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      minutes {\n        id\n        state\n      }\n    }\n    presenter {\n      id\n      shortName\n    }\n    listing {\n      id\n      kind\n      reason\n      redactions {\n        field\n        reason\n      }\n    }\n    invitations {\n      id\n      organisation {\n        id\n        shortName\n      }\n    }\n  }\n": typeof types.ItemFactsFragmentDoc,
    "\n  query ItemPage($id: ID!) {\n    agendaItem(id: $id) {\n      id\n      title\n      viewerCan\n      ...ItemFacts\n      child {\n        ...ChildIdentity\n        actions {\n          ...ActionRow\n        }\n      }\n      passages {\n        ...ItemPassage\n      }\n      decisions {\n        ...ItemDecision\n      }\n    }\n  }\n": typeof types.ItemPageDocument,
    "\n  query Items {\n    meetings(first: 30) {\n      nodes {\n        ...SchoolMeeting\n        state\n        items {\n          ...InvitedItem\n        }\n      }\n    }\n  }\n": typeof types.ItemsDocument,
    "\n  fragment ItemPassage on Passage {\n    id\n    kind\n    handlingCode\n    text\n    source\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.ItemPassageFragmentDoc,
    "\n  query DisruptionPowers {\n    disruptionPowers {\n      id\n      code\n      name\n      legalBasis\n      whoApplies\n      target\n      needsCompartment\n      status\n    }\n  }\n": typeof types.DisruptionPowersDocument,
    "\n  mutation WriteContribution($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n": typeof types.WriteContributionDocument,
    "\n  query Listings {\n    requested: listings(state: REQUESTED) {\n      ...ListedChild\n    }\n    listed: listings(state: LISTED) {\n      ...ListedChild\n    }\n    deferred: listings(state: DEFERRED) {\n      ...ListedChild\n    }\n  }\n": typeof types.ListingsDocument,
    "\n  fragment ListedChild on Listing {\n    id\n    kind\n    reason\n    outcomeReason\n    requestedOn\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n      redactions {\n        field\n        reason\n      }\n    }\n    meeting {\n      id\n      startsAt\n    }\n    requestedBy {\n      id\n      shortName\n    }\n  }\n": typeof types.ListedChildFragmentDoc,
    "\n  query MayRequestListing($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n    panels {\n      id\n      name\n      purpose\n    }\n  }\n": typeof types.MayRequestListingDocument,
    "\n  mutation RequestListing($input: RequestListingInput!) {\n    requestListing(input: $input) {\n      id\n    }\n  }\n": typeof types.RequestListingDocument,
    "\n  mutation ConcludeMeeting($meetingId: ID!, $quorumReason: String) {\n    concludeMeeting(meetingId: $meetingId, quorumReason: $quorumReason) {\n      id\n      state\n    }\n  }\n": typeof types.ConcludeMeetingDocument,
    "\n  mutation IssuePapers($meetingId: ID!, $version: Int!) {\n    issuePapers(meetingId: $meetingId, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.IssuePapersDocument,
    "\n  fragment MeetingHead on Meeting {\n    id\n    startsAt\n    place\n    joinLink\n    state\n    chairName\n    version\n    viewerCan\n    papersIssuedAt\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": typeof types.MeetingHeadFragmentDoc,
    "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": typeof types.MeetingRowFragmentDoc,
    "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 30, panelId: $panelId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  mutation OpenMeeting($meetingId: ID!) {\n    openMeeting(meetingId: $meetingId) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.OpenMeetingDocument,
    "\n  query PlanMeeting {\n    panels {\n      id\n      code\n      name\n      seriesWeek\n      seriesWeekday\n      seriesTime\n      viewerCan\n    }\n    memberships {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.ScheduleMeetingDocument,
    "\n  query RunMeeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      quorum {\n        ...QuorumNow\n      }\n      panel {\n        id\n        members {\n          id\n          quorumGroup\n          standing\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      items {\n        ...AgendaLine\n        ...ItemRecord\n      }\n    }\n  }\n": typeof types.RunMeetingDocument,
    "\n  query Statement($id: ID!) {\n    meeting(id: $id) {\n      id\n      startsAt\n      viewerCan\n      panel {\n        id\n        name\n        confidentialityStatement\n      }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  mutation AcceptConfidentiality($meetingId: ID!) {\n    acceptConfidentiality(meetingId: $meetingId) {\n      id\n      viewerCan\n    }\n  }\n": typeof types.AcceptConfidentialityDocument,
    "\n  mutation ApproveMinutes($meetingId: ID!) {\n    approveMinutes(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n": typeof types.ApproveMinutesDocument,
    "\n  mutation DistributeMinutes($meetingId: ID!) {\n    distributeMinutes(meetingId: $meetingId) {\n      id\n      state\n      closesOn\n    }\n  }\n": typeof types.DistributeMinutesDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  fragment ItemRecord on AgendaItem {\n    id\n    viewerCan\n    passages {\n      ...PassageText\n    }\n    decisions {\n      ...DecisionText\n    }\n    actions {\n      ...AgendaAction\n    }\n    attendances {\n      ...AttendanceRow\n    }\n  }\n": typeof types.ItemRecordFragmentDoc,
    "\n  fragment PassageText on Passage {\n    id\n    source\n    kind\n    handlingCode\n    text\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.PassageTextFragmentDoc,
    "\n  fragment DecisionText on Decision {\n    id\n    kind\n    rationale\n    handlingCode\n    riskCategory\n    dissent\n    noActionReason\n    recommenderOrganisationId\n    decidedAt\n    version\n    recommender {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": typeof types.DecisionTextFragmentDoc,
    "\n  query MinutesPaper($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      missingForApproval\n      closesOn\n      distributedAt\n      quorum {\n        ...QuorumNow\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      minutes {\n        ...MinutesState\n      }\n      items {\n        ...MinutesLine\n      }\n    }\n  }\n": typeof types.MinutesPaperDocument,
    "\n  fragment MinutesState on Minutes {\n    id\n    state\n    sentToChairAt\n    approvedAt\n    approvedByName\n    hash\n  }\n": typeof types.MinutesStateFragmentDoc,
    "\n  fragment MinutesLine on AgendaItem {\n    id\n    part\n    title\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n      dateOfBirth\n      ageBand\n      redactions {\n        field\n        reason\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n    ...ItemRecord\n  }\n": typeof types.MinutesLineFragmentDoc,
    "\n  mutation SendMinutesToChair($meetingId: ID!) {\n    sendMinutesToChair(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n": typeof types.SendMinutesToChairDocument,
    "\n  mutation WritePassage($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n": typeof types.WritePassageDocument,
    "\n  mutation AmendPassage($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AmendPassageDocument,
    "\n  query People {\n    memberships {\n      id\n      role\n      team\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Pupils {\n    children(first: 50) {\n      nodes {\n        id\n        forename\n        surname\n        initials\n        actions {\n          ...ActionRow\n        }\n      }\n    }\n    meetings(first: 20) {\n      nodes {\n        ...SchoolMeeting\n        items {\n          id\n          startsAt\n          childId\n          passages {\n            id\n            authorOrganisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    actions(first: 100, held: true, ended: false) {\n      nodes {\n        ...ActionRow\n        childId\n      }\n    }\n  }\n": typeof types.PupilsDocument,
    "\n  fragment SchoolMeeting on Meeting {\n    id\n    startsAt\n    place\n    viewerCan\n    panel {\n      id\n      name\n    }\n    minutes {\n      id\n      state\n      approvedAt\n    }\n  }\n": typeof types.SchoolMeetingFragmentDoc,
    "\n  query MonitoredChildren($financialYear: String!, $by: StatisticsPeriod!) {\n    monitoredChildren(financialYear: $financialYear, by: $by) {\n      panelCode\n      panelName\n      periods {\n        period\n        children\n        suppressed\n      }\n      year {\n        period\n        children\n        suppressed\n      }\n    }\n  }\n": typeof types.MonitoredChildrenDocument,
};
const documents: Documents = {
    "\n  fragment ActionRow on Action {\n    id\n    heading\n    text\n    state\n    agreedOn\n    dueOn\n    overdue\n    ownerName\n    ownerOrganisation {\n      id\n      shortName\n    }\n    evidence\n    completedOn\n    declineReason\n    version\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    updates {\n      id\n      authorName\n      note\n      notedAt\n      redactions {\n        field\n        reason\n      }\n    }\n    disruption {\n      id\n      status\n      statusOn\n      targetKind\n      target\n      operationalDetail\n      conditions\n      safetyWording\n      version\n      viewerCan\n      power {\n        id\n        code\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n": types.ActionRowFragmentDoc,
    "\n  query Actions($held: Boolean, $openAfter: String, $endedAfter: String) {\n    open: actions(first: 100, held: $held, ended: false, after: $openAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n    ended: actions(first: 50, held: $held, ended: true, after: $endedAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n  }\n": types.ActionsDocument,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": types.AddActionDocument,
    "\n  query MayAddAction($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n  }\n": types.MayAddActionDocument,
    "\n  fragment DueAction on Action {\n    ...ActionRow\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n  }\n": types.DueActionFragmentDoc,
    "\n  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {\n    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {\n      id\n    }\n  }\n": types.MoveDueDateDocument,
    "\n  mutation MoveDisruption($input: UpdateDisruptionInput!) {\n    updateDisruption(input: $input) {\n      id\n    }\n  }\n": types.MoveDisruptionDocument,
    "\n  query ActionOwners {\n    organisations {\n      id\n      name\n      kind\n      closedOn\n    }\n  }\n": types.ActionOwnersDocument,
    "\n  mutation DeclineAction($actionId: ID!, $reason: String!) {\n    declineAction(actionId: $actionId, reason: $reason) {\n      id\n    }\n  }\n": types.DeclineActionDocument,
    "\n  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {\n    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {\n      id\n    }\n  }\n": types.NoteProgressDocument,
    "\n  mutation CompleteAction($actionId: ID!, $evidence: String!) {\n    completeAction(actionId: $actionId, evidence: $evidence) {\n      id\n    }\n  }\n": types.CompleteActionDocument,
    "\n  mutation AcceptAction($actionId: ID!) {\n    acceptAction(actionId: $actionId) {\n      id\n    }\n  }\n": types.AcceptActionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n    }\n  }\n": types.AddAgendaItemDocument,
    "\n  fragment AgendaChild on Child {\n    id\n    forename\n    surname\n    knownAs\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    wishesAndFeelings\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      harmTypes\n      assessedOn\n      rationale\n      childsWords\n      redactions {\n        field\n        reason\n      }\n    }\n    actions {\n      ...AgendaAction\n    }\n  }\n": types.AgendaChildFragmentDoc,
    "\n  fragment AgendaAction on Action {\n    id\n    itemId\n    heading\n    text\n    ownerName\n    dueOn\n    state\n    overdue\n    ownerOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.AgendaActionFragmentDoc,
    "\n  fragment AgendaLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    presenter {\n      id\n      shortName\n    }\n    child {\n      ...AgendaChild\n    }\n    listing {\n      id\n      kind\n      reason\n      requestedOn\n      redactions {\n        field\n        reason\n      }\n      episode {\n        id\n        state\n        requiredOn\n        firstHeardOn\n        riskCategory\n        redactions {\n          field\n          reason\n        }\n      }\n    }\n    invitations {\n      id\n      endedOn\n      organisation {\n        id\n        shortName\n        contributesAs\n      }\n    }\n    passages {\n      id\n      source\n      authorOrganisation {\n        id\n        shortName\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n  }\n": types.AgendaLineFragmentDoc,
    "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      items {\n        ...AgendaLine\n      }\n    }\n  }\n": types.AgendaDocument,
    "\n  fragment BuildLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    child {\n      id\n      forename\n      surname\n      initials\n      enrolments {\n        id\n        startsOn\n        endsOn\n        schoolId\n      }\n    }\n    listing {\n      id\n      viewerCan\n    }\n    invitations {\n      id\n      endedOn\n      viewerCan\n      organisation {\n        id\n        name\n        shortName\n        kind\n      }\n    }\n  }\n": types.BuildLineFragmentDoc,
    "\n  query BuildAgenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      panel {\n        id\n        members {\n          id\n          organisationId\n          quorumGroup\n          standing\n        }\n      }\n      items {\n        ...BuildLine\n      }\n    }\n    listings(state: REQUESTED) {\n      ...RequestedListing\n    }\n    organisations {\n      id\n      name\n      shortName\n      kind\n      closedOn\n    }\n  }\n": types.BuildAgendaDocument,
    "\n  query DistrictNames {\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n": types.DistrictNamesDocument,
    "\n  mutation InviteToItem($input: InviteToItemInput!) {\n    inviteToItem(input: $input) {\n      id\n    }\n  }\n": types.InviteToItemDocument,
    "\n  mutation WithdrawInvitation($invitationId: ID!) {\n    withdrawInvitation(invitationId: $invitationId) {\n      id\n      endedOn\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation TimeAgendaItem($itemId: ID!, $minutes: Int!) {\n    timeAgendaItem(itemId: $itemId, minutes: $minutes) {\n      id\n      minutes\n    }\n  }\n": types.TimeAgendaItemDocument,
    "\n  mutation OrderAgenda($input: OrderAgendaInput!) {\n    orderAgenda(input: $input) {\n      id\n      version\n      items {\n        id\n        startsAt\n      }\n    }\n  }\n": types.OrderAgendaDocument,
    "\n  fragment RequestedListing on Listing {\n    id\n    panelId\n    kind\n    reason\n    requestedOn\n    viewerCan\n    requestedBy {\n      id\n      shortName\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n    }\n  }\n": types.RequestedListingFragmentDoc,
    "\n  mutation ListOnAgenda($input: ListOnAgendaInput!) {\n    listOnAgenda(input: $input) {\n      id\n    }\n  }\n": types.ListOnAgendaDocument,
    "\n  mutation RemoveAgendaItem($itemId: ID!) {\n    removeAgendaItem(itemId: $itemId) {\n      id\n      version\n    }\n  }\n": types.RemoveAgendaItemDocument,
    "\n  mutation DeferListing($input: DeferListingInput!) {\n    deferListing(input: $input) {\n      id\n      state\n    }\n  }\n": types.DeferListingDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      status\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  fragment AttendanceRow on Attendance {\n    id\n    itemId\n    organisationId\n    status\n    personName\n    deputyFor\n    decisionDelegated\n    arrivedAt\n    leftAt\n    organisation {\n      id\n      name\n      shortName\n    }\n  }\n": types.AttendanceRowFragmentDoc,
    "\n  fragment QuorumNow on Quorum {\n    quorate\n    groups {\n      group\n      name\n      filled\n    }\n  }\n": types.QuorumNowFragmentDoc,
    "\n  fragment ChildAssessments on Child {\n    assessments {\n      id\n      level\n      assessedOn\n      harmTypes\n      rationale\n      childsWords\n      assessorName\n      signedOffOn\n      assessorOrganisation {\n        id\n        shortName\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.ChildAssessmentsFragmentDoc,
    "\n  fragment ChildIdentity on Child {\n    id\n    forename\n    surname\n    initials\n    knownAs\n    dateOfBirth\n    ageBand\n    sex\n    ethnicity\n    firstLanguage\n    disability\n    districtCode\n    placingAuthority\n    address\n    addressRestricted\n    penPicture\n    wishesAndFeelings\n    staffSafetyMarker\n    mosaicId\n    upn\n    nhsNumber\n    policeReference\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      responsibleAuthority\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      assessedOn\n      harmTypes\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n": types.ChildIdentityFragmentDoc,
    "\n  query ChildPage($id: ID!) {\n    child(id: $id) {\n      ...ChildIdentity\n      ...ChildPanels\n      ...ChildAssessments\n      ...ChildInvolvements\n      actions {\n        ...ActionRow\n      }\n    }\n  }\n": types.ChildPageDocument,
    "\n  query Children($surname: String, $districtCode: String, $after: String) {\n    children(first: 25, surname: $surname, districtCode: $districtCode, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ChildLine\n      }\n    }\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n": types.ChildrenDocument,
    "\n  fragment ChildLine on Child {\n    id\n    forename\n    surname\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    redactions {\n      field\n      reason\n    }\n    latestAssessment {\n      id\n      level\n    }\n    episodes {\n      id\n      state\n      closedOn\n      panel {\n        id\n        code\n      }\n    }\n  }\n": types.ChildLineFragmentDoc,
    "\n  fragment ChildInvolvements on Child {\n    involvements {\n      id\n      involvedAs\n      workerName\n      team\n      startsOn\n      endsOn\n      organisation {\n        id\n        name\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.ChildInvolvementsFragmentDoc,
    "\n  fragment ChildPanels on Child {\n    episodes {\n      id\n      state\n      requiredOn\n      reason\n      riskCategory\n      firstHeardOn\n      closedOn\n      closureReason\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      listings {\n        id\n        kind\n        state\n        requestedOn\n        outcomeReason\n        redactions {\n          field\n          reason\n        }\n        meeting {\n          id\n          startsAt\n        }\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.ChildPanelsFragmentDoc,
    "\n  mutation AmendContribution($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n    }\n  }\n": types.AmendContributionDocument,
    "\n  fragment ItemDecision on Decision {\n    id\n    kind\n    rationale\n    riskCategory\n    dissent\n    noActionReason\n    redactions {\n      field\n      reason\n    }\n  }\n": types.ItemDecisionFragmentDoc,
    "\n  mutation DeclareInterest($itemId: ID!, $nature: String!) {\n    declareInterest(itemId: $itemId, nature: $nature)\n  }\n": types.DeclareInterestDocument,
    "\n  mutation AddDisruptionAction($input: AddDisruptionActionInput!) {\n    addDisruptionAction(input: $input) {\n      id\n    }\n  }\n": types.AddDisruptionActionDocument,
    "\n  fragment InvitedItem on AgendaItem {\n    id\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    listing {\n      id\n      kind\n    }\n    passages {\n      id\n      authorOrganisation {\n        id\n      }\n    }\n  }\n": types.InvitedItemFragmentDoc,
    "\n  fragment ItemFacts on AgendaItem {\n    id\n    part\n    minutes\n    startsAt\n    redactions {\n      field\n      reason\n    }\n    meeting {\n      id\n      state\n      startsAt\n      place\n      joinLink\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      minutes {\n        id\n        state\n      }\n    }\n    presenter {\n      id\n      shortName\n    }\n    listing {\n      id\n      kind\n      reason\n      redactions {\n        field\n        reason\n      }\n    }\n    invitations {\n      id\n      organisation {\n        id\n        shortName\n      }\n    }\n  }\n": types.ItemFactsFragmentDoc,
    "\n  query ItemPage($id: ID!) {\n    agendaItem(id: $id) {\n      id\n      title\n      viewerCan\n      ...ItemFacts\n      child {\n        ...ChildIdentity\n        actions {\n          ...ActionRow\n        }\n      }\n      passages {\n        ...ItemPassage\n      }\n      decisions {\n        ...ItemDecision\n      }\n    }\n  }\n": types.ItemPageDocument,
    "\n  query Items {\n    meetings(first: 30) {\n      nodes {\n        ...SchoolMeeting\n        state\n        items {\n          ...InvitedItem\n        }\n      }\n    }\n  }\n": types.ItemsDocument,
    "\n  fragment ItemPassage on Passage {\n    id\n    kind\n    handlingCode\n    text\n    source\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.ItemPassageFragmentDoc,
    "\n  query DisruptionPowers {\n    disruptionPowers {\n      id\n      code\n      name\n      legalBasis\n      whoApplies\n      target\n      needsCompartment\n      status\n    }\n  }\n": types.DisruptionPowersDocument,
    "\n  mutation WriteContribution($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n": types.WriteContributionDocument,
    "\n  query Listings {\n    requested: listings(state: REQUESTED) {\n      ...ListedChild\n    }\n    listed: listings(state: LISTED) {\n      ...ListedChild\n    }\n    deferred: listings(state: DEFERRED) {\n      ...ListedChild\n    }\n  }\n": types.ListingsDocument,
    "\n  fragment ListedChild on Listing {\n    id\n    kind\n    reason\n    outcomeReason\n    requestedOn\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n      redactions {\n        field\n        reason\n      }\n    }\n    meeting {\n      id\n      startsAt\n    }\n    requestedBy {\n      id\n      shortName\n    }\n  }\n": types.ListedChildFragmentDoc,
    "\n  query MayRequestListing($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n    panels {\n      id\n      name\n      purpose\n    }\n  }\n": types.MayRequestListingDocument,
    "\n  mutation RequestListing($input: RequestListingInput!) {\n    requestListing(input: $input) {\n      id\n    }\n  }\n": types.RequestListingDocument,
    "\n  mutation ConcludeMeeting($meetingId: ID!, $quorumReason: String) {\n    concludeMeeting(meetingId: $meetingId, quorumReason: $quorumReason) {\n      id\n      state\n    }\n  }\n": types.ConcludeMeetingDocument,
    "\n  mutation IssuePapers($meetingId: ID!, $version: Int!) {\n    issuePapers(meetingId: $meetingId, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.IssuePapersDocument,
    "\n  fragment MeetingHead on Meeting {\n    id\n    startsAt\n    place\n    joinLink\n    state\n    chairName\n    version\n    viewerCan\n    papersIssuedAt\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": types.MeetingHeadFragmentDoc,
    "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n": types.MeetingRowFragmentDoc,
    "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 30, panelId: $panelId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n": types.MeetingsDocument,
    "\n  mutation OpenMeeting($meetingId: ID!) {\n    openMeeting(meetingId: $meetingId) {\n      id\n      state\n      version\n    }\n  }\n": types.OpenMeetingDocument,
    "\n  query PlanMeeting {\n    panels {\n      id\n      code\n      name\n      seriesWeek\n      seriesWeekday\n      seriesTime\n      viewerCan\n    }\n    memberships {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.PlanMeetingDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      id\n    }\n  }\n": types.ScheduleMeetingDocument,
    "\n  query RunMeeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      quorum {\n        ...QuorumNow\n      }\n      panel {\n        id\n        members {\n          id\n          quorumGroup\n          standing\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      items {\n        ...AgendaLine\n        ...ItemRecord\n      }\n    }\n  }\n": types.RunMeetingDocument,
    "\n  query Statement($id: ID!) {\n    meeting(id: $id) {\n      id\n      startsAt\n      viewerCan\n      panel {\n        id\n        name\n        confidentialityStatement\n      }\n    }\n  }\n": types.StatementDocument,
    "\n  mutation AcceptConfidentiality($meetingId: ID!) {\n    acceptConfidentiality(meetingId: $meetingId) {\n      id\n      viewerCan\n    }\n  }\n": types.AcceptConfidentialityDocument,
    "\n  mutation ApproveMinutes($meetingId: ID!) {\n    approveMinutes(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n": types.ApproveMinutesDocument,
    "\n  mutation DistributeMinutes($meetingId: ID!) {\n    distributeMinutes(meetingId: $meetingId) {\n      id\n      state\n      closesOn\n    }\n  }\n": types.DistributeMinutesDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordDecisionDocument,
    "\n  fragment ItemRecord on AgendaItem {\n    id\n    viewerCan\n    passages {\n      ...PassageText\n    }\n    decisions {\n      ...DecisionText\n    }\n    actions {\n      ...AgendaAction\n    }\n    attendances {\n      ...AttendanceRow\n    }\n  }\n": types.ItemRecordFragmentDoc,
    "\n  fragment PassageText on Passage {\n    id\n    source\n    kind\n    handlingCode\n    text\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.PassageTextFragmentDoc,
    "\n  fragment DecisionText on Decision {\n    id\n    kind\n    rationale\n    handlingCode\n    riskCategory\n    dissent\n    noActionReason\n    recommenderOrganisationId\n    decidedAt\n    version\n    recommender {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n": types.DecisionTextFragmentDoc,
    "\n  query MinutesPaper($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      missingForApproval\n      closesOn\n      distributedAt\n      quorum {\n        ...QuorumNow\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      minutes {\n        ...MinutesState\n      }\n      items {\n        ...MinutesLine\n      }\n    }\n  }\n": types.MinutesPaperDocument,
    "\n  fragment MinutesState on Minutes {\n    id\n    state\n    sentToChairAt\n    approvedAt\n    approvedByName\n    hash\n  }\n": types.MinutesStateFragmentDoc,
    "\n  fragment MinutesLine on AgendaItem {\n    id\n    part\n    title\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n      dateOfBirth\n      ageBand\n      redactions {\n        field\n        reason\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n    ...ItemRecord\n  }\n": types.MinutesLineFragmentDoc,
    "\n  mutation SendMinutesToChair($meetingId: ID!) {\n    sendMinutesToChair(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n": types.SendMinutesToChairDocument,
    "\n  mutation WritePassage($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n": types.WritePassageDocument,
    "\n  mutation AmendPassage($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n      version\n    }\n  }\n": types.AmendPassageDocument,
    "\n  query People {\n    memberships {\n      id\n      role\n      team\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n": types.ViewerDocument,
    "\n  query Pupils {\n    children(first: 50) {\n      nodes {\n        id\n        forename\n        surname\n        initials\n        actions {\n          ...ActionRow\n        }\n      }\n    }\n    meetings(first: 20) {\n      nodes {\n        ...SchoolMeeting\n        items {\n          id\n          startsAt\n          childId\n          passages {\n            id\n            authorOrganisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    actions(first: 100, held: true, ended: false) {\n      nodes {\n        ...ActionRow\n        childId\n      }\n    }\n  }\n": types.PupilsDocument,
    "\n  fragment SchoolMeeting on Meeting {\n    id\n    startsAt\n    place\n    viewerCan\n    panel {\n      id\n      name\n    }\n    minutes {\n      id\n      state\n      approvedAt\n    }\n  }\n": types.SchoolMeetingFragmentDoc,
    "\n  query MonitoredChildren($financialYear: String!, $by: StatisticsPeriod!) {\n    monitoredChildren(financialYear: $financialYear, by: $by) {\n      panelCode\n      panelName\n      periods {\n        period\n        children\n        suppressed\n      }\n      year {\n        period\n        children\n        suppressed\n      }\n    }\n  }\n": types.MonitoredChildrenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionRow on Action {\n    id\n    heading\n    text\n    state\n    agreedOn\n    dueOn\n    overdue\n    ownerName\n    ownerOrganisation {\n      id\n      shortName\n    }\n    evidence\n    completedOn\n    declineReason\n    version\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    updates {\n      id\n      authorName\n      note\n      notedAt\n      redactions {\n        field\n        reason\n      }\n    }\n    disruption {\n      id\n      status\n      statusOn\n      targetKind\n      target\n      operationalDetail\n      conditions\n      safetyWording\n      version\n      viewerCan\n      power {\n        id\n        code\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ActionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actions($held: Boolean, $openAfter: String, $endedAfter: String) {\n    open: actions(first: 100, held: $held, ended: false, after: $openAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n    ended: actions(first: 50, held: $held, ended: true, after: $endedAfter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...DueAction\n      }\n    }\n  }\n"): typeof import('./graphql').ActionsDocument;
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
export function graphql(source: "\n  fragment DueAction on Action {\n    ...ActionRow\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n  }\n"): typeof import('./graphql').DueActionFragmentDoc;
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
export function graphql(source: "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaChild on Child {\n    id\n    forename\n    surname\n    knownAs\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    wishesAndFeelings\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      harmTypes\n      assessedOn\n      rationale\n      childsWords\n      redactions {\n        field\n        reason\n      }\n    }\n    actions {\n      ...AgendaAction\n    }\n  }\n"): typeof import('./graphql').AgendaChildFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaAction on Action {\n    id\n    itemId\n    heading\n    text\n    ownerName\n    dueOn\n    state\n    overdue\n    ownerOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').AgendaActionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    presenter {\n      id\n      shortName\n    }\n    child {\n      ...AgendaChild\n    }\n    listing {\n      id\n      kind\n      reason\n      requestedOn\n      redactions {\n        field\n        reason\n      }\n      episode {\n        id\n        state\n        requiredOn\n        firstHeardOn\n        riskCategory\n        redactions {\n          field\n          reason\n        }\n      }\n    }\n    invitations {\n      id\n      endedOn\n      organisation {\n        id\n        shortName\n        contributesAs\n      }\n    }\n    passages {\n      id\n      source\n      authorOrganisation {\n        id\n        shortName\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n  }\n"): typeof import('./graphql').AgendaLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      items {\n        ...AgendaLine\n      }\n    }\n  }\n"): typeof import('./graphql').AgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuildLine on AgendaItem {\n    id\n    part\n    title\n    minutes\n    startsAt\n    viewerCan\n    child {\n      id\n      forename\n      surname\n      initials\n      enrolments {\n        id\n        startsOn\n        endsOn\n        schoolId\n      }\n    }\n    listing {\n      id\n      viewerCan\n    }\n    invitations {\n      id\n      endedOn\n      viewerCan\n      organisation {\n        id\n        name\n        shortName\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql').BuildLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuildAgenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      panel {\n        id\n        members {\n          id\n          organisationId\n          quorumGroup\n          standing\n        }\n      }\n      items {\n        ...BuildLine\n      }\n    }\n    listings(state: REQUESTED) {\n      ...RequestedListing\n    }\n    organisations {\n      id\n      name\n      shortName\n      kind\n      closedOn\n    }\n  }\n"): typeof import('./graphql').BuildAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictNames {\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n"): typeof import('./graphql').DistrictNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToItem($input: InviteToItemInput!) {\n    inviteToItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').InviteToItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($invitationId: ID!) {\n    withdrawInvitation(invitationId: $invitationId) {\n      id\n      endedOn\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TimeAgendaItem($itemId: ID!, $minutes: Int!) {\n    timeAgendaItem(itemId: $itemId, minutes: $minutes) {\n      id\n      minutes\n    }\n  }\n"): typeof import('./graphql').TimeAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderAgenda($input: OrderAgendaInput!) {\n    orderAgenda(input: $input) {\n      id\n      version\n      items {\n        id\n        startsAt\n      }\n    }\n  }\n"): typeof import('./graphql').OrderAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestedListing on Listing {\n    id\n    panelId\n    kind\n    reason\n    requestedOn\n    viewerCan\n    requestedBy {\n      id\n      shortName\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n    }\n  }\n"): typeof import('./graphql').RequestedListingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ListOnAgenda($input: ListOnAgendaInput!) {\n    listOnAgenda(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ListOnAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAgendaItem($itemId: ID!) {\n    removeAgendaItem(itemId: $itemId) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RemoveAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeferListing($input: DeferListingInput!) {\n    deferListing(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').DeferListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendanceRow on Attendance {\n    id\n    itemId\n    organisationId\n    status\n    personName\n    deputyFor\n    decisionDelegated\n    arrivedAt\n    leftAt\n    organisation {\n      id\n      name\n      shortName\n    }\n  }\n"): typeof import('./graphql').AttendanceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuorumNow on Quorum {\n    quorate\n    groups {\n      group\n      name\n      filled\n    }\n  }\n"): typeof import('./graphql').QuorumNowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildAssessments on Child {\n    assessments {\n      id\n      level\n      assessedOn\n      harmTypes\n      rationale\n      childsWords\n      assessorName\n      signedOffOn\n      assessorOrganisation {\n        id\n        shortName\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').ChildAssessmentsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildIdentity on Child {\n    id\n    forename\n    surname\n    initials\n    knownAs\n    dateOfBirth\n    ageBand\n    sex\n    ethnicity\n    firstLanguage\n    disability\n    districtCode\n    placingAuthority\n    address\n    addressRestricted\n    penPicture\n    wishesAndFeelings\n    staffSafetyMarker\n    mosaicId\n    upn\n    nhsNumber\n    policeReference\n    viewerCan\n    redactions {\n      field\n      reason\n    }\n    careStatuses {\n      id\n      kind\n      legalStatus\n      responsibleAuthority\n      startsOn\n      endsOn\n      redactions {\n        field\n        reason\n      }\n    }\n    enrolments {\n      id\n      startsOn\n      endsOn\n      school {\n        id\n        name\n      }\n      redactions {\n        field\n        reason\n      }\n    }\n    latestAssessment {\n      id\n      level\n      assessedOn\n      harmTypes\n      redactions {\n        field\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ChildIdentityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildPage($id: ID!) {\n    child(id: $id) {\n      ...ChildIdentity\n      ...ChildPanels\n      ...ChildAssessments\n      ...ChildInvolvements\n      actions {\n        ...ActionRow\n      }\n    }\n  }\n"): typeof import('./graphql').ChildPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Children($surname: String, $districtCode: String, $after: String) {\n    children(first: 25, surname: $surname, districtCode: $districtCode, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ChildLine\n      }\n    }\n    districts {\n      id\n      gssCode\n      name\n    }\n  }\n"): typeof import('./graphql').ChildrenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildLine on Child {\n    id\n    forename\n    surname\n    initials\n    dateOfBirth\n    ageBand\n    districtCode\n    redactions {\n      field\n      reason\n    }\n    latestAssessment {\n      id\n      level\n    }\n    episodes {\n      id\n      state\n      closedOn\n      panel {\n        id\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').ChildLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildInvolvements on Child {\n    involvements {\n      id\n      involvedAs\n      workerName\n      team\n      startsOn\n      endsOn\n      organisation {\n        id\n        name\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').ChildInvolvementsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildPanels on Child {\n    episodes {\n      id\n      state\n      requiredOn\n      reason\n      riskCategory\n      firstHeardOn\n      closedOn\n      closureReason\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      listings {\n        id\n        kind\n        state\n        requestedOn\n        outcomeReason\n        redactions {\n          field\n          reason\n        }\n        meeting {\n          id\n          startsAt\n        }\n      }\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').ChildPanelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendContribution($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AmendContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemDecision on Decision {\n    id\n    kind\n    rationale\n    riskCategory\n    dissent\n    noActionReason\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').ItemDecisionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareInterest($itemId: ID!, $nature: String!) {\n    declareInterest(itemId: $itemId, nature: $nature)\n  }\n"): typeof import('./graphql').DeclareInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDisruptionAction($input: AddDisruptionActionInput!) {\n    addDisruptionAction(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddDisruptionActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitedItem on AgendaItem {\n    id\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    listing {\n      id\n      kind\n    }\n    passages {\n      id\n      authorOrganisation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').InvitedItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemFacts on AgendaItem {\n    id\n    part\n    minutes\n    startsAt\n    redactions {\n      field\n      reason\n    }\n    meeting {\n      id\n      state\n      startsAt\n      place\n      joinLink\n      redactions {\n        field\n        reason\n      }\n      panel {\n        id\n        name\n      }\n      minutes {\n        id\n        state\n      }\n    }\n    presenter {\n      id\n      shortName\n    }\n    listing {\n      id\n      kind\n      reason\n      redactions {\n        field\n        reason\n      }\n    }\n    invitations {\n      id\n      organisation {\n        id\n        shortName\n      }\n    }\n  }\n"): typeof import('./graphql').ItemFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemPage($id: ID!) {\n    agendaItem(id: $id) {\n      id\n      title\n      viewerCan\n      ...ItemFacts\n      child {\n        ...ChildIdentity\n        actions {\n          ...ActionRow\n        }\n      }\n      passages {\n        ...ItemPassage\n      }\n      decisions {\n        ...ItemDecision\n      }\n    }\n  }\n"): typeof import('./graphql').ItemPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Items {\n    meetings(first: 30) {\n      nodes {\n        ...SchoolMeeting\n        state\n        items {\n          ...InvitedItem\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemPassage on Passage {\n    id\n    kind\n    handlingCode\n    text\n    source\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').ItemPassageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisruptionPowers {\n    disruptionPowers {\n      id\n      code\n      name\n      legalBasis\n      whoApplies\n      target\n      needsCompartment\n      status\n    }\n  }\n"): typeof import('./graphql').DisruptionPowersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteContribution($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Listings {\n    requested: listings(state: REQUESTED) {\n      ...ListedChild\n    }\n    listed: listings(state: LISTED) {\n      ...ListedChild\n    }\n    deferred: listings(state: DEFERRED) {\n      ...ListedChild\n    }\n  }\n"): typeof import('./graphql').ListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedChild on Listing {\n    id\n    kind\n    reason\n    outcomeReason\n    requestedOn\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n    }\n    child {\n      id\n      forename\n      surname\n      initials\n    }\n    episode {\n      id\n      requiredOn\n      firstHeardOn\n      redactions {\n        field\n        reason\n      }\n    }\n    meeting {\n      id\n      startsAt\n    }\n    requestedBy {\n      id\n      shortName\n    }\n  }\n"): typeof import('./graphql').ListedChildFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MayRequestListing($childId: ID!) {\n    child(id: $childId) {\n      id\n      viewerCan\n    }\n    panels {\n      id\n      name\n      purpose\n    }\n  }\n"): typeof import('./graphql').MayRequestListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestListing($input: RequestListingInput!) {\n    requestListing(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RequestListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeMeeting($meetingId: ID!, $quorumReason: String) {\n    concludeMeeting(meetingId: $meetingId, quorumReason: $quorumReason) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ConcludeMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePapers($meetingId: ID!, $version: Int!) {\n    issuePapers(meetingId: $meetingId, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').IssuePapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingHead on Meeting {\n    id\n    startsAt\n    place\n    joinLink\n    state\n    chairName\n    version\n    viewerCan\n    papersIssuedAt\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MeetingHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingRow on Meeting {\n    id\n    startsAt\n    place\n    state\n    chairName\n    viewerCan\n    minutes {\n      id\n    }\n    redactions {\n      field\n      reason\n    }\n    panel {\n      id\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MeetingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($panelId: ID, $after: String) {\n    meetings(first: 30, panelId: $panelId, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MeetingRow\n      }\n    }\n    panels {\n      id\n      code\n      name\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMeeting($meetingId: ID!) {\n    openMeeting(meetingId: $meetingId) {\n      id\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').OpenMeetingDocument;
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
export function graphql(source: "\n  query RunMeeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      quorum {\n        ...QuorumNow\n      }\n      panel {\n        id\n        members {\n          id\n          quorumGroup\n          standing\n          organisation {\n            id\n            name\n          }\n        }\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      items {\n        ...AgendaLine\n        ...ItemRecord\n      }\n    }\n  }\n"): typeof import('./graphql').RunMeetingDocument;
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
export function graphql(source: "\n  mutation ApproveMinutes($meetingId: ID!) {\n    approveMinutes(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ApproveMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DistributeMinutes($meetingId: ID!) {\n    distributeMinutes(meetingId: $meetingId) {\n      id\n      state\n      closesOn\n    }\n  }\n"): typeof import('./graphql').DistributeMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemRecord on AgendaItem {\n    id\n    viewerCan\n    passages {\n      ...PassageText\n    }\n    decisions {\n      ...DecisionText\n    }\n    actions {\n      ...AgendaAction\n    }\n    attendances {\n      ...AttendanceRow\n    }\n  }\n"): typeof import('./graphql').ItemRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageText on Passage {\n    id\n    source\n    kind\n    handlingCode\n    text\n    authorName\n    writtenAt\n    version\n    viewerCan\n    authorOrganisation {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').PassageTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionText on Decision {\n    id\n    kind\n    rationale\n    handlingCode\n    riskCategory\n    dissent\n    noActionReason\n    recommenderOrganisationId\n    decidedAt\n    version\n    recommender {\n      id\n      shortName\n    }\n    redactions {\n      field\n      reason\n    }\n  }\n"): typeof import('./graphql').DecisionTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesPaper($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      quorumReason\n      missingForApproval\n      closesOn\n      distributedAt\n      quorum {\n        ...QuorumNow\n      }\n      attendances {\n        ...AttendanceRow\n      }\n      minutes {\n        ...MinutesState\n      }\n      items {\n        ...MinutesLine\n      }\n    }\n  }\n"): typeof import('./graphql').MinutesPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MinutesState on Minutes {\n    id\n    state\n    sentToChairAt\n    approvedAt\n    approvedByName\n    hash\n  }\n"): typeof import('./graphql').MinutesStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MinutesLine on AgendaItem {\n    id\n    part\n    title\n    startsAt\n    child {\n      id\n      forename\n      surname\n      initials\n      dateOfBirth\n      ageBand\n      redactions {\n        field\n        reason\n      }\n    }\n    declaredInterests {\n      id\n      personName\n    }\n    ...ItemRecord\n  }\n"): typeof import('./graphql').MinutesLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMinutesToChair($meetingId: ID!) {\n    sendMinutesToChair(meetingId: $meetingId) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').SendMinutesToChairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WritePassage($input: WritePassageInput!) {\n    writePassage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WritePassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPassage($input: AmendPassageInput!) {\n    amendPassage(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').AmendPassageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    memberships {\n      id\n      role\n      team\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      personId\n      name\n      role\n      roleName\n      organisationId\n      organisationName\n      today\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pupils {\n    children(first: 50) {\n      nodes {\n        id\n        forename\n        surname\n        initials\n        actions {\n          ...ActionRow\n        }\n      }\n    }\n    meetings(first: 20) {\n      nodes {\n        ...SchoolMeeting\n        items {\n          id\n          startsAt\n          childId\n          passages {\n            id\n            authorOrganisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    actions(first: 100, held: true, ended: false) {\n      nodes {\n        ...ActionRow\n        childId\n      }\n    }\n  }\n"): typeof import('./graphql').PupilsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolMeeting on Meeting {\n    id\n    startsAt\n    place\n    viewerCan\n    panel {\n      id\n      name\n    }\n    minutes {\n      id\n      state\n      approvedAt\n    }\n  }\n"): typeof import('./graphql').SchoolMeetingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonitoredChildren($financialYear: String!, $by: StatisticsPeriod!) {\n    monitoredChildren(financialYear: $financialYear, by: $by) {\n      panelCode\n      panelName\n      periods {\n        period\n        children\n        suppressed\n      }\n      year {\n        period\n        children\n        suppressed\n      }\n    }\n  }\n"): typeof import('./graphql').MonitoredChildrenDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
