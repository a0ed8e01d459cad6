/** A contribution as the page of an item asks for it. */
import { graphql } from '../gql/gql.ts';
import type { ItemPassageFragment } from '../gql/graphql.ts';

export const itemPassage = graphql(`
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
`);

export type PassageRow = ItemPassageFragment;
