/** A 4P plan, or a part of it: actions under the four Ps, earliest due first, with what is overdue said in words. */
import { EmptyState } from '../ui/empty-state.tsx';
import { type ActionRow, actionRow } from './action-row.ts';
import { OneAction } from './one-action.tsx';
import { headings } from './words.ts';

export { actionRow, type ActionRow };

interface ActionListProps {
  actions: ActionRow[];
  /** level of the headings of the four Ps */
  headingLevel?: 2 | 3 | 4;
  /** with the forms to accept, decline, note, complete and move the date; only what the service lets you do */
  controls?: boolean;
  none?: string;
}

export function ActionList({
  actions,
  headingLevel = 3,
  controls = false,
  none = 'There are no actions here.',
}: ActionListProps) {
  const Heading = `h${headingLevel}` as const;
  if (!actions.length) return <EmptyState>{none}</EmptyState>;
  return (
    <>
      {headings.map(({ value, text }) => {
        const under = actions.filter((action) => action.heading === value);
        if (!under.length) return null;
        return (
          <section key={value} className="govuk-!-margin-bottom-6">
            <Heading className="govuk-heading-s govuk-!-margin-bottom-2">{text}</Heading>
            <ul className="govuk-list govuk-list--spaced">
              {under.map((action) => (
                <li key={action.id} className="app-keep-together">
                  <OneAction action={action} controls={controls} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
