/** What the holder of an action can do about it now, as the service says; each step has a small form of its own. */
import { useTell } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { ActionRow } from './action-row.ts';
import { MoveDate } from './move-date.tsx';
import { CompleteForm, DeclineForm, NoteForm } from './step-forms.tsx';
import { Opener } from './form-shell.tsx';

const accepted = graphql(`
  mutation AcceptAction($actionId: ID!) {
    acceptAction(actionId: $actionId) {
      id
    }
  }
`);

export function Steps({ action, scope }: { action: ActionRow; scope: string }) {
  const can = (verb: string) => action.viewerCan.includes(verb);
  const about = `: ${action.text ?? 'action'}`;
  const { id } = action;
  const verbs = ['acceptAction', 'declineAction', 'noteProgress', 'completeAction', 'moveDueDate'];
  if (!verbs.some(can)) return null;
  return (
    <div className="app-no-print govuk-button-group govuk-!-margin-top-3 govuk-!-margin-bottom-2">
      {can('acceptAction') ? <Accept id={id} about={about} /> : null}
      {can('declineAction') ? (
        <Opener id={`${scope}-decline-${id}`} button="Decline" about={about}>
          {(close) => <DeclineForm id={`${scope}-decline-${id}`} actionId={id} close={close} />}
        </Opener>
      ) : null}
      {can('noteProgress') ? (
        <Opener id={`${scope}-note-${id}`} button="Add a progress note" about={about}>
          {(close) => <NoteForm id={`${scope}-note-${id}`} actionId={id} close={close} />}
        </Opener>
      ) : null}
      {can('completeAction') ? (
        <Opener id={`${scope}-complete-${id}`} button="Mark as done" about={about}>
          {(close) => <CompleteForm id={`${scope}-complete-${id}`} actionId={id} close={close} />}
        </Opener>
      ) : null}
      {can('moveDueDate') ? (
        <Opener id={`${scope}-due-${id}`} button="Move the date" about={about}>
          {(close) => <MoveDate id={`${scope}-due-${id}`} action={action} close={close} />}
        </Opener>
      ) : null}
    </div>
  );
}

function Accept({ id, about }: { id: string; about: string }) {
  const tell = useTell(accepted);
  return (
    <>
      {tell.error ? <ErrorSummary errors={[{ text: tell.error.message }]} attempt={tell.failureCount} /> : null}
      <Button
        className="govuk-!-margin-bottom-2"
        busy={tell.isPending}
        type="button"
        onClick={() => tell.mutate({ actionId: id })}
      >
        Accept<span className="govuk-visually-hidden">{about}</span>
      </Button>
    </>
  );
}
