import { AppFout } from '../../../shared/fout.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { leesGetal, type Db } from './db.ts';
import { basisMigraties } from './migraties/basis/index.ts';
import { dossiersMigraties } from './migraties/dossiers/index.ts';
import type { Migratie } from './migraties/migratie.ts';
import { transactie } from './vraag.ts';

/** The steps of each file, oldest first. */
export const MIGRATIES: Readonly<Record<Bestand, readonly Migratie[]>> = { basis: basisMigraties, dossiers: dossiersMigraties };

/**
 * Brings a file to the present schema, each step in a transaction of its own with its version, so that an interruption
 * leaves a whole older schema.
 * @throws AppFout ARCHIEF_NIEUWER {bestand, versie, bekend} when a newer version of the application wrote the file, which is
 *   then not touched; ARCHIEF_ALLEEN_LEZEN when steps are due and the file is open for reading only.
 */
export function migreer(db: Db, bestand: Bestand, stappen: readonly Migratie[] = MIGRATIES[bestand]): void {
  const versie = leesGetal(db, 'user_version');
  const bekend = stappen.at(-1)?.versie ?? 0;
  if (versie > bekend) throw new AppFout('ARCHIEF_NIEUWER', { bestand, versie, bekend });
  for (const stap of stappen.filter((kandidaat) => kandidaat.versie > versie)) {
    transactie(db, () => {
      db.exec(stap.sql);
      db.pragma(`user_version = ${stap.versie}`);
    });
  }
}

/** Whether a file that has a layout has an older one, so that `migreer` would change it. */
export function isOuder(db: Db, bestand: Bestand): boolean {
  const versie = leesGetal(db, 'user_version');
  return versie > 0 && versie < (MIGRATIES[bestand].at(-1)?.versie ?? 0);
}
