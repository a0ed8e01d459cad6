/** A value as the service gave it: the value, or why it is withheld, or that nothing is recorded. Never a bare gap. */
import type { ReactNode } from 'react';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { withheld } from './withheld.ts';

interface GivenProps {
  of: Parameters<typeof withheld>[0];
  field: string;
  /** what stands there when nothing is recorded */
  none?: ReactNode;
  children?: ReactNode;
}

export function Given({ of, field, none = 'Not recorded', children }: GivenProps) {
  const reason = withheld(of, field);
  if (reason) return <WithheldValue reason={reason} />;
  return <>{children || none}</>;
}
