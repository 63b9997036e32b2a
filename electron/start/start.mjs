/** `npm start`: installs what is missing on whatever Node is there, then starts the application with Node 24. */
import { fileURLToPath } from 'node:url';
import { draai, eindigAls, meldStartFout } from './node24.mjs';
import { zorgVoorPakketten } from './pakketten.mjs';

const wortel = fileURLToPath(new URL('../..', import.meta.url));

try {
  await zorgVoorPakketten(wortel);
  eindigAls(await draai(wortel, 'electron/start/start.ts', process.argv.slice(2)));
} catch (fout) {
  meldStartFout(fout);
}
