import { useCallback, useEffect, useState } from 'react';
import type { Invoer, OpdrachtNaam, Uitvoer } from '../../shared/contract/contract.ts';
import type { FoutParams } from '../../shared/fout.ts';
import { roep } from './roep.ts';

/** A refusal as data, for `foutTekst`. */
export type Fout = { code: string; params: FoutParams };

/** What a question to the core gave so far. The last answer stays while a new one is fetched. */
export type Vraag<N extends OpdrachtNaam> = {
  data: Uitvoer<N> | null;
  fout: Fout | null;
  /** Asks again, for instance after a command that changed something. */
  herlaad: () => Promise<void>;
};

/** Asks the core for something to show, once and whenever `invoer` changes (by its content). */
export function useVraag<N extends OpdrachtNaam>(naam: N, invoer: Invoer<N>): Vraag<N> {
  const [stand, setStand] = useState<{ data: Uitvoer<N> | null; fout: Fout | null }>({ data: null, fout: null });
  const sleutel = JSON.stringify(invoer);

  const haal = useCallback(
    async (isActueel: () => boolean): Promise<void> => {
      const antwoord = await roep(naam, JSON.parse(sleutel) as Invoer<N>);
      if (!isActueel()) return;
      setStand((vorig) => (antwoord.ok ? { data: antwoord.value, fout: null } : { data: vorig.data, fout: antwoord.error }));
    },
    [naam, sleutel],
  );

  useEffect(() => {
    let actueel = true;
    void haal(() => actueel);
    return () => {
      actueel = false;
    };
  }, [haal]);

  const herlaad = useCallback(() => haal(() => true), [haal]);
  return { ...stand, herlaad };
}
