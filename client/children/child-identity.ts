/** Who a child is, as far as one is allowed to know: asked in one piece by every page that introduces a child. */
import { graphql } from '../gql/gql.ts';
import type { ChildIdentityFragment } from '../gql/graphql.ts';

export const childIdentity = graphql(`
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
`);

export type ChildIdentity = ChildIdentityFragment;
