/** The rules of ticking boxes: which values are chosen after a click. */
import type { ChoiceItem } from './choice.tsx';

export interface CheckboxItem extends ChoiceItem {
  /** A name of its own; otherwise the group's. */
  name?: string;
  /** "None of these": choosing it clears the others, and choosing another clears it. */
  exclusive?: boolean;
}

/** The values chosen after the box with `value` was clicked, in the order of the items. */
export function afterClick(items: CheckboxItem[], chosen: readonly string[], value: string): string[] {
  const clicked = items.find((item) => item.value === value);
  if (!clicked) return [...chosen];
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  if (clicked.exclusive) return [value];
  const exclusive = new Set(items.filter((item) => item.exclusive).map((item) => item.value));
  const kept = new Set([...chosen.filter((one) => !exclusive.has(one)), value]);
  return items.map((item) => item.value).filter((one) => kept.has(one));
}
