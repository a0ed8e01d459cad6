/** Before papers go out: who will be able to open what from that moment. Only then the button. */
import { useNavigate, useParams } from 'react-router';
import { lineName } from '../agenda/agenda-line.ts';
import { buildQuery, invited, type BuiltMeeting } from '../agenda/build-question.ts';
import { ChecksBeforeIssue } from '../agenda/checks.tsx';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { formatDateTime } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Table } from '../ui/table.tsx';
import { WarningText } from '../ui/warning-text.tsx';

const issue = graphql(`
  mutation IssuePapers($meetingId: ID!, $version: Int!) {
    issuePapers(meetingId: $meetingId, version: $version) {
      id
      state
      version
    }
  }
`);

export function IssuePage() {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(buildQuery, { id })} what="the agenda">
      {({ meeting }) => <Issue meeting={meeting} />}
    </Answer>
  );
}

function Issue({ meeting }: { meeting: BuiltMeeting }) {
  const navigate = useNavigate();
  const issuing = useStep(issue);
  const opens = whoOpensWhat(meeting);
  const lines = (meeting.items ?? []).filter(({ child }) => !child).length;
  return (
    <>
      <BackLink href={`/meetings/${meeting.id}/build`} />
      <ErrorSummary errors={issuing.errors} attempt={issuing.attempt} />
      <PageTitle
        title="Issue papers"
        caption={`${meeting.panel?.name ?? ''}, ${formatDateTime(meeting.startsAt ?? '')}`}
        hasErrors={issuing.errors.length > 0}
      />
      {meeting.viewerCan.includes('issuePapers') ? (
        <>
          <WarningText>
            From the moment of issue each agency below can open the items named beside it, once its people have accepted
            the confidentiality statement. You can withdraw an invitation later, but not what was read.
          </WarningText>
          <Table
            caption="Who will be able to open what"
            captionSize="m"
            narrow="stack"
            firstCellIsHeader
            head={[
              { content: 'Agency', label: 'Agency', className: 'govuk-!-width-one-half' },
              'Children',
              'Other lines',
            ]}
            rows={opens.map(({ name, children, others }) => [
              name,
              children.join(', ') || 'None',
              others ? `${others} of ${lines}` : 'None',
            ])}
          />
          <p className="govuk-body">
            Within an item each agency sees only what the sharing agreement gives to its role. Nobody sees an item to
            which they are not invited, nor that it exists.
          </p>
          <ChecksBeforeIssue meeting={meeting} />
          <Button
            busy={issuing.busy}
            onClick={() =>
              issuing.take(
                { meetingId: meeting.id, version: meeting.version ?? 1 },
                () => void navigate(`/meetings/${meeting.id}`),
              )
            }
          >
            Issue papers to these agencies
          </Button>
        </>
      ) : (
        <>
          <p className="govuk-body">The papers of this meeting are issued already, or it is not yours to issue them.</p>
          <LinkButton href={`/meetings/${meeting.id}`}>Read the agenda</LinkButton>
        </>
      )}
    </>
  );
}

/** Each invited agency with the children and the number of other lines that open to it, by name. */
function whoOpensWhat(meeting: BuiltMeeting) {
  const agencies = new Map<string, { name: string; children: string[]; others: number }>();
  for (const line of meeting.items ?? []) {
    for (const { organisation } of invited(line)) {
      if (!organisation) continue;
      const agency = agencies.get(organisation.id) ?? { name: organisation.name ?? '', children: [], others: 0 };
      agencies.set(organisation.id, agency);
      if (line.child) agency.children.push(lineName(line));
      else agency.others += 1;
    }
  }
  return [...agencies.values()].sort((a, b) => a.name.localeCompare(b.name));
}
