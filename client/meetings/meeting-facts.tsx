/** When, where, who chairs: the head of an agenda and of minutes. */
import { Shown } from '../asking/shown.tsx';
import { graphql } from '../gql/gql.ts';
import type { MeetingHeadFragment } from '../gql/graphql.ts';
import { formatDateTime } from '../ui/dates.ts';
import { SummaryList } from '../ui/summary-list.tsx';

export const meetingHead = graphql(`
  fragment MeetingHead on Meeting {
    id
    startsAt
    place
    joinLink
    state
    chairName
    version
    viewerCan
    papersIssuedAt
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

export function MeetingFacts({ meeting }: { meeting: MeetingHeadFragment }) {
  const rows = [
    {
      key: 'When',
      value: (
        <Shown of={meeting} field="startsAt" value={meeting.startsAt}>
          {formatDateTime}
        </Shown>
      ),
    },
    { key: 'Where', value: <Shown of={meeting} field="place" value={meeting.place} /> },
    { key: 'Chair', value: <Shown of={meeting} field="chairName" value={meeting.chairName} /> },
    meeting.joinLink && {
      key: 'Join',
      className: 'app-no-print',
      value: (
        <a className="govuk-link" href={meeting.joinLink} rel="noreferrer">
          Join online
        </a>
      ),
    },
    meeting.papersIssuedAt && {
      key: 'Papers issued',
      className: 'app-no-print',
      value: formatDateTime(meeting.papersIssuedAt),
    },
  ];
  return <SummaryList className="app-facts app-facts--head" rows={rows} />;
}
