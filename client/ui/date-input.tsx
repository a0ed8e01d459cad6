/**
 * A date in three fields: day, month, year. The value is yyyy-mm-dd or null. A date left half-written is never lost
 * silently: when focus leaves, the component says what is wrong with it unless the form already does.
 */
import { useId, useState } from 'react';
import type { ComponentProps, FocusEvent, ReactNode, Ref } from 'react';
import { ChoiceGroup } from './choice.tsx';
import { classes } from './classes.ts';
import { dateProblem, partsOf, readDateParts } from './date-parts.ts';
import type { DatePart, DateParts, DateReading } from './date-parts.ts';
import type { GroupProps } from './form-group.tsx';
import { Input } from './input.tsx';

export interface DateInputProps extends GroupProps {
  /** The id of the group. The day field is `${id}-day`: link the error summary to that. */
  id?: string;
  name?: string;
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (iso: string | null, reading: DateReading) => void;
  onBlur?: () => void;
  /** The day field, to put focus on it. */
  ref?: Ref<HTMLInputElement>;
  /** The name of the date in error sentences, when the legend is not a plain string: "Date of birth". */
  what?: string;
  /** Which fields an error is about; all three unless told. */
  errorParts?: DatePart[];
  labels?: Partial<Record<DatePart, string>>;
  partProps?: Partial<Record<DatePart, ComponentProps<'input'>>>;
  /** Which fields to show; a birthday without a year, for example. The value is then always null. */
  show?: DatePart[];
  namePrefix?: string;
  disabled?: boolean;
  className?: string;
  attributes?: ComponentProps<'div'>;
}

const LABELS: Record<DatePart, string> = { day: 'Day', month: 'Month', year: 'Year' };
const EVERY: DatePart[] = ['day', 'month', 'year'];

export function DateInput(props: DateInputProps) {
  const {
    id: givenId,
    name,
    value,
    defaultValue,
    onChange,
    onBlur,
    ref,
    what,
    errorParts,
    labels,
    partProps,
    ...others
  } = props;
  const { show = EVERY, namePrefix = name, disabled, className, attributes, ...group } = others;
  const made = useId();
  const id = givenId ?? name ?? made;
  const [parts, setParts] = useState<DateParts>(() => partsOf(value ?? defaultValue));
  const [known, setKnown] = useState(value || null);
  const [left, setLeft] = useState(false);
  if (value !== undefined && (value || null) !== known) {
    setKnown(value || null);
    if ((value || null) !== readDateParts(parts).iso) setParts(partsOf(value));
  }
  const reading = readDateParts(parts);
  const legend = typeof group.legend === 'string' && !group.legend.endsWith('?') ? group.legend : 'Date';
  const own: ReactNode = left && show.length === 3 ? dateProblem(reading, what ?? legend) : null;
  const error = group.error || own;
  const marked = group.error ? (errorParts ?? show) : own ? reading.parts : (errorParts ?? []);
  const typed = (part: DatePart, text: string) => {
    const next = { ...parts, [part]: text };
    const now = readDateParts(next);
    setParts(next);
    setKnown(now.iso);
    onChange?.(now.iso, now);
  };
  const blurred = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setLeft(true);
    onBlur?.();
  };
  return (
    <ChoiceGroup id={id} role="group" {...group} error={error}>
      <div className={classes('govuk-date-input', className)} id={id} onBlur={blurred} {...attributes}>
        {show.map((part) => (
          <div key={part} className="govuk-date-input__item">
            <Input
              label={labels?.[part] ?? LABELS[part]}
              labelClassName="govuk-date-input__label"
              id={`${id}-${part}`}
              name={namePrefix ? `${namePrefix}-${part}` : part}
              characters={part === 'year' ? 4 : 2}
              inputMode="numeric"
              value={parts[part]}
              disabled={disabled}
              ref={part === 'day' ? ref : undefined}
              onChange={(event) => typed(part, event.target.value)}
              {...partProps?.[part]}
              className={classes(
                'govuk-date-input__input',
                marked.includes(part) && 'govuk-input--error',
                partProps?.[part]?.className,
              )}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
