import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Werk } from '../werk/werkbank.ts';
import { nieuwePlek, verouderd, type Verouderd, type Vernieuwvraag } from './vernieuwen.ts';

/**
 * What a thread gets: the archive's folder, its present keys, the moment, and back-ups with their own keys and where to make them anew.
 * The keys lie in memory that is shared: what is wiped here is gone there.
 */
export type Draadwerk = { map: string; nu: string; huidig: Bestandssleutels; kopieen: { kopie: Verouderd; sleutels: Bestandssleutels; bezig: string }[] };

/** The cores of the smallest machine that this is for. */
const DRADEN = 2;
/** Below this starting a thread takes longer than the work itself. */
export const VANAF_BYTES = 20_000_000;
/** How often is looked whether it has to stop: one back-up can take many seconds, and a lock does not wait for that. */
const KIJK_ELKE_MS = 100;

/** The built application has the thread's program beside its own; from source it is the file here. */
const PROGRAMMA = new URL(import.meta.url.endsWith('.ts') ? 'draad.ts' : 'draad.js', import.meta.url);

/** Keys to share with a thread; they are wiped when no thread is left. */
const gedeeld = ({ basis, dossiers }: Bestandssleutels): Bestandssleutels => {
  const deel = (sleutel: Buffer): Buffer => {
    const eigen = Buffer.from(new SharedArrayBuffer(sleutel.length));
    eigen.set(sleutel);
    return eigen;
  };
  return { basis: basis.map(deel), dossiers: dossiers.map(deel) };
};

/**
 * Gives large back-ups the present keys in threads of their own, two at a time, while the core answers. One that fails there, or
 * cannot be opened, stays as it is: `vernieuwBackups` afterwards does what is left, and says what cannot be done.
 * @throws AppFout what `werk.stap` throws; then every back-up is whole, with the old keys or the new, no thread is left and
 *   every key is wiped.
 */
export async function vernieuwInDraden(vraag: Vernieuwvraag, werk: Werk, vanaf = VANAF_BYTES): Promise<void> {
  const { map, nu } = vraag;
  const huidig = gedeeld(vraag.huidig);
  const kopieen = verouderd(map).flatMap((kopie) => {
    const gevonden = (kopie.manifest.bestanden.dossiers?.bytes ?? 0) < vanaf ? null : vraag.open(kopie);
    if (gevonden === null) return [];
    const sleutels = gedeeld(gevonden);
    wisSleutels(gevonden);
    return [{ kopie, sleutels, bezig: nieuwePlek(kopie) }];
  });
  const draden: Worker[] = [];
  const stop = Promise.withResolvers<never>();
  let gedaan = 0;
  const kijk = (): void => void werk.stap(gedaan, kopieen.length).catch(stop.reject);
  let wekker: NodeJS.Timeout | undefined;
  try {
    if (kopieen.length === 0) return;
    await werk.stap(0, kopieen.length);
    // Every second one to each thread: the newest, which matter most, come first.
    const stapels = Array.from({ length: DRADEN }, (_, draad) => kopieen.filter((__, plaats) => plaats % DRADEN === draad));
    const klaar = stapels.filter((stapel) => stapel.length > 0).map((stapel) => {
      const draad = new Worker(PROGRAMMA, { workerData: { map, huidig, nu, kopieen: stapel } satisfies Draadwerk });
      draden.push(draad);
      draad.on('message', () => {
        gedaan += 1;
        kijk();
      });
      return new Promise<void>((einde) => {
        // A fault is not told apart here: what is left is tried once more, and then says what is wrong with it.
        draad.once('error', () => einde());
        draad.once('exit', () => einde());
      });
    });
    wekker = setInterval(kijk, KIJK_ELKE_MS);
    await Promise.race([Promise.all(klaar), stop.promise]);
  } finally {
    clearInterval(wekker);
    // Before the keys go: with half a key a thread would close a copy that nobody opens.
    await Promise.all(draden.map((draad) => draad.terminate()));
    for (const sleutels of [huidig, ...kopieen.map((een) => een.sleutels)]) wisSleutels(sleutels);
    for (const { bezig } of kopieen) rmSync(bezig, { recursive: true, force: true });
  }
}
