import type { Moment } from '../../wth/tijd.ts';
import { horizon } from '../horizon.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis } from '../roostergebeurtenissen.ts';
import { metGebeurtenissen, type Rooster } from '../rooster.ts';
import { veeg } from '../veeg.ts';
import { weiger } from '../weigering.ts';
import { metDekking, type Dekkingskeuze } from './dekking.ts';
import { eisBevoegd, type Wie } from './eisen.ts';

/**
 * Names who covers a gap that is already there; it counts only where nobody planned is available.
 * @throws {AppFout} ROOSTER_NIET_BEVOEGD, DEELNEMER_ONBEKEND, VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, GEEN_GAT,
 *   RAADSLID_ALLEEN_ALS_LAATSTE, INVOER_ONGELDIG
 */
export function dekGat(rooster: Rooster, invoer: Dekkingskeuze & { reden: string }, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisBevoegd(wie, null);
  const { reden, ...keuze } = invoer;
  const nieuwe = metDekking(rooster, [], { dekking: [keuze], niemandErkend: true }, reden, nu);
  const na = metGebeurtenissen(rooster, nieuwe, nu);
  const begin = msVanMoment(nu);
  const helpt = veeg(na, begin, horizon(na, begin)).some(({ besluit }) => {
    const bron = na.dekkingen.find(({ gebeurtenisId }) => gebeurtenisId === besluit.gebeurtenisId);
    return besluit.grond === 'gatdekking' && bron !== undefined && bron.volgnummer > rooster.laatsteVolgnummer;
  });
  return helpt ? nieuwe : weiger('GEEN_GAT');
}
