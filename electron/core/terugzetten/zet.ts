import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Db } from '../archief/db.ts';
import { schrijfDoor } from '../archief/kopie.ts';
import { BESTANDEN, dbPad, eisLegeMap, soortMap } from '../archief/map.ts';
import { gebruiker, openBestanden } from '../archief/openen.ts';
import { verwerkGrafstenen } from '../archief/verwerk.ts';
import { alle, voerUit } from '../archief/vraag.ts';
import { synchroniseerMap } from '../bestanden/atomair.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256Bestand } from '../bestanden/sha256.ts';
import { controleerInhoud } from '../backup/controle.ts';
import { bestandsnaam } from '../backup/manifest.ts';
import type { Klok } from '../host.ts';
import { schrijfIn, type Logbron } from '../inzage/logboeken.ts';
import { wisSleutels } from '../sleutels/account.ts';
import { leesSleutelbytes, SLEUTELBESTAND } from '../sleutels/sleutelbestand.ts';
import { alleStenen } from './bekijk.ts';
import { openBron, type Bron, type Terugvraag } from './bron.ts';
import { metHuidig, type Huidig } from './huidig.ts';
import { betreedMap, isHalverwege, klaarMap, wisselOm } from './wissel.ts';

/** Where moments and ids come from. */
export type Zethost = Pick<Logbron, 'ids'> & { klok: Pick<Klok, 'nu' | 'ms'> };

/**
 * Puts a back-up in the place of the archive in a folder, or into an empty folder. It is copied beside the archive of now, opened, read
 * whole and compared with what was written down, brought to the present layout, and rid of what was destroyed since; only
 * then do the two change places. The one of now stands aside among the back-ups.
 * @throws AppFout MAP_NIET_LEEG, SCHIJF_VOL and the like, and everything that `bekijk` throws. The archive of now is then as it was.
 *   WISSEL_ONDERBROKEN when the disk refused something in the middle of the switch: it is finished when the archive is next opened.
 */
export async function zetTerug(vraag: Terugvraag, host: Zethost): Promise<Uitvoer<'terugzetten.zet'>> {
  const { map } = vraag;
  maakMap(map);
  const slot = betreedMap(map);
  try {
    if (soortMap(map) !== 'archief') eisLegeMap(map);
    const bron = await openBron(vraag, host.klok);
    const id = randomBytes(6).toString('hex');
    try {
      controleerInhoud(vraag.bron, bron.manifest, bron.open, false);
      const vernietigd = await metHuidig(map, bron, vraag.wachtwoord, (huidig) => maakKlaar(vraag, id, bron, huidig, host));
      const { archiefId, demonstratie, gemaakt } = bron.manifest;
      wisselOm(map, { id, archiefId, demonstratie, op: host.klok.nu() });
      return { gemaakt, vernietigd, sleutels: bron.sleutels };
    } catch (fout) {
      // Once the switch is written down, what was made ready is half of the archive: whoever enters the folder next finishes it.
      if (isHalverwege(map)) throw new AppFout('WISSEL_ONDERBROKEN');
      rmSync(klaarMap(map, id), { recursive: true, force: true });
      throw vertaalSchijffout(fout);
    } finally {
      wisSleutels(bron.open);
    }
  } finally {
    slot.ontgrendel();
  }
}

/** Makes the archive that is to take over, in a folder of its own; answers how many dossiers were destroyed again. */
function maakKlaar({ map, bron: van }: Terugvraag, id: string, bron: Bron, huidig: Huidig | null, host: Zethost): number {
  const klaar = klaarMap(map, id);
  const { manifest, bestand, slot, open } = bron;
  mkdirSync(klaar, { mode: 0o700 });
  for (const naam of BESTANDEN) {
    copyFileSync(dbPad(van, naam), dbPad(klaar, naam));
    // A stick or a share can read well once, and not the next time.
    if (sha256Bestand(dbPad(klaar, naam)).sha256 !== manifest.bestanden[naam]?.sha256) throw new AppFout('BACKUP_BESCHADIGD', { bestand: bestandsnaam(naam) });
  }
  const pad = join(klaar, SLEUTELBESTAND);
  writeFileSync(pad, leesSleutelbytes(bron.sleutels === 'nu' ? map : van), { mode: 0o600 });
  const archief = openBestanden({ map: klaar, inhoud: bestand.inhoud, account: gebruiker(slot), sleutels: open, slot: undefined });
  let vernietigd: number;
  try {
    if (archief.heeftDossiers && huidig?.dossiers !== undefined) neemTellersOver(huidig.dossiers, archief.dossiers);
    const stenen = alleStenen(map, van, manifest.archiefId, huidig === null ? [] : [huidig.basis]);
    vernietigd = verwerkGrafstenen(archief, host.klok, [stenen], map);
    const delen = { objectId: manifest.id, extra: { gemaakt: manifest.gemaakt } };
    for (const naam of archief.heeftDossiers ? BESTANDEN : (['basis'] as const)) schrijfIn(archief, host, naam, 'backup.teruggezet', delen);
  } finally {
    archief.sluit();
  }
  for (const naam of [...BESTANDEN.map((deel) => dbPad(klaar, deel)), pad]) schrijfDoor(naam);
  synchroniseerMap(klaar);
  return vernietigd;
}

/** Case numbers that were given out stay given out, also those of dossiers that the back-up does not have. */
function neemTellersOver(nu: Db, dan: Db): void {
  for (const { jaar, laatste } of alle<{ jaar: number; laatste: number }>(nu, 'SELECT jaar, laatste FROM zaaknummerteller')) {
    voerUit(dan, 'INSERT INTO zaaknummerteller (jaar, laatste) VALUES (?, ?) ON CONFLICT DO UPDATE SET laatste = max(laatste, excluded.laatste)', jaar, laatste);
  }
}

function maakMap(map: string): void {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  } catch (fout) {
    throw vertaalSchijffout(fout);
  }
}
