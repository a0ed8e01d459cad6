/** The two steps that cannot be taken back, each on a page of its own that says what it does before it is done. */
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { formatDateTime } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { WarningText } from '../ui/warning-text.tsx';
import { type MinutesOfMeeting, minutesQuery } from './minutes-question.ts';
import { Missing } from './minutes-steps.tsx';

const approve = graphql(`
  mutation ApproveMinutes($meetingId: ID!) {
    approveMinutes(meetingId: $meetingId) {
      id
      state
    }
  }
`);
const distribute = graphql(`
  mutation DistributeMinutes($meetingId: ID!) {
    distributeMinutes(meetingId: $meetingId) {
      id
      state
      closesOn
    }
  }
`);

interface Confirmation {
  verb: string;
  title: string;
  warning: string;
  button: string;
  document: typeof approve | typeof distribute;
  says: (meeting: MinutesOfMeeting) => ReactNode;
}

const approval: Confirmation = {
  verb: 'approveMinutes',
  title: 'Approve the minutes',
  warning:
    'After approval no word of these minutes can be changed, by anybody. Later corrections are additions with their author and date.',
  button: 'Approve the minutes',
  document: approve,
  says: ({ missingForApproval }) => <Missing missing={missingForApproval} />,
};
const distribution: Confirmation = {
  verb: 'distributeMinutes',
  title: 'Distribute the minutes',
  warning:
    'Every agency that was invited to an item can then read the approved minutes of that item, as far as the sharing agreement allows its role. You cannot take back what was read.',
  button: 'Distribute the minutes',
  document: distribute,
  says: ({ items }) => (
    <p className="govuk-body">
      These minutes have {items?.length ?? 0} items. No agency learns of an item to which it was not invited. Items
      close to invited agencies a set number of working days after today.
    </p>
  ),
};

export const ApprovePage = () => <ConfirmPage of={approval} />;
export const DistributePage = () => <ConfirmPage of={distribution} />;

function ConfirmPage({ of }: { of: Confirmation }) {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(minutesQuery, { id })} what="the minutes">
      {({ meeting }) => <Confirm of={of} meeting={meeting} />}
    </Answer>
  );
}

function Confirm({ of, meeting }: { of: Confirmation; meeting: MinutesOfMeeting }) {
  const navigate = useNavigate();
  const step = useStep(of.document as typeof approve);
  const back = `/meetings/${meeting.id}/minutes`;
  return (
    <>
      <BackLink href={back} />
      <ErrorSummary errors={step.errors} attempt={step.attempt} />
      <PageTitle
        title={of.title}
        caption={`${meeting.panel?.name ?? ''}, ${formatDateTime(meeting.startsAt ?? '')}`}
        hasErrors={step.errors.length > 0}
      />
      {meeting.viewerCan.includes(of.verb) ? (
        <>
          <WarningText>{of.warning}</WarningText>
          {of.says(meeting)}
          <Button busy={step.busy} onClick={() => step.take({ meetingId: meeting.id }, () => void navigate(back))}>
            {of.button}
          </Button>
        </>
      ) : (
        <p className="govuk-body">This is done already, or it is not yours to do.</p>
      )}
    </>
  );
}
