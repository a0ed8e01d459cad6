/** A list with nothing in it says so, and what to do about it. */
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** "There are no returns due." */
  children: ReactNode;
  heading?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** A button or link to what comes next. */
  action?: ReactNode;
}

export function EmptyState({ children, heading, headingLevel = 2, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="app-empty">
      {heading && <Heading className="govuk-heading-m">{heading}</Heading>}
      {typeof children === 'string' ? <p className="govuk-body">{children}</p> : children}
      {action}
    </div>
  );
}
