/** The chair or the administrator moves the date of an action; the holder asks them for it. */
import { BothVersions } from '../asking/both-versions.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { DateInput } from '../ui/date-input.tsx';
import { formatDate } from '../ui/dates.ts';
import type { ActionRow } from './action-row.ts';
import { FormShell } from './form-shell.tsx';

const moved = graphql(`
  mutation MoveDueDate($actionId: ID!, $dueOn: PlainDate!, $version: Int!) {
    moveDueDate(actionId: $actionId, dueOn: $dueOn, version: $version) {
      id
    }
  }
`);

const written = (date: string | null) => (date ? formatDate(date) : '');

export function MoveDate({ id, action, close }: { id: string; action: ActionRow; close: () => void }) {
  const form = useForm({
    id,
    empty: { dueOn: action.dueOn, version: action.version ?? 1 },
    tells: moved,
    dates: ['dueOn'],
    missing: ({ dueOn }) => ({ dueOn: !dueOn && 'Enter the new date' }),
    says: ({ dueOn, version }) => ({ actionId: action.id, dueOn: dueOn ?? '', version }),
    onDone: close,
  });
  return (
    <FormShell form={form} save="Move the date" onCancel={close}>
      {form.stale ? (
        <BothVersions
          rows={[{ what: 'Due on', saved: written(action.dueOn), typed: written(form.value.dueOn) }]}
          onKeepTyped={() => form.compared({ version: action.version ?? 1 })}
          onTakeSaved={() => {
            form.forget();
            close();
          }}
        />
      ) : null}
      <DateInput
        legend="New date"
        hint={action.dueOn ? `Now due ${formatDate(action.dueOn)}` : undefined}
        {...form.group('dueOn')}
        value={form.value.dueOn}
        onChange={(dueOn) => form.change({ dueOn })}
      />
    </FormShell>
  );
}
