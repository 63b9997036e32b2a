import { createContext, useContext } from 'react';
import type { OpenArchief } from '../../shared/contract/toegang.ts';

/** The archive that is open, and who opened it. */
export const ArchiefContext = createContext<OpenArchief | null>(null);

/** Asks the core anew what the person who works here may, after that changed. */
export const VernieuwContext = createContext<() => Promise<void>>(async () => undefined);
export const useVernieuwArchief = (): (() => Promise<void>) => useContext(VernieuwContext);

/** The open archive and the account that works in it. Only for pages of the workspace, where there is always one. */
export function useArchief(): OpenArchief {
  const archief = useContext(ArchiefContext);
  if (archief === null) throw new Error('geen open archief');
  return archief;
}
