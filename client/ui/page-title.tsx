/**
 * The heading of a page, and the title of the browser's tab. Moving to another page puts focus on the heading,
 * so that a screen reader says where it is, as it would when a page loads.
 */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const PRODUCT = 'Safeguarding Panels';
let lastAddress: string | null = null;

/** The text of the browser's tab. An error is named first: it is what a screen reader says first. */
export function tabTitle(title: string, hasErrors = false): string {
  return `${hasErrors ? 'Error: ' : ''}${title} – ${PRODUCT}`;
}

export interface PageTitleProps {
  /** Also the tab's title. Never a child's name where the title may be shown to others: pass `tab` instead. */
  title: string;
  /** The tab's title, where it differs (for example without a child's name). */
  tab?: string;
  /** A line above the title, such as the panel that the page is about. */
  caption?: ReactNode;
  size?: 'm' | 'l' | 'xl';
  hasErrors?: boolean;
  /** Shown after the title, for example a tag. */
  children?: ReactNode;
}

export function PageTitle({ title, tab, caption, size = 'l', hasErrors = false, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = tabTitle(tab ?? title, hasErrors);
  }, [tab, title, hasErrors]);
  useEffect(() => {
    const address = window.location.pathname;
    const arrived = lastAddress !== null && lastAddress !== address;
    lastAddress = address;
    if (arrived && !hasErrors) heading.current?.focus();
  });
  return (
    <h1 ref={heading} tabIndex={-1} className={classes(`govuk-heading-${size}`, 'app-page-title')}>
      {caption && <span className={`govuk-caption-${size}`}>{caption}</span>}
      {title}
      {children && <> {children}</>}
    </h1>
  );
}
