/** Narrowing a long list. What is chosen is listed above the fields, and each choice can be taken away on its own. */
import type { ReactNode, SubmitEvent } from 'react';
import { Button, TextButton } from './button.tsx';

export interface ChosenFilter {
  name: string;
  text: string;
  onRemove: () => void;
}

export interface FilterPanelProps {
  /** The fields. */
  children: ReactNode;
  chosen?: ChosenFilter[];
  onApply: () => void;
  onClear?: () => void;
  heading?: string;
}

export function FilterPanel({ children, chosen = [], onApply, onClear, heading = 'Filter' }: FilterPanelProps) {
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    onApply();
  };
  return (
    <form className="app-filter app-no-print" onSubmit={apply} aria-label={heading} role="search" noValidate>
      <h2 className="govuk-heading-m app-filter__heading">{heading}</h2>
      {chosen.length > 0 && (
        <div className="app-filter__chosen">
          <h3 className="govuk-heading-s">Chosen filters</h3>
          <ul className="app-filter__list">
            {chosen.map((filter) => (
              <li key={`${filter.name} ${filter.text}`}>
                <button type="button" className="app-filter__tag" onClick={filter.onRemove}>
                  <span className="govuk-visually-hidden">Remove filter: {filter.name} </span>
                  {filter.text} <span aria-hidden="true">✕</span>
                </button>
              </li>
            ))}
          </ul>
          {onClear && <TextButton onClick={onClear}>Clear all filters</TextButton>}
        </div>
      )}
      {children}
      <Button everyClick>Apply filters</Button>
    </form>
  );
}

/** The filter beside the list, and above it on a narrow screen. */
export function FilterLayout({ filter, children }: { filter: ReactNode; children: ReactNode }) {
  return (
    <div className="app-filter-layout">
      <div className="app-filter-layout__filter">{filter}</div>
      <div className="app-filter-layout__content">{children}</div>
    </div>
  );
}
