/** What is known about one thing, as pairs of name and value, with the ways to change each. */
import type { ComponentProps, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { TextButton } from './button.tsx';
import { classes } from './classes.ts';

export interface SummaryAction {
  text: ReactNode;
  /** Says what the action is about, for someone who hears it alone: "date of birth". */
  hidden?: string;
  href?: string;
  onClick?: () => void;
  className?: string;
  attributes?: ComponentProps<'a'>;
}

export interface SummaryRow {
  key: ReactNode;
  value: ReactNode;
  actions?: SummaryAction[];
  className?: string;
  keyClassName?: string;
  valueClassName?: string;
  actionsClassName?: string;
}

export interface SummaryCard {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  titleClassName?: string;
  actions?: SummaryAction[];
  actionsClassName?: string;
  className?: string;
  attributes?: ComponentProps<'div'>;
}

export interface SummaryListProps extends ComponentProps<'dl'> {
  rows: (SummaryRow | null | false | '' | undefined)[];
  /** Puts the list into a card with a title. */
  card?: SummaryCard;
  noBorder?: boolean;
}

function Action({ action, card }: { action: SummaryAction; card?: SummaryCard }) {
  const about = (
    <>
      {action.hidden && ` ${action.hidden}`}
      {card?.title && <> ({card.title})</>}
    </>
  );
  const hasAbout = Boolean(action.hidden || card?.title);
  if (!action.href) {
    return (
      <TextButton onClick={action.onClick} className={action.className} hidden={hasAbout ? about : undefined}>
        {action.text}
      </TextButton>
    );
  }
  return (
    <Anchor className={classes('govuk-link', action.className)} href={action.href} {...action.attributes}>
      {action.text}
      {hasAbout && <span className="govuk-visually-hidden">{about}</span>}
    </Anchor>
  );
}

function Row({ row, card, anyActions }: { row: SummaryRow; card?: SummaryCard; anyActions: boolean }) {
  const [only, ...more] = row.actions ?? [];
  return (
    <div
      className={classes(
        'govuk-summary-list__row',
        anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
        row.className,
      )}
    >
      <dt className={classes('govuk-summary-list__key', row.keyClassName)}>{row.key}</dt>
      <dd className={classes('govuk-summary-list__value', row.valueClassName)}>{row.value}</dd>
      {only && (
        <dd className={classes('govuk-summary-list__actions', row.actionsClassName)}>
          {more.length === 0 ? (
            <Action action={only} card={card} />
          ) : (
            <ul className="govuk-summary-list__actions-list">
              {row.actions?.map((action, index) => (
                <li key={index} className="govuk-summary-list__actions-list-item">
                  <Action action={action} card={card} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  );
}

function Card({ card, children }: { card: SummaryCard; children: ReactNode }) {
  const Heading = `h${card.headingLevel ?? 2}` as const;
  const [only, ...more] = card.actions ?? [];
  const actionsClass = classes('govuk-summary-card__actions', card.actionsClassName);
  return (
    <div {...card.attributes} className={classes('govuk-summary-card', card.className)}>
      <div className="govuk-summary-card__title-wrapper">
        {card.title && (
          <Heading className={classes('govuk-summary-card__title', card.titleClassName)}>{card.title}</Heading>
        )}
        {only && more.length === 0 && (
          <div className={actionsClass}>
            <Action action={only} card={card} />
          </div>
        )}
        {more.length > 0 && (
          <ul className={actionsClass}>
            {card.actions?.map((action, index) => (
              <li key={index} className="govuk-summary-card__action">
                <Action action={action} card={card} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

export function SummaryList({ rows: given, card, noBorder, className, ...rest }: SummaryListProps) {
  const rows = given.filter((row): row is SummaryRow => Boolean(row));
  const anyActions = rows.some((row) => (row.actions?.length ?? 0) > 0);
  const list = (
    <dl className={classes('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', className)} {...rest}>
      {rows.map((row, index) => (
        <Row key={index} row={row} card={card} anyActions={anyActions} />
      ))}
    </dl>
  );
  return card ? <Card card={card}>{list}</Card> : list;
}
