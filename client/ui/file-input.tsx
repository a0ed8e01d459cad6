/** A file from this computer, for the pages that import lists. What kinds are read is said in the hint. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { LabelledField, describedByOf, splitField } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';

export interface FileInputProps extends Omit<ComponentProps<'input'>, 'type' | 'value'>, FieldProps {}

export function FileInput(props: FileInputProps) {
  const [field, { id: givenId, className, ...rest }] = splitField(props);
  const id = givenId ?? rest.name;
  return (
    <LabelledField id={id} {...field}>
      <input
        id={id}
        type="file"
        className={classes('govuk-file-upload', className, Boolean(field.error) && 'govuk-file-upload--error')}
        aria-describedby={describedByOf(id, field)}
        {...rest}
      />
    </LabelledField>
  );
}
