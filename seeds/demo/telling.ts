/** Turns a pattern into a sentence about one child: the name, the right pronouns, the carer, the town. */
import type { Random } from './random.ts';

export interface About {
  name: string;
  sex: 'M' | 'F';
  /** completed years today */
  age: number;
  /** who looks after the child day to day: mum, grandmother, foster carer */
  carer: string;
  townName: string;
}

const places = [
  'the bus station',
  'the retail park',
  'the town centre',
  'the railway station',
  'the skate park',
  'the market place',
  'the parade of shops',
];
const numbers = ['three', 'four', 'five', 'six'];

/** `{name} {age} {he} {him} {his} {He} {His} {carer} {Carer} {mine} {town} {place} {count} {Count}` are filled in. */
export function told(pattern: string, about: About, chance: Random): string {
  const girl = about.sex === 'F';
  const count = chance.pick(numbers);
  const words: Record<string, string> = {
    name: about.name,
    he: girl ? 'she' : 'he',
    him: girl ? 'her' : 'him',
    his: girl ? 'her' : 'his',
    himself: girl ? 'herself' : 'himself',
    He: girl ? 'She' : 'He',
    His: girl ? 'Her' : 'His',
    carer: `${girl ? 'her' : 'his'} ${about.carer}`,
    Carer: `${girl ? 'Her' : 'His'} ${about.carer}`,
    mine: `my ${about.carer}`,
    age: String(about.age),
    town: about.townName,
    place: chance.pick(places),
    count,
    Count: `${count.charAt(0).toUpperCase()}${count.slice(1)}`,
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const text = words[word];
    if (text === undefined) throw new Error(`Nothing is known of {${word}}.`);
    return text;
  });
}
