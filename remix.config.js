import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { denyImports } from 'vite-env-only'

/** This is the Vite configuration: the Remix plugin, what must never reach a browser, and the Vitest section. */
const testing = Boolean(process.env['VITEST'])

export default defineConfig({
  publicDir: 'app/static',
  build: { target: 'es2020', assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  plugins: testing
    ? []
    : [
        // Only when building: in development Remix looks for styles by resolving server files as if for a browser.
        ...denyImports({
          client: {
            specifiers: [
              /^#(db|search\/engines|app\/(portal|settings|use-cases|web|domain\/anonymity\/))/,
              /^(better-sqlite3|drizzle-orm|lucia|node:)/,
            ],
            files: [
              'db/**',
              'search/engines/**',
              'app/portal.ts',
              'app/settings.ts',
              'app/use-cases/**',
              'app/web/**',
              'app/domain/anonymity/**',
            ],
          },
        }).map((plugin) => ({ ...plugin, apply: 'build' })),
        remix({
          appDirectory: 'app',
          buildDirectory: '.build',
          serverModuleFormat: 'esm',
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: false,
            v3_routeConfig: true,
          },
        }),
      ],
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', '@remix-run/react', 'govuk-frontend'],
    exclude: [
      '@node-rs/argon2',
      'better-sqlite3',
      'lucia',
      '@lucia-auth/adapter-drizzle',
      'drizzle-orm',
      '@remix-run/node',
    ],
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**'],
    setupFiles: ['tests/support/setup.ts'],
    pool: 'forks',
    // Both processors that the checks are given; without this Vitest leaves one to itself.
    maxWorkers: 2,
    // No measure of speed: a busy machine is no fault of what is tested.
    testTimeout: 120_000,
  },
})
