/**
 * Everything that is wrong with a form, at the top of the page. It takes focus when it appears and again whenever
 * the form is sent and refused (`attempt` changes), and leads to each field.
 */
import { useEffect, useRef } from 'react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { classes } from './classes.ts';
import { goToField, questionOf } from './focus-field.ts';
import { focusOn } from './skip-link.tsx';

export interface SummaryError {
  text: ReactNode;
  /** The id of the field: for a date `${id}-day`, for radios and checkboxes their name. */
  field?: string;
  attributes?: ComponentProps<'a'>;
}

export interface ErrorSummaryProps extends Omit<ComponentProps<'div'>, 'title'> {
  errors: SummaryError[];
  title?: ReactNode;
  /** How often the form has been sent; a change takes focus again. */
  attempt?: number;
  /** Leaves focus where it is. */
  quiet?: boolean;
}

/** A list of errors from react-hook-form's `formState.errors`, in the order given by `fields` (name to id). */
export function errorList(
  errors: Record<string, { message?: string } | undefined>,
  fields: Record<string, string> = {},
): SummaryError[] {
  return Object.entries(errors)
    .filter(([, error]) => error?.message)
    .map(([name, error]) => ({ text: error?.message, field: fields[name] ?? name }));
}

function follow(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  goToField(field, questionOf(field));
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { errors, title = 'There is a problem', attempt, quiet, className, children, ...rest } = props;
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0 || Boolean(children);
  useEffect(() => {
    if (shown && !quiet) focusOn(box.current);
  }, [shown, quiet, attempt]);
  if (!shown) return null;
  return (
    <div className={classes('govuk-error-summary', className)} ref={box} {...rest}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {children && <p>{children}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ text, field, attributes }, index) => (
                <li key={index}>
                  {field ? (
                    <a href={`#${field}`} onClick={(event) => follow(event, field)} {...attributes}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
