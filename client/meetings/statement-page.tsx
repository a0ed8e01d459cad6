/** The confidentiality statement of the panel: read it, accept it for this meeting, and the items open. */
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import type { StatementQuery } from '../gql/graphql.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { formatDateTime } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { InsetText } from '../ui/inset-text.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const statementQuery = graphql(`
  query Statement($id: ID!) {
    meeting(id: $id) {
      id
      startsAt
      viewerCan
      panel {
        id
        name
        confidentialityStatement
      }
    }
  }
`);
const accept = graphql(`
  mutation AcceptConfidentiality($meetingId: ID!) {
    acceptConfidentiality(meetingId: $meetingId) {
      id
      viewerCan
    }
  }
`);

export function StatementPage() {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(statementQuery, { id })} what="the statement">
      {({ meeting }) => <Statement meeting={meeting} />}
    </Answer>
  );
}

function Statement({ meeting }: { meeting: StatementQuery['meeting'] }) {
  const navigate = useNavigate();
  const form = useStep(accept);
  const open = meeting.viewerCan.includes('acceptConfidentiality');
  return (
    <>
      <BackLink href={`/meetings/${meeting.id}`} />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <PageTitle
        title="Confidentiality statement"
        caption={`${meeting.panel?.name ?? ''}, ${formatDateTime(meeting.startsAt ?? '')}`}
      />
      <InsetText>{meeting.panel?.confidentialityStatement}</InsetText>
      {open ? (
        <>
          <p className="govuk-body">
            You accept it for yourself and for this meeting. The words, your name and the time are recorded. Then the
            items to which your agency is invited are open to you.
          </p>
          <Button
            busy={form.busy}
            onClick={() => form.take({ meetingId: meeting.id }, () => void navigate(`/meetings/${meeting.id}`))}
          >
            I have read it and accept it
          </Button>
        </>
      ) : (
        <p className="govuk-body">
          There is nothing for you to accept here: you have accepted it already, or your agency is not invited.
        </p>
      )}
    </>
  );
}
