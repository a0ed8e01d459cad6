/** Puts a meeting of a panel into the diary. A day that is not a working day needs a second word. */
import { useNavigate } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { FormShell } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { PlanMeetingQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Checkboxes } from '../ui/checkboxes.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Input } from '../ui/input.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Radios } from '../ui/radios.tsx';
import { Select } from '../ui/select.tsx';
import { TimeInput } from '../ui/time-input.tsx';
import { writeTime } from '../ui/time-of-day.ts';
import { londonInstant } from './london-instant.ts';
import { seriesWords } from './words.ts';

const planQuery = graphql(`
  query PlanMeeting {
    panels {
      id
      code
      name
      seriesWeek
      seriesWeekday
      seriesTime
      viewerCan
    }
    memberships {
      id
      role
      person {
        id
        name
      }
    }
  }
`);
const schedule = graphql(`
  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
    scheduleMeeting(input: $input) {
      id
    }
  }
`);

export function PlanPage() {
  return (
    <Answer of={useAsk(planQuery, {})} what="the panels">
      {(data) => <PlanForm data={data} />}
    </Answer>
  );
}

const empty = {
  panelId: '',
  date: null as string | null,
  time: '',
  place: '',
  joinLink: '',
  chairId: '',
  evenSo: false,
};

function PlanForm({ data }: { data: PlanMeetingQuery }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const form = useForm({
    id: 'plan-meeting',
    empty,
    tells: schedule,
    dates: ['startsAt'],
    missing: ({ panelId, date, time, place }) => ({
      panelId: !panelId && 'Choose the panel that meets',
      startsAt: !date && 'Enter the date of the meeting',
      time: !time && 'Enter the time at which it starts',
      place: !place.trim() && 'Say where the panel meets',
    }),
    says: ({ panelId, date, time, place, joinLink, chairId, evenSo }, clientMutationId) => ({
      input: {
        panelId,
        startsAt: londonInstant(date ?? '', time),
        place,
        joinLink: joinLink || null,
        chairId: chairId || null,
        evenSo,
        clientMutationId,
      },
    }),
    onDone: ({ scheduleMeeting }) => void navigate(`/meetings/${scheduleMeeting.id}/build`),
  });
  const panels = data.panels.filter(({ viewerCan }) => viewerCan.includes('scheduleMeeting'));
  const chairs = new Map(
    data.memberships.flatMap(({ role, person }) => (role === 'CPC' && person ? [[person.id, person.name ?? '']] : [])),
  );
  const { value, change } = form;
  const holiday = form.summary.some(({ text }) => String(text).includes('not a working day'));
  if (!panels.length) {
    return (
      <>
        <PageTitle title="Plan a meeting" />
        <EmptyState>Meetings are planned by chairs and panel administrators.</EmptyState>
      </>
    );
  }
  return (
    <>
      <BackLink href="/meetings" />
      <PageTitle title="Plan a meeting" hasErrors={form.summary.length > 0} />
      <FormShell form={form} save="Plan the meeting">
        <Radios
          legend="Which panel meets?"
          {...form.group('panelId')}
          value={value.panelId}
          onChange={(panelId) => change({ panelId })}
          items={panels.map((panel) => ({ value: panel.id, text: panel.name ?? '', hint: usual(panel) }))}
        />
        <DateInput
          legend="Date of the meeting"
          {...form.group('startsAt')}
          value={value.date}
          onChange={(date) => change({ date, evenSo: false })}
        />
        {holiday || value.evenSo ? (
          <Checkboxes
            name="evenSo"
            value={value.evenSo ? ['yes'] : []}
            onChange={(chosen) => change({ evenSo: chosen.includes('yes') })}
            items={[{ value: 'yes', text: 'The panel meets even so' }]}
          />
        ) : null}
        <TimeInput
          label="Starts at"
          {...form.field('time')}
          value={value.time || null}
          onChange={(time) => change({ time: time ?? '' })}
        />
        <Input
          {...form.field('place')}
          label="Place"
          hint="A room and its building, or “Online”"
          value={value.place}
          onChange={(event) => change({ place: event.target.value })}
        />
        <Input
          {...form.field('joinLink')}
          label="Link to join (optional)"
          type="url"
          value={value.joinLink}
          onChange={(event) => change({ joinLink: event.target.value })}
        />
        {viewer.role === 'CPC' ? (
          <p className="govuk-body">You will be the chair of this meeting.</p>
        ) : (
          <Select
            {...form.field('chairId')}
            label="Chair"
            value={value.chairId}
            onChange={(event) => change({ chairId: event.target.value })}
            items={[
              { value: '', text: 'Choose a chair' },
              ...[...chairs].map(([id, name]) => ({ value: id, text: name })),
            ]}
          />
        )}
      </FormShell>
    </>
  );
}

type PlannedPanel = PlanMeetingQuery['panels'][number];

function usual({ seriesWeek, seriesWeekday, seriesTime }: PlannedPanel): string | undefined {
  const day = seriesWords(seriesWeek, seriesWeekday);
  return day ? `Usually the ${day}${seriesTime ? ` at ${writeTime(seriesTime)}` : ''}` : undefined;
}
