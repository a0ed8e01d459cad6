/** Answers are kept only while a page shows them, and asked again whenever somebody comes back to it. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused } from './ask.ts';
import { sessionEnded } from './session.ts';

const again = (failures: number, error: Error) => error instanceof Refused && error.code === 'OFFLINE' && failures < 2;
const onError = (error: Error) => {
  if (error instanceof Refused && error.code === 'SIGN_IN_NEEDED') sessionEnded();
};

export const questions = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: again, gcTime: 0, staleTime: 0, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
