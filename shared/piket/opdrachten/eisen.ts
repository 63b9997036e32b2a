/** What every command on the roster demands: who may, from when, and who can. */
import { AppFout } from '../../fout.ts';
import type { Moment } from '../../wth/tijd.ts';
import { msVanMoment } from '../klok.ts';
import { roostergebeurtenisSoorten, type NieuweRoostergebeurtenis, type Roostergegevens, type Roostersoort } from '../roostergebeurtenissen.ts';
import { deelnemerVan, type Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';

/** Who gives a command: which person of the roster he is, if any, and whether he coordinates it. */
export type Wie = { readonly deelnemerId: string | null; readonly coordinator: boolean };

/** A clock that is read to the minute may be this much behind. */
const AFRONDING_MS = 60_000;

/** Throws ROOSTER_NIET_BEVOEGD unless `wie` coordinates, or is the person concerned. */
export function eisBevoegd(wie: Wie, deelnemerId: string | null): void {
  if (!wie.coordinator && (deelnemerId === null || wie.deelnemerId !== deelnemerId)) weiger('ROOSTER_NIET_BEVOEGD');
}

/** The beginning of something new: `van`, or `nu` when that is less than a minute later. Throws VERLEDEN_LIGT_VAST. */
export function vanafNu(van: Moment, nu: Moment): Moment {
  const teLaat = msVanMoment(nu) - msVanMoment(van);
  if (teLaat <= 0) return van;
  return teLaat < AFRONDING_MS ? nu : weiger('VERLEDEN_LIGT_VAST');
}

/** Throws PERIODE_ONGELDIG when `tot` does not come after `van`. */
export function eisPeriode(van: Moment, tot: Moment | null): void {
  if (tot !== null && msVanMoment(tot) <= msVanMoment(van)) weiger('PERIODE_ONGELDIG');
}

/** The data of a person. Throws DEELNEMER_ONBEKEND. */
export function eisDeelnemer(rooster: Rooster, deelnemerId: string): Roostergegevens<'deelnemer.vastgesteld'> {
  return deelnemerVan(rooster, deelnemerId) ?? weiger('DEELNEMER_ONBEKEND');
}

/** A person who may be put on duty. Throws DEELNEMER_ONBEKEND, RAADSLID_ALLEEN_ALS_LAATSTE. */
export function eisInzetbaar(rooster: Rooster, deelnemerId: string): void {
  if (eisDeelnemer(rooster, deelnemerId).ambt === 'raadslid') weiger('RAADSLID_ALLEEN_ALS_LAATSTE');
}

/** Whether a person can act all of the time from `van` to `tot` (milliseconds); if not, why. */
export function beletsel(rooster: Rooster, deelnemerId: string, van: number, tot: number): 'geen ambt' | 'afwezig' | null {
  let op = van;
  for (const versie of rooster.deelnemers.toSorted((a, b) => a.van - b.van)) {
    if (versie.gegevens.deelnemerId === deelnemerId && versie.van <= op && versie.tot > op) op = versie.tot;
  }
  if (op < tot) return 'geen ambt';
  return rooster.afwezigheden.some((a) => a.deelnemerId === deelnemerId && a.van < tot && a.tot > van) ? 'afwezig' : null;
}

/** Throws DEELNEMER_NIET_IN_AMBT or AFWEZIG_IN_PERIODE. Milliseconds. */
export function eisBeschikbaar(rooster: Rooster, deelnemerId: string, van: number, tot: number): void {
  const waarom = beletsel(rooster, deelnemerId, van, tot);
  if (waarom === 'geen ambt') weiger('DEELNEMER_NIET_IN_AMBT');
  if (waarom === 'afwezig') weiger('AFWEZIG_IN_PERIODE');
}

/** One event, its data checked. Throws INVOER_ONGELDIG with the field. */
export function gebeurtenis<T extends Roostersoort>(type: T, at: Moment, gegevens: Roostergegevens<T>): NieuweRoostergebeurtenis {
  const gelezen = roostergebeurtenisSoorten[type].safeParse(gegevens);
  if (!gelezen.success) throw new AppFout('INVOER_ONGELDIG', { veld: (gelezen.error.issues[0]?.path ?? []).map(String).join('.') });
  return { type, at, gegevens: gelezen.data } as NieuweRoostergebeurtenis;
}
