/** The archive's own files in threads, while the core answers: giving one a new key, and reading one whole for a back-up. */
import { statSync } from 'node:fs';
import fs from 'node:fs/promises';
import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from '../archief/archief.ts';
import type { Db } from '../archief/db.ts';
import { eisGelijk, kopieplek, verwijderKopie, wijzigingen, type Kopiebeeld, type Lezing } from '../archief/kopie.ts';
import { neemInGebruik, nieuweSleutel, STAPPEN_PER_BESTAND, vernieuwInStappen } from '../archief/vernieuwen.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { inStappen, isStop, type Werk } from '../werk/werkbank.ts';
import { gedeeld, inDraden, VANAF_BYTES, type Draadtaak } from './draden.ts';

/**
 * Which file gets a new key, and the keys that somebody unlocked. `inpakken`: leaves free pages behind, because something was destroyed.
 * `eerst`: what has to be there before the file changes, and may go on until then.
 */
export type Bestandvraag = { archief: Archief; bestand: Bestand; sleutels: Bestandssleutels; inpakken?: boolean; eerst?: Promise<unknown> };

/** Copying, packing, the new key, reading: what is told of how far a thread is. */
export const DRAADSTAPPEN = 4;

/**
 * As `vernieuwInStappen`; of a large file everything but the change itself happens in a thread, with a copy that only it opens. Where no
 * thread can be had it happens here.
 * @returns what was read in the file as it now lies
 * @throws AppFout as `vernieuwInStappen`, and what `eerst` and `werk.stap` throw: then nothing is left over, and the old key stays in use.
 */
export async function vernieuwBestand({ archief, bestand, sleutels, inpakken = false, eerst }: Bestandvraag, werk: Werk, vanaf = VANAF_BYTES): Promise<Lezing> {
  const hier = async (): Promise<Lezing> => {
    await eerst;
    await werk.stap(0, STAPPEN_PER_BESTAND);
    return inStappen(werk, STAPPEN_PER_BESTAND, vernieuwInStappen(archief, bestand, sleutels));
  };
  // What a small file costs nobody waits for; it is always packed.
  if (!isGroot(archief[bestand], vanaf)) return hier();
  // It may fail while a thread is at work; that is heard where it is waited for.
  eerst?.catch(() => null);
  const wissel = nieuweSleutel(bestand, sleutels);
  const [oud, nieuw] = [gedeeld(wissel.oud), gedeeld(wissel.nieuw)];
  const db = archief[bestand];
  try {
    for (;;) {
      const eerder = wijzigingen(db);
      const pad = kopieplek(db);
      try {
        const beeld = (await metKopie(db, pad, { soort: 'hersleutel', pad, bestand, oud, nieuw, inpakken }, werk)) as Kopiebeeld | null;
        if (beeld === null) return await hier();
        await eerst;
        // The last moment to stop; what follows happens at once, with an archive that is still open.
        await werk.stap(DRAADSTAPPEN, DRAADSTAPPEN);
        // What was already under way and wrote meanwhile is not in the copy.
        if (wijzigingen(db) !== eerder) continue;
        eisGelijk(db, bestand, beeld);
        neemInGebruik(archief, sleutels, wissel, pad);
        return beeld;
      } catch (fout) {
        // Written in while it was copied, a copy is of two halves: that says nothing of the file.
        if (!isBeschadigd(fout) || !db.open || wijzigingen(db) === eerder) throw fout;
      } finally {
        verwijderKopie(pad);
      }
    }
  } finally {
    wis(oud);
    wis(nieuw);
    if (!sleutels[bestand].includes(wissel.nieuw)) wis(wissel.nieuw);
  }
}

/**
 * Reads a large file whole in a thread, so that a back-up of the same bytes need not do that while the core waits; `null` for a small
 * one, or when that does not work: the back-up then reads for itself, and says what is wrong.
 * @throws AppFout what `werk.stap` throws
 */
export async function leesInDraad({ archief, bestand, sleutels }: Bestandvraag, werk: Werk, vanaf = VANAF_BYTES): Promise<Lezing | null> {
  const [eigen] = sleutels[bestand];
  if (eigen === undefined || !isGroot(archief[bestand], vanaf)) return null;
  const sleutel = gedeeld(eigen);
  const pad = kopieplek(archief[bestand]);
  try {
    return await metKopie(archief[bestand], pad, { soort: 'lees', pad, bestand, sleutel }, werk);
  } catch (fout) {
    if (isStop(fout)) throw fout;
    return null;
  } finally {
    wis(sleutel);
    verwijderKopie(pad);
  }
}

const isBeschadigd = (fout: unknown): boolean => fout instanceof AppFout && fout.code === 'ARCHIEF_BESCHADIGD';
const isGroot = ({ name }: Db, vanaf: number): boolean => statSync(name).size >= vanaf;

/** Copies the bytes of an open file, which all of it is in between two transactions, and lets a thread work on the copy; `null` when that broke off. */
async function metKopie(db: Db, pad: string, taak: Draadtaak & { bestand: Bestand }, werk: Werk): Promise<Kopiebeeld | Lezing | null> {
  if (db.inTransaction) throw new TypeError('een kopie begint niet in een transactie');
  let gedaan = 0;
  let uitkomst: Kopiebeeld | Lezing | null = null;
  let code: string | null = null;
  const kijk = (): Promise<void> => werk.stap(gedaan, DRAADSTAPPEN);
  await kijk();
  await fs.copyFile(db.name, pad, fs.constants.COPYFILE_EXCL).catch((fout: unknown) => {
    throw vertaalSchijffout(fout);
  });
  gedaan = 1;
  await kijk();
  await inDraden([[taak]], (bericht) => {
    if (bericht.soort === 'stap') gedaan += 1;
    else if (bericht.soort === 'klaar') ({ uitkomst } = bericht);
    else ({ code } = bericht);
  }, kijk);
  if (code !== null) throw new AppFout(code, { bestand: taak.bestand });
  return uitkomst;
}
