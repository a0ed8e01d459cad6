/** What was promised for the child before, and how it stands: open promises first, then the last ones that ended. */
import { Shown } from '../asking/shown.tsx';
import type { AgendaActionFragment } from '../gql/graphql.ts';
import { formatShortDate } from '../ui/dates.ts';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';
import { actionWords } from './words.ts';

const ENDED = ['COMPLETED', 'DECLINED', 'NOT_ACHIEVED', 'SUPERSEDED'];
const ended = ({ state }: AgendaActionFragment) => state !== null && ENDED.includes(state);

export function LastActions({
  actions,
  caption = 'Last actions',
}: {
  actions: readonly AgendaActionFragment[];
  caption?: string;
}) {
  const open = actions.filter((one) => !ended(one));
  const shown = [...open, ...actions.filter(ended).slice(-3)];
  if (!shown.length) return <p className="govuk-body app-small">{caption}: none that you can see.</p>;
  return <ActionRows caption={caption} actions={shown} />;
}

interface ActionRowsProps {
  caption: string;
  actions: readonly AgendaActionFragment[];
  /** How each stands today; left out of minutes, which say what was agreed and never change. */
  states?: boolean;
  /** Whom each is about, where the rows are about several children. */
  about?: readonly string[];
}

/** Actions as rows, compact enough for paper. */
export function ActionRows({ caption, actions, states = true, about }: ActionRowsProps) {
  return (
    <Table
      caption={caption}
      captionSize="s"
      className="app-compact"
      narrow="stack"
      head={[...(about ? ['Child'] : []), 'P', 'Action', 'Who', 'Due', ...(states ? ['State'] : [])]}
      rowKeys={actions.map(({ id }) => id)}
      rows={actions.map((action, row) => [
        ...(about ? [about[row] ?? ''] : []),
        action.heading ? action.heading.charAt(0) + action.heading.slice(1).toLowerCase() : '',
        <Shown key="text" of={action} field="text" value={action.text} />,
        [action.ownerName, action.ownerOrganisation?.shortName].filter(Boolean).join(', '),
        { content: action.dueOn ? formatShortDate(action.dueOn) : '', className: 'app-one-line' },
        ...(states ? [<ActionState key="state" action={action} />] : []),
      ])}
    />
  );
}

function ActionState({ action }: { action: AgendaActionFragment }) {
  if (action.overdue) return <Tag colour="red">Overdue</Tag>;
  if (!action.state) return <Shown of={action} field="state" value={null} />;
  const { text, colour } = actionWords[action.state];
  return <Tag colour={colour}>{text}</Tag>;
}
