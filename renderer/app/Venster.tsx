import { useEffect, useEffectEvent, useState } from 'react';
import type { Uitvoer } from '../../shared/contract/contract.ts';
import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { Toegang, type Vergrendeld } from '../features/toegang/Toegang.tsx';
import { Schil, type Nachtstand } from '../ui/index.ts';
import { Balk } from './Balk.tsx';
import type { Route } from './route.ts';
import { TijdContext, useKlok } from './tijd.ts';
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
  const nu = useKlok(toestand.nu);
  const [archief, setArchief] = useState(toestand.archief);
  const [vergrendeld, setVergrendeld] = useState<Vergrendeld | null>(null);
  const [route, setRoute] = useState<Route>(BEGIN);

  const bijBericht = useEffectEvent((reden: Vergrendeld['reden']) => {
    if (archief === null) return;
    setVergrendeld({ map: archief.map, accountId: archief.account.accountId, demonstratie: archief.demonstratie, reden });
    setArchief(null);
    void bijDicht();
  });
  useEffect(() => window.huisverbod.luister(({ reden }) => bijBericht(reden)), []);

  const open = (nieuw: OpenArchief): void => {
    const zelfde = vergrendeld !== null && vergrendeld.map === nieuw.map && vergrendeld.accountId === nieuw.account.accountId;
    if (!zelfde) setRoute(BEGIN);
    setVergrendeld(null);
    setArchief(nieuw);
  };

  return (
    <TijdContext value={nu}>
      <Vensterband standin={toestand.standin} demonstratie={(archief ?? vergrendeld)?.demonstratie ?? false} />
      {archief === null ? (
        <Schil topbalk={<Balk nachtstand={nachtstand} />}>
          <Toegang toestand={toestand} vergrendeld={vergrendeld} bijOpen={open} />
        </Schil>
      ) : (
        <Werkruimte archief={archief} route={route} bijRoute={setRoute} nachtstand={nachtstand} />
      )}
    </TijdContext>
  );
}
