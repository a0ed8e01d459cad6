/** What the building page asks: the lines with their invitations, who sits on the panel, and who waits for a place. */
import { graphql } from '../gql/gql.ts';
import type { BuildAgendaQuery, BuildLineFragment } from '../gql/graphql.ts';

export const buildLine = graphql(`
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
`);

export const buildQuery = graphql(`
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
`);

export type BuiltMeeting = BuildAgendaQuery['meeting'];
export type Organisations = BuildAgendaQuery['organisations'];

/** Invitations that still hold. */
export const invited = (line: BuildLineFragment) => (line.invitations ?? []).filter(({ endedOn }) => !endedOn);
