/** The events of the roster in `basis.db`: appended, read, and checked. */
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Db } from './db.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';

/** Who records, when, and as what. */
export type Roostervastlegger = { accountId: string; hoedanigheid: string; vastgelegdOp: string };

/** An event as it stands in the file; `gegevens` is canonical JSON, `handeling` the id of the first event saved with it. */
export type Roosterrij = {
  volgnummer: number;
  id: string;
  handeling: string;
  type: string;
  at: string;
  vastgelegdOp: string;
  accountId: string;
  hoedanigheid: string;
  gegevens: string;
};

/** The end of the chain: number of the last event, and the hash up to and including it in hexadecimal. */
export type Roosterstand = { volgnummer: number; hash: string };

type Ketenrij = Roosterrij & { vorige: Buffer; hash: Buffer };

const KOLOMMEN = 'volgnummer, id, handeling, type, at, vastgelegd_op AS vastgelegdOp, account_id AS accountId, hoedanigheid, gegevens';

/** Where the chain ends now. */
export function leesRoosterstand(basis: Db): Roosterstand {
  const stand = eerste<{ volgnummer: number; hash: Buffer }>(basis, 'SELECT volgnummer, hash FROM roosterstand');
  if (stand === undefined) throw new TypeError('rooster zonder stand');
  return { volgnummer: stand.volgnummer, hash: stand.hash.toString('hex') };
}

/** All events, oldest first. */
export function leesRoosterrijen(basis: Db): Roosterrij[] {
  return alle<Roosterrij>(basis, `SELECT ${KOLOMMEN} FROM roostergebeurtenis ORDER BY volgnummer`);
}

/**
 * Appends what one command gave, all or none, on disk when this (or the transaction around it) returns.
 * @param verwacht number of the last event that the command was based on
 * @throws AppFout ROOSTER_GEWIJZIGD {verwacht, huidig} when something was recorded in between; SCHIJF_VOL and the like
 */
export function schrijfRooster(
  basis: Db,
  nieuwe: readonly NieuweRoostergebeurtenis[],
  verwacht: number,
  door: Roostervastlegger,
  nieuwId: () => string,
): Roosterstand {
  return transactie(basis, () => {
    const { volgnummer: huidig, hash } = leesRoosterstand(basis);
    if (huidig !== verwacht) throw new AppFout('ROOSTER_GEWIJZIGD', { verwacht, huidig });
    const ids = nieuwe.map(() => nieuwId());
    let vorige = hash;
    nieuwe.forEach(({ type, at, gegevens }, plaats) => {
      const id = ids[plaats] ?? '';
      const rij: Roosterrij = { ...door, volgnummer: huidig + plaats + 1, id, handeling: ids[0] ?? '', type, at, gegevens: canoniekeJson(gegevens) };
      const nieuweHash = rijHash(vorige, rij);
      bewaar(basis, rij, vorige, nieuweHash);
      vorige = nieuweHash;
    });
    const stand = { volgnummer: huidig + nieuwe.length, hash: vorige };
    voerUit(basis, 'UPDATE roosterstand SET volgnummer = ?, hash = ?', stand.volgnummer, Buffer.from(stand.hash, 'hex'));
    return stand;
  });
}

function bewaar(basis: Db, rij: Roosterrij, vorige: string, hash: string): void {
  const { volgnummer, id, handeling, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens } = rij;
  // Half a character or a NUL would come out of the database as something else, and break the chain.
  if (![id, accountId, hoedanigheid, gegevens].every((tekst) => tekst.isWellFormed() && !tekst.includes('\0'))) {
    throw new TypeError('tekst is geen geldige Unicode');
  }
  voerUit(
    basis,
    `INSERT INTO roostergebeurtenis (volgnummer, id, handeling, type, at, vastgelegd_op, account_id, hoedanigheid, gegevens, vorige_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    volgnummer,
    id,
    handeling,
    type,
    at,
    vastgelegdOp,
    accountId,
    hoedanigheid,
    gegevens,
    Buffer.from(vorige, 'hex'),
    Buffer.from(hash, 'hex'),
  );
}

/** The number of the first event that was changed, is missing or does not belong; `null` when the chain is sound. */
export function controleerRooster(basis: Db): number | null {
  const rijen = alle<Ketenrij>(basis, `SELECT ${KOLOMMEN}, vorige_hash AS vorige, hash FROM roostergebeurtenis ORDER BY volgnummer`);
  let vorige = '0'.repeat(64);
  for (const [plaats, { vorige: genoemd, hash, ...rij }] of rijen.entries()) {
    const klopt = rij.volgnummer === plaats + 1 && genoemd.toString('hex') === vorige && rijHash(vorige, rij) === hash.toString('hex');
    if (!klopt) return plaats + 1;
    vorige = hash.toString('hex');
  }
  const stand = leesRoosterstand(basis);
  return stand.volgnummer === rijen.length && stand.hash === vorige ? null : rijen.length + 1;
}

/** Named field by field, so that a column more or less in a query changes no hash. */
function rijHash(vorigeHash: string, rij: Roosterrij): string {
  const { volgnummer, id, handeling, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens } = rij;
  return sha256(canoniekeJson({ vorigeHash, volgnummer, id, handeling, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens }));
}
