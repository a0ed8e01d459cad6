import { defineConfig } from 'vitest/config';

/** graphql is loaded once only (vitest would load its CommonJS and its ESM copy side by side). */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: { deps: { inline: [/type-graphql/] } },
  },
});
