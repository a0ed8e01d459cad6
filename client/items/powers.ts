/** The disruption catalogue in the order in which people look for a power: by what it is aimed at. */
import type { DisruptionPowersQuery } from '../gql/graphql.ts';

export type Power = DisruptionPowersQuery['disruptionPowers'][number];

export const targetGroups: { value: string; text: string }[] = [
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

export const powerName = ({ code, name }: Power): string => `${code ?? ''} ${name ?? ''}`.trim();

/** Its law, who applies it, and what to look out for. */
export function powerHint({ legalBasis, whoApplies, status, needsCompartment }: Power): string {
  const apart = needsCompartment ? 'The target may only be named by signatories of the compartment agreement.' : '';
  return [`${legalBasis ?? ''}. Applied for or used by: ${whoApplies ?? ''}.`, caution[status ?? ''], apart]
    .filter(Boolean)
    .join(' ');
}

/** Choices for a list, each group under a line of its own that cannot be chosen. */
export function inGroups(powers: Power[]): { value: string; text: string; disabled?: boolean }[] {
  return targetGroups.flatMap(({ value: target, text }) => {
    const under = powers.filter((power) => power.target === target);
    if (!under.length) return [];
    return [
      { value: `group-${target}`, text: `Aimed at: ${text.toLowerCase()}`, disabled: true },
      ...under.map((power) => ({ value: power.id, text: powerName(power) })),
    ];
  });
}
