import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in their process, so that two processes can run them all and load the source once. */
const SAMEN = ['shared', 'core', 'cli', 'security', 'architecture', 'start', 'e2e'];

/**
 * One run for every kind of test; browser specs start their own Chromium and are the slow tail, so files run two at a time.
 * A screen test has a document of its own: one that a former test left would be searched as well.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'samen', isolate: false, setupFiles: ['test/zaad.ts', 'test/opzet.ts'], include: SAMEN.map((map) => `test/${map}/**/*.test.{ts,tsx}`) } },
      { extends: true, test: { name: 'schermen', setupFiles: ['test/zaad.ts'], include: ['test/renderer/**/*.test.{ts,tsx}'] } },
    ],
  },
});
