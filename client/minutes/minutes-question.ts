/** What the minutes are made of. */
import { graphql } from '../gql/gql.ts';
import type { MinutesPaperQuery } from '../gql/graphql.ts';

export const minutesQuery = graphql(`
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
`);

export const minutesState = graphql(`
  fragment MinutesState on Minutes {
    id
    state
    sentToChairAt
    approvedAt
    approvedByName
    hash
  }
`);

export const minutesLine = graphql(`
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
`);

export type MinutesOfMeeting = MinutesPaperQuery['meeting'];
