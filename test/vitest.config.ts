import { defineConfig } from 'vitest/config';

/** One run for every kind of test; browser specs start their own Chromium and are the slow tail, so files run two at a time. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
