/** Something that has consequences: a disclosure, a deadline, a step that cannot be undone. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export interface WarningTextProps extends ComponentProps<'div'> {
  /** Said in place of the exclamation mark. */
  iconText?: string;
}

export function WarningText({ iconText = 'Warning', className, children, ...rest }: WarningTextProps) {
  return (
    <div className={classes('govuk-warning-text', className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconText}</span> {children}
      </strong>
    </div>
  );
}
