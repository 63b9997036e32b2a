/**
 * What a helper makes for one test, and clears away after it. A hook in the helper itself would work in the first test file of a
 * process only: modules are loaded once for all of them (`vitest.config.ts`).
 */
const open: (() => unknown)[] = [];

/** Does something after the test that runs, however it ends; the last one first. */
export const naDeTest = (fn: () => unknown): void => void open.push(fn);

/** Does all of it. */
export async function ruimOp(): Promise<void> {
  while (open.length > 0) await open.pop()?.();
}
