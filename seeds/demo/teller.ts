/** Picks the next text of a pool for a child, so that nobody reads the same paragraph twice about the same child. */
import type { Made } from './children.ts';
import type { Random } from './random.ts';
import { told } from './telling.ts';

const inCare = ['foster carer', 'key worker'];

/** A text about a placement is for a child who is looked after, one about college for a child old enough. */
const suits = (text: string, made: Made): boolean =>
  (inCare.includes(made.carer) || !/placement|residents|children’s home/.test(text)) &&
  (made.age >= 15 || !text.includes('college'));

export class Teller {
  readonly #next = new Map<string, number>();

  constructor(readonly chance: Random) {}

  /** @param pool what the texts are for: each pool is gone through once before it starts again */
  tell(made: Made, pool: string, all: readonly string[]): string {
    const texts = all.filter((text) => suits(text, made));
    if (!texts.length) throw new RangeError(`There is no text for ${pool}.`);
    const key = `${made.child.id} ${pool}`;
    const n = this.#next.get(key) ?? this.chance.int(0, texts.length - 1);
    this.#next.set(key, n + 1);
    return told(texts[n % texts.length] as string, made, this.chance);
  }
}
