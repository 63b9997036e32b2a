// Makes an archive in the folder in its first argument, and kills itself just before the file operation whose number is its
// third argument (0: never). Says how many there were.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { sterfVoor } from '../sterven.ts';

const [, , map = '', wachtwoord = '', nummer = '0'] = process.argv;
const leven = sterfVoor(Number(nummer));
const { maakArchief } = await import('../../../electron/core/archief/archief.ts');

writeSync(1, 'begin\n');
leven.begin();
const archief = await maakArchief({
  map,
  wachtwoord,
  gemeente: 'Waterhoven',
  account: { naam: 'M. Duinkerk', ambt: 'burgemeester' },
  host: { ids: { nieuw: () => randomUUID() } },
  kdf: { memKiB: 64, iterations: 1, parallelism: 1, alleenVoorTests: true },
});
archief.sluit();
writeSync(1, `klaar ${leven.gedaan.length}\n`);
