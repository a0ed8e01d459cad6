/**
 * The chair opens the meeting; from then on minutes and decisions can be written.
 * Before its day the page says when, instead of a button that somebody presses by mistake on the agenda of next week.
 */
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Button } from '../ui/button.tsx';
import { formatDate, londonDate } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';

const open = graphql(`
  mutation OpenMeeting($meetingId: ID!) {
    openMeeting(meetingId: $meetingId) {
      id
      state
      version
    }
  }
`);

interface OpenMeetingProps {
  meeting: { id: string; startsAt?: string | null; viewerCan: readonly string[] };
  then?: () => void;
}

export function OpenMeeting({ meeting, then }: OpenMeetingProps) {
  const opening = useStep(open);
  const { today } = useViewer();
  if (!meeting.viewerCan.includes('openMeeting')) return null;
  const day = meeting.startsAt ? londonDate(meeting.startsAt) : today;
  if (day > today)
    return <p className="govuk-body app-button-note app-no-print">You can open the meeting on {formatDate(day)}.</p>;
  return (
    <>
      <ErrorSummary errors={opening.errors} attempt={opening.attempt} />
      <Button busy={opening.busy} onClick={() => opening.take({ meetingId: meeting.id }, then)}>
        Open the meeting
      </Button>
    </>
  );
}
