import { Worker } from 'node:worker_threads';
import { wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Werk } from '../werk/werkbank.ts';
import { eerstePlaats, ruimBezigOp } from './plaats.ts';
import { verouderd, type Verouderd, type Vernieuwvraag } from './vernieuwen.ts';

/** What a thread gets: the archive's folder, its present keys, the moment, and back-ups with their own keys. The keys are copies. */
export type Draadwerk = { map: string; nu: string; huidig: Bestandssleutels; kopieen: { kopie: Verouderd; sleutels: Bestandssleutels }[] };

/** The cores of the smallest machine that this is for. */
const DRADEN = 2;
/** Below this starting a thread takes longer than the work itself. */
export const VANAF_BYTES = 20_000_000;

/** The built application has the thread's program beside its own; from source it is the file here. */
const PROGRAMMA = new URL(import.meta.url.endsWith('.ts') ? 'draad.ts' : 'draad.js', import.meta.url);

/** Keys to send: a small Buffer lies in memory with others, and all of that would go along. */
const losse = ({ basis, dossiers }: Bestandssleutels): Bestandssleutels => {
  const los = (sleutel: Buffer): Buffer => {
    const eigen = Buffer.alloc(sleutel.length);
    eigen.set(sleutel);
    return eigen;
  };
  return { basis: basis.map(los), dossiers: dossiers.map(los) };
};

/**
 * Gives large back-ups the present keys in threads of their own, two at a time, while the core answers. One that fails there, or
 * cannot be opened, stays as it is: `vernieuwBackups` afterwards does what is left, and says what cannot be done.
 * @throws AppFout what `werk.stap` throws; then every back-up is whole, with the old keys or the new.
 */
export async function vernieuwInDraden(vraag: Vernieuwvraag, werk: Werk, vanaf = VANAF_BYTES): Promise<void> {
  const { map, nu } = vraag;
  const huidig = losse(vraag.huidig);
  const kopieen = verouderd(map).flatMap((kopie) => {
    const gevonden = (kopie.manifest.bestanden.dossiers?.bytes ?? 0) < vanaf ? null : vraag.open(kopie);
    if (gevonden === null) return [];
    const sleutels = losse(gevonden);
    wisSleutels(gevonden);
    return [{ kopie, sleutels }];
  });
  const draden: Worker[] = [];
  try {
    if (kopieen.length === 0) return;
    let gedaan = 0;
    // Every second one to each thread: the newest, which matter most, come first.
    const stapels = Array.from({ length: DRADEN }, (_, draad) => kopieen.filter((__, plaats) => plaats % DRADEN === draad));
    const klaar = stapels.filter((stapel) => stapel.length > 0).map((stapel) => {
      const draad = new Worker(PROGRAMMA, { workerData: { map, huidig, nu, kopieen: stapel } satisfies Draadwerk });
      draden.push(draad);
      return new Promise<void>((einde, mis) => {
        draad.on('message', () => void werk.stap((gedaan += 1), kopieen.length).catch(mis));
        // A fault is not told apart here: what is left is tried once more, and then says what is wrong with it.
        draad.once('error', () => einde());
        draad.once('exit', () => einde());
      });
    });
    await werk.stap(0, kopieen.length);
    await Promise.all(klaar);
  } finally {
    await Promise.all(draden.map((draad) => draad.terminate()));
    for (const sleutels of [huidig, ...kopieen.map((een) => een.sleutels)]) wisSleutels(sleutels);
    if (draden.length > 0) ruimBezigOp(eerstePlaats(map));
  }
}
