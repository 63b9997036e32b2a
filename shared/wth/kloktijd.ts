/**
 * From wall clock to moment (domein C2.2, C2.3, I.2).
 *
 * Twice a year the wall clock does not name one moment: an hour that does not exist in March, an hour that comes twice in
 * October. What a person enters in those hours is asked, not guessed; the end of a term in days follows the fixed rule
 * that nobody is kept out of his home for longer than the law allows.
 */
import { momentVanMs, opWand, UUR_MS } from './klok.ts';
import { wandVanDatum, type Datum, type Kloktijd, type Moment } from './tijd.ts';
import { weiger } from './weigering.ts';

/** What a local date and time mean: one moment, none (`gat`), or two (`dubbel`). */
export type Kloktijdvraag =
  | { readonly soort: 'eenduidig'; readonly moment: Moment }
  | { readonly soort: 'gat'; readonly eerstvolgend: Moment }
  | { readonly soort: 'dubbel'; readonly zomertijd: Moment; readonly wintertijd: Moment };

/** Why the end of a term needs a remark: its wall-clock time did not exist, or existed twice. */
export type Markering = null | 'gat' | 'dubbel';

/** The end of a term in days, with its remark. */
export interface Einde {
  readonly moment: Moment;
  readonly markering: Markering;
}

const KLOKTIJD_VORM = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Asks what a local date and time mean in Amsterdam. `eerstvolgend` is the first moment after the missing hour.
 * Throws KLOKTIJD_ONLEESBAAR, or as `leesDatum`.
 */
export function vraagKloktijd(datum: Datum, tijd: Kloktijd): Kloktijdvraag {
  const uitkomst = opWand(wandVan(datum, tijd));
  const moment = momentVanMs(uitkomst.ms);
  switch (uitkomst.soort) {
    case 'eenduidig':
      return { soort: 'eenduidig', moment };
    case 'gat':
      return { soort: 'gat', eerstvolgend: moment };
    case 'dubbel':
      return { soort: 'dubbel', zomertijd: moment, wintertijd: momentVanMs(uitkomst.tweede) };
  }
}

/**
 * The moment of a local date and time that a person entered, with his choice for the hour that comes twice.
 * Throws TIJD_BESTAAT_NIET, or TIJD_KOMT_TWEE_KEER_VOOR when the choice is needed and was not made.
 */
export function momentUitKloktijd(datum: Datum, tijd: Kloktijd, keuze: 'zomertijd' | 'wintertijd' | null = null): Moment {
  const antwoord = vraagKloktijd(datum, tijd);
  if (antwoord.soort === 'eenduidig') return antwoord.moment;
  if (antwoord.soort === 'gat') weiger('TIJD_BESTAAT_NIET', { datum });
  if (keuze === null) weiger('TIJD_KOMT_TWEE_KEER_VOOR', { datum });
  return antwoord[keuze];
}

/**
 * The end of a term at this wall-clock time: in the missing hour 03.00 summer time, in the double hour the first time
 * that the clock shows it. Both choices keep the order as short as the clock permits (domein C2.3).
 */
export const eindeOpKloktijd = (datum: Datum, tijd: Kloktijd): Einde => eindeOpWand(wandVan(datum, tijd));

/** The same for a wall-clock time as `klok.ts` counts. */
export function eindeOpWand(wand: number): Einde {
  const { soort, ms } = opWand(wand);
  return { moment: momentVanMs(ms), markering: soort === 'eenduidig' ? null : soort };
}

function wandVan(datum: Datum, tijd: Kloktijd): number {
  const delen = KLOKTIJD_VORM.exec(tijd);
  if (!delen) weiger('KLOKTIJD_ONLEESBAAR');
  const [, uur, minuut, seconde = 0] = delen;
  return wandVanDatum(datum) + Number(uur) * UUR_MS + Number(minuut) * 60_000 + Number(seconde) * 1000;
}
