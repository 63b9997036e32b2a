import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Uitvoer } from '../../shared/contract/contract.ts';
import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { zetMasker } from '../bridge/maskeer.ts';
import { roep } from '../bridge/roep.ts';
import { Toegang, type Vergrendeld } from '../features/toegang/Toegang.tsx';
import { Schil, type Nachtstand } from '../ui/index.ts';
import { VernieuwContext } from './archief.ts';
import { Balk } from './Balk.tsx';
import type { Route } from './route.ts';
import { LogwachtContext, TijdContext, useKlok } from './tijd.ts';
import { Vensterband } from './Vensterband.tsx';
import { Werkruimte } from './Werkruimte.tsx';

export type VensterProps = {
  toestand: Uitvoer<'app.toestand'>;
  nachtstand: Nachtstand;
  /** Asks the core anew which archives there are, after one was closed. */
  bijDicht: () => Promise<void>;
};

const BEGIN: Route = { naam: 'dossiers' };

/**
 * The workspace while an archive is open, and the door otherwise. Of a workspace that was locked only the page is
 * remembered, so that the same archive opens where it was left.
 */
export function Venster({ toestand, nachtstand, bijDicht }: VensterProps) {
  const { nu, logWacht } = useKlok(toestand.nu);
  const [archief, setArchief] = useState(() => {
    zetMasker(toestand.archief?.meekijken ?? false);
    return toestand.archief;
  });
  const [vergrendeld, setVergrendeld] = useState<Vergrendeld | null>(null);
  const [route, setRoute] = useState<Route>(BEGIN);

  // Before anything is drawn that asks the core, so that nothing is shown that should be hidden.
  const zet = useCallback((nieuw: OpenArchief | null): void => {
    zetMasker(nieuw?.meekijken ?? false);
    setArchief(nieuw);
  }, []);
  const bijBericht = useEffectEvent((reden: Vergrendeld['reden']) => {
    if (archief === null) return;
    setVergrendeld({ map: archief.map, accountId: archief.account.accountId, demonstratie: archief.demonstratie, reden });
    zet(null);
    void bijDicht();
  });
  useEffect(() => window.huisverbod.luister((bericht) => bericht.soort === 'vergrendeld' && bijBericht(bericht.reden)), []);

  const vernieuw = useCallback(async (): Promise<void> => {
    const antwoord = await roep('app.toestand', {});
    if (antwoord.ok && antwoord.value.archief !== null) zet(antwoord.value.archief);
  }, [zet]);
  const open = (nieuw: OpenArchief, begin: Route = BEGIN): void => {
    const zelfde = vergrendeld !== null && vergrendeld.map === nieuw.map && vergrendeld.accountId === nieuw.account.accountId;
    if (!zelfde) setRoute(begin);
    setVergrendeld(null);
    zet(nieuw);
  };

  return (
    <TijdContext value={nu}>
      <Vensterband standin={toestand.standin} demonstratie={(archief ?? vergrendeld)?.demonstratie ?? false} meekijken={archief?.meekijken ?? false} />
      {archief === null ? (
        <Schil topbalk={<Balk nachtstand={nachtstand} />}>
          <Toegang toestand={toestand} vergrendeld={vergrendeld} bijOpen={open} />
        </Schil>
      ) : (
        <VernieuwContext value={vernieuw}>
          <LogwachtContext value={logWacht}>
            <Werkruimte key={String(archief.meekijken)} archief={archief} route={route} bijRoute={setRoute} nachtstand={nachtstand} />
          </LogwachtContext>
        </VernieuwContext>
      )}
    </TijdContext>
  );
}
