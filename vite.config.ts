import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Two builds from one file: the client (default) and the server (`--ssr`).
 * The server is bundled because Node strips types but cannot compile the decorators that
 * MikroORM and type-graphql stand on; every package stays outside the bundle.
 */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        build: {
          ssr: true,
          outDir: 'dist/server',
          target: 'node24',
          sourcemap: true,
          rollupOptions: {
            input: {
              main: 'server/main.ts',
              cli: 'server/cli.ts',
              bench: 'bench/main.ts',
              'bench-serve': 'bench/serve.ts',
            },
          },
        },
        publicDir: false,
      }
    : {
        root: 'client',
        plugins: [react()],
        build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0 },
        css: { preprocessorOptions: { scss: { quietDeps: true } } },
      },
);
