/** One step that a single button takes (accept, issue, open, approve): its refusal in words, and whether it is under way. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import type { Refused } from './ask.ts';
import { useTell } from './use-ask.ts';

export function useStep<R, V>(document: TypedDocumentString<R, V>) {
  const client = useQueryClient();
  const tell = useTell(document);
  const [attempt, setAttempt] = useState(0);
  const errors: SummaryError[] = tell.error ? [{ text: tell.error.message }] : [];
  return {
    attempt,
    errors,
    busy: tell.isPending,
    done: tell.isSuccess,
    stale: tell.error?.code === 'STALE',
    /** forgets the last refusal */
    clear: () => tell.reset(),
    /** A refusal because somebody moved on asks again for what is so now. */
    take: (variables: V, then?: (result: R) => void) => {
      setAttempt((before) => before + 1);
      // A promise, not callbacks: what was told may take the button off the page, and the way on must be taken even so.
      void tell.mutateAsync(variables).then(
        (result) => then?.(result),
        ({ code }: Refused) => {
          if (code === 'STALE' || code === 'RULE_BROKEN') void client.invalidateQueries();
        },
      );
    },
  };
}
