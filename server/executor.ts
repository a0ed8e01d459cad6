/**
 * Runs each question as compiled code (graphql-jit), compiled once per document and kept while its document is known to Apollo.
 * It stands where Apollo puts a gateway, so parsing, validation, plugins and error masking stay Apollo's.
 */
import type { GatewayInterface, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

type Compiled = CompiledQuery | ExecutionResult;

/**
 * graphql-jit leaves out what Apollo expects of every error (its extensions), so each is made anew. Faults of variables come
 * without a place in the answer, and those of arguments name the argument: they are the asker’s, never ours.
 */
function asKnown({ message, path, originalError }: GraphQLError): GraphQLError {
  const asked = !originalError && (!path || message.startsWith('Argument "'));
  return new GraphQLError(message, {
    ...(path ? { path } : {}),
    ...(originalError ? { originalError } : {}),
    ...(asked ? { extensions: { code: 'BAD_USER_INPUT' } } : {}),
  });
}

/** Apollo comes here even when the document has no operation of the name that was asked for: then nothing may run. */
const noOperation = (): ExecutionResult => ({
  errors: [new GraphQLError('No such operation.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })],
});

export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();
  const compile = (document: DocumentNode, operationName: string): Compiled => {
    const byName = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, byName);
    const known = byName.get(operationName);
    if (known) return known;
    const made = compileQuery(schema, document, operationName || undefined, { disableLeafSerialization: false });
    byName.set(operationName, made);
    return made;
  };
  const executor = async ({
    document,
    request,
    context,
    operation,
    operationName,
  }: GatewayGraphQLRequestContext): Promise<ExecutionResult> => {
    // its type says that there always is one
    if (!(operation as typeof operation | undefined)) return noOperation();
    const made = compile(document, operationName ?? '');
    const result = isCompiledQuery(made) ? await made.query(undefined, context, request.variables ?? {}) : made;
    return result.errors ? { ...result, errors: result.errors.map(asKnown) } : result;
  };
  return {
    load: async () => ({ executor: executor as never }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
