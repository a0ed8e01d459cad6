/** What a school or another agency finds of the meetings to which it is invited: statements to accept, and extracts of approved minutes. */
import { graphql } from '../gql/gql.ts';
import type { SchoolMeetingFragment } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { formatDate } from '../ui/dates.ts';
import { InsetText } from '../ui/inset-text.tsx';

export const schoolMeeting = graphql(`
  fragment SchoolMeeting on Meeting {
    id
    startsAt
    place
    viewerCan
    panel {
      id
      name
    }
    minutes {
      id
      state
      approvedAt
    }
  }
`);

const named = ({ panel, startsAt }: SchoolMeetingFragment) =>
  `${panel?.name ?? 'Panel'}${startsAt ? `, ${formatDate(startsAt)}` : ''}`;

/** Before the statement of a meeting is accepted, nothing of it opens. */
export function Statements({ meetings }: { meetings: SchoolMeetingFragment[] }) {
  const waiting = meetings.filter(({ viewerCan }) => viewerCan.includes('acceptConfidentiality'));
  if (!waiting.length) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Accept the confidentiality statement first</h2>
      {waiting.map((meeting) => (
        <InsetText key={meeting.id}>
          <p className="govuk-body">You are invited to a part of this meeting: {named(meeting)}.</p>
          <p className="govuk-body">
            <Link href={`/meetings/${meeting.id}/statement`}>
              Read and accept the statement<span className="govuk-visually-hidden"> of {named(meeting)}</span>
            </Link>
          </p>
        </InsetText>
      ))}
    </section>
  );
}

export function MinutesExtracts({ meetings }: { meetings: SchoolMeetingFragment[] }) {
  const approved = meetings.filter(({ minutes }) => (minutes ?? []).some(({ state }) => state === 'APPROVED'));
  if (!approved.length) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Approved minutes: your extract</h2>
      <ul className="govuk-list govuk-list--bullet">
        {approved.map((meeting) => (
          <li key={meeting.id}>
            <Link href={`/meetings/${meeting.id}/minutes`}>{named(meeting)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
