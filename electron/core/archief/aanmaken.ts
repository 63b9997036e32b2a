import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { magVerlenen, opVolgorde, rollenVanAmbt, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { ruimTijdelijkOp, schrijfAtomair, synchroniseerMap } from '../bestanden/atomair.ts';
import { probeer } from '../bestanden/probeer.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { vergrendel, type Vergrendeling } from '../bestanden/vergrendeling.ts';
import { maakSlot, wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand, SleutelInhoud } from '../sleutels/formaat.ts';
import { kiesKdf, SLEUTEL_BYTES, type KdfInstelling, type TestKdf } from '../sleutels/kdf.ts';
import { eisSterkWachtwoord } from '../sleutels/ontgrendel.ts';
import { schrijfSleutels } from '../sleutels/sleutelbestand.ts';
import type { Archief, ArchiefHost } from './vorm.ts';
import { openDb, sluitDb } from './db.ts';
import { BESTANDEN, dbPad, eisLegeMap, IN_AANMAAK, resten, soortMap } from './map.ts';
import { migreer } from './migreer.ts';
import { gebruiker, openBestanden } from './openen.ts';
import { meldAccount } from './register.ts';

/** A new archive with its first account. */
export type Maakvraag = {
  map: string;
  gemeente: string;
  /** Its roles; without them those that come with the office, and what who makes an archive needs. */
  account: { naam: string; ambt: string; rollen?: readonly Rol[] };
  wachtwoord: string;
  host: Pick<ArchiefHost, 'ids'>;
  /** Fictional cases only; the stand-in window opens no other archive. */
  demonstratie?: boolean;
  kdf?: KdfInstelling | TestKdf;
};

/**
 * Makes an archive in an empty (or absent) folder and opens it. The key slots are written last: before that there is
 * nothing, after it a whole archive, whenever the process is killed; then it can simply be made again.
 * @throws AppFout EERSTE_ACCOUNT_ROL when the chosen roles let nobody in, ARCHIEF_BESTAAT_AL, MAP_NIET_LEEG, WACHTWOORD_TE_ZWAK {hint}, ARCHIEF_IN_GEBRUIK, ARCHIEF_ALLEEN_LEZEN,
 *   GEEN_SCHRIJFRECHTEN, SCHIJF_VOL or SCHIJF_FOUT.
 */
export async function maakArchief(vraag: Maakvraag): Promise<Archief> {
  const { map, gemeente, account, wachtwoord, host, demonstratie = false } = vraag;
  eisSterkWachtwoord(wachtwoord, [account.naam, gemeente]);
  const rollen = eersteRollen(account);
  const kdf = kiesKdf(vraag.kdf);
  const slot = betreed(map);
  const nieuw = { basis: randomBytes(SLEUTEL_BYTES), dossiers: randomBytes(SLEUTEL_BYTES) };
  const sleutels: Bestandssleutels = { basis: [nieuw.basis], dossiers: [nieuw.dossiers] };
  let archief: Archief | undefined;
  try {
    schrijfAtomair(join(map, IN_AANMAAK), '{"formaat":1}\n');
    for (const bestand of BESTANDEN) maakBestand(map, bestand, nieuw[bestand]);
    const archiefId = host.ids.nieuw();
    const wie = { accountId: host.ids.nieuw(), ...account, rollen, gemaaktDoor: null, rollenDoor: null };
    const eerste = await maakSlot(archiefId, wie, wachtwoord, kdf, sleutels);
    const inhoud: SleutelInhoud = { archiefId, gemeente, demonstratie, slots: [eerste], uitnodigingen: [], herstel: null, vernieuwen: [] };
    // Opening first proves that the files can be opened, while giving up still costs nothing.
    archief = openBestanden({ map, inhoud, account: gebruiker(eerste), sleutels, slot });
    meldAccount(archief.basis, eerste);
    schrijfSleutels(map, inhoud, nieuw.basis);
  } catch (fout) {
    archief?.sluit();
    if (soortMap(map) === 'onvolledig') probeer(() => ruimRestenOp(map));
    slot.ontgrendel();
    throw vertaalSchijffout(fout);
  } finally {
    wisSleutels(sleutels);
  }
  // Should the marker stay behind, then the first opening takes it away.
  probeer(() => rmSync(join(map, IN_AANMAAK)));
  return archief;
}

/**
 * Who makes an archive can let others in and make accounts, or nobody could. Without a choice an office without the right to
 * let others in gets the role of medewerker OOV beside it.
 */
function eersteRollen({ ambt, rollen }: Maakvraag['account']): Rol[] {
  const basis = rollen ?? rollenVanAmbt(ambt);
  if (rollen !== undefined && !magVerlenen(rollen)) throw new AppFout('EERSTE_ACCOUNT_ROL');
  return opVolgorde([...basis, ...(magVerlenen(basis) ? [] : ['medewerkerOOV' as const]), 'beheerder']);
}

/** Enters the folder: makes it, checks that it may be used before anything is left in it, locks it and clears an earlier attempt. */
function betreed(map: string): Vergrendeling {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    eisLegeMap(map);
  } catch (fout) {
    throw ['EEXIST', 'ENOTDIR'].includes(schijfcode(fout)) ? new AppFout('MAP_NIET_LEEG') : vertaalSchijffout(fout);
  }
  const slot = vergrendel(map);
  try {
    eisLegeMap(map);
    ruimRestenOp(map);
    return slot;
  } catch (fout) {
    slot.ontgrendel();
    throw vertaalSchijffout(fout);
  }
}

/** The database files go before the marker, so that an interrupted clearing is still seen as unfinished. */
function ruimRestenOp(map: string): void {
  ruimTijdelijkOp(map);
  for (const naam of resten()) rmSync(join(map, naam), { force: true });
  synchroniseerMap(map);
}

/** Makes one encrypted file with all its tables, readable for this user only. */
function maakBestand(map: string, bestand: Bestand, sleutel: Buffer): void {
  const pad = dbPad(map, bestand);
  closeSync(openSync(pad, 'wx', 0o600));
  const db = openDb({ pad, bestand, sleutel, nieuw: true });
  try {
    migreer(db, bestand);
  } finally {
    sluitDb(db);
  }
}
