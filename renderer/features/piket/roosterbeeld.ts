import { createContext, useContext } from 'react';
import type { Roosterbeeld } from '../../../shared/contract/piket.ts';
import type { Ambt, Deelnemer } from '../../../shared/piket/roostergebeurtenissen.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import type { Naamvan } from '../../../shared/tekst/rooster.ts';
import type { SelectieOptie } from '../../ui/index.ts';

/** The roster of the year to come, for every part of the page. */
export const RoosterContext = createContext<Roosterbeeld | null>(null);

export function useRooster(): Roosterbeeld {
  const beeld = useContext(RoosterContext);
  if (beeld === null) throw new Error('geen rooster');
  return beeld;
}

/** Beside the loco's, who are the most. */
const AMBT = { burgemeester: 'burgemeester', raadslid: 'raadslid' } as const;

/** The name of a person by key. */
export const naamVanIn =
  (deelnemers: readonly Deelnemer[]): Naamvan =>
  (id) =>
    id === null ? 'niemand' : (deelnemers.find(({ deelnemerId }) => deelnemerId === id)?.naam ?? 'onbekend');

/** The name of a person in the roster that is on screen. */
export function useNaamVan(): Naamvan {
  return naamVanIn(useRooster().deelnemers);
}

/** People to choose from, by office and name. A member of the council cannot be put on duty. */
export function mensen(deelnemers: readonly Deelnemer[], ambten: readonly Ambt[] = ['burgemeester', 'locoburgemeester']): SelectieOptie<string>[] {
  return deelnemers.filter(({ ambt }) => ambten.includes(ambt)).map(({ deelnemerId, naam, ambt }) => ({ waarde: deelnemerId, tekst: ambt === 'locoburgemeester' ? naam : `${naam} (${AMBT[ambt]})` }));
}

/** The same without those whose last day is past: to put on duty, to name, or to swap with. */
export function mensenInFunctie({ deelnemers, nu }: Pick<Roosterbeeld, 'deelnemers' | 'nu'>, ambten?: readonly Ambt[]): SelectieOptie<string>[] {
  const vandaag = lokaleDatum(nu);
  return mensen(deelnemers.filter(({ totEnMet }) => totEnMet === null || totEnMet >= vandaag), ambten);
}
