/** Lets someone on a keyboard jump over the header. It is the first thing on every page that takes focus. */
import { classes } from './classes.ts';
import type { AnchorProps } from './anchor.tsx';

export type SkipLinkProps = AnchorProps;

/** Puts focus on the element with this id; made focusable first, because headings and `<main>` are not. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  const borrowed = !element.hasAttribute('tabindex');
  if (borrowed) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
}

export function SkipLink({ href = '#content', className, children, ...rest }: SkipLinkProps) {
  return (
    <a
      href={href}
      className={classes('govuk-skip-link', className)}
      onClick={(event) => {
        const target = document.getElementById(href.slice(1));
        if (!target) return;
        event.preventDefault();
        focusOn(target);
      }}
      {...rest}
    >
      {children ?? 'Skip to main content'}
    </a>
  );
}
