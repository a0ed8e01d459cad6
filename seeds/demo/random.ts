/**
 * Chance that comes out the same every time: the demo partnership is invented from one fixed seed, so that two people
 * who build it see the same children. Not for anything secret.
 */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with this probability: `chance(0.25)` is true one time in four. */
  chance(probability: number): boolean;
  /** One of the list. Throws RangeError when the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different members of the list, in a random order. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** A sequence of chance from a whole-number seed (mulberry32). The same seed always gives the same sequence. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    sample: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)).flat();
    },
  };
}
