/**
 * A list whose order matters, such as an agenda. Each row has "Move up" and "Move down"; focus goes along with the row,
 * and the new position is announced, so that it works by keyboard alone and without seeing the list.
 */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { moveAnnouncement, moveItem } from './reorder.ts';
import type { Direction } from './reorder.ts';

export interface ReorderListProps<Item> {
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** What the item is called in announcements and in the names of its buttons. */
  itemName: (item: Item) => string;
  children: (item: Item, index: number) => ReactNode;
  onReorder: (items: Item[], moved: { item: Item; to: number }) => void;
  /** What the list is, for a screen reader. */
  label: string;
  disabled?: boolean;
}

export function ReorderList<Item>(props: ReorderListProps<Item>) {
  const { items, itemKey, itemName, children, onReorder, label, disabled } = props;
  const [announcement, setAnnouncement] = useState('');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const follow = useRef<string | null>(null);
  useEffect(() => {
    if (!follow.current) return;
    buttons.current.get(follow.current)?.focus();
    follow.current = null;
  }, [items]);
  const move = (index: number, direction: Direction) => {
    const item = items[index];
    if (item === undefined) return;
    const next = moveItem(items, index, direction);
    const moved = next !== items;
    const to = moved ? index + (direction === 'up' ? -1 : 1) : index;
    setAnnouncement(moveAnnouncement(itemName(item), direction, to, items.length, moved));
    if (!moved) return;
    follow.current = `${itemKey(item)} ${direction}`;
    onReorder([...next], { item, to });
  };
  const button = (item: Item, index: number, direction: Direction) => {
    const key = `${itemKey(item)} ${direction}`;
    const stuck = direction === 'up' ? index === 0 : index === items.length - 1;
    return (
      <button
        type="button"
        className="app-reorder__button"
        aria-disabled={stuck || undefined}
        ref={(element) => {
          if (element) buttons.current.set(key, element);
          else buttons.current.delete(key);
        }}
        onClick={() => move(index, direction)}
      >
        <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'} </span>
        Move {direction}
        <span className="govuk-visually-hidden"> {itemName(item)}</span>
      </button>
    );
  };
  return (
    <>
      <ol className="app-reorder" aria-label={label}>
        {items.map((item, index) => (
          <li key={itemKey(item)} className="app-reorder__row">
            <div className="app-reorder__content">{children(item, index)}</div>
            {!disabled && (
              <div className="app-reorder__buttons app-no-print">
                {button(item, index, 'up')}
                {button(item, index, 'down')}
              </div>
            )}
          </li>
        ))}
      </ol>
      <div aria-live="polite" className="govuk-visually-hidden">
        {announcement}
      </div>
    </>
  );
}
