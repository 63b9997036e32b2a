/** Runs work that is written as steps to its end at once, and answers what it ends with. @throws what the work throws */
export function voltooi<T>(stappen: Generator<unknown, T>): T {
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
  }
}
