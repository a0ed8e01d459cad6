/** Sends one typed question to the service and gives its answer, or a refusal in words for people. */
import type { TypedDocumentString } from '../gql/graphql.ts';

/** What the service refused, and why. `code` is from its closed list, or OFFLINE when nothing could be reached. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
    readonly fields?: string[],
    readonly requestId?: string,
  ) {
    super(message);
  }
}

interface Reply<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string; field?: string; fields?: string[]; requestId?: string } }[];
}

const OFFLINE = 'The service cannot be reached. What you typed is still here: check your connection and try again.';
const ODD = 'The service gave no usable answer. What you typed is still here: try again.';

/** @throws Refused */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const { hash } = document['__meta__'] as { hash: string };
  let reply: Reply<R>;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'safeguarding-panels' },
      body: JSON.stringify({ documentId: hash, variables }),
    });
    reply = (await response.json().catch(() => ({}))) as Reply<R>;
  } catch {
    throw new Refused('OFFLINE', OFFLINE);
  }
  const [error] = reply.errors ?? [];
  if (error) {
    const { code = 'BROKEN', field, fields, requestId } = error.extensions ?? {};
    throw new Refused(code, error.message, field, fields, requestId);
  }
  if (!reply.data) throw new Refused('BROKEN', ODD);
  return reply.data;
}
