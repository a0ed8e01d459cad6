/** One paragraph of the minutes: its kind, who may read it, and the words. New, or changed on top of the version that was read. */
import { FormShell } from '../actions/form-shell.tsx';
import { BothVersions } from '../asking/both-versions.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type {
  AmendPassageMutation,
  HandlingCode,
  PassageKind,
  PassageTextFragment,
  WritePassageMutation,
} from '../gql/graphql.ts';
import { Radios } from '../ui/radios.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { KeptHere } from './kept-here.tsx';
import { handlingWords, kindWords } from './words.ts';

const write = graphql(`
  mutation WritePassage($input: WritePassageInput!) {
    writePassage(input: $input) {
      id
    }
  }
`);
const amend = graphql(`
  mutation AmendPassage($input: AmendPassageInput!) {
    amendPassage(input: $input) {
      id
      version
    }
  }
`);

const asked = ({ text }: { text: string }) => ({ text: !text.trim() && 'Write something first' });

/** The minute-taker's next paragraph on an item. */
export function NewPassage({ itemId }: { itemId: string }) {
  const form = useForm<
    Words,
    WritePassageMutation,
    { input: Words & { itemId: string; clientMutationId?: string | null } }
  >({
    id: `minute-${itemId}`,
    empty: { kind: 'DISCUSSION', handlingCode: 'PANEL', text: '' },
    tells: write,
    missing: asked,
    says: ({ kind, handlingCode, text }, clientMutationId) => ({
      input: { itemId, kind, handlingCode, text, clientMutationId },
    }),
  });
  return (
    <FormShell form={form} save="Save this paragraph">
      <PassageFields form={form} label="What was said" />
      <KeptHere kept={form.kept} />
    </FormShell>
  );
}

interface PassageFormProps {
  id: string;
  passage: PassageTextFragment;
  onClose: () => void;
}

export function PassageForm({ id, passage, onClose }: PassageFormProps) {
  const { version, kind, handlingCode, text } = passage;
  const form = useForm<
    Words & { version: number },
    AmendPassageMutation,
    { input: Words & { passageId: string; version: number } }
  >({
    id,
    empty: {
      kind: kind ?? 'DISCUSSION',
      handlingCode: handlingCode ?? 'PANEL',
      text: text ?? '',
      version: version ?? 1,
    },
    tells: amend,
    missing: asked,
    says: (value) => ({
      input: {
        passageId: passage.id,
        kind: value.kind,
        handlingCode: value.handlingCode,
        text: value.text,
        version: value.version,
      },
    }),
    onDone: onClose,
  });
  const { value } = form;
  return (
    <FormShell form={form} save="Save the change" onCancel={onClose}>
      {form.stale ? (
        <BothVersions
          rows={[
            { what: 'Kind', saved: kind ? kindWords[kind] : '', typed: kindWords[value.kind] },
            {
              what: 'Handling',
              saved: handlingCode ? handlingWords[handlingCode].text : '',
              typed: handlingWords[value.handlingCode].text,
            },
            { what: 'Words', saved: text ?? '', typed: value.text },
          ]}
          onKeepTyped={() => form.compared({ version: version ?? 1 })}
          onTakeSaved={() => {
            form.forget();
            onClose();
          }}
        />
      ) : null}
      <PassageFields form={form} label="Words" />
      <KeptHere kept={form.kept} />
    </FormShell>
  );
}

interface Words {
  kind: PassageKind;
  handlingCode: HandlingCode;
  text: string;
}
interface FieldsOf {
  value: Words;
  change: (part: Partial<Words>) => void;
  field: (name: string) => { id: string; name: string; error: string };
  group: (name: string) => { name: string; error: string };
}

function PassageFields({ form, label }: { form: FieldsOf; label: string }) {
  return (
    <>
      <Select
        label="Kind"
        {...form.field('kind')}
        value={form.value.kind}
        onChange={(event) => form.change({ kind: event.target.value as PassageKind })}
        items={(Object.keys(kindWords) as PassageKind[]).map((kind) => ({ value: kind, text: kindWords[kind] }))}
      />
      <Handling form={form} />
      <Textarea
        label={label}
        {...form.field('text')}
        rows={4}
        value={form.value.text}
        onChange={(event) => form.change({ text: event.target.value })}
      />
    </>
  );
}

type WithHandling = Pick<FieldsOf, 'group'> & {
  value: { handlingCode: HandlingCode };
  change: (part: { handlingCode: HandlingCode }) => void;
};

/** Who may read what is written: asked of every paragraph and of every decision. */
export function Handling({ form }: { form: WithHandling }) {
  return (
    <Radios
      legend="Who may read it?"
      {...form.group('handlingCode')}
      small
      value={form.value.handlingCode}
      onChange={(code) => form.change({ handlingCode: code as HandlingCode })}
      items={(Object.keys(handlingWords) as HandlingCode[]).map((code) => ({ value: code, ...handlingWords[code] }))}
    />
  );
}
