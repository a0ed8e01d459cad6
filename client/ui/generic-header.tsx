/** The dark bar with the product's name. No crown: this is not a page of gov.uk. */
import type { ComponentProps, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { classes } from './classes.ts';

export interface GenericHeaderProps extends ComponentProps<'div'> {
  /** The product's name, or a drawing of it. */
  logo: ReactNode;
  /** Where the name leads; the front page by default. */
  url?: string;
  containerClassName?: string;
}

export function GenericHeader({
  logo,
  url = '/',
  containerClassName = 'govuk-width-container',
  className,
  ...rest
}: GenericHeaderProps) {
  return (
    <div className={classes('govuk-generic-header', className)} {...rest}>
      <div className={classes('govuk-generic-header__container', containerClassName)}>
        <div className="govuk-generic-header__logo">
          <Anchor href={url} className="govuk-generic-header__homepage-link">
            {logo}
          </Anchor>
        </div>
      </div>
    </div>
  );
}
