/**
 * The facts that costs and hours of a year rest on, read over all cases at once: as they count now, after their corrections. And what
 * destroyed cases left of them.
 */
import { leesGebeurtenis, type Gebeurtenis, type GebeurtenisType, type Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { BETALERS, URENROLLEN } from '../../../shared/dossier/gebeurtenissen/kosten.ts';
import { actueleFeiten, type Feit } from '../../../shared/dossier/toestand.ts';
import { kostenposten, POSTSOORTEN, urenposten, type Kostenpost, type Urenpost } from '../../../shared/kosten/posten.ts';
import { kostenrest, type Kostenrest } from '../../../shared/kosten/vernietigd.ts';
import type { Db } from './db.ts';
import { alle, eerste, voerUit } from './vraag.ts';

const KOLOMMEN = (van: string): string =>
  `${van}.volgnummer, ${van}.id, ${van}.type, ${van}.at, ${van}.vastgelegd_op AS vastgelegdOp, ${van}.account_id AS accountId, ${van}.hoedanigheid, ${van}.gegevens`;

/** In the same words as in the index that the migration `kostentelling` makes, without which it is not used. */
const SOORTEN = "g.type IN ('kosten.gemaakt', 'opvang.beeindigd', 'uren.besteed')";
const FEITEN = `SELECT ${KOLOMMEN('g')} FROM gebeurtenis g INDEXED BY gebeurtenis_kostenjaar WHERE ${SOORTEN} AND substr(g.at, 1, 4) = ?`;
/** Of whatever year: a correction can bring a fact into another one. CROSS JOIN: from the corrections, which are few. */
const VERBETERD = `FROM gebeurtenis c INDEXED BY gebeurtenis_correctie CROSS JOIN gebeurtenis g ON g.id = c.corrigeert WHERE c.corrigeert IS NOT NULL AND ${SOORTEN}`;
const CORRECTIES = `SELECT ${KOLOMMEN('c')} ${VERBETERD} ORDER BY c.dossier_id, c.volgnummer`;
const VAN_DOSSIER = `SELECT ${KOLOMMEN('g')} FROM gebeurtenis g WHERE g.dossier_id = ? AND (${SOORTEN} OR g.corrigeert IS NOT NULL) ORDER BY g.volgnummer`;

type Rij = Omit<Parameters<typeof leesGebeurtenis>[0], 'gegevens'> & { gegevens: string };

/** Costs and time, of whatever year. */
export type Kostenfeiten = { kosten: Kostenpost[]; uren: Urenpost[] };

/** An event as it is kept; none where it cannot be read. Such a case is reported elsewhere, and is not counted. */
function gebeurtenisUit(rij: Rij): Gebeurtenis[] {
  try {
    return [leesGebeurtenis({ ...rij, gegevens: JSON.parse(rij.gegevens) as unknown })];
  } catch {
    return [];
  }
}

function feitenUit(rijen: readonly Rij[]): Kostenfeiten {
  const feiten = [...actueleFeiten(rijen.flatMap(gebeurtenisUit)).values()];
  const van = <T extends GebeurtenisType>(type: T): Feit<T>[] =>
    feiten.filter((feit) => feit.type === type).map(({ id, at, gegevens, correcties }) => ({ gebeurtenisId: id, at, gegevens: gegevens as Gegevens<T>, correcties }));
  return { kosten: kostenposten({ kosten: van('kosten.gemaakt'), opvangBeeindigd: van('opvang.beeindigd') }), uren: urenposten({ uren: van('uren.besteed') }) };
}

/** Every cost and all time of a year; what was corrected of any year. */
export const leesKostenfeiten = (db: Db, jaar: number): Kostenfeiten =>
  feitenUit([...alle<Rij>(db, FEITEN, String(jaar)), ...alle<Rij>(db, `SELECT ${KOLOMMEN('g')} ${VERBETERD}`), ...alle<Rij>(db, CORRECTIES)]);

/** Those of one case; none where they cannot be read, which holds up no destroying. */
function leesKostenVan(db: Db, dossierId: string): Kostenfeiten {
  try {
    return feitenUit(alle<Rij>(db, VAN_DOSSIER, dossierId));
  } catch {
    return { kosten: [], uren: [] };
  }
}

/** What destroyed cases left of a year. */
export function leesKostenrest(db: Db, jaar: number): Kostenrest {
  const rijen = alle<{ wat: string; wie: string; hoeveel: number }>(db, 'SELECT wat, wie, hoeveel FROM kostentelling WHERE jaar = ?', jaar);
  const van = (wat: string, wie: string): number => rijen.find((rij) => rij.wat === wat && rij.wie === wie)?.hoeveel ?? 0;
  return {
    zaken: van('zaken', ''),
    kosten: POSTSOORTEN.flatMap((soort) => BETALERS.map((betaler) => ({ soort, betaler, bedrag: van(soort, betaler) }))),
    uren: URENROLLEN.map((rol) => ({ rol, minuten: van('uren', rol) })),
  };
}

/** The first year in which a case began or a destroyed one cost something; `null` in an empty archive. */
export const eersteKostenjaar = (db: Db): number | null =>
  eerste<{ jaar: number | null }>(db, 'SELECT min(jaar) AS jaar FROM (SELECT min(jaar) AS jaar FROM kostentelling UNION ALL SELECT min(CAST(substr(aangemaakt, 1, 4) AS INTEGER)) FROM dossier)')?.jaar ?? null;

/** Adds what cases that are about to go cost and took to the sums by year. Within the transaction that takes them away, so that each counts exactly once. */
export function telKostenVanVernietigde(db: Db, ids: readonly string[]): void {
  const tel = (jaar: number, wat: string, wie: string, hoeveel: number): void =>
    void voerUit(db, 'INSERT INTO kostentelling (jaar, wat, wie, hoeveel) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET hoeveel = hoeveel + excluded.hoeveel', jaar, wat, wie, hoeveel);
  for (const id of ids) {
    const { kosten, uren } = leesKostenVan(db, id);
    for (const rest of kostenrest(kosten, uren)) {
      tel(rest.jaar, 'zaken', '', rest.zaken);
      for (const { soort, betaler, bedrag } of rest.kosten) tel(rest.jaar, soort, betaler, bedrag);
      for (const { rol, minuten } of rest.uren) tel(rest.jaar, 'uren', rol, minuten);
    }
  }
}
