/**
 * The durations that a legislator or the municipality may change, as dated data (domein C2.10).
 *
 * A change of the law is one more row, never a change of code: orders given before it keep the duration of their own day.
 */
import { dagVan, leesDatum, vergelijkDatums, type Datum } from './tijd.ts';
import { weiger } from './weigering.ts';

/** One value of a parameter: in force from `vanaf` until the `vanaf` of the next row. */
export interface Parameterwaarde {
  readonly vanaf: Datum;
  readonly waarde: number;
  readonly bron: string;
}

/** The parameters by name; the unit is part of the name. Rows are in order of `vanaf`. */
export type Parametertabel = Readonly<Record<Parameternaam, readonly Parameterwaarde[]>>;

/** The names: days of an order, days with extension at most, years of keeping, days of opvang at first. */
export type Parameternaam = 'huisverbodDagen' | 'maximumDagen' | 'bewaarJaren' | 'opvangDagen';

/** The Wth came into force on 1 January 2009; nothing has changed these durations since. */
export const PARAMETERS: Parametertabel = {
  huisverbodDagen: [{ vanaf: '2009-01-01', waarde: 10, bron: 'Wth art. 2 lid 1' }],
  maximumDagen: [{ vanaf: '2009-01-01', waarde: 28, bron: 'Wth art. 9 lid 1 (ten hoogste vier weken)' }],
  bewaarJaren: [{ vanaf: '2009-01-01', waarde: 5, bron: 'Wth art. 10 lid 1' }],
  opvangDagen: [{ vanaf: '2009-01-01', waarde: 2, bron: 'gemeentelijk beleid, geen wet' }],
};

/** The first day of which a moment can be read. */
const EERSTE_DAG = '1850-01-01';

/** The same, its first rows in force for ever: for what is recorded. Who records refuses a day before the law; who reads refuses nothing. */
export const PARAMETERS_VASTGELEGD: Parametertabel = {
  huisverbodDagen: altijd(PARAMETERS.huisverbodDagen),
  maximumDagen: altijd(PARAMETERS.maximumDagen),
  bewaarJaren: altijd(PARAMETERS.bewaarJaren),
  opvangDagen: altijd(PARAMETERS.opvangDagen),
};

function altijd(rijen: readonly Parameterwaarde[]): readonly Parameterwaarde[] {
  return rijen.map((rij, plek) => (plek === 0 ? { ...rij, vanaf: EERSTE_DAG } : rij));
}

/**
 * The value of a parameter on a day: that of the day on which the order was given or the decision dated.
 * Throws WTH_GOLD_NOG_NIET for a day before the first row.
 */
export function parameterOp(naam: Parameternaam, datum: Datum, tabel: Parametertabel = PARAMETERS): Parameterwaarde {
  const dag = leesDatum(datum);
  const geldend = tabel[naam].findLast((rij) => vergelijkDatums(rij.vanaf, dag) <= 0);
  if (geldend) return geldend;
  const eerste = tabel[naam][0]?.vanaf ?? datum;
  const { day, month, year } = dagVan(eerste);
  return weiger('WTH_GOLD_NOG_NIET', { sinds: `${day}-${month}-${year}` });
}
