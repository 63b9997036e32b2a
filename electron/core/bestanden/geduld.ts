import { AppFout } from '../../../shared/fout.ts';

/** Waits for a disk so many milliseconds at most; the work itself goes on. @param code what is thrown then @throws AppFout of that code, and what the work throws */
export async function metGeduld<T>(werk: Promise<T>, ms: number, code: string): Promise<T> {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  const teLang = new Promise<never>((_, weiger) => {
    wekker = setTimeout(() => weiger(new AppFout(code)), ms);
  });
  try {
    return await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(wekker);
  }
}
