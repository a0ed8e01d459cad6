/** Everything that the chair needs while the panel sits, in one question that is asked again as the meeting goes on. */
import { graphql } from '../gql/gql.ts';
import type { RunMeetingQuery } from '../gql/graphql.ts';

export const runQuery = graphql(`
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
`);

export type RunMeeting = RunMeetingQuery['meeting'];
export type RunItem = NonNullable<RunMeeting['items']>[number];
