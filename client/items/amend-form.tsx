/** An agency amends its own contribution until the minutes are approved; when a colleague saved first, both are shown. */
import { FormShell } from '../actions/form-shell.tsx';
import { BothVersions } from '../asking/both-versions.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { handlingWords, kindWords } from '../minutes/words.ts';
import { type Contribution, ContributionFields, lacking } from './contribution-fields.tsx';
import type { PassageRow } from './passage-row.ts';

const amended = graphql(`
  mutation AmendContribution($input: AmendPassageInput!) {
    amendPassage(input: $input) {
      id
    }
  }
`);

interface AmendFormProps {
  id: string;
  passage: PassageRow;
  close: () => void;
}

export function AmendForm({ id, passage, close }: AmendFormProps) {
  const now = {
    kind: passage.kind ?? 'FACT',
    handlingCode: passage.handlingCode ?? '',
    text: passage.text ?? '',
    version: passage.version ?? 1,
  } satisfies Contribution & { version: number };
  const form = useForm({
    id,
    empty: now as Contribution & { version: number },
    tells: amended,
    missing: lacking,
    says: ({ handlingCode, ...rest }) => ({
      input: { ...pick(rest), passageId: passage.id, handlingCode: handlingCode || 'STATUTORY' },
    }),
    onDone: close,
  });
  const { value } = form;
  return (
    <FormShell form={form} save="Save the change" onCancel={close}>
      {form.stale ? (
        <BothVersions
          rows={[
            { what: 'Kind', saved: kindWords[now.kind], typed: kindWords[value.kind] },
            { what: 'Who may read it', saved: codeWords(now.handlingCode), typed: codeWords(value.handlingCode) },
            { what: 'Text', saved: now.text, typed: value.text },
          ]}
          onKeepTyped={() => form.compared({ version: now.version })}
          onTakeSaved={() => {
            form.forget();
            close();
          }}
        />
      ) : null}
      <ContributionFields form={form} />
    </FormShell>
  );
}

const codeWords = (code: Contribution['handlingCode']) => (code ? handlingWords[code].text : '');
const pick = ({ kind, text, version }: { kind: Contribution['kind']; text: string; version: number }) => ({
  kind,
  text,
  version,
});
