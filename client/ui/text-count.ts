/** Counting what someone writes against a limit: nothing is cut off, so that words pasted in are never lost. */

export interface TextLimit {
  characters?: number;
  words?: number;
  /** Percentage of the limit below which nothing is said. */
  threshold?: number;
}

/** How long the text is, in the unit of the limit. Words are runs without white space. */
export function lengthOf(text: string, limit: TextLimit): number {
  return limit.words === undefined ? text.length : (text.match(/\S+/g) ?? []).length;
}

/** "You can enter up to 200 characters", for someone without a running count. */
export function limitSentence(limit: TextLimit): string {
  const unit = limit.words === undefined ? 'characters' : 'words';
  return `You can enter up to ${limit.words ?? limit.characters} ${unit}`;
}

/** Whether the text is over its limit. */
export function isOver(text: string, limit: TextLimit): boolean {
  return lengthOf(text, limit) > (limit.words ?? limit.characters ?? Infinity);
}

/** Whether the count is worth showing yet. */
export function isNear(text: string, limit: TextLimit): boolean {
  const most = limit.words ?? limit.characters ?? Infinity;
  return lengthOf(text, limit) >= (most * (limit.threshold ?? 0)) / 100;
}

/** "You have 3 characters remaining" or "You have 1 word too many". */
export function countSentence(text: string, limit: TextLimit): string {
  const left = (limit.words ?? limit.characters ?? 0) - lengthOf(text, limit);
  const many = Math.abs(left);
  const unit = limit.words === undefined ? 'character' : 'word';
  return `You have ${many.toLocaleString('en-GB')} ${unit}${many === 1 ? '' : 's'} ${left < 0 ? 'too many' : 'remaining'}`;
}
