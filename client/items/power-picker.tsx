/** One power out of the disruption catalogue, found by what it is aimed at or by a word of its name or law. */
import { useState } from 'react';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import { Input } from '../ui/input.tsx';
import { InsetText } from '../ui/inset-text.tsx';
import { Select } from '../ui/select.tsx';
import { inGroups, type Power, powerHint, powerName, targetGroups } from './powers.ts';

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

interface PowerPickerProps {
  field: { id: string; name: string; error: string };
  value: string;
  onChange: (power: Power | null) => void;
}

export function PowerPicker({ field, value, onChange }: PowerPickerProps) {
  const asked = useAsk(powersQuery, {});
  const [words, setWords] = useState('');
  const [group, setGroup] = useState('');
  const powers = asked.data?.disruptionPowers ?? [];
  const chosen = powers.find(({ id }) => id === value);
  const sought = words.trim().toLowerCase();
  const found = powers.filter(
    (power) =>
      (!group || power.target === group) &&
      (!sought || `${powerName(power)} ${power.legalBasis} ${power.whoApplies}`.toLowerCase().includes(sought)),
  );
  const listed = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <>
      <Select
        label="What is it aimed at?"
        name={`${field.name}-group`}
        items={[{ value: '', text: 'Anything' }, ...targetGroups]}
        value={group}
        onChange={(event) => setGroup(event.target.value)}
      />
      <Input
        label="Find a power"
        hint="A word of its name or its law, such as closure or licensing. The list below becomes shorter."
        name={`${field.name}-words`}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="govuk-body" role="status">
        {found.length === 1 ? '1 power' : `${found.length} powers`} of {powers.length} in the catalogue
      </p>
      <Select
        label="Power"
        {...field}
        style={{ maxWidth: '100%' }}
        items={[{ value: '', text: 'Choose a power' }, ...inGroups(listed)]}
        value={value}
        onChange={(event) => onChange(powers.find(({ id }) => id === event.target.value) ?? null)}
      />
      {chosen ? <InsetText>{powerHint(chosen)}</InsetText> : null}
    </>
  );
}
