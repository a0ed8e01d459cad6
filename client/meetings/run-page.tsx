/** The page that is open while the panel sits: who is there, quorum, and one item after the other. */
import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { QuorumLine } from '../attendance/quorum-line.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Conclude } from './conclude.tsx';
import { CurrentItem } from './current-item.tsx';
import { ItemSteps } from './item-steps.tsx';
import { MeetingAttendance } from './meeting-attendance.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { OpenMeeting } from './open-meeting.tsx';
import { type RunMeeting, runQuery } from './run-question.ts';
import { StateTag } from './state-tag.tsx';

const EVERY_HALF_MINUTE = 30_000;

export function RunPage() {
  const { id = '' } = useParams();
  const asked = useAsk(runQuery, { id });
  const { refetch } = asked;
  useEffect(() => {
    const timer = setInterval(() => void refetch(), EVERY_HALF_MINUTE);
    return () => clearInterval(timer);
  }, [refetch]);
  return (
    <Answer of={asked} what="the meeting">
      {({ meeting }) => <Run meeting={meeting} />}
    </Answer>
  );
}

function Run({ meeting }: { meeting: RunMeeting }) {
  const [search, setSearch] = useSearchParams();
  const items = meeting.items ?? [];
  const at = `/meetings/${meeting.id}`;
  // The item is in the address, so that the page never moves on under a pen, and a reload or a new sign-in comes back to it.
  const wanted = search.get('item');
  const undecided = items.find(({ child, decisions }) => child && !decisions?.length);
  const current = items.find(({ id }) => id === wanted) ?? undecided ?? items[0];
  const currentId = current?.id;
  // Decided once: a list that shut itself when the quorum is back would take the pen out of the hand that recorded it.
  const [listOpen] = useState(!meeting.quorum?.quorate);
  useEffect(() => {
    if (!wanted && currentId) setSearch({ item: currentId }, { replace: true });
  }, [wanted, currentId, setSearch]);
  const writing = ['IN_SESSION', 'CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR'].includes(meeting.state ?? '');
  return (
    <>
      <Breadcrumbs
        items={[{ text: 'Meetings', href: '/meetings' }, { text: 'Agenda', href: at }, { text: 'Run the panel' }]}
      />
      <PageTitle title="Run the panel" caption={meeting.panel?.name}>
        <StateTag state={meeting.state} />
      </PageTitle>
      <MeetingFacts meeting={meeting} />
      <QuorumLine quorum={meeting.quorum} />
      <OpenMeeting meeting={meeting} />
      <Details summary="Attendance" open={listOpen}>
        <MeetingAttendance meeting={meeting} />
      </Details>
      {current ? (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-one-third">
            <ItemSteps items={items} current={current.id} at={`${at}/run`} />
          </div>
          <div className="govuk-grid-column-two-thirds">
            <CurrentItem
              key={current.id}
              meeting={meeting}
              item={current}
              number={items.indexOf(current) + 1}
              writing={writing}
            />
          </div>
        </div>
      ) : (
        <EmptyState action={<LinkButton href={at}>Read the agenda</LinkButton>}>
          There is no item of this meeting that you can open.
        </EmptyState>
      )}
      <Conclude meeting={meeting} />
    </>
  );
}
