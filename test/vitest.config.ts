import { defineConfig } from 'vitest/config';

/** One run for every kind of test; browser specs start their own Chromium and are the slow tail, so three files run at a time on two cores: one waits more often than it works. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
