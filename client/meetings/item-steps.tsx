/** The items in their order: which is being heard, which are decided. */
import { lineName } from '../agenda/agenda-line.ts';
import { Link } from '../ui/anchor.tsx';
import { formatTime } from '../ui/dates.ts';
import type { RunItem } from './run-question.ts';

export function ItemSteps({ items, current, at }: { items: readonly RunItem[]; current: string; at: string }) {
  return (
    <nav aria-label="Items" className="app-no-print">
      <ol className="govuk-list app-item-steps">
        {items.map((item, index) => (
          <li key={item.id}>
            <Link noVisitedState href={`${at}?item=${item.id}`} aria-current={item.id === current ? 'step' : undefined}>
              {index + 1}. {lineName(item)}
            </Link>
            <br />
            <span className="app-small">
              {item.startsAt ? formatTime(item.startsAt) : ''}
              {item.child ? (item.decisions?.length ? ', decided' : ', no decision yet') : ''}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
