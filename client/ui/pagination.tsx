/** The way to the next and previous page of a list, and to others by number. */
import type { ComponentProps, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { classes } from './classes.ts';

export interface PageStep {
  href: string;
  text?: ReactNode;
  /** What is there: shown under the link when there are no page numbers. */
  label?: ReactNode;
  attributes?: ComponentProps<'a'>;
}

export interface PageNumber {
  number?: number | string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  /** "Page 3", when left out. */
  label?: string;
  attributes?: ComponentProps<'a'>;
}

export interface PaginationProps extends ComponentProps<'nav'> {
  previous?: PageStep;
  next?: PageStep;
  pages?: (PageNumber | null | undefined)[];
  label?: string;
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

type Way = keyof typeof ARROWS;

function Arrow({ way }: { way: Way }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[way]} />
    </svg>
  );
}

function Step({ step, way, block }: { step: PageStep; way: Way; block: boolean }) {
  const labelled = Boolean(step.label) && block;
  const arrowFirst = block || way === 'prev';
  return (
    <div className={`govuk-pagination__${way}`}>
      <Anchor className="govuk-link govuk-pagination__link" href={step.href} rel={way} {...step.attributes}>
        {arrowFirst && <Arrow way={way} />}
        <span
          className={classes(
            'govuk-pagination__link-title',
            block && !step.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {step.text ?? (
            <>
              {way === 'prev' ? 'Previous' : 'Next'}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {labelled && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{step.label}</span>
          </>
        )}
        {!arrowFirst && <Arrow way={way} />}
      </Anchor>
    </div>
  );
}

function Page({ page }: { page: PageNumber }) {
  return (
    <li
      className={classes(
        'govuk-pagination__item',
        page.current && 'govuk-pagination__item--current',
        page.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {page.ellipsis ? (
        '⋯'
      ) : (
        <Anchor
          className="govuk-link govuk-pagination__link"
          href={page.href}
          aria-label={page.label ?? `Page ${page.number}`}
          aria-current={page.current ? 'page' : undefined}
          {...page.attributes}
        >
          {page.number}
        </Anchor>
      )}
    </li>
  );
}

export function Pagination({ previous, next, pages, label = 'Pagination', className, ...rest }: PaginationProps) {
  const block = !pages && Boolean(previous ?? next);
  return (
    <nav
      className={classes('govuk-pagination', block && 'govuk-pagination--block', className)}
      aria-label={label}
      {...rest}
    >
      {previous && <Step step={previous} way="prev" block={block} />}
      {pages && (
        <ul className="govuk-pagination__list">
          {pages.map((page, index) => page && Object.keys(page).length > 0 && <Page key={index} page={page} />)}
        </ul>
      )}
      {next && <Step step={next} way="next" block={block} />}
    </nav>
  );
}
