/** A passage set apart from the text around it. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function InsetText({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classes('govuk-inset-text', className)} {...rest} />;
}
