import type { TestKdf } from '../../electron/core/sleutels/kdf.ts';

/** Costs a millisecond instead of half a second. */
export const GOEDKOOP: TestKdf = { memKiB: 64, iterations: 1, parallelism: 1, alleenVoorTests: true };
