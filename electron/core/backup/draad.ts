/** Runs in a thread of its own: does its tasks one after the other, and tells how each ended. Who started it wipes the keys. See `draden.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { AppFout } from '../../../shared/fout.ts';
import { hersleutel, leesGeheel, type Kopiebeeld, type Lezing } from '../archief/kopie.ts';
import { voltooi } from '../werk/stappen.ts';
import type { Draadbericht, Draadtaak } from './draden.ts';
import { vernieuw } from './vernieuwen.ts';

const meld = (bericht: Draadbericht): void => parentPort?.postMessage(bericht, []);

function doe(taak: Draadtaak): Kopiebeeld | Lezing | null {
  if (taak.soort === 'lees') return leesGeheel(taak.pad, taak.bestand, taak.sleutel);
  if (taak.soort === 'backup') {
    voltooi(vernieuw(taak.kopie, taak.sleutels, taak, taak.bezig));
    return null;
  }
  const stappen = hersleutel(taak);
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
    meld({ soort: 'stap' });
  }
}

for (const taak of workerData as readonly Draadtaak[]) {
  try {
    meld({ soort: 'klaar', uitkomst: doe(taak) });
  } catch (fout) {
    // The code alone: what it says besides, who asked finds out or does not need.
    meld({ soort: 'mislukt', code: fout instanceof AppFout ? fout.code : null });
  }
}
