/** The police move a power on (applied, granted, breached …) and keep the wording for schools and carers right. */
import { BothVersions } from '../asking/both-versions.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { DisruptionStatus } from '../gql/graphql.ts';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import type { Side } from './disruption-side.tsx';
import { FormShell, Opener } from './form-shell.tsx';
import { statusWords } from './words.ts';

const moved = graphql(`
  mutation MoveDisruption($input: UpdateDisruptionInput!) {
    updateDisruption(input: $input) {
      id
    }
  }
`);

export function MoveDisruption({ side, scope }: { side: Side; scope: string }) {
  const id = `${scope}-disruption-${side.id}`;
  return (
    <Opener id={id} button="Update the disruption" about={side.power?.name ?? ''}>
      {(close) => <MoveForm id={id} side={side} close={close} />}
    </Opener>
  );
}

function MoveForm({ id, side, close }: { id: string; side: Side; close: () => void }) {
  const form = useForm({
    id,
    empty: {
      status: side.status as DisruptionStatus,
      safetyWording: side.safetyWording ?? '',
      version: side.version ?? 1,
    },
    tells: moved,
    says: ({ status, safetyWording, version }) => ({
      input: { disruptionActionId: side.id, status, safetyWording: safetyWording || null, version },
    }),
    onDone: close,
  });
  return (
    <FormShell form={form} save="Save" onCancel={close}>
      {form.stale ? (
        <BothVersions
          rows={[
            {
              what: 'Status',
              saved: side.status ? statusWords[side.status] : '',
              typed: statusWords[form.value.status],
            },
            { what: 'Safety wording', saved: side.safetyWording ?? '', typed: form.value.safetyWording },
          ]}
          onKeepTyped={() => form.compared({ version: side.version ?? 1 })}
          onTakeSaved={() => {
            form.forget();
            close();
          }}
        />
      ) : null}
      <Select
        label="Status"
        {...form.field('status')}
        items={Object.entries(statusWords).map(([value, text]) => ({ value, text }))}
        value={form.value.status}
        onChange={(event) => form.change({ status: event.target.value as DisruptionStatus })}
      />
      <Textarea
        label="Safety wording"
        hint="What schools and carers may be told to keep the child safe. No names, no tactics."
        {...form.field('safetyWording')}
        rows={3}
        limit={{ characters: 2000, threshold: 75 }}
        value={form.value.safetyWording}
        onChange={(event) => form.change({ safetyWording: event.target.value })}
      />
    </FormShell>
  );
}
