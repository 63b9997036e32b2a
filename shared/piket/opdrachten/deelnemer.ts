import type { Moment } from '../../wth/tijd.ts';
import type { Deelnemer, NieuweRoostergebeurtenis } from '../roostergebeurtenissen.ts';
import { alleDeelnemers, type Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { dekkingReden, metDekking, type Gatenkeuze } from './dekking.ts';
import { eisBevoegd, gebeurtenis, type Wie } from './eisen.ts';

/** Whether two people are in office on some same day. */
const samenInAmbt = (a: Deelnemer, b: Deelnemer): boolean =>
  (a.totEnMet === null || a.totEnMet >= b.van) && (b.totEnMet === null || b.totEnMet >= a.van);

/**
 * Adds a person, or replaces what was recorded of him. One burgemeester at a time; one place each in the fallback order.
 * @throws {AppFout} ROOSTER_NIET_BEVOEGD, INVOER_ONGELDIG, BURGEMEESTER_OVERLAPT, RANGORDE_DUBBEL, ACCOUNT_AL_GEKOPPELD, and those of `metDekking`
 *   when somebody leaves who was planned.
 */
export function legDeelnemerVast(rooster: Rooster, invoer: { deelnemer: Deelnemer } & Gatenkeuze, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisBevoegd(wie, null);
  const { deelnemer } = invoer;
  const vastgesteld = gebeurtenis('deelnemer.vastgesteld', nu, deelnemer);
  for (const ander of alleDeelnemers(rooster)) {
    if (ander.deelnemerId === deelnemer.deelnemerId) continue;
    if (ander.accountId !== undefined && ander.accountId === deelnemer.accountId) weiger('ACCOUNT_AL_GEKOPPELD', { naam: ander.naam });
    if (ander.ambt !== deelnemer.ambt || !samenInAmbt(ander, deelnemer)) continue;
    if (deelnemer.ambt === 'burgemeester') weiger('BURGEMEESTER_OVERLAPT');
    if (ander.rangorde === deelnemer.rangorde) weiger('RANGORDE_DUBBEL', { rangorde: deelnemer.rangorde });
  }
  return metDekking(rooster, [vastgesteld], invoer, dekkingReden.gewijzigd(deelnemer.naam), nu);
}
