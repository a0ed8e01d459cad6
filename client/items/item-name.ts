/** What an item is called on its own page. */
import { nameOf } from '../agenda/agenda-child.ts';

interface Named {
  title: string | null;
  child: { forename: string | null; surname: string | null; initials: string | null } | null;
}

export const itemName = ({ title, child }: Named): string => (child ? nameOf(child) : (title ?? 'Item'));
