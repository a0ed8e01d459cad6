/** The names of the districts, by GSS code: reference data that everybody may read. */
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';

const districtsQuery = graphql(`
  query DistrictNames {
    districts {
      id
      gssCode
      name
    }
  }
`);

export function useDistrictName(): (code: string | null) => string | null {
  const { data } = useAsk(districtsQuery, {});
  return (code) => data?.districts.find(({ gssCode }) => gssCode === code)?.name ?? code;
}
