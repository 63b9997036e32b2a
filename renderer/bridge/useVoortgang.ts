import { useEffect, useState } from 'react';

/** How far work of a fixed name is, from 0 to 1; `null` while nothing was heard of it. */
export function useVoortgang(werkId: string): number | null {
  const [deel, setDeel] = useState<number | null>(null);
  useEffect(
    () =>
      window.huisverbod.luister((bericht) => {
        if (bericht.soort === 'voortgang' && bericht.werkId === werkId) setDeel(bericht.totaal === 0 ? 1 : bericht.gedaan / bericht.totaal);
      }),
    [werkId],
  );
  return deel;
}
