/** What stands against approval, and the steps to it: send to the chair, approve, distribute. Only those that are this person's. */
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { Button, ButtonGroup, LinkButton } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { InsetText } from '../ui/inset-text.tsx';
import type { MinutesOfMeeting } from './minutes-question.ts';

const send = graphql(`
  mutation SendMinutesToChair($meetingId: ID!) {
    sendMinutesToChair(meetingId: $meetingId) {
      id
      state
    }
  }
`);

export function MinutesSteps({ meeting }: { meeting: MinutesOfMeeting }) {
  const sending = useStep(send);
  const can = (verb: string) => meeting.viewerCan.includes(verb);
  const at = `/meetings/${meeting.id}`;
  const concerned = can('approveMinutes') || can('sendMinutesToChair') || can('recordAttendance');
  return (
    <div className="app-no-print">
      <ErrorSummary errors={sending.errors} attempt={sending.attempt} />
      {concerned ? <Missing missing={meeting.missingForApproval} /> : null}
      <ButtonGroup>
        {can('approveMinutes') ? <LinkButton href={`${at}/approve`}>Approve these minutes</LinkButton> : null}
        {can('sendMinutesToChair') ? (
          <Button
            variant={can('approveMinutes') ? 'secondary' : 'primary'}
            busy={sending.busy}
            onClick={() => sending.take({ meetingId: meeting.id })}
          >
            Send to the chair
          </Button>
        ) : null}
        {can('distributeMinutes') ? <LinkButton href={`${at}/distribute`}>Distribute these minutes</LinkButton> : null}
        {can('recordAttendance') ? (
          <LinkButton variant="secondary" href={`${at}/run`}>
            Continue writing
          </LinkButton>
        ) : null}
        <Button variant="secondary" onClick={() => window.print()}>
          Print
        </Button>
      </ButtonGroup>
    </div>
  );
}

export function Missing({ missing }: { missing: readonly string[] | null }) {
  if (!missing) return null;
  if (!missing.length) return <InsetText>Nothing is missing: these minutes can be approved.</InsetText>;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">Missing before approval</p>
      <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </InsetText>
  );
}
