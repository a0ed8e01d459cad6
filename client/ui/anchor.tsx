/**
 * Links. They are ordinary `<a href>` elements, so that they can be opened in a new tab, copied and printed;
 * a plain click on an address of this service is passed to the router instead of loading the page again.
 */
import { createContext, useContext } from 'react';
import type { ComponentProps, MouseEvent } from 'react';
import { classes } from './classes.ts';

/** The router's way of going to an address. Without one, links load the page. */
export const NavigateContext = createContext<((href: string) => void) | null>(null);

export type AnchorProps = ComponentProps<'a'>;

/** Whether a click asks for this page to change, and not for a new tab, a download or another site. */
export function staysHere(
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>,
  link: { href?: string | undefined; target?: string | undefined; download?: unknown },
): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (link.target && link.target !== '_self') return false;
  if (link.download !== undefined) return false;
  return /^(\?|\/(?!\/))/.test(link.href ?? '');
}

/** An `<a>` without any class, for components that bring their own. */
export function Anchor({ onClick, ...rest }: AnchorProps) {
  const navigate = useContext(NavigateContext);
  const followed = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigate || !rest.href || !staysHere(event, rest)) return;
    event.preventDefault();
    navigate(rest.href);
  };
  return <a {...rest} onClick={followed} />;
}

export interface LinkProps extends AnchorProps {
  /** For addresses that change their content: a visited colour would mislead. */
  noVisitedState?: boolean;
}

/** A link in running text. */
export function Link({ className, noVisitedState, ...rest }: LinkProps) {
  return (
    <Anchor className={classes('govuk-link', noVisitedState && 'govuk-link--no-visited-state', className)} {...rest} />
  );
}
