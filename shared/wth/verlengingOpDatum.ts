/**
 * T1 to T3 with dates alone, as published rulings give them (Wth art. 9 lid 1).
 *
 * Without the clock time it can be told that an extension was in time (decided before the last day) or too late (after
 * it), but not on the last day itself.
 */
import { huisverbodtermijnOpDatum, type HuisverbodtermijnOpDatum } from './huisverbodtermijn.ts';
import { datumPlusDagen } from './rekenen.ts';
import { vergelijkDatums, type Datum } from './tijd.ts';
import type { Verlengingsmelding } from './verlenging.ts';
import { eisGeheelAantal, weiger } from './weigering.ts';

/** Whether the decision was in time, or that only the clock can tell. */
export type Tijdigheid = boolean | 'alleen_met_kloktijd_te_bepalen';

/** An order with, as far as known, its extension: by days, by its last day, or both when they agree. */
export interface VraagOpDatum {
  readonly opgelegd: Datum;
  readonly verlengingDagen: number | null;
  readonly verlengdTot: Datum | null;
  readonly besluit: Datum | null;
}

/** The terms, and what can be said of the extension; null where it was not asked. */
export interface ToetsOpDatum {
  readonly termijn: HuisverbodtermijnOpDatum;
  /** The day on which the extension ends by its own words. Whether it may is in `melding`. */
  readonly eindeVerlengd: Datum | null;
  readonly tijdig: Tijdigheid | null;
  readonly melding: Exclude<Verlengingsmelding, 'BEKENDMAKING_NA_EINDE'>;
}

/**
 * Tests an order and its extension by their dates. Throws VERKEERDE_VOLGORDE when the extension was decided before the
 * order, EINDE_NIET_NA_GELDEND_EINDE when it ends no later than T1, VERLENGING_TEGENSTRIJDIG when days and last day differ.
 */
export function toetsVerlengingOpDatum(vraag: VraagOpDatum): ToetsOpDatum {
  const termijn = huisverbodtermijnOpDatum(vraag.opgelegd);
  const eindeVerlengd = eindeVan(vraag, termijn.einde);
  const tijdig = tijdigheid(vraag, termijn.einde);
  const teLang = eindeVerlengd !== null && vergelijkDatums(eindeVerlengd, termijn.maximum) > 0;
  return {
    termijn,
    eindeVerlengd,
    tijdig,
    melding: tijdig === false ? 'VERLENGING_NA_EINDE' : teLang ? 'LANGER_DAN_VIER_WEKEN' : null,
  };
}

function eindeVan({ verlengingDagen, verlengdTot }: VraagOpDatum, einde: Datum): Datum | null {
  if (verlengdTot !== null && vergelijkDatums(verlengdTot, einde) <= 0) weiger('EINDE_NIET_NA_GELDEND_EINDE');
  if (verlengingDagen === null) return verlengdTot;
  eisGeheelAantal(verlengingDagen, 1, 365);
  const geteld = datumPlusDagen(einde, verlengingDagen);
  if (verlengdTot !== null && verlengdTot !== geteld) weiger('VERLENGING_TEGENSTRIJDIG');
  return geteld;
}

function tijdigheid({ opgelegd, besluit }: VraagOpDatum, einde: Datum): Tijdigheid | null {
  if (besluit === null) return null;
  if (vergelijkDatums(besluit, opgelegd) < 0) weiger('VERKEERDE_VOLGORDE', { eerder: 'opgelegd', later: 'besluit' });
  const verschil = vergelijkDatums(besluit, einde);
  return verschil === 0 ? 'alleen_met_kloktijd_te_bepalen' : verschil < 0;
}
