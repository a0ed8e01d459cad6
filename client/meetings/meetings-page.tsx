/** The diary: what is coming first, then minutes that wait for approval, then the past. The same page for every role. */
import { useSearchParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { MeetingRowFragment, MeetingsQuery } from '../gql/graphql.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { MeetingTable } from './meeting-table.tsx';
import { PanelChoice } from './panel-choice.tsx';
import { stageOf } from './words.ts';

const meetingsQuery = graphql(`
  query Meetings($panelId: ID, $after: String) {
    meetings(first: 30, panelId: $panelId, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeetingRow
      }
    }
    panels {
      id
      code
      name
      viewerCan
    }
  }
`);

export function MeetingsPage() {
  const [search] = useSearchParams();
  const panelId = search.get('panel');
  const after = search.get('after');
  const asked = useAsk(meetingsQuery, { ...(panelId ? { panelId } : {}), ...(after ? { after } : {}) });
  return (
    <Answer of={asked} what="the meetings">
      {(data) => <Meetings data={data} panelId={panelId} older={after !== null} />}
    </Answer>
  );
}

function Meetings({ data, panelId, older }: { data: MeetingsQuery; panelId: string | null; older: boolean }) {
  const { nodes, pageInfo } = data.meetings;
  const mayPlan = data.panels.some(({ viewerCan }) => viewerCan.includes('scheduleMeeting'));
  const at = (stage: string) => nodes.filter(({ state }) => stageOf(state) === stage);
  const sections: [string, MeetingRowFragment[]][] = [
    ['Coming next', at('coming').reverse()],
    ['Waiting for your approval', at('minutes').filter(mine)],
    ['Minutes being written', at('minutes').filter((one) => !mine(one))],
    ['Past meetings', at('past')],
  ];
  const address = (cursor: string) =>
    `/meetings?${new URLSearchParams({ ...(panelId ? { panel: panelId } : {}), after: cursor }).toString()}`;
  return (
    <>
      <PageTitle title="Meetings" />
      {mayPlan ? <LinkButton href="/meetings/plan">Plan a meeting</LinkButton> : null}
      <PanelChoice panels={data.panels} chosen={panelId} />
      {nodes.length === 0 ? (
        <EmptyState>
          {older ? 'There are no older meetings.' : 'There is no meeting here that you can open.'}
        </EmptyState>
      ) : null}
      {sections.map(([caption, meetings]) =>
        meetings.length ? <MeetingTable key={caption} caption={caption} meetings={meetings} /> : null,
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <Pagination next={{ href: address(pageInfo.endCursor), text: 'Older meetings' }} />
      ) : null}
    </>
  );
}

const mine = ({ viewerCan }: MeetingRowFragment) => viewerCan.includes('approveMinutes');
