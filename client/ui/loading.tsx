/**
 * Something is on its way. Said only after a second, because most things arrive sooner and a flash of "Loading"
 * disturbs; its place is kept from the start, so that nothing jumps, and it is a status that screen readers announce.
 */
import { useEffect, useState } from 'react';

export interface LoadingProps {
  /** What is loading: "the agenda". */
  what?: string;
  /** Milliseconds before anything is said. */
  after?: number;
}

export function Loading({ what, after = 1000 }: LoadingProps) {
  const [late, setLate] = useState(after <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div role="status" className="app-loading app-no-print">
      {late && <p className="govuk-body">{what ? `Loading ${what} …` : 'Loading …'}</p>}
    </div>
  );
}
