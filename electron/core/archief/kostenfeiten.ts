/** The facts that costs and hours of a year rest on, read over all cases at once: as they count now, after their corrections. */
import { leesGebeurtenis, type GebeurtenisType, type Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { actueleFeiten, type Feit } from '../../../shared/dossier/toestand.ts';
import { kostenposten, urenposten, type Kostenpost, type Urenpost } from '../../../shared/kosten/posten.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Db } from './db.ts';
import { alle } from './vraag.ts';

const KOLOMMEN = (van: string): string =>
  `${van}.volgnummer, ${van}.id, ${van}.type, ${van}.at, ${van}.vastgelegd_op AS vastgelegdOp, ${van}.account_id AS accountId, ${van}.hoedanigheid, ${van}.gegevens`;

/** The same kinds, in the same words, as in the index that the migration `kostenfeiten` makes. */
const SOORTEN = "g.type IN ('huisverbod.opgelegd', 'kosten.gemaakt', 'opvang.beeindigd', 'uren.besteed')";
const FEITEN = `SELECT ${KOLOMMEN('g')} FROM gebeurtenis g WHERE ${SOORTEN} AND substr(g.at, 1, 4) = ?`;
/** Of whatever year: a correction can bring a fact into another one. CROSS JOIN: from the corrections, which are few. */
const VERBETERD = `FROM gebeurtenis c INDEXED BY gebeurtenis_correctie CROSS JOIN gebeurtenis g ON g.id = c.corrigeert WHERE c.corrigeert IS NOT NULL AND ${SOORTEN}`;
const CORRECTIES = `SELECT ${KOLOMMEN('c')} ${VERBETERD} ORDER BY c.dossier_id, c.volgnummer`;

type Rij = Omit<Parameters<typeof leesGebeurtenis>[0], 'gegevens'> & { gegevens: string };

/** Every cost and all time of a year, and when each order was imposed; what was corrected of any year. */
export function leesKostenfeiten(db: Db, jaar: number): { kosten: Kostenpost[]; uren: Urenpost[]; opgelegd: Moment[] } {
  const rijen = [...alle<Rij>(db, FEITEN, String(jaar)), ...alle<Rij>(db, `SELECT ${KOLOMMEN('g')} ${VERBETERD}`), ...alle<Rij>(db, CORRECTIES)];
  const feiten = [...actueleFeiten(rijen.map((rij) => leesGebeurtenis({ ...rij, gegevens: JSON.parse(rij.gegevens) as unknown }))).values()];
  const van = <T extends GebeurtenisType>(type: T): Feit<T>[] =>
    feiten.filter((feit) => feit.type === type).map(({ id, at, gegevens, correcties }) => ({ gebeurtenisId: id, at, gegevens: gegevens as Gegevens<T>, correcties }));
  return {
    kosten: kostenposten({ kosten: van('kosten.gemaakt'), opvangBeeindigd: van('opvang.beeindigd') }),
    uren: urenposten({ uren: van('uren.besteed') }),
    opgelegd: van('huisverbod.opgelegd').map(({ at }) => at),
  };
}
