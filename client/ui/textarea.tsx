/**
 * Several lines of text, with an optional count of characters or words. The count never stops anyone from writing;
 * the form says what is too long when it is sent.
 */
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, ComponentProps, Ref } from 'react';
import { classes } from './classes.ts';
import { CountMessage } from './count-message.tsx';
import { LabelledField, describing, describedByOf, splitField } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';
import { isOver } from './text-count.ts';
import type { TextLimit } from './text-count.ts';

export interface TextareaProps extends ComponentProps<'textarea'>, FieldProps {
  /** For example `{ characters: 2000 }` or `{ words: 200, threshold: 75 }`. */
  limit?: TextLimit;
  countClassName?: string;
}

function share<T>(value: T | null, ref: Ref<T> | undefined): void {
  if (typeof ref === 'function') ref(value);
  else if (ref) ref.current = value;
}

export function Textarea(props: TextareaProps) {
  const [field, others] = splitField(props);
  const { limit, countClassName, id: givenId, className, ref, onChange, onFocus, ...rest } = others;
  const id = givenId ?? rest.name;
  const own = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(String(rest.value ?? rest.defaultValue ?? ''));
  const current = rest.value === undefined ? text : String(rest.value);
  useEffect(() => setText(own.current?.value ?? ''), []);
  const described = describing(limit && `${id}-info`, describedByOf(id, field));
  const over = limit && isOver(current, limit);
  const area = (
    <textarea
      id={id}
      rows={5}
      className={classes(
        'govuk-textarea',
        (Boolean(field.error) || over) && 'govuk-textarea--error',
        limit && 'govuk-js-character-count',
        className,
      )}
      aria-describedby={described}
      ref={(element) => {
        own.current = element;
        share(element, ref);
      }}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
        setText(event.target.value);
        onChange?.(event);
      }}
      onFocus={(event) => {
        setText(event.target.value);
        onFocus?.(event);
      }}
      {...rest}
    />
  );
  return (
    <LabelledField id={id} {...field} groupClassName={classes(limit && 'govuk-character-count', field.groupClassName)}>
      {area}
      {limit && <CountMessage id={`${id}-info`} text={current} limit={limit} className={countClassName} />}
    </LabelledField>
  );
}
