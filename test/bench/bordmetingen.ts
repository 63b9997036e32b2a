import { maakBord } from '../../shared/dossier/bord/bord.ts';
import { bouwDossier, type Dossier } from '../../shared/dossier/toestand.ts';
import { eersteWerkafspraken } from '../../shared/instellingen/werkafspraken.ts';
import { epochVanMoment, momentVanEpoch } from '../../shared/wth/tijd.ts';
import { opgelegd } from '../shared/dossier/zaak.ts';
import { bekend, lopend, uitspraak, verlengd, voorval } from '../shared/dossier/verloop/stappen.ts';
import { meting, tijden, type Meting } from './meten.ts';

const LOPEND = 100;
const MINUUT = 60_000;
const NU = epochVanMoment('2026-11-22T12:00:00+01:00');

/** A running order in one of the ways in which it can run, imposed at another minute than every other one. */
function zaak(nummer: number, nu: number): Dossier {
  const oud = ((nummer * 137) % (9 * 24 * 60)) + 30;
  const [besloten, ingang] = [momentVanEpoch(nu - oud * MINUUT), momentVanEpoch(nu - (oud - 20) * MINUUT)];
  const na = (minuten: number): string => momentVanEpoch(nu - (oud - 20) * MINUUT + minuten * MINUUT);
  if (nummer % 5 === 0) return bouwDossier(`d${nummer}`, opgelegd({ besloten, ingang, wijze: 'mondeling' }));
  if (nummer % 5 === 1) return bouwDossier(`d${nummer}`, opgelegd({ besloten, ingang }));
  const uitgereikt = lopend({ besloten, ingang });
  if (nummer % 5 === 2) return bouwDossier(`d${nummer}`, bekend(verlengd(uitgereikt, na(1), na(20 * 24 * 60)), na(2)));
  if (nummer % 5 === 3) return bouwDossier(`d${nummer}`, voorval(uitgereikt, uitspraak('huisverbod.geschorst', na(5))));
  return bouwDossier(`d${nummer}`, uitgereikt);
}

/**
 * The board of a hundred running orders: computed as a whole on days that were never asked before, computed again while the
 * calendar is known, and looked at again a minute later.
 */
export async function bordmetingen(): Promise<Meting[]> {
  const KEER = 40;
  const reeksen = Array.from({ length: KEER + 5 }, (_, keer) => {
    const nu = NU + keer * 11 * 24 * 60 * MINUUT;
    return { nu: momentVanEpoch(nu), later: momentVanEpoch(nu + MINUUT), zaken: Array.from({ length: LOPEND }, (__, nummer) => zaak(nummer, nu)) };
  });
  const van = (poging: number): (typeof reeksen)[number] => reeksen[poging % reeksen.length] as (typeof reeksen)[number];
  const koud = await tijden(KEER, (poging) => maakBord().werkBij(van(poging).zaken, van(poging).nu, eersteWerkafspraken));
  const opnieuw = await tijden(KEER, (poging) => maakBord().werkBij(van(poging).zaken.map((een) => ({ ...een })), van(poging).nu, eersteWerkafspraken));
  const borden = reeksen.map(({ zaken, nu }) => {
    const bord = maakBord();
    bord.werkBij(zaken, nu, eersteWerkafspraken);
    return bord;
  });
  const minuut = await tijden(KEER, (poging) => borden[poging % borden.length]?.werkBij(van(poging).zaken, van(poging).later, eersteWerkafspraken));
  return [
    meting(`bord van ${LOPEND} lopende huisverboden, alles nieuw`, 'ms', koud, 50),
    meting(`bord van ${LOPEND} lopende huisverboden, opnieuw berekend`, 'ms', opnieuw, 50),
    meting('bord een minuut later', 'ms', minuut, 5),
  ];
}
