/** The way back to the page before, at the top of a page with a form. */
import { Anchor } from './anchor.tsx';
import type { AnchorProps } from './anchor.tsx';
import { classes } from './classes.ts';

export function BackLink({ href = '#', className, children = 'Back', ...rest }: AnchorProps) {
  return (
    <Anchor href={href} className={classes('govuk-back-link', className)} {...rest}>
      {children}
    </Anchor>
  );
}
