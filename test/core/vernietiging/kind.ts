// Carries out the list in its third argument, and kills itself just before the file operation or step of which the number is its second
// argument (0 or below: never). With a folder as sixth argument it copies the archive there instead, before a choice of those points: what a
// kill leaves is what is on the disk at that moment. Says which operations and steps there were.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/** Besides the steps and every third rename: one in so many of the other operations and of the small steps of a back-up. */
const EEN_OP = 40;

const [, , map = '', nummer = '0', lijstId = '', wachtwoord = '', nu = '', naar = ''] = process.argv;
const gedaan: string[] = [];
let begonnen = false;
function tel(naam: string): void {
  if (!begonnen) return;
  gedaan.push(naam);
  if (gedaan.length === Number(nummer)) process.kill(process.pid, 'SIGKILL');
  if (naar === '' || (naam !== 'stap' && gedaan.length % (naam === 'renameSync' ? 3 : EEN_OP) !== 1)) return;
  // Copying is no operation of the application.
  begonnen = false;
  fs.cpSync(map, join(naar, String(gedaan.length)), { recursive: true });
  begonnen = true;
}
for (const naam of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'copyFileSync'] as const) {
  const echt = fs[naam] as (...delen: unknown[]) => unknown;
  const telt = (...delen: unknown[]): unknown => {
    tel(naam);
    return echt(...delen);
  };
  Object.assign(fs, { [naam]: telt });
}
syncBuiltinESMExports();
const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');
const { voerLijstUit } = await import('../../../electron/core/vernietiging/uitvoeren.ts');

const bron = { klok: { nu: () => nu, ms: () => Date.parse(nu) }, ids: { nieuw: () => randomUUID() } };
const archief = await openArchief({ map, wachtwoord, host: bron });
const { sleutels } = await ontgrendel(map, undefined, wachtwoord, bron.klok);
fs.writeSync(1, 'begin\n');
begonnen = true;
await voerLijstUit({ archief, bron, sleutels, lijstId, afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async (plaats) => tel(plaats % 100 === 0 ? 'stap' : 'deelstap') } });
begonnen = false;
archief.sluit();
fs.writeSync(1, JSON.stringify(gedaan));
