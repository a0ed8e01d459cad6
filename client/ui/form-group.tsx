/**
 * What surrounds every field: label, hint and error message, and the ids that tie them to it for a screen reader.
 * The order in `aria-describedby` is the order in which it is read out: given first, then hint, then error.
 */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import type { HeadingSize } from './label.tsx';

/** What every single field takes. */
export interface FieldProps {
  label: ReactNode;
  labelSize?: HeadingSize;
  labelIsHeading?: boolean;
  labelClassName?: string;
  hint?: ReactNode;
  /** The sentence to show as an error; empty means that there is none. */
  error?: ReactNode;
  /** Ids of other elements that describe the field. */
  describedBy?: string;
  groupClassName?: string;
}

/** What every group of fields (radios, checkboxes, date) takes. */
export interface GroupProps {
  legend?: ReactNode;
  legendSize?: HeadingSize;
  legendIsHeading?: boolean;
  legendClassName?: string;
  fieldsetProps?: ComponentProps<'fieldset'>;
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string;
  groupClassName?: string;
}

/** Joins ids for `aria-describedby`; undefined when there are none. */
export function describing(...ids: (string | false | null | undefined)[]): string | undefined {
  return classes(...ids) || undefined;
}

/** The ids of what describes the field with this id. */
export function describedByOf(id: string | undefined, { describedBy, hint, error }: Partial<FieldProps>) {
  return describing(describedBy, hint ? `${id}-hint` : null, error ? `${id}-error` : null);
}

export function HintAndError({ id, hint, error }: { id: string | undefined; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}

export function FormGroup({ error, className, ...rest }: ComponentProps<'div'> & { error?: ReactNode }) {
  return (
    <div className={classes('govuk-form-group', Boolean(error) && 'govuk-form-group--error', className)} {...rest} />
  );
}

export interface LabelledFieldProps extends FieldProps {
  id: string | undefined;
  children: ReactNode;
}

/** A form group with the label of a single field. */
export function LabelledField({ id, children, groupClassName, ...field }: LabelledFieldProps) {
  return (
    <FormGroup error={field.error} className={groupClassName}>
      <Label htmlFor={id} size={field.labelSize} isHeading={field.labelIsHeading} className={field.labelClassName}>
        {field.label}
      </Label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </FormGroup>
  );
}

/** Takes the field's own props from the rest, which go to the input element. */
export function splitField<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { label, labelSize, labelIsHeading, labelClassName, hint, error, describedBy, groupClassName, ...rest } = props;
  return [{ label, labelSize, labelIsHeading, labelClassName, hint, error, describedBy, groupClassName }, rest];
}
