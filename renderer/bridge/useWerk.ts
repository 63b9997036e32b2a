import { useEffect, useRef, useState } from 'react';
import type { Invoer, OpdrachtNaam, Uitvoer } from '../../shared/contract/contract.ts';
import { roep } from './roep.ts';
import { useOpdracht } from './useOpdracht.ts';
import type { Fout } from './useVraag.ts';

/** Commands that take long: they tell how far they are, and can be stopped. */
type LangeOpdracht = { [N in OpdrachtNaam]: 'werkId' extends keyof Invoer<N> ? (N extends 'werk.annuleer' ? never : N) : never }[OpdrachtNaam];

/** A command that takes long, for a button and a progress bar. */
export type Werk<N extends LangeOpdracht> = {
  bezig: boolean;
  /** From 0 to 1; `null` before it is known, for instance while a dialog is open. */
  deel: number | null;
  /** Why it was refused; not when the user stopped it himself. */
  fout: Fout | null;
  /** The last one was stopped by the user. */
  gestopt: boolean;
  geef: (invoer: Omit<Invoer<N>, 'werkId'>) => Promise<Uitvoer<N> | null>;
  annuleer: () => void;
};

let teller = 0;

/** A command that takes long, with its progress and the way to stop it. */
export function useWerk<N extends LangeOpdracht>(naam: N): Werk<N> {
  const { bezig, fout, geef } = useOpdracht(naam);
  const [deel, setDeel] = useState<number | null>(null);
  const huidig = useRef('');
  useEffect(
    () =>
      window.huisverbod.luister((bericht) => {
        if (bericht.soort === 'voortgang' && bericht.werkId === huidig.current) setDeel(bericht.totaal === 0 ? 1 : bericht.gedaan / bericht.totaal);
      }),
    [],
  );
  return {
    bezig,
    deel,
    fout: fout?.code === 'AFGEBROKEN' ? null : fout,
    gestopt: fout?.code === 'AFGEBROKEN',
    async geef(invoer) {
      teller += 1;
      huidig.current = `${naam}-${teller}`;
      setDeel(null);
      const antwoord = await geef({ ...invoer, werkId: huidig.current } as Invoer<N>);
      // Less to do than it seemed, for instance because a back-up went by itself meanwhile: done is done.
      if (antwoord !== null) setDeel(1);
      return antwoord;
    },
    annuleer: () => void roep('werk.annuleer', { werkId: huidig.current }),
  };
}
