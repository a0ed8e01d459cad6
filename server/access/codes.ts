/**
 * The cell language of the sharing matrix (practice §3.2) and what each condition is compared with.
 * One table serves three walls: CASL conditions in memory, the SQL `where`, and row-level security.
 */
import type { Keys } from './governed.ts';

/** The sets of ids that one actor reaches, each found in one statement per request (see reach.ts). */
export const reachSets = [
  'items',
  'meetings',
  'approved',
  'invited',
  'episodes',
  'children',
  'pupils',
  'allocated',
  'open',
  'recent',
  'exploitation',
  'missing',
  'district',
  'compartment',
  'deniedChildren',
  'deniedItems',
] as const;
export type ReachSet = (typeof reachSets)[number];

/** A comparison of one column: with a set of the reach, with one of the actor's own ids, or with fixed values. */
export type Test =
  | { column: string; in: ReachSet }
  | { column: string; is: 'organisation' | 'person' | 'district' }
  | { column: string; among: readonly string[] }
  | { holds: ReachSet };

interface Code {
  says: string;
  reason: string;
  /** the tests that must all hold, or undefined when the type has no key for it: the condition never holds */
  tests: (keys: Keys) => Test[] | undefined;
}

const on = (column: string | undefined, set: ReachSet): Test[] | undefined =>
  column ? [{ column, in: set }] : undefined;
const own = (column: string | undefined, is: 'organisation' | 'person' | 'district'): Test[] | undefined =>
  column ? [{ column, is }] : undefined;
const never = () => undefined;

function listed(keys: Keys): Test[] | undefined {
  const by = keys.listed ?? (keys.item ? 'item' : keys.child ? 'child' : 'meeting');
  return on(keys[by], ({ item: 'items', child: 'children', meeting: 'meetings', episode: 'episodes' } as const)[by]);
}

const handled = (column: string | undefined, ...among: string[]): Test[] | undefined =>
  column ? [{ column, among }] : undefined;

export const conditionCodes: Record<string, Code> = {
  l: {
    says: 'listed and you are invited to that item, papers issued, statement accepted; the restricted part for signatories only',
    reason: 'NOT_LISTED_FOR_YOU',
    tests: listed,
  },
  i: {
    says: 'you are invited (statement not needed yet)',
    reason: 'NOT_LISTED_FOR_YOU',
    tests: (k) => on(k.meeting, 'invited'),
  },
  p: {
    says: 'own pupil on roll today, on an item that the school is invited to',
    reason: 'NOT_YOUR_PUPIL',
    tests: (k) => {
      const invited = listed(k);
      return k.child && invited ? [{ column: k.child, in: 'pupils' }, ...invited] : undefined;
    },
  },
  a: { says: 'your own agency’s record', reason: 'NOT_YOUR_AGENCY', tests: (k) => own(k.author, 'organisation') },
  h: { says: 'your agency holds the action', reason: 'NOT_YOUR_AGENCY', tests: (k) => own(k.holder, 'organisation') },
  u: { says: 'your own record', reason: 'NOT_YOURS', tests: (k) => own(k.person, 'person') },
  c: { says: 'allocated to you or your team', reason: 'NOT_ALLOCATED_TO_YOU', tests: (k) => on(k.child, 'allocated') },
  e: { says: 'an episode is open', reason: 'EPISODE_CLOSED', tests: (k) => on(k.child, 'open') },
  y: {
    says: 'an episode is open, or closed less than 12 months ago',
    reason: 'EPISODE_CLOSED',
    tests: (k) => on(k.child, 'recent'),
  },
  n: {
    says: 'an exploitation concern or episode is open',
    reason: 'EPISODE_CLOSED',
    tests: (k) => on(k.child, 'exploitation'),
  },
  f: {
    says: 'with the Missing panel now',
    reason: 'NOT_LISTED_FOR_YOU',
    tests: (k) => on(k.child, 'missing'),
  },
  d: {
    says: 'in your own district',
    reason: 'OUTSIDE_DISTRICT',
    tests: (k) => own(k.district, 'district') ?? on(k.child, 'district'),
  },
  r: {
    says: 'redacted rendering: only what its author marked open',
    reason: 'HANDLING_CODE',
    tests: (k) => handled(k.handling, 'OPEN'),
  },
  t: {
    says: 'panel rendering: not what its author kept to the statutory core',
    reason: 'HANDLING_CODE',
    tests: (k) => handled(k.handling, 'OPEN', 'PANEL'),
  },
  z: {
    says: 'the minutes of that meeting are approved',
    reason: 'MINUTES_NOT_APPROVED',
    tests: (k) => on(k.meeting, 'approved'),
  },
  x: { says: 'member of the compartment', reason: 'COMPARTMENT', tests: () => [{ holds: 'compartment' }] },
  m: { says: 'that it exists, and its date, only', reason: 'METADATA_ONLY', tests: never },
  s: { says: 'released by the chair', reason: 'NOT_RELEASED', tests: never },
  b: { says: 'break-glass, with a typed reason', reason: 'RESTRICTED_ADDRESS', tests: never },
  v: { says: 'your own client, on the side of the child who was harmed', reason: 'NOT_YOUR_CLIENT', tests: never },
  own: { says: 'that child is on your own roll too', reason: 'NOT_YOUR_PUPIL', tests: never },
  q: { says: 'in a sample under an approved audit', reason: 'NOT_IN_AUDIT_SAMPLE', tests: never },
  k: { says: 'the configuration of reference data', reason: 'NOT_SHARED_WITH_ROLE', tests: never },
};
