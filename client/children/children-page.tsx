/** The children whom one may open, by the beginning of the surname and by district; the address keeps what was asked. */
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import { FilterLayout, FilterPanel } from '../ui/filter-panel.tsx';
import { Input } from '../ui/input.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Select } from '../ui/select.tsx';
import { ChildrenTable } from './children-table.tsx';

const childrenQuery = graphql(`
  query Children($surname: String, $districtCode: String, $after: String) {
    children(first: 25, surname: $surname, districtCode: $districtCode, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChildLine
      }
    }
    districts {
      id
      gssCode
      name
    }
  }
`);

export function ChildrenPage() {
  const [params, setParams] = useSearchParams();
  const surname = params.get('surname') ?? '';
  const district = params.get('district') ?? '';
  const asked = useAsk(childrenQuery, {
    ...(surname ? { surname } : {}),
    ...(district ? { districtCode: district } : {}),
    after: params.get('after'),
  });
  const [typed, setTyped] = useState({ surname, district });
  const go = (next: { surname: string; district: string }) => {
    setTyped(next);
    setParams(Object.entries(next).filter(([, value]) => value.trim()));
  };
  return (
    <>
      <PageTitle title="Children" />
      <Answer of={asked} what="the children" titled>
        {({ children, districts }) => (
          <FilterLayout
            filter={
              <FilterPanel
                onApply={() => go(typed)}
                onClear={() => go({ surname: '', district: '' })}
                chosen={[
                  ...(surname
                    ? [{ name: 'surname', text: surname, onRemove: () => go({ surname: '', district }) }]
                    : []),
                  ...(district
                    ? [
                        {
                          name: 'district',
                          text: districts.find(({ gssCode }) => gssCode === district)?.name ?? district,
                          onRemove: () => go({ surname, district: '' }),
                        },
                      ]
                    : []),
                ]}
              >
                <Input
                  label="Surname begins with"
                  name="surname"
                  autoComplete="off"
                  value={typed.surname}
                  onChange={(event) => setTyped({ ...typed, surname: event.target.value })}
                />
                <Select
                  label="District"
                  name="district"
                  items={[
                    { value: '', text: 'All districts' },
                    ...districts.map(({ gssCode, name }) => ({ value: gssCode ?? '', text: name ?? '' })),
                  ]}
                  value={typed.district}
                  onChange={(event) => setTyped({ ...typed, district: event.target.value })}
                />
              </FilterPanel>
            }
          >
            <ChildrenTable
              page={children}
              districts={districts}
              params={params}
              filtered={Boolean(surname || district)}
            />
          </FilterLayout>
        )}
      </Answer>
    </>
  );
}
