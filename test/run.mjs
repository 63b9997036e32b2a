/** `npm test`: installs what is missing on whatever Node is there, then runs everything with Node 24. */
import { fileURLToPath } from 'node:url';
import { draai, eindigAls, meldStartFout } from '../electron/start/node24.mjs';
import { zorgVoorPakketten } from '../electron/start/pakketten.mjs';

const wortel = fileURLToPath(new URL('..', import.meta.url));

try {
  await zorgVoorPakketten(wortel);
  eindigAls(await draai(wortel, 'test/alles.ts', process.argv.slice(2)));
} catch (fout) {
  meldStartFout(fout);
}
