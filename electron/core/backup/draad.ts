/** Runs in a thread of its own: gives back-ups new keys one after the other, and tells after each. See `draden.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { voltooi } from '../archief/stukken.ts';
import { wisSleutels } from '../sleutels/account.ts';
import type { Draadwerk } from './draden.ts';
import { vernieuw } from './vernieuwen.ts';

const { map, nu, huidig, kopieen } = workerData as Draadwerk;
try {
  for (const { kopie, sleutels } of kopieen) {
    voltooi(vernieuw(kopie, sleutels, { map, huidig, nu }));
    parentPort?.postMessage(kopie.map, []);
  }
} finally {
  for (const sleutels of [huidig, ...kopieen.map((een) => een.sleutels)]) wisSleutels(sleutels);
}
