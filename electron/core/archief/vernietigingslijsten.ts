import { bouwLijst, type Lijst } from '../../../shared/archief/lijst.ts';
import { leesStap, LIJSTFORMULIER, type Lijststap, type NieuweStap } from '../../../shared/archief/stappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

type Rij = { lijstId: string; soort: string; gegevens: string; op: string; accountId: string };
const SELECT = 'SELECT lijst_id AS lijstId, soort, gegevens, vastgelegd_op AS op, account_id AS accountId FROM vernietigingsstap';
const alsStap = ({ soort, gegevens, op, accountId }: Rij): Lijststap => leesStap({ soort, gegevens: JSON.parse(gegevens), op, accountId });

/** The steps of a list, oldest first. Reads `basis.db`. */
export const leesStappen = (basis: Db, lijstId: string): Lijststap[] => alle<Rij>(basis, `${SELECT} WHERE lijst_id = ? ORDER BY nummer`, lijstId).map(alsStap);

/** Every list, oldest first. Reads `basis.db`. */
export function leesLijsten(basis: Db): Lijst[] {
  const perLijst = Map.groupBy(alle<Rij>(basis, `${SELECT} ORDER BY nummer`), ({ lijstId }) => lijstId);
  return [...perLijst].map(([id, rijen]) => bouwLijst(id, rijen.map(alsStap)));
}

/** One list. @throws AppFout LIJST_ONBEKEND. */
export function leesLijst(basis: Db, lijstId: string): Lijst {
  const stappen = leesStappen(basis, lijstId);
  if (stappen.length === 0) throw new AppFout('LIJST_ONBEKEND');
  return bouwLijst(lijstId, stappen);
}

/** Throws away what anybody was typing about a list. Writes `basis.db`. */
export const wisFormulieren = (basis: Db): void => void voerUit(basis, 'DELETE FROM piketconcept WHERE sleutel GLOB ?', `${LIJSTFORMULIER} *`);

/** Adds a step, on disk when this or the transaction around it returns. Writes `basis.db`. */
export function legStapVast(basis: Db, lijstId: string, { soort, gegevens }: NieuweStap, { op, accountId }: { op: string; accountId: string }): void {
  const sql = 'INSERT INTO vernietigingsstap (lijst_id, soort, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)';
  voerUit(basis, sql, lijstId, soort, canoniekeJson(gegevens), op, accountId);
}
