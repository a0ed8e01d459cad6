/** Meetings in a table: when, which panel, who chairs, where it stands, and what this person can do there. */
import { Shown } from '../asking/shown.tsx';
import { graphql } from '../gql/gql.ts';
import type { MeetingRowFragment } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { formatDateTime } from '../ui/dates.ts';
import { Table } from '../ui/table.tsx';
import { StateTag } from './state-tag.tsx';

export const meetingRow = graphql(`
  fragment MeetingRow on Meeting {
    id
    startsAt
    place
    state
    chairName
    viewerCan
    minutes {
      id
    }
    redactions {
      field
      reason
    }
    panel {
      id
      code
      name
    }
  }
`);

/** The steps that are open to this person on a meeting, each with its own address. */
function stepsOf({ id, viewerCan, minutes }: MeetingRowFragment): { text: string; href: string }[] {
  const can = (verb: string) => viewerCan.includes(verb);
  const at = `/meetings/${id}`;
  const steps = [
    ...(can('acceptConfidentiality')
      ? [{ text: 'Read and accept the confidentiality statement', href: `${at}/statement` }]
      : []),
    ...(can('orderAgenda') ? [{ text: 'Build the agenda', href: `${at}/build` }] : []),
    ...(can('openMeeting') || can('concludeMeeting') ? [{ text: 'Run the panel', href: `${at}/run` }] : []),
    ...(can('approveMinutes') ? [{ text: 'Approve the minutes', href: `${at}/minutes` }] : []),
    ...(can('distributeMinutes') ? [{ text: 'Distribute the minutes', href: `${at}/minutes` }] : []),
    ...(!can('approveMinutes') && !can('distributeMinutes') && minutes?.length
      ? [{ text: 'Read the minutes', href: `${at}/minutes` }]
      : []),
  ];
  return steps.length ? steps : [{ text: 'Read the agenda', href: at }];
}

export function MeetingTable({ caption, meetings }: { caption: string; meetings: readonly MeetingRowFragment[] }) {
  return (
    <Table
      caption={caption}
      captionSize="m"
      narrow="stack"
      head={['When', 'Panel', 'Chair', 'State', 'What you can do']}
      rowKeys={meetings.map(({ id }) => id)}
      rows={meetings.map((meeting) => [
        <Link key="when" href={`/meetings/${meeting.id}`}>
          {meeting.startsAt ? formatDateTime(meeting.startsAt) : 'Date not set'}
        </Link>,
        meeting.panel?.code ?? '',
        <Shown key="chair" of={meeting} field="chairName" value={meeting.chairName} />,
        <Shown key="state" of={meeting} field="state" value={meeting.state}>
          {(state) => <StateTag state={state} />}
        </Shown>,
        <Steps key="steps" meeting={meeting} />,
      ])}
    />
  );
}

function Steps({ meeting }: { meeting: MeetingRowFragment }) {
  const steps = stepsOf(meeting);
  const which = `, ${meeting.panel?.code ?? ''} ${meeting.startsAt ? formatDateTime(meeting.startsAt) : ''}`;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {steps.map(({ text, href }) => (
        <li key={text}>
          <Link href={href}>
            {text}
            <span className="govuk-visually-hidden">{which}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
