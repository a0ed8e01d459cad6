/** What a page asks of an action wherever it shows one. */
import { graphql } from '../gql/gql.ts';
import type { ActionRowFragment } from '../gql/graphql.ts';

export const actionRow = graphql(`
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
`);

export type ActionRow = ActionRowFragment;
