// Carries out the list in its third argument, and kills itself just before the file operation or step of which the number is its second
// argument (0 or below: never). With a folder as sixth argument it copies the archive there instead, before a choice of those points: what a
// kill leaves is what is on the disk at that moment. Says which operations and steps there were.
import { randomUUID } from 'node:crypto';
import { cpSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sterfVoor } from '../sterven.ts';

/** Besides the steps and every third rename: one in so many of the other operations and of the small steps of a back-up. */
const EEN_OP = 40;

const [, , map = '', nummer = '0', lijstId = '', wachtwoord = '', nu = '', naar = ''] = process.argv;
/** Copies the archive as it is before the operation or step of this number, when that is one of the choice. */
function kopieer(naam: string, plaats: number): void {
  if (naam !== 'stap' && plaats % (naam === 'renameSync' ? 3 : EEN_OP) !== 1) return;
  cpSync(map, join(naar, String(plaats)), { recursive: true });
}
const leven = sterfVoor(Number(nummer), naar === '' ? {} : { kijk: kopieer });
const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');
const { voerLijstUit } = await import('../../../electron/core/vernietiging/uitvoeren.ts');

const bron = { klok: { nu: () => nu, ms: () => Date.parse(nu) }, ids: { nieuw: () => randomUUID() } };
const archief = await openArchief({ map, wachtwoord, host: bron });
const { sleutels } = await ontgrendel(map, undefined, wachtwoord, bron.klok);
writeSync(1, 'begin\n');
leven.begin();
await voerLijstUit({ archief, bron, sleutels, lijstId, afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async (plaats) => leven.tel(plaats % 100 === 0 ? 'stap' : 'deelstap') } });
leven.stop();
archief.sluit();
writeSync(1, JSON.stringify(leven.gedaan));
