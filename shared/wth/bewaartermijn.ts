/** T15: how long the decisions are kept, and from when they must be destroyed (Wth art. 10 lid 1). */
import { onthoud } from './onthoud.ts';
import { PARAMETERS, parameterOp, type Parametertabel } from './parameters.ts';
import { datumPlusDagen, datumPlusJaren } from './rekenen.ts';
import { vergelijkDatums, type Datum } from './tijd.ts';
import { weiger } from './weigering.ts';

/** The last day of keeping, and the day after it: destroying is a duty then, not an option. */
export interface Bewaartermijn {
  readonly bewarenTotEnMet: Datum;
  readonly vernietigenVanaf: Datum;
}

/**
 * Five years from the date of a beschikking (the law does not name the start: domein G). No Atw (Atw art. 4 onder a).
 * 29 February becomes 28 February.
 */
export const bewaartermijn = (beschikking: Datum, tabel: Parametertabel = PARAMETERS): Bewaartermijn =>
  tabel === PARAMETERS ? bekend(beschikking) : bereken(beschikking, tabel);

const bekend = onthoud((beschikking) => bereken(beschikking, PARAMETERS));

function bereken(beschikking: Datum, tabel: Parametertabel): Bewaartermijn {
  const bewarenTotEnMet = datumPlusJaren(beschikking, parameterOp('bewaarJaren', beschikking, tabel).waarde);
  return { bewarenTotEnMet, vernietigenVanaf: datumPlusDagen(bewarenTotEnMet, 1) };
}

/**
 * The dossier is kept as a whole, from its last beschikking (domein G). `verlengd` is the date of the last extension, or
 * null. Throws VERKEERDE_VOLGORDE when that lies before the order.
 */
export function bewaartermijnDossier(opgelegd: Datum, verlengd: Datum | null): Bewaartermijn {
  if (verlengd === null) return bewaartermijn(opgelegd);
  if (vergelijkDatums(verlengd, opgelegd) < 0) weiger('VERKEERDE_VOLGORDE', { eerder: 'opgelegd', later: 'verlengd' });
  return bewaartermijn(verlengd);
}
