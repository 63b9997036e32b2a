/** How long a case is kept, how that was computed, and what stands in the way of destroying it (T15; domein G). */
import { lopendeStatussen, statusOp } from '../dossier/status.ts';
import { lopendeProcedures } from '../dossier/procedure/procedures.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { bewaartermijn, type Bewaartermijn } from '../wth/bewaartermijn.ts';
import { datumPlusDagen, datumPlusMaanden } from '../wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, type Datum, type Moment } from '../wth/tijd.ts';
import { aanhoudingenVan, houdtAan, isTeHerzien, type Aanhouding } from './aanhouding.ts';

/** What the term follows from: the beschikkingen (Wth 10 lid 1), or the municipality's own term where none was given. */
export const BEWAARGRONDEN = ['beschikking', 'geen huisverbod', 'melding zonder weging'] as const;
export type Bewaargrond = (typeof BEWAARGRONDEN)[number];

/** Why a case may not be destroyed now. */
export const BELETTEN = ['geen besluit', 'loopt nog', 'termijn', 'procedure', 'aangehouden'] as const;
export type Belet = (typeof BELETTEN)[number];

export type Bewaring = {
  /** `null` while nothing was decided. */
  termijn: (Bewaartermijn & { grond: Bewaargrond; /** The day it counts from. */ vanaf: Datum; /** Whether that is an extension. */ verlengd: boolean; /** Own term in months; `null` for the five years of the law. */ maanden: number | null }) | null;
  beletten: Belet[];
  aanhoudingen: Aanhouding[];
  /** Holds that nobody looked at for a year. */
  teHerzien: number;
  /** Nothing is in the way: destroying it is a duty now. */
  vernietigbaar: boolean;
  /** The case was never closed, which is no reason to keep it but a reason to look. */
  nietAfgesloten: boolean;
};

/** Own term for what the law does not speak of: a case without a beschikking. */
export type Bewaarafspraak = { bewaarMaandenZonderBesluit: number };

/**
 * How long a case is kept. Pieces that come later, and rulings and withdrawals, are part of the case and move no date; a beschikking
 * that a court annulled was given all the same.
 */
export function bewaringVan(dossier: Dossier, { bewaarMaandenZonderBesluit: maanden }: Bewaarafspraak, nu: Moment): Bewaring {
  const vandaag = lokaleDatum(nu);
  const termijn = termijnVan(dossier, maanden);
  const aanhoudingen = aanhoudingenVan(dossier);
  const loopt = lopendeStatussen.includes(statusOp(dossier, nu));
  const beletten: Belet[] = [
    ...(termijn === null ? (['geen besluit'] as const) : []),
    ...(termijn !== null && loopt ? (['loopt nog'] as const) : []),
    ...(termijn !== null && vergelijkDatums(vandaag, termijn.vernietigenVanaf) < 0 ? (['termijn'] as const) : []),
    ...(lopendeProcedures(dossier).length > 0 ? (['procedure'] as const) : []),
    ...(aanhoudingen.some(houdtAan) ? (['aangehouden'] as const) : []),
  ];
  return {
    termijn,
    beletten,
    aanhoudingen,
    teHerzien: aanhoudingen.filter((een) => isTeHerzien(een, vandaag)).length,
    vernietigbaar: beletten.length === 0,
    nietAfgesloten: termijn?.grond === 'beschikking' && dossier.afgesloten === null,
  };
}

function termijnVan({ opgelegd, verlengd, nietOpgelegd, vervallen }: Dossier, maanden: number): Bewaring['termijn'] {
  if (opgelegd !== null) {
    const begin = lokaleDatum(opgelegd.at);
    const laatste = [begin, ...verlengd.map(({ at }) => lokaleDatum(at))].toSorted(vergelijkDatums).at(-1) ?? begin;
    return { ...bewaartermijn(laatste), grond: 'beschikking', vanaf: laatste, verlengd: laatste !== begin, maanden: null };
  }
  const besluit = nietOpgelegd ?? vervallen;
  if (besluit === null) return null;
  const vanaf = lokaleDatum(besluit.at);
  const bewarenTotEnMet = datumPlusMaanden(vanaf, maanden);
  const grond = nietOpgelegd === null ? 'melding zonder weging' : 'geen huisverbod';
  return { bewarenTotEnMet, vernietigenVanaf: datumPlusDagen(bewarenTotEnMet, 1), grond, vanaf, verlengd: false, maanden };
}
