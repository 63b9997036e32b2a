import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { VergrendelReden } from '../../../shared/contract/brug.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import type { Route } from '../../app/route.ts';
import { usePaginafocus } from '../../app/usePaginafocus.ts';
import { Terugzetten } from '../terugzetten/Terugzetten.tsx';
import { Activeren } from './Activeren.tsx';
import { Herstellen } from './Herstellen.tsx';
import { NieuwArchief } from './NieuwArchief.tsx';
import { Ontgrendel } from './Ontgrendel.tsx';
import { Start } from './Start.tsx';
import './toegang.css';

/** What is known of an archive that was locked while it was in use. */
export type Vergrendeld = { map: string; accountId: string; demonstratie: boolean; reden: VergrendelReden };

export type ToegangProps = {
  toestand: Uitvoer<'app.toestand'>;
  /** Set when the archive was locked, so that the same one is offered again, with why. */
  vergrendeld: Vergrendeld | null;
  /** `begin`: where a new archive starts. */
  bijOpen: (archief: OpenArchief, begin?: Route) => void;
};

/** Another way than a password: a one-time code, two recovery sheets, or a back-up. */
export type AndereWeg = 'activeer' | 'herstel' | 'terugzetten';

type Scherm = { naam: 'start' } | { naam: 'nieuw' } | { naam: 'ontgrendel'; map: string; accountId?: string } | { naam: AndereWeg; map: string };

/** The door: choosing, making or unlocking an archive. Shows nothing of what is in one. */
export function Toegang({ toestand, vergrendeld, bijOpen }: ToegangProps) {
  const [scherm, setScherm] = useState<Scherm>(vergrendeld === null ? { naam: 'start' } : { naam: 'ontgrendel', map: vergrendeld.map });
  const naarStart = (): void => setScherm({ naam: 'start' });
  const terugNaarSlot = (map: string) => ({
    bijTerug: () => setScherm({ naam: 'ontgrendel', map }),
    bijKlaar: (accountId: string) => setScherm({ naam: 'ontgrendel', map, accountId }),
  });
  usePaginafocus(JSON.stringify(scherm));

  return (
    <div className="toegang">
      {scherm.naam === 'start' && (
        <Start
          archieven={toestand.bekendeArchieven}
          alleenDemonstratie={toestand.alleenDemonstratie}
          bijKies={(map) => setScherm({ naam: 'ontgrendel', map })}
          bijNieuw={() => setScherm({ naam: 'nieuw' })}
          bijTerugzetten={(map) => setScherm({ naam: 'terugzetten', map })}
          bijOpen={bijOpen}
        />
      )}
      {scherm.naam === 'nieuw' && <NieuwArchief bijOpen={bijOpen} bijTerug={naarStart} />}
      {scherm.naam === 'ontgrendel' && (
        <Ontgrendel
          map={scherm.map}
          vergrendeld={vergrendeld?.map === scherm.map && scherm.accountId === undefined ? vergrendeld : null}
          accountId={scherm.accountId ?? null}
          bijAndereWeg={(naam) => setScherm({ naam, map: scherm.map })}
          bijOpen={bijOpen}
          bijTerug={naarStart}
        />
      )}
      {scherm.naam === 'activeer' && <Activeren map={scherm.map} {...terugNaarSlot(scherm.map)} />}
      {scherm.naam === 'herstel' && <Herstellen map={scherm.map} {...terugNaarSlot(scherm.map)} />}
      {scherm.naam === 'terugzetten' && <Terugzetten map={scherm.map} {...terugNaarSlot(scherm.map)} />}
    </div>
  );
}
