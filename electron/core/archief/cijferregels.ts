/** The lines that the yearly figures count, and what destroyed cases left. */
import { herhalingen } from '../../../shared/jaarcijfers/herhaling.ts';
import type { Grondcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { cijferregelVan, REGELVORM, type Cijferregel } from '../../../shared/jaarcijfers/regel.ts';
import { nalatenschap, type Telpost } from '../../../shared/jaarcijfers/telling.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { voltooi } from '../werk/stappen.ts';
import type { Db } from './db.ts';
import { leesGebeurtenissen } from './gebeurtenissen.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';

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

/** So many cases are counted at a time, some tens of milliseconds. */
const PORTIE = 40;

type Gemaakt = Regel & { vast: number; volgnummer: number };

/** The line of a case by its events; none when these cannot be read. Such a case is reported elsewhere, and is not counted. */
function maakRegel(db: Db, { id, vast }: { id: string; vast: number }): Gemaakt[] {
  try {
    const dossier = bouwDossier(id, leesGebeurtenissen(db, id).map(leesGebeurtenis));
    return [{ dossierId: id, regel: cijferregelVan(dossier), herhaling: false, vast, volgnummer: dossier.laatsteVolgnummer }];
  } catch {
    return [];
  }
}

/**
 * Every line, made anew where it is behind: an archive of an earlier version has none. Between two steps anything may happen to the cases.
 * @param schrijf without it nothing is kept of what is made
 */
function* regelsInStappen(db: Db, schrijf: boolean): Generator<void, Regel[]> {
  const achter = alle<{ id: string; vast: number }>(db, ACHTER, REGELVORM);
  const nieuwe: Gemaakt[] = [];
  for (let begin = 0; begin < achter.length; begin += PORTIE) {
    if (begin > 0) yield;
    const portie = achter.slice(begin, begin + PORTIE).flatMap((een) => maakRegel(db, een));
    if (schrijf) transactie(db, () => portie.forEach(({ dossierId, regel, volgnummer }) => schrijfCijferregel(db, dossierId, regel, volgnummer)));
    else nieuwe.push(...portie);
  }
  // What was written stands among the others by now; what could not be read counts for nothing.
  const anders = new Set(schrijf ? alle<{ id: string }>(db, ACHTER, REGELVORM).map(({ id }) => id) : achter.map(({ id }) => id));
  const rijen = alle<{ id: string; regel: string; vast: number }>(db, 'SELECT dossier_id AS id, regel, herhaling AS vast FROM cijferregel')
    .filter(({ id }) => !anders.has(id))
    .map(({ id, ...een }) => ({ ...een, dossierId: id, regel: JSON.parse(een.regel) as Cijferregel }));
  const regels = [...rijen, ...nieuwe];
  const gevonden = herhalingen(regels.map(({ regel }) => regel));
  return regels.map(({ dossierId, regel, vast }) => ({ dossierId, regel, herhaling: vast === 1 || gevonden.has(regel) }));
}

/** How many steps counting asks: none or one, unless many lines are to be made. */
export const telstappen = (db: Db): number => Math.ceil((eerste<{ aantal: number }>(db, `SELECT count(*) AS aantal FROM (${ACHTER})`, REGELVORM)?.aantal ?? 0) / PORTIE);

/** Lets every line be made again, for when they say something else than the cases do. */
export const vergeetCijferregels = (db: Db): number => voerUit(db, 'UPDATE cijferregel SET vorm = 0');

/** All that the yearly figures count, in steps. @param alleenLezen nothing is written */
export function* grondcijfersInStappen(db: Db, alleenLezen: boolean): Generator<void, Grondcijfers> {
  const regels = yield* regelsInStappen(db, !alleenLezen);
  return { regels, vast: alle<Telpost>(db, 'SELECT jaar, maand, cijfer, aantal FROM jaartelling') };
}

/** The same at once. */
export const leesGrondcijfers = (db: Db, alleenLezen: boolean): Grondcijfers => voltooi(grondcijfersInStappen(db, alleenLezen));

/**
 * Adds cases that are about to go to the sums by year, and lets what stays remember that it was a repeat. Within the transaction that takes
 * them away, so that each counts exactly once: as a case, or in the sums; also when an older copy of the archive takes this one's place.
 */
export function telVernietigde(db: Db, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const weg = new Set(ids);
  for (const { dossierId, regel, herhaling } of voltooi(regelsInStappen(db, true))) {
    if (weg.has(dossierId)) {
      for (const { jaar, maand, cijfer, aantal } of nalatenschap(regel, herhaling))
        voerUit(db, 'INSERT INTO jaartelling (jaar, maand, cijfer, aantal) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal', jaar, maand, cijfer, aantal);
    } else if (herhaling) voerUit(db, 'UPDATE cijferregel SET herhaling = 1 WHERE dossier_id = ? AND herhaling = 0', dossierId);
  }
}
