/** What can be done with a meeting now: only the steps that the service says are this person's, and printing. */
import { useNavigate } from 'react-router';
import type { MeetingHeadFragment } from '../gql/graphql.ts';
import { Button, ButtonGroup, LinkButton } from '../ui/button.tsx';
import { OpenMeeting } from './open-meeting.tsx';
import { stageOf } from './words.ts';

export function MeetingSteps({ meeting }: { meeting: MeetingHeadFragment }) {
  const navigate = useNavigate();
  const at = `/meetings/${meeting.id}`;
  const can = (verb: string) => meeting.viewerCan.includes(verb);
  const started = meeting.state && (meeting.state === 'IN_SESSION' || stageOf(meeting.state) !== 'coming');
  return (
    <ButtonGroup>
      {can('acceptConfidentiality') ? (
        <LinkButton href={`${at}/statement`}>Read and accept the confidentiality statement</LinkButton>
      ) : null}
      {can('orderAgenda') ? (
        <LinkButton variant={can('openMeeting') ? 'secondary' : 'primary'} href={`${at}/build`}>
          Build the agenda
        </LinkButton>
      ) : null}
      {can('issuePapers') ? (
        <LinkButton variant="secondary" href={`${at}/issue`}>
          Issue papers
        </LinkButton>
      ) : null}
      <OpenMeeting meeting={meeting} then={() => void navigate(`${at}/run`)} />
      {can('recordAttendance') ? (
        <LinkButton variant={can('openMeeting') ? 'secondary' : 'primary'} href={`${at}/run`}>
          {started ? 'Run the panel' : 'Record apologies'}
        </LinkButton>
      ) : null}
      {meeting.minutes?.length ? (
        <LinkButton variant="secondary" href={`${at}/minutes`}>
          Minutes
        </LinkButton>
      ) : null}
      <Button variant="secondary" onClick={() => window.print()}>
        Print
      </Button>
    </ButtonGroup>
  );
}
