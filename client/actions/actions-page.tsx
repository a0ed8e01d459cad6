/** The actions that one's own agency holds, or all that one may see: open, overdue, ended. */
import { useSearchParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { ActionsQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Link } from '../ui/anchor.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DueList } from './due-list.tsx';

const actionsQuery = graphql(`
  query Actions($held: Boolean, $openAfter: String, $endedAfter: String) {
    open: actions(first: 100, held: $held, ended: false, after: $openAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DueAction
      }
    }
    ended: actions(first: 50, held: $held, ended: true, after: $endedAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DueAction
      }
    }
  }
`);

export function ActionsPage() {
  const [params] = useSearchParams();
  const all = params.get('of') === 'all';
  const asked = useAsk(actionsQuery, {
    held: all ? null : true,
    openAfter: params.get('open'),
    endedAfter: params.get('ended'),
  });
  return (
    <>
      <PageTitle title="Actions" />
      <WhichActions all={all} />
      <Answer of={asked} what="the actions" titled>
        {(data) => <ActionTabs key={params.toString()} data={data} params={params} />}
      </Answer>
    </>
  );
}

function WhichActions({ all }: { all: boolean }) {
  const { organisationName } = useViewer();
  return (
    <p className="govuk-body">
      {all ? 'All actions that you may see. ' : `Actions that ${organisationName} holds. `}
      <span className="app-no-print">
        {all ? (
          <Link href="/actions">Show only your agency’s actions</Link>
        ) : (
          <Link href="/actions?of=all">Show all actions</Link>
        )}
      </span>
    </p>
  );
}

function ActionTabs({ data, params }: { data: ActionsQuery; params: URLSearchParams }) {
  const overdue = data.open.nodes.filter((action) => action.overdue);
  const further = (name: 'open' | 'ended') => {
    const { hasNextPage, endCursor } = data[name].pageInfo;
    if (!hasNextPage || !endCursor) return null;
    const next = new URLSearchParams(params);
    next.set(name, endCursor);
    return `/actions?${next.toString()}`;
  };
  return (
    <Tabs
      title="Actions by state"
      initial={params.has('ended') ? 2 : overdue.length && !params.has('open') ? 1 : 0}
      items={[
        {
          id: 'open',
          label: `Open (${data.open.totalCount})`,
          content: (
            <DueList title="Open" actions={data.open.nodes} next={further('open')} none="There are no open actions." />
          ),
        },
        {
          id: 'overdue',
          label: `Overdue (${overdue.length}${data.open.pageInfo.hasNextPage && overdue.length === data.open.nodes.length ? ' or more' : ''})`,
          content: <DueList title="Overdue" actions={overdue} next={null} none="Nothing is overdue." />,
        },
        {
          id: 'ended',
          label: `Ended (${data.ended.totalCount})`,
          content: (
            <DueList title="Ended" actions={data.ended.nodes} next={further('ended')} none="No action has ended yet." />
          ),
        },
      ]}
    />
  );
}
