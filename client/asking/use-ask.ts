/** A question of a page, and a thing to tell the service, as hooks. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { ask, type Refused } from './ask.ts';

/** Asks when the page opens and again after anything was told. `data` is undefined until the first answer. */
export function useAsk<R, V>(document: TypedDocumentString<R, V>, variables: V, enabled = true) {
  const { hash } = document['__meta__'] as { hash: string };
  return useQuery<R, Refused>({ queryKey: [hash, variables], queryFn: () => ask(document, variables), enabled });
}

/** Tells the service something; every open question is asked again afterwards, so that no page shows what is no longer so. */
export function useTell<R, V>(document: TypedDocumentString<R, V>) {
  const client = useQueryClient();
  return useMutation<R, Refused, V>({
    mutationFn: (variables: V) => ask(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}
