import type { Moment } from '../../wth/tijd.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis, Roostergegevens } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { metDekking, type Gatenkeuze } from './dekking.ts';
import { eisBevoegd, gebeurtenis, vanafNu, type Wie } from './eisen.ts';

/**
 * Withdraws rules, a shift, a take-over, a cover or an agreed swap (`gebeurtenisId` is its proposal) from `vanaf` on. What it
 * did before stays. A take-over can also be ended by who took over. For an absence see `trekAfwezigheidIn`.
 * @throws {AppFout} ROOSTERINVOER_ONBEKEND, ROOSTER_NIET_BEVOEGD, VERLEDEN_LIGT_VAST, ROOSTERINVOER_VOORBIJ,
 *   INVOER_ONGELDIG, and those of `metDekking`.
 */
export function trekInvoerIn(rooster: Rooster, invoer: Roostergegevens<'invoer.ingetrokken'> & Gatenkeuze, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const { dekking, niemandErkend, ...ingetrokken } = invoer;
  const delen = [...rooster.regimes, ...rooster.lagen, ...rooster.dekkingen].filter((deel) => deel.gebeurtenisId === invoer.gebeurtenisId);
  const lagen = rooster.lagen.filter((laag) => laag.gebeurtenisId === invoer.gebeurtenisId);
  if (delen.length === 0 || lagen.some(({ soort }) => soort === 'correctie')) weiger('ROOSTERINVOER_ONBEKEND');
  const overnemer = lagen.find(({ soort }) => soort === 'overname')?.deelnemerId ?? null;
  eisBevoegd(wie, overnemer);
  const vanaf = vanafNu(ingetrokken.vanaf, nu);
  if (delen.every(({ tot }) => tot <= msVanMoment(vanaf))) weiger('ROOSTERINVOER_VOORBIJ');
  const nieuwe = gebeurtenis('invoer.ingetrokken', nu, { ...ingetrokken, vanaf });
  return metDekking(rooster, [nieuwe], { dekking, niemandErkend }, ingetrokken.reden, nu);
}
