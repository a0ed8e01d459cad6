/** The questions of a disruption action after its power: the open words, then what stays with the police. */
import { statusWords, targetWords } from '../actions/words.ts';
import type { AddDisruptionActionInput, DisruptionStatus, DisruptionTarget } from '../gql/graphql.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Input } from '../ui/input.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';

export interface Disruption {
  powerId: string;
  text: string;
  targetKind: DisruptionTarget;
  target: string;
  operationalDetail: string;
  conditions: string;
  status: DisruptionStatus;
  safetyWording: string;
  ownerName: string;
  dueOn: string | null;
}

export const emptyDisruption: Disruption = {
  powerId: '',
  text: '',
  targetKind: 'PERSON',
  target: '',
  operationalDetail: '',
  conditions: '',
  status: 'CONSIDERED',
  safetyWording: '',
  ownerName: '',
  dueOn: null,
};

export const lackingInDisruption = ({ powerId, dueOn }: Disruption) => ({
  powerId: !powerId && 'Choose a power',
  dueOn: !dueOn && 'Enter the date by which it will be done',
});

/** What was left empty is not sent. */
export function inputOf(value: Disruption): Omit<AddDisruptionActionInput, 'childId'> {
  const { target, operationalDetail, conditions, safetyWording, dueOn, powerId, text, targetKind, status, ownerName } =
    value;
  return {
    powerId,
    text,
    targetKind,
    status,
    ownerName,
    dueOn: dueOn ?? '',
    target: target || null,
    operationalDetail: operationalDetail || null,
    conditions: conditions || null,
    safetyWording: safetyWording || null,
  };
}

interface DisruptionFieldsProps {
  form: {
    value: Disruption;
    change: (part: Partial<Disruption>) => void;
    field: (name: string) => { id: string; name: string; error: string };
    group: (name: string) => { name: string; error: string };
  };
}

export function DisruptionFields({ form }: DisruptionFieldsProps) {
  const { value, change } = form;
  const area = (name: 'text' | 'safetyWording' | 'operationalDetail' | 'conditions', characters: number) => ({
    ...form.field(name),
    rows: 3,
    limit: { characters, threshold: 75 },
    value: value[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <>
      <Textarea
        label="The action"
        hint="Everybody invited to the child’s item can read this: no names, no tactics."
        {...area('text', 4000)}
      />
      <Textarea
        label="Safety wording"
        hint="What schools and carers may be told to keep the child safe."
        {...area('safetyWording', 2000)}
      />
      <Select
        label="Kind of target"
        {...form.field('targetKind')}
        items={Object.entries(targetWords).map(([kind, text]) => ({ value: kind, text }))}
        value={value.targetKind}
        onChange={(event) => change({ targetKind: event.target.value as DisruptionTarget })}
      />
      <Input
        label="Target"
        hint="Compartment only: signatories of the agreement may name a person of concern. If you are not one, leave it empty."
        {...form.field('target')}
        value={value.target}
        onChange={(event) => change({ target: event.target.value })}
      />
      <Textarea
        label="Operational detail"
        hint="Tactics and timing, for the police CaRE team; inside the compartment the strategic manager sees it too. Never record covert detail here."
        {...area('operationalDetail', 4000)}
      />
      <Textarea label="Conditions of the order" hint="Compartment only." {...area('conditions', 4000)} />
      <Select
        label="How far has it come?"
        {...form.field('status')}
        items={Object.entries(statusWords).map(([status, text]) => ({ value: status, text }))}
        value={value.status}
        onChange={(event) => change({ status: event.target.value as DisruptionStatus })}
      />
      <Input
        label="Who will see to it?"
        hint="One named officer"
        {...form.field('ownerName')}
        value={value.ownerName}
        onChange={(event) => change({ ownerName: event.target.value })}
      />
      <DateInput legend="Due on" {...form.group('dueOn')} value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
    </>
  );
}
