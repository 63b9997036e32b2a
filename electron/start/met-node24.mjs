/**
 * `node electron/start/met-node24.mjs <bestand> [argumenten]`: installs what is missing and runs the file with Node 24.
 * Standard input and output pass untouched.
 */
import { fileURLToPath } from 'node:url';
import { draai, eindigAls, meldStartFout } from './node24.mjs';
import { zorgVoorPakketten } from './pakketten.mjs';

const wortel = fileURLToPath(new URL('../..', import.meta.url));
const [bestand, ...args] = process.argv.slice(2);

try {
  await zorgVoorPakketten(wortel);
  eindigAls(await draai(wortel, bestand, args));
} catch (fout) {
  meldStartFout(fout);
}
