/** The question or name of one field. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';

export type HeadingSize = 's' | 'm' | 'l' | 'xl';

export interface LabelProps extends ComponentProps<'label'> {
  size?: HeadingSize;
  /** The label is the heading of the page. */
  isHeading?: boolean;
}

export function Label({ size, isHeading, className, children, ...rest }: LabelProps): ReactNode {
  if (children === undefined || children === null || children === '') return null;
  const label = (
    <label className={classes('govuk-label', size && `govuk-label--${size}`, className)} {...rest}>
      {children}
    </label>
  );
  return isHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
