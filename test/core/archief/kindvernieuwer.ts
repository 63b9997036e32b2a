// Opens the archive in its first argument and gives both files new keys, over and over, until it is killed; with a number as
// third argument it kills itself just before that file operation of the first renewal. Says what it did.
import { readFileSync, writeSync } from 'node:fs';
import { sterfVoor } from './sterven.ts';

const [, , map = '', wachtwoord = '', nummer = '0'] = process.argv;
const leven = sterfVoor(['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'statSync'], Number(nummer));
const { openArchief } = await import('../../../electron/core/archief/archief.ts');
const { vernieuwSleutel } = await import('../../../electron/core/archief/vernieuwen.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');

const klok = { ms: () => 0 };
const accountId = readFileSync(`${map}/wie.txt`, 'utf8');
const archief = await openArchief({ map, accountId, wachtwoord, host: { klok } });
const { sleutels } = await ontgrendel(map, accountId, wachtwoord, klok);
writeSync(1, 'begin\n');
leven.begin();
for (;;) {
  for (const bestand of ['basis', 'dossiers'] as const) vernieuwSleutel(archief, bestand, sleutels);
  writeSync(1, `klaar ${leven.geteld()}\n`);
}
