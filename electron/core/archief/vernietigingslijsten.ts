import { bouwLijst, vervolgLijst, type Lijst } from '../../../shared/archief/lijst.ts';
import { leesStap, LIJSTFORMULIER, type Lijststap, type NieuweStap } from '../../../shared/archief/stappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

type Rij = { nummer: number; lijstId: string; soort: string; gegevens: string; op: string; accountId: string };
const SELECT = 'SELECT nummer, lijst_id AS lijstId, soort, gegevens, vastgelegd_op AS op, account_id AS accountId FROM vernietigingsstap';
const alsStap = ({ soort, gegevens, op, accountId }: Rij): Lijststap => leesStap({ soort, gegevens: JSON.parse(gegevens), op, accountId });

/** The steps of a list, oldest first. Reads `basis.db`. */
export const leesStappen = (basis: Db, lijstId: string): Lijststap[] => alle<Rij>(basis, `${SELECT} WHERE lijst_id = ? ORDER BY nummer`, lijstId).map(alsStap);

/** What the steps up to `tot` came to. A step never changes, so only new ones are read. */
const gelezen = new WeakMap<Db, { tot: number; lijsten: Map<string, Lijst> }>();

/** Every list by its id, oldest first. Not to be asked for in the middle of a transaction, which may yet be undone. */
function actueel(basis: Db): ReadonlyMap<string, Lijst> {
  const eerder = gelezen.get(basis) ?? { tot: 0, lijsten: new Map<string, Lijst>() };
  const rijen = alle<Rij>(basis, `${SELECT} WHERE nummer > ? ORDER BY nummer`, eerder.tot);
  for (const [id, nieuwe] of Map.groupBy(rijen, ({ lijstId }) => lijstId)) {
    const lijst = eerder.lijsten.get(id);
    const stappen = nieuwe.map(alsStap);
    eerder.lijsten.set(id, lijst === undefined ? bouwLijst(id, stappen) : vervolgLijst(lijst, stappen));
  }
  gelezen.set(basis, { tot: rijen.at(-1)?.nummer ?? eerder.tot, lijsten: eerder.lijsten });
  return eerder.lijsten;
}

/** Every list, oldest first. Reads `basis.db`. */
export const leesLijsten = (basis: Db): Lijst[] => [...actueel(basis).values()];

/** One list. @throws AppFout LIJST_ONBEKEND. */
export function leesLijst(basis: Db, lijstId: string): Lijst {
  const lijst = actueel(basis).get(lijstId);
  if (lijst === undefined) throw new AppFout('LIJST_ONBEKEND');
  return lijst;
}

/** Throws away what anybody was typing about a list. Writes `basis.db`. */
export const wisFormulieren = (basis: Db): void => void voerUit(basis, 'DELETE FROM eigenformulier WHERE sleutel GLOB ?', `${LIJSTFORMULIER} *`);

/** Adds a step, on disk when this or the transaction around it returns. Writes `basis.db`. */
export function legStapVast(basis: Db, lijstId: string, { soort, gegevens }: NieuweStap, { op, accountId }: { op: string; accountId: string }): void {
  const sql = 'INSERT INTO vernietigingsstap (lijst_id, soort, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)';
  voerUit(basis, sql, lijstId, soort, canoniekeJson(gegevens), op, accountId);
}
