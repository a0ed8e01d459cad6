/** One page of children, with the way to the next. */
import { nameOf } from '../agenda/agenda-child.ts';
import { episodeWords } from '../agenda/words.ts';
import { Shown } from '../asking/shown.tsx';
import { graphql } from '../gql/gql.ts';
import type { ChildLineFragment, ChildrenQuery } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { formatShortDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { RiskTag } from '../ui/risk-tag.tsx';
import { Table } from '../ui/table.tsx';

export const childLine = graphql(`
  fragment ChildLine on Child {
    id
    forename
    surname
    initials
    dateOfBirth
    ageBand
    districtCode
    redactions {
      field
      reason
    }
    latestAssessment {
      id
      level
    }
    episodes {
      id
      state
      closedOn
      panel {
        id
        code
      }
    }
  }
`);

interface ChildrenTableProps {
  page: ChildrenQuery['children'];
  districts: ChildrenQuery['districts'];
  params: URLSearchParams;
  filtered: boolean;
}

export function ChildrenTable({ page, districts, params, filtered }: ChildrenTableProps) {
  if (!page.nodes.length) return <NoChildren filtered={filtered} />;
  const further = params.get('after');
  const address = (after: string | null) => {
    const next = new URLSearchParams(params);
    if (after) next.set('after', after);
    else next.delete('after');
    return `/children?${next.toString()}`;
  };
  return (
    <>
      <Table
        caption={page.totalCount === 1 ? '1 child' : `${page.totalCount} children`}
        captionSize="m"
        narrow="stack"
        firstCellIsHeader
        head={['Name', 'Date of birth', 'District', 'Panels', 'Latest assessment']}
        rowKeys={page.nodes.map(({ id }) => id)}
        rows={page.nodes.map((child) => [
          <Link key="name" href={`/children/${child.id}`}>
            {nameOf(child)}
          </Link>,
          <Shown key="born" of={child} field="dateOfBirth" value={child.dateOfBirth}>
            {formatShortDate}
          </Shown>,
          <Shown
            key="district"
            of={child}
            field="districtCode"
            value={districts.find(({ gssCode }) => gssCode === child.districtCode)?.name ?? child.districtCode}
          />,
          panelsOf(child) || 'None that you can see',
          child.latestAssessment?.level ? (
            <RiskTag key="risk" level={child.latestAssessment.level} />
          ) : (
            'None that you can see'
          ),
        ])}
      />
      <Pagination
        {...(further ? { previous: { href: address(null), text: 'First page' } } : {})}
        {...(page.pageInfo.hasNextPage ? { next: { href: address(page.pageInfo.endCursor ?? null) } } : {})}
      />
    </>
  );
}

/** "MASE: Monitored; CCEP: Listed": what is open now. */
const panelsOf = ({ episodes }: ChildLineFragment) =>
  (episodes ?? [])
    .filter(({ closedOn }) => !closedOn)
    .map(({ panel, state }) => `${panel?.code ?? ''}${state ? `: ${episodeWords[state].toLowerCase()}` : ''}`)
    .join('; ');

function NoChildren({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState>No child whom you can open matches. Try fewer letters, or take a filter away.</EmptyState>
  ) : (
    <EmptyState>
      There is no child whom you can open now. You see children who are allocated to you, and those about whose item the
      chair invited your agency, once the papers are issued and you have accepted the confidentiality statement.
    </EmptyState>
  );
}
