/** The three questions of a contribution: what kind of statement, who may read it, and the words. */
import type { HandlingCode, PassageKind } from '../gql/graphql.ts';
import { handlingWords, kindWords } from '../minutes/words.ts';
import { Radios } from '../ui/radios.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';

export interface Contribution {
  kind: PassageKind;
  handlingCode: HandlingCode | '';
  text: string;
}

/** The discussion itself is the minute-taker’s. */
const kinds = (Object.keys(kindWords) as PassageKind[]).filter((kind) => kind !== 'DISCUSSION');
const codes = Object.keys(handlingWords) as HandlingCode[];

interface ContributionFieldsProps {
  form: {
    value: Contribution;
    change: (part: Partial<Contribution>) => void;
    field: (name: string) => { id: string; name: string; error: string };
    group: (name: string) => { name: string; error: string };
  };
}

export function ContributionFields({ form }: ContributionFieldsProps) {
  return (
    <>
      <Select
        label="What kind of statement is it?"
        hint="Keep fact and opinion apart: write one contribution for each. To say that you have nothing to report, write so as a fact."
        {...form.field('kind')}
        items={kinds.map((value) => ({ value, text: kindWords[value] }))}
        value={form.value.kind}
        onChange={(event) => form.change({ kind: event.target.value as PassageKind })}
      />
      <Radios
        legend="Who may read it?"
        hint="The sharing agreement may narrow this further, but never widens it. You can change it until the minutes are approved."
        {...form.group('handlingCode')}
        items={codes.map((value) => ({ value, ...handlingWords[value] }))}
        value={form.value.handlingCode}
        onChange={(handlingCode) => form.change({ handlingCode: handlingCode as HandlingCode })}
      />
      <Textarea
        label="Your contribution"
        hint="Write only what bears on the child’s safety. Do not name other children or people of concern."
        {...form.field('text')}
        rows={8}
        limit={{ characters: 100_000 }}
        value={form.value.text}
        onChange={(event) => form.change({ text: event.target.value })}
      />
    </>
  );
}

export const lacking = ({ handlingCode, text }: Contribution) => ({
  handlingCode: !handlingCode && 'Choose who may read it',
  text: !text.trim() && 'Write your contribution',
});
