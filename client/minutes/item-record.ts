/** What was said, decided and promised on one item: asked in one piece by the running page and the minutes. */
import { graphql } from '../gql/gql.ts';

export const itemRecord = graphql(`
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
`);

export const passageText = graphql(`
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
`);

export const decisionText = graphql(`
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
`);
