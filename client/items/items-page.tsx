/** The desk of an agency: the statements to accept, the items it is invited to, and which still wait for its contribution. */
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { ItemsQuery } from '../gql/graphql.ts';
import { stageOf } from '../meetings/words.ts';
import { Statements } from '../pupils/school-meetings.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { InvitedItems } from './invited-items.tsx';

const itemsQuery = graphql(`
  query Items {
    meetings(first: 30) {
      nodes {
        ...SchoolMeeting
        state
        items {
          ...InvitedItem
        }
      }
    }
  }
`);

export function ItemsPage() {
  const asked = useAsk(itemsQuery, {});
  return (
    <>
      <PageTitle title="Your items" />
      <Answer of={asked} what="your items" titled>
        {({ meetings }) => <Desk meetings={meetings.nodes} />}
      </Answer>
    </>
  );
}

function Desk({ meetings }: { meetings: ItemsQuery['meetings']['nodes'] }) {
  const about = meetings
    .map((meeting) => ({ ...meeting, items: (meeting.items ?? []).filter(({ child }) => child) }))
    .filter(({ items }) => items.length)
    .toReversed();
  const coming = about.filter(({ state }) => stageOf(state) === 'coming');
  const minutes = about.filter(({ state }) => stageOf(state) === 'minutes');
  return (
    <>
      <Statements meetings={meetings} />
      <h2 className="govuk-heading-m">Coming up</h2>
      {coming.length ? null : (
        <EmptyState>
          There is no item coming up that you can open. An item appears here once its papers are issued and you have
          accepted the confidentiality statement.
        </EmptyState>
      )}
      {coming.map((meeting) => (
        <InvitedItems key={meeting.id} meeting={meeting} items={meeting.items} />
      ))}
      {minutes.length ? <h2 className="govuk-heading-m">Waiting for the minutes</h2> : null}
      {minutes.map((meeting) => (
        <InvitedItems key={meeting.id} meeting={meeting} items={meeting.items} />
      ))}
    </>
  );
}
