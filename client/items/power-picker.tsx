/** One power out of the disruption catalogue, found by what it is aimed at or by a word of its name or law. */
import { useState } from 'react';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { DisruptionPowersQuery } from '../gql/graphql.ts';
import { Input } from '../ui/input.tsx';
import { Radios } from '../ui/radios.tsx';
import { Select } from '../ui/select.tsx';
import { SummaryList } from '../ui/summary-list.tsx';

const powersQuery = graphql(`
  query DisruptionPowers {
    disruptionPowers {
      id
      code
      name
      legalBasis
      whoApplies
      target
      needsCompartment
      status
    }
  }
`);
export type Power = DisruptionPowersQuery['disruptionPowers'][number];

const groups: { value: string; text: string }[] = [
  { value: 'person', text: 'A person' },
  { value: 'place', text: 'A place' },
  { value: 'vehicle', text: 'A vehicle' },
  { value: 'phone', text: 'A phone line' },
  { value: 'online', text: 'An online account' },
  { value: 'group', text: 'A group' },
  { value: 'child', text: 'The child (protective powers)' },
];

/** What a person must know before choosing a power whose law is not settled. */
const caution: Record<string, string> = {
  check_commencement: 'Check that it is in force before you rely on it.',
  not_commenced: 'Not in force yet.',
  repealed: 'Repealed.',
};

export function hintOf(power: Power): string {
  const apart = power.needsCompartment
    ? 'The target may only be named by signatories of the compartment agreement.'
    : '';
  return [`${power.legalBasis ?? ''}. ${power.whoApplies ?? ''}.`, caution[power.status ?? ''], apart]
    .filter(Boolean)
    .join(' ');
}

interface PowerPickerProps {
  field: { name: string; error: string };
  value: string;
  onChange: (power: Power | null) => void;
}

export function PowerPicker({ field, value, onChange }: PowerPickerProps) {
  const asked = useAsk(powersQuery, {});
  const [words, setWords] = useState('');
  const [group, setGroup] = useState('');
  const powers = asked.data?.disruptionPowers ?? [];
  const chosen = powers.find(({ id }) => id === value);
  if (chosen) {
    const change = { text: 'Change', hidden: 'the power', onClick: () => onChange(null) };
    return (
      <SummaryList
        rows={[
          { key: 'Power', value: `${chosen.code ?? ''} ${chosen.name ?? ''}. ${hintOf(chosen)}`, actions: [change] },
        ]}
      />
    );
  }
  const sought = words.trim().toLowerCase();
  const found = powers.filter(
    (power) =>
      (!group || power.target === group) &&
      (!sought || `${power.code} ${power.name} ${power.legalBasis} ${power.whoApplies}`.toLowerCase().includes(sought)),
  );
  return (
    <>
      <Select
        label="What is it aimed at?"
        name={`${field.name}-group`}
        items={[{ value: '', text: 'Anything' }, ...groups]}
        value={group}
        onChange={(event) => setGroup(event.target.value)}
      />
      <Input
        label="Find a power"
        hint="A word of its name or its law, such as closure or licensing"
        name={`${field.name}-words`}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="govuk-body" role="status">
        {found.length === 1 ? '1 power' : `${found.length} powers`} of {powers.length}
      </p>
      <Radios
        legend="Power"
        {...field}
        small
        items={groups.flatMap(({ value: target, text }) => {
          const under = found.filter((power) => power.target === target);
          return under.length
            ? [
                { divider: text },
                ...under.map((power) => ({
                  value: power.id,
                  text: `${power.code} ${power.name}`,
                  hint: hintOf(power),
                })),
              ]
            : [];
        })}
        value={value}
        onChange={(id) => onChange(powers.find((power) => power.id === id) ?? null)}
      />
    </>
  );
}
