/** A state in a word or two. The word always says it: colour alone tells nothing to many people, nor to a printer. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export type TagColour = 'blue' | 'grey' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export interface TagProps extends ComponentProps<'strong'> {
  /** Blue, when left out. */
  colour?: TagColour;
}

export function Tag({ colour, className, ...rest }: TagProps) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`, className)} {...rest} />;
}
