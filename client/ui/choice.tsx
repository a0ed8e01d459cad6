/** One radio or checkbox with its label, hint, and the questions that only matter when it is chosen. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { FormGroup, HintAndError, describedByOf, describing } from './form-group.tsx';
import type { GroupProps } from './form-group.tsx';
import { Fieldset } from './fieldset.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import type { LabelProps } from './label.tsx';

export interface ChoiceItem {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  id?: string;
  disabled?: boolean;
  /** Shown only while this item is chosen. */
  conditional?: ReactNode;
  labelProps?: LabelProps;
  attributes?: ComponentProps<'input'>;
}

/** A word between items, usually "or". */
export interface Divider {
  divider: string;
}

export type Choices<Item> = (Item | Divider | null | false | '' | undefined)[];

export interface ChoiceProps {
  kind: 'radios' | 'checkboxes';
  item: ChoiceItem;
  id: string;
  describedBy?: string;
  input: ComponentProps<'input'>;
  checked: boolean;
}

export function Choice({ kind, item, id, describedBy, input, checked }: ChoiceProps) {
  const hintId = item.hint ? `${id}-item-hint` : undefined;
  const conditionalId = item.conditional ? `conditional-${id}` : undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          aria-controls={conditionalId}
          aria-describedby={describing(describedBy, hintId)}
          {...input}
          {...item.attributes}
        />
        <Label
          {...item.labelProps}
          className={classes(`govuk-${kind}__label`, item.labelProps?.className)}
          htmlFor={id}
        >
          {item.text}
        </Label>
        {item.hint && (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

export interface ChoiceGroupProps extends GroupProps {
  id: string;
  role?: string;
  children: ReactNode;
}

/** The fieldset, hint and error around radios, checkboxes and dates. Without a legend there is no fieldset. */
export function ChoiceGroup({ id, role, children, ...group }: ChoiceGroupProps) {
  const { legend, legendSize, legendIsHeading, legendClassName, fieldsetProps } = group;
  const inner = (
    <>
      <HintAndError id={id} hint={group.hint} error={group.error} />
      {children}
    </>
  );
  const hasFieldset = Boolean(legend) || fieldsetProps !== undefined;
  return (
    <FormGroup error={group.error} className={group.groupClassName}>
      {hasFieldset ? (
        <Fieldset
          legend={legend}
          legendSize={legendSize}
          legendIsHeading={legendIsHeading}
          legendClassName={legendClassName}
          role={role}
          aria-describedby={describedByOf(id, group)}
          {...fieldsetProps}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
