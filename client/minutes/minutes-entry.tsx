/** One item of the minutes: contributions by agency, discussion, decision with its reasons, actions under the four Ps. */
import { ageWords, nameOf } from '../agenda/agenda-child.ts';
import { lineName } from '../agenda/agenda-line.ts';
import { ActionRows } from '../agenda/last-actions.tsx';
import { whoCame } from '../attendance/attendance-row.ts';
import { statusWords } from '../attendance/words.ts';
import type { MinutesLineFragment, PlanHeading } from '../gql/graphql.ts';
import { Decided } from './decided.tsx';
import { Passages } from './passages.tsx';

const order: (PlanHeading | null)[] = ['PREPARE', 'PREVENT', 'PROTECT', 'PURSUE', null];

interface MinutesEntryProps {
  item: MinutesLineFragment;
  number: number;
  level: 2 | 3;
  /** the day of the meeting: minutes keep the age that the child had then */
  day: string;
}

export function MinutesEntry({ item, number, level, day }: MinutesEntryProps) {
  const { child } = item;
  const [decision] = item.decisions ?? [];
  const age = child ? ageWords(child, day) : null;
  const Heading = `h${level}` as const;
  const actions = [...(item.actions ?? [])].sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
  return (
    <article className="app-paper__entry" aria-label={`${number}. ${lineName(item)}`}>
      <Heading className="govuk-heading-s app-paper__heading">
        {number}. {child ? nameOf(child) : (item.title ?? '')}
        {age ? `, ${age}` : ''}
      </Heading>
      <Joined item={item} />
      {item.declaredInterests?.length ? (
        <p className="govuk-body app-small">
          Declared interest, not present: {item.declaredInterests.map(({ personName }) => personName).join(', ')}
        </p>
      ) : null}
      <Passages passages={item.passages ?? []} level={level === 2 ? 3 : 4} />
      {decision ? <Decided decision={decision} /> : null}
      {!decision && child ? <p className="govuk-body">No decision that you can read.</p> : null}
      {actions.length ? <ActionRows caption="Actions agreed" actions={actions} states={false} /> : null}
      {!item.passages?.length && !decision && !child ? <p className="govuk-body app-small">Nothing recorded.</p> : null}
    </article>
  );
}

function Joined({ item }: { item: MinutesLineFragment }) {
  if (!item.attendances?.length) return null;
  const words = item.attendances.map((one) =>
    `${one.organisation?.shortName ?? ''}: ${one.status ? statusWords[one.status].text.toLowerCase() : ''} ${whoCame(one, item.startsAt)}`.trim(),
  );
  return <p className="govuk-body app-small">For this item: {words.join('; ')}</p>;
}
