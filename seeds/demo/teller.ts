/** Picks the next text of a pool for a child, so that nobody reads the same paragraph twice about the same child. */
import type { Made } from './children.ts';
import type { Random } from './random.ts';
import { told } from './telling.ts';

export class Teller {
  readonly #next = new Map<string, number>();

  constructor(readonly chance: Random) {}

  /** @param pool what the texts are for: each pool is gone through once before it starts again */
  tell(made: Made, pool: string, texts: readonly string[]): string {
    if (!texts.length) throw new RangeError(`There is no text for ${pool}.`);
    const key = `${made.child.id} ${pool}`;
    const n = this.#next.get(key) ?? this.chance.int(0, texts.length - 1);
    this.#next.set(key, n + 1);
    return told(texts[n % texts.length] as string, made, this.chance);
  }
}
