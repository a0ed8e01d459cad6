/** Moving one row of a list, and what to say about it. The list itself is never changed: a new one is made. */

export type Direction = 'up' | 'down';

/** The list with the item at `index` moved by one place; the same list when it cannot go further. */
export function moveItem<Item>(items: readonly Item[], index: number, direction: Direction): readonly Item[] {
  const to = direction === 'up' ? index - 1 : index + 1;
  const moved = items[index];
  const other = items[to];
  if (moved === undefined || other === undefined) return items;
  const next = [...items];
  next[to] = moved;
  next[index] = other;
  return next;
}

/** "Item 3 moved up to position 2 of 8", or why it stayed. `place` is the new position, from 0. */
export function moveAnnouncement(
  name: string,
  direction: Direction,
  place: number,
  count: number,
  moved: boolean,
): string {
  if (!moved) return `${name} is already ${direction === 'up' ? 'first' : 'last'}`;
  return `${name} moved ${direction} to position ${place + 1} of ${count}`;
}
