/** What is wrong with one answer, and how to put it right. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export interface ErrorMessageProps extends ComponentProps<'p'> {
  /** Said before the message by screen readers; empty leaves it out. */
  visuallyHiddenText?: string;
}

export function ErrorMessage({ visuallyHiddenText = 'Error', className, children, ...rest }: ErrorMessageProps) {
  return (
    <p className={classes('govuk-error-message', className)} {...rest}>
      {visuallyHiddenText && <span className="govuk-visually-hidden">{visuallyHiddenText}:</span>}
      {visuallyHiddenText && ' '}
      {children}
    </p>
  );
}
