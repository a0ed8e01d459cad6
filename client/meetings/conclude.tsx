/** The chair concludes the meeting. When a mandatory group is missing, the minutes say why the panel went ahead. */
import { useNavigate } from 'react-router';
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { Textarea } from '../ui/textarea.tsx';
import type { RunMeeting } from './run-question.ts';

const conclude = graphql(`
  mutation ConcludeMeeting($meetingId: ID!, $quorumReason: String) {
    concludeMeeting(meetingId: $meetingId, quorumReason: $quorumReason) {
      id
      state
    }
  }
`);

export function Conclude({ meeting }: { meeting: RunMeeting }) {
  if (!meeting.viewerCan.includes('concludeMeeting')) return null;
  return (
    <section className="govuk-!-margin-top-6">
      <h2 className="govuk-heading-m">End of the meeting</h2>
      <Opener id={`conclude-${meeting.id}`} button="Conclude the meeting">
        {(close) => <ConcludeForm meeting={meeting} onClose={close} />}
      </Opener>
    </section>
  );
}

function ConcludeForm({ meeting, onClose }: { meeting: RunMeeting; onClose: () => void }) {
  const navigate = useNavigate();
  const open = (meeting.items ?? []).filter(({ child, decisions }) => child && !decisions?.length).length;
  const form = useForm({
    id: `conclude-${meeting.id}`,
    empty: { quorumReason: meeting.quorumReason ?? '' },
    tells: conclude,
    says: ({ quorumReason }) => ({ meetingId: meeting.id, quorumReason: quorumReason || null }),
    onDone: () => void navigate(`/meetings/${meeting.id}/minutes`),
  });
  return (
    <FormShell form={form} save="Conclude and start the minutes" onCancel={onClose}>
      <p className="govuk-body">
        {open
          ? `${open === 1 ? '1 child has' : `${open} children have`} no decision yet. Decisions can still be recorded until the minutes are approved.`
          : 'Every child has a decision.'}
      </p>
      {meeting.quorum?.quorate ? null : (
        <Textarea
          label="Why did the meeting go ahead without its quorum?"
          {...form.field('quorumReason')}
          rows={3}
          value={form.value.quorumReason}
          onChange={(event) => form.change({ quorumReason: event.target.value })}
        />
      )}
    </FormShell>
  );
}
