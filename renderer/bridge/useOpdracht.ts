import { useState } from 'react';
import type { Invoer, OpdrachtNaam, Uitvoer } from '../../shared/contract/contract.ts';
import { roep } from './roep.ts';
import type { Fout } from './useVraag.ts';

/** A command that a person gives: whether it runs, and why the last one was refused. */
export type Opdracht<N extends OpdrachtNaam> = {
  bezig: boolean;
  fout: Fout | null;
  /** Gives the command; `null` when it was refused, and then `fout` says why. */
  geef: (invoer: Invoer<N>) => Promise<Uitvoer<N> | null>;
  wisFout: () => void;
};

/** A command with its progress and its refusal, for a button or a form. */
export function useOpdracht<N extends OpdrachtNaam>(naam: N): Opdracht<N> {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  return {
    bezig,
    fout,
    wisFout: () => setFout(null),
    async geef(invoer) {
      setBezig(true);
      setFout(null);
      const antwoord = await roep(naam, invoer);
      setBezig(false);
      if (antwoord.ok) return antwoord.value;
      setFout(antwoord.error);
      return null;
    },
  };
}
