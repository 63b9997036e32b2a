/** Who acts over a period: gapless, half-open, merged. */
import type { Moment } from '../wth/tijd.ts';
import type { Grond } from './beslis.ts';
import { momentVanMs, msVanMoment, UUR_MS } from './klok.ts';
import type { Rooster } from './rooster.ts';
import { veeg, type Stuk } from './veeg.ts';
import { weiger } from './weigering.ts';

/** One stretch in which one person acts on one ground. `deelnemerId` is `null` when nobody is available (`gat`). */
export type Dienst = {
  readonly van: Moment;
  readonly tot: Moment;
  readonly deelnemerId: string | null;
  readonly grond: Grond;
  /** The event that made it so; `null` for the fallback order. */
  readonly gebeurtenisId: string | null;
};

/** Longest period that is asked for at once. */
export const MEESTE_JAREN = 30;

/** A period in milliseconds of UTC. Throws PERIODE_ONGELDIG when it is empty, turned round or longer than thirty years. */
export function periodeVan(van: Moment, tot: Moment): { van: number; tot: number } {
  const periode = { van: msVanMoment(van), tot: msVanMoment(tot) };
  if (!(periode.van < periode.tot) || periode.tot - periode.van > MEESTE_JAREN * 366 * 24 * UUR_MS) weiger('PERIODE_ONGELDIG', { jaren: MEESTE_JAREN });
  return periode;
}

/**
 * Who acts from `van` to `tot`. The periods follow each other without gap or overlap and together are the whole range.
 * Throws PERIODE_ONGELDIG.
 */
export function diensten(rooster: Rooster, van: Moment, tot: Moment): Dienst[] {
  const periode = periodeVan(van, tot);
  const zelfde = (a: Stuk, b: Stuk): boolean =>
    a.besluit.deelnemerId === b.besluit.deelnemerId && a.besluit.grond === b.besluit.grond && a.besluit.gebeurtenisId === b.besluit.gebeurtenisId;
  let einde = momentVanMs(periode.van);
  return samengevoegd(veeg(rooster, periode.van, periode.tot), zelfde).map(({ tot: ms, besluit }) => {
    const begin = einde;
    einde = momentVanMs(ms);
    return { van: begin, tot: einde, deelnemerId: besluit.deelnemerId, grond: besluit.grond, gebeurtenisId: besluit.gebeurtenisId };
  });
}

/** Neighbours that are the same become one; `zelfde` says when. The data are those of the first. */
export function samengevoegd<T extends { readonly van: unknown; readonly tot: unknown }>(rij: readonly T[], zelfde: (a: T, b: T) => boolean): T[] {
  const uit: T[] = [];
  for (const stuk of rij) {
    const vorig = uit.at(-1);
    if (vorig && vorig.tot === stuk.van && zelfde(vorig, stuk)) uit[uit.length - 1] = { ...vorig, tot: stuk.tot };
    else uit.push(stuk);
  }
  return uit;
}

/** The same as `diensten`, with the stretches of one person joined whatever their ground. */
export function perPersoon(rij: readonly Dienst[]): Dienst[] {
  return samengevoegd(rij, (a, b) => a.deelnemerId === b.deelnemerId);
}

/**
 * The same outside office hours, as people read a roster: the evenings of one turn become one stretch, over the office hours
 * between them. Office hours in which another than the burgemeester acts stay. `rij` without gaps, as `diensten` gives it.
 */
export function perBeurt(rij: readonly Dienst[]): Dienst[] {
  const uit: Dienst[] = [];
  for (const dienst of rij) {
    if (dienst.grond === 'kantoortijd') continue;
    const vorig = uit.at(-1);
    if (vorig?.deelnemerId === dienst.deelnemerId) uit[uit.length - 1] = { ...vorig, tot: dienst.tot };
    else uit.push(dienst);
  }
  return uit;
}
