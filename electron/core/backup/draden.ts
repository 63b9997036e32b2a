import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Kopiebeeld, Lezing, Sleutelwissel } from '../archief/kopie.ts';
import { wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import type { Werk } from '../werk/werkbank.ts';
import { nieuwePlek, verouderd, type Verouderd, type Vernieuwvraag } from './vernieuwen.ts';

/**
 * What a thread can do: give a back-up the present keys, give a copy of a file another key and read it whole, or only read one. Keys lie
 * in memory that is shared (`gedeeld`): what is wiped here is gone there.
 */
export type Draadtaak =
  | { soort: 'backup'; map: string; nu: string; huidig: Bestandssleutels; kopie: Verouderd; sleutels: Bestandssleutels; bezig: string }
  | ({ soort: 'hersleutel'; pad: string; inpakken: boolean } & Sleutelwissel)
  | { soort: 'lees'; pad: string; bestand: Bestand; sleutel: Uint8Array };

/** What a thread tells: that it got so far, or how a task ended. `code`: of an AppFout; `null` for anything else. */
export type Draadbericht = { soort: 'stap' } | { soort: 'klaar'; uitkomst: Kopiebeeld | Lezing | null } | { soort: 'mislukt'; code: string | null };

/** The cores of the smallest machine that this is for. */
const DRADEN = 2;
/** Below this starting a thread takes longer than the work itself. */
export const VANAF_BYTES = 20_000_000;
/** How often is looked whether it has to stop: one file can take many seconds, and a lock does not wait for that. */
const KIJK_ELKE_MS = 100;

/** The built application has the thread's program beside its own; from source it is the file here. */
const PROGRAMMA = new URL(import.meta.url.endsWith('.ts') ? 'draad.ts' : 'draad.js', import.meta.url);

/** A key to share with a thread; who made it wipes it when no thread is left. */
export function gedeeld(sleutel: Uint8Array): Buffer {
  const eigen = Buffer.from(new SharedArrayBuffer(sleutel.length));
  eigen.set(sleutel);
  return eigen;
}

const gedeelde = ({ basis, dossiers }: Bestandssleutels): Bestandssleutels => ({ basis: basis.map(gedeeld), dossiers: dossiers.map(gedeeld) });

/**
 * Does tasks in threads, each pile one after the other, while the core answers. A thread that breaks off is no error here: what it did
 * not tell did not happen.
 * @param kijk asked all the time whether to go on
 * @throws what `kijk` throws. When this returns or throws no thread is left, and keys can be wiped.
 */
export async function inDraden(stapels: readonly (readonly Draadtaak[])[], hoor: (bericht: Draadbericht) => void, kijk: () => Promise<void>): Promise<void> {
  const draden: Worker[] = [];
  const stop = Promise.withResolvers<never>();
  const vraag = (): void => void kijk().catch(stop.reject);
  let wekker: NodeJS.Timeout | undefined;
  try {
    const klaar = stapels.filter((stapel) => stapel.length > 0).map((stapel) => {
      const draad = new Worker(PROGRAMMA, { workerData: stapel });
      draden.push(draad);
      draad.on('message', (bericht: Draadbericht) => {
        hoor(bericht);
        vraag();
      });
      return new Promise<void>((einde) => {
        draad.once('error', () => einde());
        draad.once('exit', () => einde());
      });
    });
    wekker = setInterval(vraag, KIJK_ELKE_MS);
    await Promise.race([Promise.all(klaar), stop.promise]);
  } finally {
    clearInterval(wekker);
    // Before the keys go: with half a key a thread would close a copy that nobody opens.
    await Promise.all(draden.map((draad) => draad.terminate()));
  }
}

/**
 * Gives large back-ups the present keys in threads of their own, two at a time, while the core answers. One that fails there, or
 * cannot be opened, stays as it is: `vernieuwBackups` afterwards does what is left, and says what cannot be done.
 * @throws AppFout what `werk.stap` throws; then every back-up is whole, with the old keys or the new, no thread is left and
 *   every key is wiped.
 */
export async function vernieuwInDraden(vraag: Vernieuwvraag, werk: Werk, vanaf = VANAF_BYTES): Promise<void> {
  const { map, nu } = vraag;
  const huidig = gedeelde(vraag.huidig);
  const taken = verouderd(map).flatMap((kopie) => {
    const gevonden = (kopie.manifest.bestanden.dossiers?.bytes ?? 0) < vanaf ? null : vraag.open(kopie);
    if (gevonden === null) return [];
    const sleutels = gedeelde(gevonden);
    wisSleutels(gevonden);
    return [{ soort: 'backup' as const, map, nu, huidig, kopie, sleutels, bezig: nieuwePlek(kopie) }];
  });
  let gedaan = 0;
  const kijk = (): Promise<void> => werk.stap(gedaan, taken.length);
  const hoor = ({ soort }: Draadbericht): void => void (soort === 'klaar' && (gedaan += 1));
  try {
    if (taken.length === 0) return;
    await kijk();
    // Every second one to each thread: the newest, which matter most, come first.
    await inDraden(Array.from({ length: DRADEN }, (_, draad) => taken.filter((__, plaats) => plaats % DRADEN === draad)), hoor, kijk);
  } finally {
    for (const sleutels of [huidig, ...taken.map((een) => een.sleutels)]) wisSleutels(sleutels);
    for (const { bezig } of taken) rmSync(bezig, { recursive: true, force: true });
  }
}
