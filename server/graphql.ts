/** Apollo Server over our schema: one Context per request, errors by an allow-list, nothing internal to clients. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { BadInput, Broken, codes } from './errors.ts';
import { compiledExecution } from './executor.ts';
import { limits } from './limits.ts';
import { buildPanelsSchema } from './schema.ts';

const known = new Set<string>(codes);

/** Syntax, validation and coercion faults: the fault is named in our words, and nothing that was submitted is echoed. */
const inputFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Where in the variables the fault lies, as graphql-jit and graphql say it; the rest of their words may hold what was typed. */
const faultyField = [
  / at value\.([\w.]+)\.$/,
  /; Field value\.([\w.]+) of required type \S+ was not provided\.$/,
  / at "([\w.]+)"; /,
  /^Variable "\$(\w+)"/,
  /^Argument "(\w+)" of /,
];

function fieldOf({ message }: GraphQLError): string | undefined {
  for (const words of faultyField) {
    const [, path] = words.exec(message) ?? [];
    if (path) return path.split('.').at(-1);
  }
  return undefined;
}

/** What a client may see of anything thrown. What is not ours is masked. */
export function formatted(error: unknown): GraphQLFormattedError {
  const inner =
    error instanceof GraphQLError
      ? error.originalError instanceof GraphQLError
        ? error.originalError
        : error
      : undefined;
  const outer = error instanceof GraphQLError ? error : undefined;
  const code = inner?.extensions?.['code'] ?? outer?.extensions?.['code'];
  if (inner && outer && typeof code === 'string' && known.has(code)) {
    const { field = outer.path ? undefined : fieldOf(outer), fields } = inner.extensions as {
      field?: string;
      fields?: string[];
    };
    return { message: inner.message, extensions: { code, ...(field ? { field } : {}), ...(fields ? { fields } : {}) } };
  }
  if (inner && typeof code === 'string' && inputFaults.has(code)) {
    const field = outer && fieldOf(outer);
    const { message } = BadInput(
      field ? 'This cannot be understood. Check it and try again.' : 'This question is not one that the service knows.',
    );
    return { message, extensions: { code: 'BAD_INPUT', ...(field ? { field } : {}) } };
  }
  const { message, extensions } = Broken();
  return { message, extensions: { ...extensions } };
}

/** Ends the request's transaction, gives every error its reference, and logs what nobody expected, without what was sent. */
const closing = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          if (formatted(error).extensions?.['code'] !== 'BROKEN') continue;
          const { name, stack } = error.originalError ?? error;
          log.error(
            {
              requestId: contextValue.asked.requestId,
              name,
              at: stack
                ?.split('\n')
                .filter((line) => line.startsWith('    at '))
                .slice(0, 12),
            },
            'broken',
          );
        }
      },
      async willSendResponse({ contextValue, response }) {
        await contextValue.close();
        if (response.body.kind !== 'single') return;
        for (const error of response.body.singleResult.errors ?? []) {
          Object.assign(error.extensions ?? {}, { requestId: contextValue.asked.requestId });
        }
      },
    };
  },
});

export function apollo(log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledExecution(buildPanelsSchema()),
    introspection: process.env['NODE_ENV'] !== 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: limits,
    formatError: (_formatted, error) => formatted(error),
    plugins: [closing(log), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => log.error('apollo') },
  });
}
