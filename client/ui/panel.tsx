/** The large green confirmation that something is done; or, blue, a page that interrupts before it is. */
import { Children } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { ButtonGroup } from './button.tsx';
import { classes } from './classes.ts';

export interface PanelProps extends Omit<ComponentProps<'div'>, 'title'> {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3;
  /** Blue, with actions: "Are you sure that they may see this?" */
  interruption?: boolean;
  /** Buttons and links of an interruption; use the inverse look. */
  actions?: ReactNode;
  actionsProps?: ComponentProps<'div'>;
}

export function Panel(props: PanelProps) {
  const { title, headingLevel = 1, interruption, actions, actionsProps, className, children, ...rest } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classes(
        'govuk-panel',
        interruption ? 'govuk-panel--interruption' : 'govuk-panel--confirmation',
        className,
      )}
      {...rest}
    >
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {interruption && actions !== undefined && (
        <div {...actionsProps} className={classes('govuk-panel__actions', actionsProps?.className)}>
          {Children.count(actions) > 0 && <ButtonGroup>{actions}</ButtonGroup>}
        </div>
      )}
    </div>
  );
}
