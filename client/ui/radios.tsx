/**
 * One choice from a few. Fits react-hook-form's Controller: `render={({ field }) => <Radios {...field} … />}`.
 */
import { useState } from 'react';
import type { ComponentProps, Ref } from 'react';
import { Choice, ChoiceGroup } from './choice.tsx';
import type { ChoiceItem, Choices } from './choice.tsx';
import { classes } from './classes.ts';
import type { GroupProps } from './form-group.tsx';

export interface RadiosProps extends GroupProps {
  name: string;
  items: Choices<ChoiceItem>;
  /** The chosen value; leave out to let the component remember (`defaultValue`). */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  /** The first radio, to put focus on it. */
  ref?: Ref<HTMLInputElement>;
  idPrefix?: string;
  small?: boolean;
  inline?: boolean;
  disabled?: boolean;
  className?: string;
  attributes?: ComponentProps<'div'>;
}

export function Radios(props: RadiosProps) {
  const {
    name,
    items,
    value,
    defaultValue,
    onChange,
    onBlur,
    ref,
    idPrefix,
    small,
    inline,
    disabled,
    className,
    attributes,
    ...group
  } = props;
  const [remembered, setRemembered] = useState<string | undefined>(defaultValue);
  const chosen = value === undefined ? remembered : value;
  const prefix = idPrefix ?? name;
  const first = items.findIndex((item) => item && !('divider' in item));
  return (
    <ChoiceGroup id={prefix} {...group}>
      <div
        className={classes('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline', className)}
        {...attributes}
      >
        {items.map((item, index) => {
          if (!item) return null;
          if ('divider' in item) {
            return (
              <div key={index} className="govuk-radios__divider">
                {item.divider}
              </div>
            );
          }
          return (
            <Choice
              key={index}
              kind="radios"
              item={disabled ? { ...item, disabled } : item}
              id={item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)}
              checked={chosen === item.value}
              input={{
                type: 'radio',
                name,
                ref: index === first ? ref : undefined,
                onBlur,
                onChange: () => {
                  setRemembered(item.value);
                  onChange?.(item.value);
                },
              }}
            />
          );
        })}
      </div>
    </ChoiceGroup>
  );
}
