import { useEffect, useState } from 'react';

/** The value as it was once nothing changed for `ms` milliseconds; an empty text comes through at once. */
export function useVertraagd(waarde: string, ms: number): string {
  const [rustig, setRustig] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => setRustig(waarde), waarde === '' ? 0 : ms);
    return () => clearTimeout(wekker);
  }, [waarde, ms]);
  return rustig;
}
