/**
 * The row of sections under the header. On a narrow screen it folds behind a "Menu" button, as in GOV.UK Frontend;
 * without a script it stays open.
 */
import { useEffect, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { classes } from './classes.ts';

export interface NavigationItem {
  text: ReactNode;
  href?: string;
  /** This very page. */
  current?: boolean;
  /** The section that this page is in. */
  active?: boolean;
  attributes?: ComponentProps<'a'>;
}

export interface ServiceNavigationProps extends Omit<ComponentProps<'div'>, 'children'> {
  items?: (NavigationItem | null | false | '' | undefined)[];
  serviceName?: ReactNode;
  serviceUrl?: string;
  menuText?: string;
  menuLabel?: string;
  navigationLabel?: string;
  navigationClassName?: string;
  navigationId?: string;
  collapse?: boolean;
  label?: string;
  start?: ReactNode;
  end?: ReactNode;
  /** Puts `end` on the same line as the navigation. */
  endInline?: boolean;
  itemsStart?: ReactNode;
  itemsEnd?: ReactNode;
}

/** Whether the window is narrower than a tablet (40rem); false until known. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = window.matchMedia('(min-width: 40rem)');
    const look = () => setNarrow(!query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}

function Item({ item }: { item: NavigationItem }) {
  const marked = item.active || item.current;
  const current = marked ? (item.current ? 'page' : 'true') : undefined;
  const inner = marked ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text;
  return (
    <li className={classes('govuk-service-navigation__item', marked && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <Anchor className="govuk-service-navigation__link" href={item.href} aria-current={current} {...item.attributes}>
          {inner}
        </Anchor>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={current}>
          {inner}
        </span>
      )}
    </li>
  );
}

function Navigation({ items: given = [], ...props }: ServiceNavigationProps) {
  const { menuText = 'Menu', menuLabel, navigationLabel, navigationClassName, navigationId = 'navigation' } = props;
  const items = given.filter((item) => item !== null && item !== false && item !== '' && item !== undefined);
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  if (items.length === 0 && !props.itemsStart && !props.itemsEnd) return null;
  const folds = props.collapse ?? items.length > 1;
  const hidden = folds && narrow;
  return (
    <nav
      aria-label={navigationLabel ?? menuText}
      className={classes('govuk-service-navigation__wrapper', navigationClassName)}
    >
      {folds && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={menuLabel && menuLabel !== menuText ? menuLabel : undefined}
          aria-expanded={hidden ? open : undefined}
          hidden={!hidden}
          aria-hidden={hidden ? undefined : true}
          onClick={() => setOpen(!open)}
        >
          {menuText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={navigationId} hidden={hidden && !open}>
        {props.itemsStart}
        {items.map((item, index) => (
          <Item key={item.href ?? index} item={item} />
        ))}
        {props.itemsEnd}
      </ul>
    </nav>
  );
}

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { items, serviceName, serviceUrl, start, end, endInline, label, className, ...others } = props;
  const {
    menuText,
    menuLabel,
    navigationLabel,
    navigationClassName,
    navigationId,
    collapse,
    itemsStart,
    itemsEnd,
    ...rest
  } = others;
  const navigation = { items, menuText, menuLabel, navigationLabel, navigationClassName, navigationId, collapse };
  const inner = (
    <div className={classes('govuk-width-container', endInline && 'govuk-service-navigation__inlining-container')}>
      {start}
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceUrl ? (
              <Anchor href={serviceUrl} className="govuk-service-navigation__link">
                {serviceName}
              </Anchor>
            ) : (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            )}
          </span>
        )}
        <Navigation {...navigation} itemsStart={itemsStart} itemsEnd={itemsEnd} />
      </div>
      {end}
    </div>
  );
  const shared = { className: classes('govuk-service-navigation', className), ...rest };
  if (!serviceName && !start && !end) return <div {...shared}>{inner}</div>;
  return (
    <section aria-label={label ?? 'Service information'} {...shared}>
      {inner}
    </section>
  );
}
