import { useEffect, useState } from 'react';
import type { Fout } from '../../bridge/useVraag.ts';

/** Whole seconds until the next attempt is allowed, counting down from what the refusal said; 0 when it is allowed now. */
export function useAftellen(fout: Fout | null): number {
  const [stand, setStand] = useState<{ fout: Fout | null; rest: number }>({ fout: null, rest: 0 });
  if (stand.fout !== fout) setStand({ fout, rest: wachtVan(fout) });

  useEffect(() => {
    const begin = Date.now();
    const duur = wachtVan(fout);
    if (duur === 0) return;
    const wekker = setInterval(() => {
      const rest = Math.max(0, Math.ceil(duur - (Date.now() - begin) / 1000));
      setStand({ fout, rest });
      if (rest === 0) clearInterval(wekker);
    }, 250);
    return () => clearInterval(wekker);
  }, [fout]);
  return stand.fout === fout ? stand.rest : wachtVan(fout);
}

function wachtVan(fout: Fout | null): number {
  const seconden = Number(fout?.params['wachtSeconden'] ?? 0);
  return Number.isFinite(seconden) ? Math.max(0, Math.ceil(seconden)) : 0;
}
