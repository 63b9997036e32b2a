import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { InzageRegel } from '../../../shared/contract/inzage.ts';
import { roep } from '../../bridge/roep.ts';
import { useVraag, type Fout } from '../../bridge/useVraag.ts';

type Log = 'inzage.vanDossier' | 'inzage.eigen' | 'inzage.beheer';

/** Lines of a log, newest first, a page at a time. */
export type Inzage = {
  /** `null` until the first page is there. */
  regels: readonly InzageRegel[] | null;
  fout: Fout | null;
  /** Asks the next page; absent when there is none. */
  meer: (() => Promise<void>) | undefined;
};

const AANTAL = 50;

/** Reads a log from its newest line on. `rest` is what the command wants besides the page. */
export function useInzage(naam: Log, rest: { dossierId?: string } = {}): Inzage {
  const vraag = (voor: Uitvoer<Log>['vervolg']) => ({ ...rest, voor, aantal: AANTAL }) as never;
  const eerste = useVraag(naam, vraag(null));
  const [volgende, setVolgende] = useState<{ regels: readonly InzageRegel[]; vervolg: Uitvoer<Log>['vervolg'] } | null>(null);
  const [fout, setFout] = useState<Fout | null>(null);
  const vervolg = volgende === null ? (eerste.data?.vervolg ?? null) : volgende.vervolg;
  const meer = async (): Promise<void> => {
    const antwoord = await roep(naam, vraag(vervolg));
    if (!antwoord.ok) return setFout(antwoord.error);
    setVolgende((vorig) => ({ regels: [...(vorig?.regels ?? []), ...antwoord.value.regels], vervolg: antwoord.value.vervolg }));
  };
  return {
    regels: eerste.data === null ? null : [...eerste.data.regels, ...(volgende?.regels ?? [])],
    fout: eerste.fout ?? fout,
    meer: vervolg === null ? undefined : meer,
  };
}
