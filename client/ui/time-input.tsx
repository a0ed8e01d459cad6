/** A time of day in one field. The value is HH:MM (24 hours, London) or null; people may write "9:30am" or "14:00". */
import { useState } from 'react';
import type { Ref } from 'react';
import { Input } from './input.tsx';
import type { FieldProps } from './form-group.tsx';
import { readTime, writeTime } from './time-of-day.ts';

export interface TimeInputProps extends FieldProps {
  name: string;
  id?: string;
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (time: string | null, written: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  disabled?: boolean;
}

export function TimeInput(props: TimeInputProps) {
  const { value, defaultValue, onChange, onBlur, error, hint = 'For example, 9:30am or 14:00', ...rest } = props;
  const [text, setText] = useState(() => writeTime(value ?? defaultValue ?? ''));
  const [known, setKnown] = useState(value || null);
  const [left, setLeft] = useState(false);
  if (value !== undefined && (value || null) !== known) {
    setKnown(value || null);
    if ((value || null) !== readTime(text)) setText(writeTime(value ?? ''));
  }
  const unreadable = left && text.trim() !== '' && readTime(text) === null;
  const own = unreadable ? 'Enter a time, like 9:30am or 14:00' : undefined;
  return (
    <Input
      {...rest}
      hint={hint}
      error={error || own}
      characters={10}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const time = readTime(event.target.value);
        setText(event.target.value);
        setKnown(time);
        onChange?.(time, event.target.value);
      }}
      onBlur={() => {
        setLeft(true);
        onBlur?.();
      }}
    />
  );
}
