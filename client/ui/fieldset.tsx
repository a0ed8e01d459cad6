/** Fields that answer one question together. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import type { HeadingSize } from './label.tsx';

export interface FieldsetProps extends ComponentProps<'fieldset'> {
  legend?: ReactNode;
  legendSize?: HeadingSize;
  /** The legend is the heading of the page. */
  legendIsHeading?: boolean;
  legendClassName?: string;
}

export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize, legendIsHeading, legendClassName, className, children, ...rest } = props;
  return (
    <fieldset className={classes('govuk-fieldset', className)} {...rest}>
      {legend && (
        <legend
          className={classes(
            'govuk-fieldset__legend',
            legendSize && `govuk-fieldset__legend--${legendSize}`,
            legendClassName,
          )}
        >
          {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
