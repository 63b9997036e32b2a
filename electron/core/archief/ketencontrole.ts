import type { Db } from './db.ts';
import { beginHash, ketensleutel, schakelHash, type Schakel } from './keten.ts';
import { alle } from './vraag.ts';

/** Where a chain is broken first: at that event, or after the last one that is sound (`ontbreekt`). */
export type Ketenfout = { dossierId: string; zaaknummer: string; volgnummer: number; soort: 'gewijzigd' | 'ontbreekt' };

/** The outcome for a whole archive; sound when `fouten` is empty. */
export type Ketencontrole = { dossiers: number; gebeurtenissen: number; fouten: Ketenfout[] };

type DossierRij = { id: string; zaaknummer: string; aangemaakt: string; zout: Buffer; laatste: number; hash: Buffer };
type SchakelRij = Schakel & { vorige: Buffer; hash: Buffer };

const DOSSIERS = 'SELECT id, zaaknummer, aangemaakt, zout, laatste_volgnummer AS laatste, laatste_hash AS hash FROM dossier ORDER BY rowid';
const SCHAKELS = `
  SELECT volgnummer, id, type, at, vastgelegd_op AS vastgelegdOp, account_id AS accountId, hoedanigheid, gegevens, corrigeert,
    vorige_hash AS vorige, hash
  FROM gebeurtenis WHERE dossier_id = ? ORDER BY volgnummer`;

/** Recomputes the chain of every dossier and reports the first broken place of each. @throws AppFout ARCHIEF_BESCHADIGD. */
export function controleerKetens(db: Db): Ketencontrole {
  const uitkomst: Ketencontrole = { dossiers: 0, gebeurtenissen: 0, fouten: [] };
  for (const dossier of alle<DossierRij>(db, DOSSIERS)) {
    const schakels = alle<SchakelRij>(db, SCHAKELS, dossier.id);
    uitkomst.dossiers += 1;
    uitkomst.gebeurtenissen += schakels.length;
    const fout = eersteFout(dossier, schakels);
    if (fout !== null) uitkomst.fouten.push({ dossierId: dossier.id, zaaknummer: dossier.zaaknummer, ...fout });
  }
  return uitkomst;
}

function eersteFout(dossier: DossierRij, schakels: readonly SchakelRij[]): Pick<Ketenfout, 'volgnummer' | 'soort'> | null {
  const { id, zaaknummer, aangemaakt } = dossier;
  const sleutel = ketensleutel(dossier.zout);
  let vorige = beginHash(sleutel, { dossierId: id, zaaknummer, aangemaakt });
  for (const [plaats, schakel] of schakels.entries()) {
    const volgnummer = plaats + 1;
    if (schakel.volgnummer !== volgnummer) return { volgnummer, soort: 'ontbreekt' };
    if (!schakel.vorige.equals(vorige) || !schakelHash(sleutel, id, vorige, schakel).equals(schakel.hash)) return { volgnummer, soort: 'gewijzigd' };
    vorige = schakel.hash;
  }
  if (dossier.laatste === schakels.length) return dossier.hash.equals(vorige) ? null : { volgnummer: schakels.length, soort: 'gewijzigd' };
  return { volgnummer: schakels.length + 1, soort: 'ontbreekt' };
}
