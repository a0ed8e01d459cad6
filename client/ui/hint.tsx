/** Help with answering, between the label and the field. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function Hint({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classes('govuk-hint', className)} {...rest} />;
}
