/** Decline with a reason, note progress, mark as done with evidence: one text each. */
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { Textarea } from '../ui/textarea.tsx';
import { FormShell } from './form-shell.tsx';

const declined = graphql(`
  mutation DeclineAction($actionId: ID!, $reason: String!) {
    declineAction(actionId: $actionId, reason: $reason) {
      id
    }
  }
`);
const noted = graphql(`
  mutation NoteProgress($actionId: ID!, $note: String!, $clientMutationId: String) {
    noteProgress(actionId: $actionId, note: $note, clientMutationId: $clientMutationId) {
      id
    }
  }
`);
const completed = graphql(`
  mutation CompleteAction($actionId: ID!, $evidence: String!) {
    completeAction(actionId: $actionId, evidence: $evidence) {
      id
    }
  }
`);

interface StepProps {
  id: string;
  actionId: string;
  close: () => void;
}
const limit = { characters: 4000, threshold: 75 };

export function DeclineForm({ id, actionId, close }: StepProps) {
  const form = useForm({
    id,
    empty: { reason: '' },
    tells: declined,
    says: ({ reason }) => ({ actionId, reason }),
    onDone: close,
  });
  return (
    <FormShell form={form} save="Decline this action" warning onCancel={close}>
      <Textarea
        label="Why can your agency not do this?"
        hint="The action goes back to the chair with your reason."
        {...form.field('reason')}
        rows={3}
        limit={limit}
        value={form.value.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </FormShell>
  );
}

export function NoteForm({ id, actionId, close }: StepProps) {
  const form = useForm({
    id,
    empty: { note: '' },
    tells: noted,
    says: ({ note }, clientMutationId) => ({ actionId, note, clientMutationId }),
    onDone: close,
  });
  return (
    <FormShell form={form} save="Add the note" onCancel={close}>
      <Textarea
        label="What has happened?"
        hint="A note cannot be changed afterwards. Add another to correct it."
        {...form.field('note')}
        rows={3}
        limit={limit}
        value={form.value.note}
        onChange={(event) => form.change({ note: event.target.value })}
      />
    </FormShell>
  );
}

export function CompleteForm({ id, actionId, close }: StepProps) {
  const form = useForm({
    id,
    empty: { evidence: '' },
    tells: completed,
    says: ({ evidence }) => ({ actionId, evidence }),
    onDone: close,
  });
  return (
    <FormShell form={form} save="Mark as done" onCancel={close}>
      <Textarea
        label="What shows that it is done?"
        hint="Say what is different for the child. This ends the action."
        {...form.field('evidence')}
        rows={3}
        limit={limit}
        value={form.value.evidence}
        onChange={(event) => form.change({ evidence: event.target.value })}
      />
    </FormShell>
  );
}
