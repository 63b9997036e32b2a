import { useEffect, useEffectEvent } from 'react';

/** What a page still has to write away before the archive may close. Never throws on purpose; what it throws is ignored. */
export type Wegschrijver = () => Promise<unknown>;

const wegschrijvers = new Set<Wegschrijver>();

/**
 * Registers what must be written before a lock by hand, or before something else takes the place of the page. The answer
 * ends the registration.
 */
export function bijVergrendelen(fn: Wegschrijver): () => void {
  // One wrapper a call, so that the same function registered twice ends separately.
  const eigen: Wegschrijver = () => fn();
  wegschrijvers.add(eigen);
  return () => void wegschrijvers.delete(eigen);
}

/** Lets every page write what it has not written yet. One that fails stops neither the others nor the lock. */
export async function schrijfAllesWeg(): Promise<void> {
  await Promise.allSettled([...wegschrijvers].map(async (fn) => fn()));
}

/** Registers `fn` for as long as the component is on screen; it always sees the component's latest values. */
export function useBijVergrendelen(fn: Wegschrijver): void {
  const laatste = useEffectEvent(fn);
  useEffect(() => bijVergrendelen(() => laatste()), []);
}
