import type { Moment } from '../../wth/tijd.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis, Roostergegevens } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { dekkingReden, metDekking, type Gatenkeuze } from './dekking.ts';
import { eisBevoegd, eisDeelnemer, eisPeriode, gebeurtenis, vanafNu, type Wie } from './eisen.ts';

/**
 * Records that somebody cannot act. By himself, or by the coordinator. What the absence leaves open must be named.
 * @throws {AppFout} DEELNEMER_ONBEKEND, ROOSTER_NIET_BEVOEGD, VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, INVOER_ONGELDIG, and
 *   those of `metDekking`.
 */
export function meldAfwezig(rooster: Rooster, invoer: Roostergegevens<'afwezigheid.gemeld'> & Gatenkeuze, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const { dekking, niemandErkend, ...afwezigheid } = invoer;
  const { naam } = eisDeelnemer(rooster, afwezigheid.deelnemerId);
  eisBevoegd(wie, afwezigheid.deelnemerId);
  const van = vanafNu(afwezigheid.van, nu);
  eisPeriode(van, afwezigheid.tot);
  const gemeld = gebeurtenis('afwezigheid.gemeld', nu, { ...afwezigheid, van });
  return metDekking(rooster, [gemeld], { dekking, niemandErkend }, dekkingReden.afwezig(naam), nu);
}

/**
 * Ends an absence from `vanaf` on: the person is back, or does not go. Before that the absence stays as it was. Where a member
 * of the council stood in, who comes back takes over (Gemeentewet 77 lid 2); that is named too.
 * @throws {AppFout} ROOSTERINVOER_ONBEKEND, ROOSTER_NIET_BEVOEGD, VERLEDEN_LIGT_VAST, ROOSTERINVOER_VOORBIJ, INVOER_ONGELDIG
 */
export function trekAfwezigheidIn(rooster: Rooster, invoer: Roostergegevens<'invoer.ingetrokken'>, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const gemeld = rooster.gebeurtenissen.find(({ id }) => id === invoer.gebeurtenisId);
  if (gemeld?.type !== 'afwezigheid.gemeld') return weiger('ROOSTERINVOER_ONBEKEND');
  eisBevoegd(wie, gemeld.gegevens.deelnemerId);
  const vanaf = vanafNu(invoer.vanaf, nu);
  const geldend = rooster.afwezigheden.find(({ gebeurtenisId }) => gebeurtenisId === gemeld.id);
  if (!geldend || geldend.tot <= msVanMoment(vanaf)) weiger('ROOSTERINVOER_VOORBIJ');
  const terug = gebeurtenis('invoer.ingetrokken', nu, { ...invoer, vanaf });
  const { naam } = eisDeelnemer(rooster, gemeld.gegevens.deelnemerId);
  return metDekking(rooster, [terug], { dekking: 'voorstel', niemandErkend: true }, dekkingReden.terug(naam), nu);
}
