/** Sections that can be opened and closed. On paper, and without a script, all are open. */
import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { useEnhanced } from './enhanced.ts';

export interface AccordionItem {
  heading: ReactNode;
  summary?: ReactNode;
  content: ReactNode;
  expanded?: boolean;
}

export interface AccordionProps extends Omit<ComponentProps<'div'>, 'id'> {
  id: string;
  items: (AccordionItem | null | false | '' | undefined)[];
  headingLevel?: 2 | 3 | 4;
}

function Chevron({ open, nav }: { open: boolean; nav?: string }) {
  return (
    <span className={classes('govuk-accordion-nav__chevron', nav, !open && 'govuk-accordion-nav__chevron--down')} />
  );
}

interface ToggleProps {
  id: string;
  item: AccordionItem;
  open: boolean;
  controls: string;
  onClick: () => void;
}

function Toggle({ id, item, open, controls, onClick }: ToggleProps) {
  return (
    <button
      type="button"
      className="govuk-accordion__section-button"
      id={id}
      aria-controls={controls}
      aria-expanded={open}
      onClick={onClick}
    >
      <span className="govuk-accordion__section-heading-text">
        <span className="govuk-accordion__section-heading-text-focus">{item.heading}</span>
      </span>
      <span className="govuk-visually-hidden govuk-accordion__section-heading-divider">, </span>
      {item.summary && (
        <span className="govuk-accordion__section-summary govuk-body">
          <span className="govuk-accordion__section-summary-focus">{item.summary}</span>
        </span>
      )}
      <span className="govuk-accordion__section-toggle app-no-print">
        <span className="govuk-accordion__section-toggle-focus">
          <Chevron open={open} />
          <span className="govuk-accordion__section-toggle-text">
            {open ? 'Hide' : 'Show'}
            <span className="govuk-visually-hidden"> this section</span>
          </span>
        </span>
      </span>
    </button>
  );
}

export function Accordion({ id, items, headingLevel = 2, className, ...rest }: AccordionProps) {
  const enhanced = useEnhanced();
  const [open, setOpen] = useState(
    () => new Set(items.flatMap((item, index) => (item && item.expanded ? [index] : []))),
  );
  const Heading = `h${headingLevel}` as const;
  const all = items.every((item, index) => !item || open.has(index));
  const toggle = (index: number) =>
    setOpen(new Set(open.has(index) ? [...open].filter((one) => one !== index) : [...open, index]));
  const toggleAll = () => setOpen(new Set(all ? [] : items.keys()));
  return (
    <div className={classes('govuk-accordion', className)} id={id} {...rest}>
      {enhanced && (
        <div className="govuk-accordion__controls app-no-print">
          <button type="button" className="govuk-accordion__show-all" aria-expanded={all} onClick={toggleAll}>
            <Chevron open={all} />
            <span className="govuk-accordion__show-all-text">{all ? 'Hide all sections' : 'Show all sections'}</span>
          </button>
        </div>
      )}
      {items.map((item, index) => {
        if (!item) return null;
        const n = index + 1;
        const controls = `${id}-content-${n}`;
        const headingId = `${id}-heading-${n}`;
        return (
          <div
            key={n}
            className={classes('govuk-accordion__section', open.has(index) && 'govuk-accordion__section--expanded')}
          >
            <div className="govuk-accordion__section-header">
              <Heading className="govuk-accordion__section-heading">
                {enhanced ? (
                  <Toggle
                    id={headingId}
                    item={item}
                    open={open.has(index)}
                    controls={controls}
                    onClick={() => toggle(index)}
                  />
                ) : (
                  <span className="govuk-accordion__section-button" id={headingId}>
                    {item.heading}
                  </span>
                )}
              </Heading>
              {!enhanced && item.summary && (
                <div className="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${n}`}>
                  {item.summary}
                </div>
              )}
            </div>
            <div id={controls} className="govuk-accordion__section-content">
              {typeof item.content === 'string' ? <p className="govuk-body">{item.content}</p> : item.content}
            </div>
          </div>
        );
      })}
    </div>
  );
}
