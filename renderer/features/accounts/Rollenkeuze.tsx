import type { ReactNode } from 'react';
import { opVolgorde, ROLLEN, type Rol } from '../../../shared/contract/rollen.ts';
import { rolNaam, rolUitleg } from '../../../shared/tekst/rollen.ts';
import { Veldgroep, Vinkje } from '../../ui/index.ts';

export type RollenkeuzeProps = {
  id: string;
  rollen: readonly Rol[];
  bijWijziging: (rollen: Rol[]) => void;
  uitleg?: ReactNode;
  fout?: ReactNode;
  /** Roles that come with it whatever is chosen. */
  vast?: readonly Rol[];
};

const GEEN: readonly Rol[] = [];

/** The roles of one person, each with what it may. */
export function Rollenkeuze({ id, rollen, bijWijziging, uitleg, fout, vast = GEEN }: RollenkeuzeProps) {
  return (
    <Veldgroep id={id} legenda="Rollen" uitleg={uitleg} fout={fout} verplicht dicht>
      {ROLLEN.map((rol) => (
        <Vinkje
          key={rol}
          id={`${id}-${rol}`}
          aangevinkt={rollen.includes(rol) || vast.includes(rol)}
          uitgeschakeld={vast.includes(rol)}
          uitleg={rolUitleg[rol]}
          bijWijziging={(aan) => bijWijziging(opVolgorde(aan ? [...rollen, rol] : rollen.filter((een) => een !== rol)))}
        >
          {rolNaam[rol]}
        </Vinkje>
      ))}
    </Veldgroep>
  );
}
