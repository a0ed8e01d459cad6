/** Who acts here: asked once for the whole client and handed to every page. */
import { createContext, useContext } from 'react';
import { graphql } from '../gql/gql.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

export const viewerQuery = graphql(`
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
`);

export type Viewer = ViewerQuery['viewer'];
export const ViewerContext = createContext<Viewer | null>(null);

/** @throws Error outside the frame of a signed-in page (a programming error) */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('No viewer: this page is not inside the signed-in frame.');
  return viewer;
}
