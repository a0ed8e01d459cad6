/** The minutes, made from what was recorded: each reader's copy holds what they may see. On paper, a chair hands it round. */
import { useParams } from 'react-router';
import { inParts } from '../agenda/agenda-line.ts';
import { partWords } from '../agenda/words.ts';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { MeetingFacts } from '../meetings/meeting-facts.tsx';
import { StateTag } from '../meetings/state-tag.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { londonDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ApprovalLine } from './approval-line.tsx';
import { AttendanceByStatus } from './attendance-by-status.tsx';
import { MinutesEntry } from './minutes-entry.tsx';
import { type MinutesOfMeeting, minutesQuery } from './minutes-question.ts';
import { MinutesSteps } from './minutes-steps.tsx';

export function MinutesPage() {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(minutesQuery, { id })} what="the minutes">
      {({ meeting }) => <MinutesPaper meeting={meeting} />}
    </Answer>
  );
}

function MinutesPaper({ meeting }: { meeting: MinutesOfMeeting }) {
  const items = meeting.items ?? [];
  const [minutes] = meeting.minutes ?? [];
  const at = `/meetings/${meeting.id}`;
  const title = minutes?.state === 'APPROVED' ? 'Minutes' : 'Draft minutes';
  return (
    <div className="app-paper">
      <Breadcrumbs
        items={[{ text: 'Meetings', href: '/meetings' }, { text: 'Agenda', href: at }, { text: 'Minutes' }]}
      />
      <PageTitle title={title} caption={meeting.panel?.name}>
        <span className="app-no-print">
          <StateTag state={meeting.state} />
        </span>
      </PageTitle>
      <MeetingFacts meeting={meeting} />
      <MinutesSteps meeting={meeting} />
      <AttendanceByStatus meeting={meeting} />
      {items.length ? null : <EmptyState>There is nothing in these minutes that you can read.</EmptyState>}
      {inParts(items).map(({ part, lines }) => (
        <section key={lines[0]?.number}>
          {part ? <h2 className="govuk-heading-m app-paper__part">{partWords[part]}</h2> : null}
          {lines.map(({ line, number }) => (
            <MinutesEntry
              key={line.id}
              day={londonDate(meeting.startsAt ?? '')}
              item={line}
              number={number}
              level={part ? 3 : 2}
            />
          ))}
        </section>
      ))}
      <ApprovalLine minutes={minutes} />
    </div>
  );
}
