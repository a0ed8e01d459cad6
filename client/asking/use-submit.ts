/**
 * Sending one form: what is missing before it is sent, what the service refused, and which field each is about.
 * A refusal leaves the form as it is; when somebody else saved first, their version is asked for, so that both can be shown.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import { useTell } from './use-ask.ts';

export interface Missing {
  field: string;
  text: string;
}

/** @param ids the element id of a field of the service, where it is not the field's own name */
export function useSubmit<R, V>(document: TypedDocumentString<R, V>, ids: Record<string, string> = {}) {
  const client = useQueryClient();
  const tell = useTell(document);
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState<Missing[]>([]);
  const refused = tell.error;
  const own = missing.map(({ field, text }) => ({ text, field: ids[field] ?? field }));
  const field = refused?.field ?? refused?.fields?.[0];
  const theirs: SummaryError[] = refused
    ? [{ text: refused.message, ...(field && field !== 'version' ? { field: ids[field] ?? field } : {}) }]
    : [];
  return {
    attempt,
    refused,
    busy: tell.isPending,
    stale: refused?.code === 'STALE',
    errors: own.length ? own : theirs,
    errorOf: (name: string): string | undefined =>
      missing.length
        ? missing.find((one) => one.field === name)?.text
        : refused && (refused.field === name || refused.fields?.includes(name))
          ? refused.message
          : undefined,
    /** forgets the last refusal */
    clear: () => {
      setMissing([]);
      tell.reset();
    },
    send: (variables: V, lacking: Missing[] = [], done?: (result: R) => void) => {
      setAttempt((before) => before + 1);
      setMissing(lacking);
      if (lacking.length) return;
      tell.mutate(variables, {
        onSuccess: (result) => done?.(result),
        onError: (error) => {
          if (error.code === 'STALE' || error.code === 'RULE_BROKEN') void client.invalidateQueries();
        },
      });
    },
  };
}
