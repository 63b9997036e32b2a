import { bouwVerzoek, type Verzoek } from '../../../shared/archief/uitwisseling.ts';
import { leesUitwisselstap, type NieuweUitwisselstap, type Uitwisselstap } from '../../../shared/archief/uitwisselstappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

type Rij = { verzoekId: string; soort: string; gegevens: string; op: string; accountId: string };
const SELECT = 'SELECT verzoek_id AS verzoekId, soort, gegevens, vastgelegd_op AS op, account_id AS accountId FROM uitwisselstap';
const alsStap = ({ soort, gegevens, op, accountId }: Rij): Uitwisselstap => leesUitwisselstap({ soort, gegevens: JSON.parse(gegevens), op, accountId });

/** Every request for an open export, oldest first. Reads `basis.db`. */
export function leesVerzoeken(basis: Db): Verzoek[] {
  const perVerzoek = Map.groupBy(alle<Rij>(basis, `${SELECT} ORDER BY nummer`), ({ verzoekId }) => verzoekId);
  return [...perVerzoek].map(([id, rijen]) => bouwVerzoek(id, rijen.map(alsStap)));
}

/** One request. @throws AppFout UITWISSELING_STAND when it is not there. */
export function leesVerzoek(basis: Db, id: string): Verzoek {
  const verzoek = leesVerzoeken(basis).find((een) => een.id === id);
  if (verzoek === undefined) throw new AppFout('UITWISSELING_STAND');
  return verzoek;
}

/** Adds a step, on disk when this or the transaction around it returns. Writes `basis.db`. */
export function legUitwisselstapVast(basis: Db, id: string, { soort, gegevens }: NieuweUitwisselstap, { op, accountId }: { op: string; accountId: string }): void {
  const sql = 'INSERT INTO uitwisselstap (verzoek_id, soort, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)';
  voerUit(basis, sql, id, soort, canoniekeJson(gegevens), op, accountId);
}
