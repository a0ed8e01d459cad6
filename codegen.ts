import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed questions and their SHA-256 in one step: the client sends the hash, the server knows the question. */
export default {
  schema: 'schema/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'client/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        addTypename: false,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', PlainDate: 'string', DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
