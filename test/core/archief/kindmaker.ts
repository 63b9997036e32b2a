// Makes an archive in the folder in its first argument, and kills itself just before the file operation whose number is its
// third argument (0: never). Says how many there were.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , map = '', wachtwoord = '', nummer = '0'] = process.argv;
let geteld = 0;
let begonnen = false;
for (const naam of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync'] as const) {
  const echt = fs[naam] as (...delen: unknown[]) => unknown;
  const telt = (...delen: unknown[]): unknown => {
    if (begonnen) geteld += 1;
    if (begonnen && geteld === Number(nummer)) process.kill(process.pid, 'SIGKILL');
    return echt(...delen);
  };
  Object.assign(fs, { [naam]: telt });
}
syncBuiltinESMExports();
const { maakArchief } = await import('../../../electron/core/archief/archief.ts');

fs.writeSync(1, 'begin\n');
begonnen = true;
const archief = await maakArchief({
  map,
  wachtwoord,
  gemeente: 'Waterhoven',
  account: { naam: 'M. Duinkerk', ambt: 'burgemeester' },
  host: { ids: { nieuw: () => randomUUID() } },
  kdf: { memKiB: 64, iterations: 1, parallelism: 1, alleenVoorTests: true },
});
archief.sluit();
fs.writeSync(1, `klaar ${geteld}\n`);
