/** Runs in a thread of its own: gives back-ups new keys one after the other, and tells after each. Who started it wipes the keys. See `draden.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { voltooi } from '../archief/stukken.ts';
import type { Draadwerk } from './draden.ts';
import { vernieuw } from './vernieuwen.ts';

const { map, nu, huidig, kopieen } = workerData as Draadwerk;
for (const { kopie, sleutels, bezig } of kopieen) {
  voltooi(vernieuw(kopie, sleutels, { map, huidig, nu }, bezig));
  parentPort?.postMessage(kopie.map, []);
}
