/** The lines that the yearly figures count, and what destroyed cases left. */
import { herhalingen } from '../../../shared/jaarcijfers/herhaling.ts';
import type { Grondcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { cijferregelVan, REGELVORM, type Cijferregel } from '../../../shared/jaarcijfers/regel.ts';
import { nalatenschap, type Telpost } from '../../../shared/jaarcijfers/telling.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import type { Db } from './db.ts';
import { leesGebeurtenissen } from './gebeurtenissen.ts';
import { alle, transactie, voerUit } from './vraag.ts';

/** What is counted of one case. */
type Regel = { dossierId: string; regel: Cijferregel; herhaling: boolean };

const SCHRIJF = `
  INSERT INTO cijferregel (dossier_id, vorm, volgnummer, regel) VALUES (?, ?, ?, ?)
  ON CONFLICT (dossier_id) DO UPDATE SET vorm = excluded.vorm, volgnummer = excluded.volgnummer, regel = excluded.regel`;

/** Cases without a line, or with one of an earlier form or of before the last event. */
const ACHTER = `
  SELECT d.id AS id, d.laatste_volgnummer AS volgnummer, coalesce(c.herhaling, 0) AS vast FROM dossier d LEFT JOIN cijferregel c ON c.dossier_id = d.id
  WHERE d.laatste_volgnummer > 0 AND (c.volgnummer IS NOT d.laatste_volgnummer OR c.vorm IS NOT ?)`;

/** Writes the line of a case in place of the previous one. That it was a repeat of a case that is gone by now stays with it. */
export function schrijfCijferregel(db: Db, dossierId: string, regel: Cijferregel, volgnummer: number): void {
  voerUit(db, SCHRIJF, dossierId, REGELVORM, volgnummer, JSON.stringify(regel));
}

/** The line of a case by its events; `null` when these cannot be read. Such a case is reported elsewhere, and is not counted. */
function maakRegel(db: Db, dossierId: string): Cijferregel | null {
  try {
    return cijferregelVan(bouwDossier(dossierId, leesGebeurtenissen(db, dossierId).map(leesGebeurtenis)));
  } catch {
    return null;
  }
}

/** Every line, made anew where it is behind: an archive of an earlier version has none. Without `schrijf` nothing is kept of that. */
function leesRegels(db: Db, schrijf: boolean): Regel[] {
  const achter = alle<{ id: string; volgnummer: number; vast: number }>(db, ACHTER, REGELVORM).map((een) => ({ ...een, regel: maakRegel(db, een.id) }));
  const nieuwe = achter.flatMap(({ regel, ...een }) => (regel === null ? [] : [{ ...een, regel }]));
  if (schrijf && nieuwe.length > 0) transactie(db, () => nieuwe.forEach(({ id, regel, volgnummer }) => schrijfCijferregel(db, id, regel, volgnummer)));
  const anders = new Set(achter.map(({ id }) => id));
  const rijen = alle<{ id: string; regel: string; vast: number }>(db, 'SELECT dossier_id AS id, regel, herhaling AS vast FROM cijferregel')
    .filter(({ id }) => !anders.has(id))
    .map((een) => ({ ...een, regel: JSON.parse(een.regel) as Cijferregel }));
  const regels = [...rijen, ...nieuwe];
  const gevonden = herhalingen(regels.map(({ regel }) => regel));
  return regels.map(({ id, regel, vast }) => ({ dossierId: id, regel, herhaling: vast === 1 || gevonden.has(regel) }));
}

/** Lets every line be made again, for when they say something else than the cases do. */
export const vergeetCijferregels = (db: Db): number => voerUit(db, 'UPDATE cijferregel SET vorm = 0');

/** All that the yearly figures count. @param alleenLezen nothing is written */
export function leesGrondcijfers(db: Db, alleenLezen: boolean): Grondcijfers {
  return { regels: leesRegels(db, !alleenLezen), vast: alle<Telpost>(db, 'SELECT jaar, maand, cijfer, aantal FROM jaartelling') };
}

/**
 * Adds cases that are about to go to the sums by year, and lets what stays remember that it was a repeat. Within the transaction that takes
 * them away, so that each counts exactly once: as a case, or in the sums; also when an older copy of the archive takes this one's place.
 */
export function telVernietigde(db: Db, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const weg = new Set(ids);
  for (const { dossierId, regel, herhaling } of leesRegels(db, true)) {
    if (weg.has(dossierId)) {
      for (const { jaar, maand, cijfer, aantal } of nalatenschap(regel, herhaling))
        voerUit(db, 'INSERT INTO jaartelling (jaar, maand, cijfer, aantal) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal', jaar, maand, cijfer, aantal);
    } else if (herhaling) voerUit(db, 'UPDATE cijferregel SET herhaling = 1 WHERE dossier_id = ? AND herhaling = 0', dossierId);
  }
}
