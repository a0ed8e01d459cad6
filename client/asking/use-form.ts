/**
 * One form that tells the service one thing. What is typed survives a refusal, a lost connection and a reload;
 * sending the same words twice has one effect (repeat key); what the service refuses is shown at the field that it names.
 */
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import type { Refused } from './ask.ts';
import { useDraft } from './use-draft.ts';
import { useTell } from './use-ask.ts';

interface FormPlan<T, R, V> {
  /** different for every form: the name of its draft and the beginning of the ids of its fields */
  id: string;
  empty: T;
  tells: TypedDocumentString<R, V>;
  says: (value: T, repeatKey: string) => V;
  /** a sentence for each field that must be answered before there is anything to send */
  missing?: (value: T) => Record<string, string | false | undefined | null>;
  /** fields that are dates: their error leads to the day */
  dates?: string[];
  onDone?: (answer: R) => void;
}

export function useForm<T extends object, R, V>({
  id,
  empty,
  tells,
  says,
  missing,
  dates = [],
  onDone,
}: FormPlan<T, R, V>) {
  const client = useQueryClient();
  const [first] = useState(() => ({ ...empty, repeatKey: crypto.randomUUID() as string }));
  const draft = useDraft(id, first);
  const tell = useTell(tells);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [stale, setStale] = useState(false);

  const change = (part: Partial<T>) =>
    draft.change({ ...part, repeatKey: crypto.randomUUID() } as Partial<T & { repeatKey: string }>);
  const target = (field: string) => `${id}-${field}${dates.includes(field) ? '-day' : ''}`;
  const refuse = (error: Refused) => {
    setProblems({ [error.field ?? error.fields?.[0] ?? '']: error.message });
    setAttempt((before) => before + 1);
    if (error.code !== 'STALE') return;
    setStale(true);
    void client.invalidateQueries();
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (tell.isPending) return;
    const lacks = Object.entries(missing?.(draft.value) ?? {}).filter((one): one is [string, string] =>
      Boolean(one[1]),
    );
    setProblems(Object.fromEntries(lacks));
    setAttempt((before) => before + 1);
    if (lacks.length) return;
    dispatch(draft.value);
  };
  const saved = (answer: R) => {
    change(empty);
    draft.done();
    setProblems({});
    setStale(false);
    onDone?.(answer);
  };
  // A promise, not callbacks: what was told may take the form itself off the page, and its end must come even so.
  const dispatch = (value: T & { repeatKey: string }) =>
    void tell.mutateAsync(says(value, value.repeatKey)).then(saved, refuse);
  const summary: SummaryError[] = Object.entries(problems).map(([field, text]) =>
    field && field !== 'version' ? { text, field: target(field) } : { text },
  );
  return {
    value: draft.value as T,
    change,
    /** id, name and error of a field */
    field: (name: string) => ({ id: `${id}-${name}`, name: `${id}-${name}`, error: problems[name] ?? '' }),
    /** props of a group of radios or a date, which take the name for their id */
    group: (name: string) => ({ name: `${id}-${name}`, error: problems[name] ?? '' }),
    summary,
    attempt,
    busy: tell.isPending,
    /** something typed is not saved yet */
    kept: draft.kept,
    /** throws away what was typed */
    forget: () => {
      change(empty);
      draft.done();
      setProblems({});
      setStale(false);
    },
    /** somebody else saved first: both versions are to be compared */
    stale,
    /** the person has compared: what they typed is sent on top of the version that they now know */
    compared: (part: Partial<T>) => {
      change(part);
      setStale(false);
      setProblems({});
      dispatch({ ...draft.value, ...part, repeatKey: crypto.randomUUID() });
    },
    send,
  };
}
