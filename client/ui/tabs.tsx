/**
 * Views of one thing, one at a time on screen and all of them on paper, each under its own heading.
 * The address of the page does not change: a tab is not a page.
 */
import { useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { classes } from './classes.ts';
import { useEnhanced } from './enhanced.ts';
import { tabAfterKey } from './tab-keys.ts';

export interface TabItem {
  label: string;
  content: ReactNode;
  /** `${idPrefix}-${number}`, when left out. */
  id?: string;
  attributes?: ComponentProps<'a'>;
  panelAttributes?: ComponentProps<'div'>;
}

export interface TabsProps extends Omit<ComponentProps<'div'>, 'title'> {
  items?: (TabItem | null | false | '' | undefined)[];
  /** The heading of the plain page; hidden once there are tabs. */
  title?: string;
  idPrefix?: string;
  /** Which tab is open at first, by number from 0. */
  initial?: number;
  onOpen?: (index: number) => void;
}

/** What makes a list of links into tabs for a screen reader. */
function tabRoles(id: string, open: boolean) {
  return {
    id: `tab_${id}`,
    role: 'tab',
    'aria-controls': id,
    'aria-selected': open,
    tabIndex: open ? 0 : -1,
  };
}

export function Tabs(props: TabsProps) {
  const { items: given = [], title = 'Contents', idPrefix, initial = 0, onOpen, className, ...rest } = props;
  const enhanced = useEnhanced();
  const items = given.filter((item): item is TabItem => Boolean(item));
  const [chosen, setChosen] = useState(initial);
  const current = Math.min(chosen, Math.max(items.length - 1, 0));
  const tabs = useRef<(HTMLAnchorElement | null)[]>([]);
  const idOf = (item: TabItem, index: number) => item.id ?? `${idPrefix}-${index + 1}`;
  const show = (index: number) => {
    setChosen(index);
    onOpen?.(index);
  };
  const pressed = (event: KeyboardEvent) => {
    const next = tabAfterKey(event.key, current, items.length);
    if (next === null) return;
    event.preventDefault();
    show(next);
    tabs.current[next]?.focus();
  };
  return (
    <div className={classes('govuk-tabs', className)} {...rest}>
      <h2 className="govuk-tabs__title" hidden={enhanced}>
        {title}
      </h2>
      {items.length > 0 && (
        <ul className="govuk-tabs__list" {...(enhanced ? { role: 'tablist', 'aria-label': title } : {})}>
          {items.map((item, index) => (
            <li
              key={idOf(item, index)}
              className={classes('govuk-tabs__list-item', index === current && 'govuk-tabs__list-item--selected')}
              role={enhanced ? 'presentation' : undefined}
            >
              <a
                className="govuk-tabs__tab"
                href={`#${idOf(item, index)}`}
                ref={(element) => {
                  tabs.current[index] = element;
                }}
                onClick={(event) => {
                  event.preventDefault();
                  show(index);
                }}
                onKeyDown={pressed}
                {...(enhanced ? tabRoles(idOf(item, index), index === current) : {})}
                {...item.attributes}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {items.map((item, index) => (
        <div
          key={idOf(item, index)}
          className={classes('govuk-tabs__panel', index !== current && 'govuk-tabs__panel--hidden')}
          id={idOf(item, index)}
          {...(enhanced ? { role: 'tabpanel', 'aria-labelledby': `tab_${idOf(item, index)}` } : {})}
          {...item.panelAttributes}
        >
          {enhanced && <h2 className="govuk-heading-m app-print-only">{item.label}</h2>}
          {typeof item.content === 'string' ? <p className="govuk-body">{item.content}</p> : item.content}
        </div>
      ))}
    </div>
  );
}
