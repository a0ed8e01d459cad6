/**
 * The top of every page: the product's name, the sections that this person's desk has, who they act as, and the way
 * out. "Who you act as" is always visible, because people belong to more than one agency and see different things as each.
 */
import type { ReactNode } from 'react';
import { GenericHeader } from './generic-header.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import type { NavigationItem } from './service-navigation.tsx';

export interface HeaderProps {
  navigation?: NavigationItem[];
  /** For example "Asha Okafor, Health". Left out before sign-in. */
  actingAs?: ReactNode;
  /** A control for choosing another membership, where the person has more than one. */
  switchMembership?: ReactNode;
  /** The sign-out form or link. */
  signOut?: ReactNode;
  homeUrl?: string;
  productName?: string;
}

export function Header({
  navigation = [],
  actingAs,
  switchMembership,
  signOut,
  homeUrl = '/',
  productName = 'Safeguarding Panels',
}: HeaderProps) {
  const known = actingAs || switchMembership || signOut;
  return (
    <header className="app-header app-no-print">
      <GenericHeader
        url={homeUrl}
        logo={<span className="app-header__product">{productName}</span>}
        className="app-header__bar"
      />
      {(navigation.length > 0 || known) && (
        <ServiceNavigation
          items={navigation}
          endInline
          end={
            known ? (
              <div className="app-header__person">
                {actingAs && (
                  <span>
                    <span className="govuk-visually-hidden">You act as </span>
                    {actingAs}
                  </span>
                )}
                {switchMembership}
                {signOut}
              </div>
            ) : null
          }
        />
      )}
    </header>
  );
}
