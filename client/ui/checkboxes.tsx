/** Any number of choices. The value is the list of chosen values; fits react-hook-form's Controller. */
import { useState } from 'react';
import type { ComponentProps, Ref } from 'react';
import { Choice, ChoiceGroup } from './choice.tsx';
import type { Choices } from './choice.tsx';
import { afterClick } from './chosen.ts';
import type { CheckboxItem } from './chosen.ts';
import { classes } from './classes.ts';
import { describedByOf } from './form-group.tsx';
import type { GroupProps } from './form-group.tsx';

export interface CheckboxesProps extends GroupProps {
  name: string;
  items: Choices<CheckboxItem>;
  /** The chosen values; leave out to let the component remember (`defaultValue`). */
  value?: readonly string[] | null;
  defaultValue?: readonly string[];
  onChange?: (values: string[]) => void;
  onBlur?: () => void;
  /** The first box, to put focus on it. */
  ref?: Ref<HTMLInputElement>;
  idPrefix?: string;
  small?: boolean;
  disabled?: boolean;
  className?: string;
  attributes?: ComponentProps<'div'>;
}

export function Checkboxes(props: CheckboxesProps) {
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
    disabled,
    className,
    attributes,
    ...group
  } = props;
  const [remembered, setRemembered] = useState<readonly string[]>(defaultValue ?? []);
  const chosen = value === undefined ? remembered : (value ?? []);
  const prefix = idPrefix ?? name;
  const boxes = items.filter((item): item is CheckboxItem => Boolean(item) && !('divider' in (item as object)));
  const alone = !group.legend && !group.fieldsetProps;
  const clicked = (box: CheckboxItem) => {
    const next = afterClick(boxes, chosen, box.value);
    setRemembered(next);
    onChange?.(next);
  };
  return (
    <ChoiceGroup id={prefix} {...group}>
      <div className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small', className)} {...attributes}>
        {items.map((item, index) => {
          if (!item) return null;
          if ('divider' in item) {
            return (
              <div key={index} className="govuk-checkboxes__divider">
                {item.divider}
              </div>
            );
          }
          return (
            <Choice
              key={index}
              kind="checkboxes"
              item={disabled ? { ...item, disabled } : item}
              id={item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)}
              describedBy={alone ? describedByOf(prefix, group) : undefined}
              checked={chosen.includes(item.value)}
              input={{
                type: 'checkbox',
                name: item.name ?? name,
                ref: item === boxes[0] ? ref : undefined,
                onBlur,
                onChange: () => clicked(item),
              }}
            />
          );
        })}
      </div>
    </ChoiceGroup>
  );
}
