/** One line of text. Takes whatever an `<input>` takes, so `{...register('name')}` works. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { LabelledField, describedByOf, splitField } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';

export interface InputProps extends ComponentProps<'input'>, FieldProps {
  /** How many characters wide the field looks: a hint about the answer. */
  characters?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  prefix?: string;
  suffix?: ReactNode;
  prefixProps?: ComponentProps<'div'>;
  suffixProps?: ComponentProps<'div'>;
  wrapperProps?: ComponentProps<'div'>;
}

interface AffixProps extends ComponentProps<'div'> {
  side: 'prefix' | 'suffix';
}

function Affix({ side, className, ...rest }: AffixProps) {
  return <div className={classes(`govuk-input__${side}`, className)} aria-hidden="true" {...rest} />;
}

export function Input(props: InputProps) {
  const [field, others] = splitField(props);
  const {
    characters,
    prefix,
    suffix,
    prefixProps,
    suffixProps,
    wrapperProps,
    id: givenId,
    className,
    ...rest
  } = others;
  const id = givenId ?? rest.name;
  const input = (
    <input
      id={id}
      type="text"
      className={classes(
        'govuk-input',
        characters && `govuk-input--width-${characters}`,
        className,
        Boolean(field.error) && 'govuk-input--error',
      )}
      aria-describedby={describedByOf(id, field)}
      {...rest}
    />
  );
  const wrapped = prefix || suffix || prefixProps || suffixProps;
  return (
    <LabelledField id={id} {...field}>
      {wrapped ? (
        <div {...wrapperProps} className={classes('govuk-input__wrapper', wrapperProps?.className)}>
          {(prefix || prefixProps) && (
            <Affix side="prefix" {...prefixProps}>
              {prefix ?? prefixProps?.children}
            </Affix>
          )}
          {input}
          {(suffix || suffixProps) && (
            <Affix side="suffix" {...suffixProps}>
              {suffix ?? suffixProps?.children}
            </Affix>
          )}
        </div>
      ) : (
        input
      )}
    </LabelledField>
  );
}
