/** The chair opens the meeting; from then on minutes and decisions can be written. */
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
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
  meeting: { id: string; viewerCan: readonly string[] };
  then?: () => void;
}

export function OpenMeeting({ meeting, then }: OpenMeetingProps) {
  const opening = useStep(open);
  if (!meeting.viewerCan.includes('openMeeting')) return null;
  return (
    <>
      <ErrorSummary errors={opening.errors} attempt={opening.attempt} />
      <Button busy={opening.busy} onClick={() => opening.take({ meetingId: meeting.id }, then)}>
        Open the meeting
      </Button>
    </>
  );
}
