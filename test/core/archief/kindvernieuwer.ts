// Opens the archive in its first argument and gives both files new keys, over and over, until it is killed; with a number as
// third argument it kills itself just before that file operation of the first renewal. Says what it did.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , map = '', wachtwoord = '', nummer = '0'] = process.argv;
let geteld = 0;
let begonnen = false;
for (const naam of ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'statSync'] as const) {
  const echt = fs[naam] as (...delen: unknown[]) => unknown;
  const telt = (...delen: unknown[]): unknown => {
    if (begonnen) geteld += 1;
    if (begonnen && geteld === Number(nummer)) process.kill(process.pid, 'SIGKILL');
    return echt(...delen);
  };
  Object.assign(fs, { [naam]: telt });
}
syncBuiltinESMExports();
const { openArchief } = await import('../../../electron/core/archief/archief.ts');
const { vernieuwSleutel } = await import('../../../electron/core/archief/vernieuwen.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');

const klok = { ms: () => 0 };
const accountId = fs.readFileSync(`${map}/wie.txt`, 'utf8');
const archief = await openArchief({ map, accountId, wachtwoord, host: { klok } });
const { sleutels } = await ontgrendel(map, accountId, wachtwoord, klok);
fs.writeSync(1, 'begin\n');
begonnen = true;
for (;;) {
  for (const bestand of ['basis', 'dossiers'] as const) vernieuwSleutel(archief, bestand, sleutels);
  fs.writeSync(1, `klaar ${geteld}\n`);
}
