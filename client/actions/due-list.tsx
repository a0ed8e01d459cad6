/** Actions in the order of their dates, each with its child and its part of the plan. */
import { nameOf } from '../agenda/agenda-child.ts';
import { graphql } from '../gql/gql.ts';
import type { DueActionFragment } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { OneAction } from './one-action.tsx';
import { headingWords } from './words.ts';

export const dueAction = graphql(`
  fragment DueAction on Action {
    ...ActionRow
    child {
      id
      forename
      surname
      initials
    }
  }
`);

interface DueListProps {
  title: string;
  actions: DueActionFragment[];
  next: string | null;
  none: string;
}

export function DueList({ title, actions, next, none }: DueListProps) {
  return (
    <>
      <h2 className="govuk-heading-m app-no-print">{title}</h2>
      {actions.length ? null : <EmptyState>{none}</EmptyState>}
      <ul className="govuk-list">
        {actions.map((action) => (
          <li key={`${title}-${action.id}`} className="app-keep-together govuk-!-margin-bottom-6">
            <p className="govuk-body-s govuk-!-margin-bottom-1">
              {action.child ? (
                <Link href={`/children/${action.child.id}`}>{nameOf(action.child)}</Link>
              ) : (
                'A child whose record is closed to you'
              )}
              {action.heading ? `: ${headingWords[action.heading]}` : null}
            </p>
            <OneAction action={action} controls scope={title.toLowerCase()} />
          </li>
        ))}
      </ul>
      {next ? <Pagination next={{ href: next }} /> : null}
    </>
  );
}
