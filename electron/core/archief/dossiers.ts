import { randomBytes } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import type { Db } from './db.ts';
import { beginHash, ketensleutel } from './keten.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';

/** A dossier without its events. `laatsteVolgnummer` is what `voegToe` expects. */
export type DossierKop = { id: string; zaaknummer: string; aangemaakt: string; laatsteVolgnummer: number };

const KOP = 'id, zaaknummer, aangemaakt, laatste_volgnummer AS laatsteVolgnummer';

/**
 * Makes an empty dossier with the next case number of the year, like `WTH-2026-0007`. Numbers are never used twice,
 * not even when the dossier is destroyed later.
 * @param nieuw `jaar` is the year in Amsterdam, `aangemaakt` the moment.
 */
export function nieuwDossier(db: Db, nieuw: { id: string; jaar: number; aangemaakt: string }): DossierKop {
  const { id, jaar, aangemaakt } = nieuw;
  return transactie(db, () => {
    const teller = eerste<{ laatste: number }>(
      db,
      'INSERT INTO zaaknummerteller (jaar, laatste) VALUES (?, 1) ON CONFLICT DO UPDATE SET laatste = laatste + 1 RETURNING laatste',
      jaar,
    );
    const zaaknummer = `WTH-${jaar}-${String(teller?.laatste).padStart(4, '0')}`;
    const zout = randomBytes(32);
    voerUit(
      db,
      'INSERT INTO dossier (id, zaaknummer, aangemaakt, zout, laatste_volgnummer, laatste_hash) VALUES (?, ?, ?, ?, 0, ?)',
      id,
      zaaknummer,
      aangemaakt,
      zout,
      beginHash(ketensleutel(zout), { dossierId: id, zaaknummer, aangemaakt }),
    );
    return { id, zaaknummer, aangemaakt, laatsteVolgnummer: 0 };
  });
}

/** One dossier. @throws AppFout DOSSIER_ONBEKEND. */
export function leesDossier(db: Db, dossierId: string): DossierKop {
  const kop = eerste<DossierKop>(db, `SELECT ${KOP} FROM dossier WHERE id = ?`, dossierId);
  if (kop === undefined) throw new AppFout('DOSSIER_ONBEKEND');
  return kop;
}

/** All dossiers, in the order in which they were made. */
export function leesDossiers(db: Db): DossierKop[] {
  return alle<DossierKop>(db, `SELECT ${KOP} FROM dossier ORDER BY rowid`);
}
