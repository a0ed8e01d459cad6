/** Who may sign in, for whom and until when. Nothing about any child. */
import { useState } from 'react';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { PeopleQuery } from '../gql/graphql.ts';
import { formatDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Input } from '../ui/input.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SortableTable } from '../ui/sortable-table.tsx';
import { roleWords } from './role-words.ts';
import { useViewer } from './viewer.tsx';

const people = graphql(`
  query People {
    memberships {
      id
      role
      team
      startsOn
      endsOn
      person {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
`);

type Membership = PeopleQuery['memberships'][number];

export function PeoplePage() {
  const asked = useAsk(people, {});
  return (
    <>
      <PageTitle title="People" />
      <p className="govuk-body">
        Who may sign in, for which agency, in which role and until when. This page holds nothing about any child.
      </p>
      <Answer of={asked} what="the people" titled>
        {({ memberships }) => <Memberships all={memberships} />}
      </Answer>
    </>
  );
}

function Memberships({ all }: { all: Membership[] }) {
  const { today } = useViewer();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const found = all.filter(({ person, organisation, role }) =>
    `${person?.name} ${organisation?.name} ${role ? roleWords[role] : ''}`.toLowerCase().includes(words),
  );
  return (
    <>
      <div className="app-no-print">
        <Input
          label="Find by name, agency or role"
          name="sought"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {found.length ? null : <EmptyState>No membership matches.</EmptyState>}
      {found.length ? (
        <SortableTable
          caption={found.length === 1 ? '1 membership' : `${found.length} memberships`}
          captionSize="m"
          narrow="stack"
          rows={found}
          rowKey={({ id }) => id}
          defaultSorting={{ column: 'name', direction: 'ascending' }}
          columns={[
            {
              key: 'name',
              head: 'Name',
              cell: ({ person }) => person?.name,
              sortBy: ({ person }) => person?.name ?? '',
            },
            {
              key: 'agency',
              head: 'Agency',
              cell: ({ organisation }) => organisation?.name,
              sortBy: ({ organisation }) => organisation?.name ?? '',
            },
            {
              key: 'role',
              head: 'Role',
              cell: ({ role, team }) => [role && roleWords[role], team].filter(Boolean).join(', '),
              sortBy: ({ role }) => (role ? roleWords[role] : ''),
            },
            {
              key: 'from',
              head: 'From',
              cell: ({ startsOn }) => (startsOn ? formatDate(startsOn) : ''),
              sortBy: ({ startsOn }) => startsOn ?? '',
            },
            {
              key: 'until',
              head: 'Until',
              cell: ({ endsOn }) => untilWords(endsOn, today),
              sortBy: ({ endsOn }) => endsOn ?? '9999',
            },
          ]}
        />
      ) : null}
    </>
  );
}

const untilWords = (endsOn: string | null, today: string) =>
  endsOn ? `${formatDate(endsOn)}${endsOn <= today ? ' (ended)' : ''}` : 'No end date';
