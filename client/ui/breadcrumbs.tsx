/** Where this page is. The last item, without an address, is the page itself. */
import type { ComponentProps, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { classes } from './classes.ts';

export interface Breadcrumb {
  text: ReactNode;
  href?: string;
  attributes?: ComponentProps<'a'>;
}

export interface BreadcrumbsProps extends ComponentProps<'nav'> {
  items: Breadcrumb[];
  /** On a narrow screen shows only the first and last. */
  collapseOnMobile?: boolean;
  label?: string;
}

export function Breadcrumbs({ items, collapseOnMobile, label = 'Breadcrumb', className, ...rest }: BreadcrumbsProps) {
  return (
    <nav
      className={classes('govuk-breadcrumbs', className, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={label}
      {...rest}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) =>
          item.href ? (
            <li key={index} className="govuk-breadcrumbs__list-item">
              <Anchor className="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </Anchor>
            </li>
          ) : (
            <li key={index} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
