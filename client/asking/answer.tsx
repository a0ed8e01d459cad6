/** The three states of a page that asks: waiting, refused, answered. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import type { Refused } from './ask.ts';

interface AnswerProps<R> {
  of: UseQueryResult<R, Refused>;
  what: string;
  /** the page has its title already, so that a refusal comes under it */
  titled?: boolean;
  children: (data: R) => ReactNode;
}

export function Answer<R>({ of, what, titled = false, children }: AnswerProps<R>) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) return <Refusal error={of.error} titled={titled} again={() => void of.refetch()} />;
  return <Loading what={what} />;
}

const titles: Record<string, string> = {
  NOT_FOUND: 'Page not found',
  FORBIDDEN: 'You cannot open this',
  OFFLINE: 'The service cannot be reached',
  SIGN_IN_NEEDED: 'Sign in again',
};

interface RefusalProps {
  error: Refused;
  again: () => void;
  titled?: boolean;
}

export function Refusal({ error, again, titled = false }: RefusalProps) {
  const final = error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN';
  const title = titles[error.code] ?? 'Sorry, there is a problem';
  return (
    <>
      {titled ? <h2 className="govuk-heading-m">{title}</h2> : <PageTitle title={title} />}
      <p className="govuk-body">{error.message}</p>
      {error.requestId && error.code === 'BROKEN' ? <p className="govuk-body">Reference: {error.requestId}</p> : null}
      {final ? null : <Button onClick={again}>Try again</Button>}
    </>
  );
}
