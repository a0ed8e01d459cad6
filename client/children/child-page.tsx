/** One child: who they are, what panels have done, how the risk was judged, who works with them, and the plan. */
import { useParams } from 'react-router';
import { nameOf } from '../agenda/agenda-child.ts';
import { ActionList } from '../actions/action-list.tsx';
import { AddAction } from '../actions/add-action.tsx';
import { hasEnded } from '../actions/words.ts';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { ChildPageQuery } from '../gql/graphql.ts';
import { RequestListing } from '../listings/request-listing.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Assessments } from './assessments.tsx';
import { ChildSummary } from './child-summary.tsx';
import { Involvements } from './involvements.tsx';
import { PanelHistory } from './panel-history.tsx';

const childPage = graphql(`
  query ChildPage($id: ID!) {
    child(id: $id) {
      ...ChildIdentity
      ...ChildPanels
      ...ChildAssessments
      ...ChildInvolvements
      actions {
        ...ActionRow
      }
    }
  }
`);

export function ChildPage() {
  const { id = '' } = useParams();
  const asked = useAsk(childPage, { id });
  return (
    <>
      <BackLink href="/children">Children</BackLink>
      <Answer of={asked} what="the child’s record">
        {({ child }) => <Child child={child} />}
      </Answer>
    </>
  );
}

function Child({ child }: { child: ChildPageQuery['child'] }) {
  const actions = child.actions ?? [];
  const open = actions.filter(({ state }) => !hasEnded(state));
  const ended = actions.filter(({ state }) => hasEnded(state));
  const plan = (
    <>
      <h2 className="govuk-heading-m app-no-print">4P plan</h2>
      <AddAction childId={child.id} />
      <ActionList actions={open} controls none="There are no open actions that you can see." />
      {ended.length ? (
        <>
          <h2 className="govuk-heading-m">Ended actions</h2>
          <ActionList actions={ended} />
        </>
      ) : null}
    </>
  );
  return (
    <>
      <PageTitle title={nameOf(child)} tab="Child" caption="Child" />
      <Tabs
        title="Record of the child"
        items={[
          {
            id: 'child',
            label: 'Child',
            content: (
              <>
                <h2 className="govuk-heading-m app-no-print">Child</h2>
                <ChildSummary child={child} />
              </>
            ),
          },
          { id: 'plan', label: 'Plan', content: plan },
          {
            id: 'panels',
            label: 'Panels',
            content: (
              <>
                <PanelHistory child={child} />
                {child.viewerCan.includes('requestListing') ? <RequestListing childId={child.id} /> : null}
              </>
            ),
          },
          { id: 'assessments', label: 'Assessments', content: <Assessments child={child} /> },
          { id: 'agencies', label: 'Agencies', content: <Involvements child={child} /> },
        ]}
      />
    </>
  );
}
