import { defineConfig } from 'vitest/config';

/**
 * One run for every kind of test; browser specs start their own Chromium and are the slow tail, so files run two at a time.
 * No test leaves anything behind in its process, so that two processes can run them all and load the source once. A test that
 * draws in a document (`.tsx`) gets one, the others go without.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'samen', setupFiles: ['test/zaad.ts', 'test/opzet.ts'], include: ['test/**/*.test.ts'] } },
      { extends: true, test: { name: 'schermen', environment: 'jsdom', setupFiles: ['test/zaad.ts', 'test/opzet.ts', 'test/scherm.ts'], include: ['test/**/*.test.tsx'] } },
    ],
  },
});
