/** One value of an answer: the value, the reason why it is withheld, or words for "nothing is recorded". */
import type { ReactNode } from 'react';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { withheld } from './withheld.ts';

interface ShownProps<T> {
  of: Parameters<typeof withheld>[0];
  /** the name that the service gives the field */
  field: string;
  value: T | null | undefined;
  /** what stands there when nothing is recorded */
  none?: string;
  children?: (value: T) => ReactNode;
}

export function Shown<T>({ of, field, value, none = 'Not recorded', children }: ShownProps<T>) {
  if (value !== null && value !== undefined) return <>{children ? children(value) : String(value)}</>;
  const reason = withheld(of, field);
  return reason ? <WithheldValue reason={reason} /> : <>{none}</>;
}
