/** Building the agenda: order, time, lines, children who wait for a place, and who is invited to what. */
import { useParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import type { BuildAgendaQuery } from '../gql/graphql.ts';
import { MeetingFacts } from '../meetings/meeting-facts.tsx';
import { StateTag } from '../meetings/state-tag.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AddLine } from './add-line.tsx';
import { buildQuery } from './build-question.ts';
import { ChecksBeforeIssue } from './checks.tsx';
import { OrderLines } from './order-lines.tsx';
import { RequestedListings } from './requested-listings.tsx';

export function BuildPage() {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(buildQuery, { id })} what="the agenda">
      {(data) => <Build data={data} />}
    </Answer>
  );
}

function Build({ data }: { data: BuildAgendaQuery }) {
  const { meeting, listings, organisations } = data;
  const at = `/meetings/${meeting.id}`;
  const building = meeting.viewerCan.includes('orderAgenda');
  return (
    <>
      <Breadcrumbs items={[{ text: 'Meetings', href: '/meetings' }, { text: 'Agenda', href: at }, { text: 'Build' }]} />
      <PageTitle title="Build the agenda" caption={meeting.panel?.name}>
        <StateTag state={meeting.state} />
      </PageTitle>
      <MeetingFacts meeting={meeting} />
      {building ? (
        <>
          <h2 className="govuk-heading-m">Lines of the agenda</h2>
          <OrderLines meeting={meeting} organisations={organisations} />
          {meeting.viewerCan.includes('addAgendaItem') ? <AddLine meetingId={meeting.id} /> : null}
          <RequestedListings
            meeting={meeting}
            listings={listings.filter(({ panelId }) => panelId === meeting.panel?.id)}
          />
          <ChecksBeforeIssue meeting={meeting} />
          {meeting.viewerCan.includes('issuePapers') ? (
            <LinkButton href={`${at}/issue`}>Continue to issue papers</LinkButton>
          ) : null}
        </>
      ) : (
        <EmptyState action={<LinkButton href={at}>Read the agenda</LinkButton>}>
          This agenda is not yours to build, or the panel has already sat.
        </EmptyState>
      )}
    </>
  );
}
