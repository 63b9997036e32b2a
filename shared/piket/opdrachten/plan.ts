import { datumPlusDagen, dagenTussen } from '../../wth/rekenen.ts';
import { feestdagOp } from '../../wth/feestdagen.ts';
import { eindeOpKloktijd } from '../../wth/kloktijd.ts';
import type { Datum, Kloktijd, Moment } from '../../wth/tijd.ts';
import { MEESTE_JAREN } from '../diensten.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis, Roostergegevens } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { metDekking, type Gatenkeuze } from './dekking.ts';
import { zetDiensten, type Dienstkeuze } from './dienst.ts';
import { beletsel, eisBevoegd, eisInzetbaar, eisPeriode, gebeurtenis, vanafNu, type Wie } from './eisen.ts';

/**
 * Sets the rules from a moment on: office hours and rotation. They count above rules recorded earlier, also in `dekking`:
 * every gap in the planned period must be named.
 * @throws {AppFout} ROOSTER_NIET_BEVOEGD, VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, DEELNEMER_ONBEKEND,
 *   RAADSLID_ALLEEN_ALS_LAATSTE, INVOER_ONGELDIG, and those of `metDekking`.
 */
export function plan(rooster: Rooster, invoer: { regime: Roostergegevens<'regime.vastgesteld'> } & Gatenkeuze, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisBevoegd(wie, null);
  const { regime } = invoer;
  const van = vanafNu(regime.van, nu);
  eisPeriode(van, regime.tot);
  for (const id of regime.rotatie.volgorde) eisInzetbaar(rooster, id);
  const vak = { van: msVanMoment(van), tot: regime.tot === null ? Infinity : msVanMoment(regime.tot) };
  return metDekking(rooster, [gebeurtenis('regime.vastgesteld', nu, { ...regime, van })], invoer, regime.naam, nu, vak);
}

/** Who is to do the holidays: those from `van` up to and including `totEnMet`, in turn by `volgorde`. */
export type Feestdagplan = { readonly van: Datum; readonly totEnMet: Datum; readonly wisseltijd: Kloktijd; readonly volgorde: readonly string[] };

/**
 * Gives each holiday (Atw art. 3) to the next in turn, from `wisseltijd` on the day to `wisseltijd` on the day after; holidays
 * on end are one turn. Who cannot act then is passed over and comes first the next time.
 * @throws {AppFout} AFWEZIG_IN_PERIODE when nobody of the order can, PERIODE_ONGELDIG without a single holiday or over thirty years, and those of
 *   `zetDiensten`.
 */
export function planFeestdagen(rooster: Rooster, invoer: Feestdagplan, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  if (dagenTussen(invoer.van, invoer.totEnMet) > MEESTE_JAREN * 366) weiger('PERIODE_ONGELDIG', { jaren: MEESTE_JAREN });
  const wachtrij = [...invoer.volgorde];
  const diensten = feestdagblokken(invoer).map(({ van, tot, reden }): Dienstkeuze => {
    const plek = wachtrij.findIndex((id) => beletsel(rooster, id, msVanMoment(van), msVanMoment(tot)) === null);
    const [deelnemerId] = plek < 0 ? [] : wachtrij.splice(plek, 1);
    if (deelnemerId === undefined) return weiger('AFWEZIG_IN_PERIODE');
    wachtrij.push(deelnemerId);
    return { deelnemerId, van, tot, reden };
  });
  if (diensten.length === 0) weiger('PERIODE_ONGELDIG');
  return zetDiensten(rooster, diensten, wie, nu);
}

/** Holidays on end as one period each, with their names. */
function feestdagblokken({ van, totEnMet, wisseltijd }: Feestdagplan): { van: Moment; tot: Moment; reden: string }[] {
  const blokken: { eerste: Datum; laatste: Datum; namen: string[] }[] = [];
  for (let i = 0; i <= dagenTussen(van, totEnMet); i += 1) {
    const datum = datumPlusDagen(van, i);
    const feestdag = feestdagOp(datum);
    if (!feestdag) continue;
    const vorig = blokken.at(-1);
    if (vorig && datumPlusDagen(vorig.laatste, 1) === datum) {
      vorig.laatste = datum;
      vorig.namen.push(feestdag.naam);
    } else blokken.push({ eerste: datum, laatste: datum, namen: [feestdag.naam] });
  }
  const op = (datum: Datum): Moment => eindeOpKloktijd(datum, wisseltijd).moment;
  return blokken.map(({ eerste, laatste, namen }) => ({ van: op(eerste), tot: op(datumPlusDagen(laatste, 1)), reden: namen.join(' en ') }));
}
