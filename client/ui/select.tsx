/** One choice from a long list. For a few choices, radios are easier for everyone. */
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { LabelledField, describedByOf, splitField } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';

export interface SelectItem {
  text: string;
  /** The text itself, when left out. */
  value?: string | number;
  disabled?: boolean;
  attributes?: ComponentProps<'option'>;
}

export interface SelectProps extends Omit<ComponentProps<'select'>, 'children'>, FieldProps {
  items: (SelectItem | null | false | '' | undefined)[];
}

export function Select(props: SelectProps) {
  const [field, others] = splitField(props);
  const { items, id: givenId, className, ...rest } = others;
  const id = givenId ?? rest.name;
  return (
    <LabelledField id={id} {...field}>
      <select
        id={id}
        className={classes('govuk-select', className, Boolean(field.error) && 'govuk-select--error')}
        aria-describedby={describedByOf(id, field)}
        {...rest}
      >
        {items.map(
          (item, index) =>
            item && (
              <option key={index} value={item.value} disabled={item.disabled} {...item.attributes}>
                {item.text}
              </option>
            ),
        )}
      </select>
    </LabelledField>
  );
}
