import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { datumVoluit, tijdVoluit } from '../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../shared/wth/tijd.ts';
import { Topbalk, type Nachtstand } from '../ui/index.ts';
import { Balkdeel } from '../features/piket/Balkdeel.tsx';
import { useNu } from './tijd.ts';

export type BalkProps = {
  nachtstand: Nachtstand;
  /** Without it nobody is working and there is nothing to lock. */
  archief?: OpenArchief | undefined;
  bijVergrendel?: (() => void) | undefined;
};

/** The top bar with the clock of the core, and who acts as what. */
export function Balk({ nachtstand, archief, bijVergrendel }: BalkProps) {
  const nu = useNu();
  return (
    <Topbalk
      naam="Huisverbod"
      gemeente={archief?.gemeente}
      wie={archief && { naam: archief.account.naam, hoedanigheid: archief.account.ambt }}
      midden={archief && <Balkdeel />}
      klok={{ tijd: tijdVoluit(nu), datum: datumVoluit(lokaleDatum(nu)), moment: nu }}
      nacht={nachtstand.nacht}
      bijNacht={nachtstand.wissel}
      bijVergrendel={bijVergrendel}
      vergrendelToets="ctrl+l"
    />
  );
}
