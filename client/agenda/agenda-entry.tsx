/** One numbered entry of the agenda: who or what, when, for how long, the facts, the last actions, and room for notes on paper. */
import type { AgendaActionFragment, AgendaLineFragment } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { formatTime } from '../ui/dates.ts';
import { ageWords, nameOf } from './agenda-child.ts';
import { lineName } from './agenda-line.ts';
import { ChildFacts } from './child-facts.tsx';
import { Contributors } from './contributors.tsx';
import { ActionRows, LastActions } from './last-actions.tsx';
import { useViewer } from '../people/viewer.tsx';

interface AgendaEntryProps {
  line: AgendaLineFragment;
  /** counted for this reader, from 1 */
  number: number;
  level: 2 | 3;
  /** the overdue actions of all children on this agenda, for the line that is about them */
  overdue?: readonly { action: AgendaActionFragment; about: string }[];
}

export function AgendaEntry({ line, number, level, overdue = [] }: AgendaEntryProps) {
  const { today } = useViewer();
  const { child } = line;
  const Heading = `h${level}` as const;
  const age = child ? ageWords(child, today) : null;
  return (
    <article
      className={child ? 'app-paper__entry app-paper__entry--child' : 'app-paper__entry'}
      aria-label={`${number}. ${lineName(line)}`}
    >
      <Heading className="govuk-heading-s app-paper__heading">
        {number}. {child ? nameOf(child) : lineName(line)}
        {child?.knownAs && child.knownAs !== child.forename ? ` (known as ${child.knownAs})` : ''}
        {age ? `, ${age}` : ''} <span className="app-paper__slot">{slot(line)}</span>
      </Heading>
      {child ? (
        <>
          <ChildFacts line={line} child={child} />
          <LastActions actions={child.actions ?? []} />
        </>
      ) : null}
      {line.part === 'OVERDUE_ACTIONS' && overdue.length ? (
        <ActionRows
          caption="Overdue for the children on this agenda"
          actions={overdue.map(({ action }) => action)}
          about={overdue.map(({ about }) => about)}
        />
      ) : null}
      {child ? (
        <p className="govuk-body app-small app-no-print">
          <Link href={`/items/${line.id}`}>
            Open the item<span className="govuk-visually-hidden">: {nameOf(child)}</span>
          </Link>
        </p>
      ) : null}
      {line.declaredInterests?.length ? (
        <p className="govuk-body app-small">
          Declared interest: {line.declaredInterests.map(({ personName }) => personName).join(', ')}
        </p>
      ) : null}
      <div className="app-keep-together">
        {child ? <Contributors line={line} /> : null}
        <Notes lines={child ? 3 : 1} />
      </div>
    </article>
  );
}

/** Lines to write on, on paper only. */
const Notes = ({ lines }: { lines: number }) => (
  <div className="app-print-only" aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} className="app-notes" />
    ))}
  </div>
);

/** "9:30am, 15 minutes, presented by Social care", as far as it is shared. */
function slot({ startsAt, minutes, presenter }: AgendaLineFragment): string {
  const parts = [
    startsAt ? formatTime(startsAt) : '',
    minutes ? `${minutes} minutes` : '',
    presenter?.shortName ? `presented by ${presenter.shortName}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
