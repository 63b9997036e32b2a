// Opens the archive in its first argument and gives both files new keys, over and over, until it is killed; with a number as
// third argument it kills itself just before that file operation of the first renewal, and with `draad` it uses threads. Says which operations there were.
import { readFileSync, writeSync } from 'node:fs';
import { sterfVoor } from '../sterven.ts';

const [, , map = '', wachtwoord = '', nummer = '0'] = process.argv;
const inDraad = nummer === 'draad';
const leven = sterfVoor(inDraad ? 0 : Number(nummer), { ook: ['statSync'] });
const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
const { voltooi } = await import('../../../electron/core/werk/stappen.ts');
const { vernieuwInStappen } = await import('../../../electron/core/archief/vernieuwen.ts');
const { DRAADSTAPPEN, vernieuwBestand } = await import('../../../electron/core/backup/archiefdraad.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');

const klok = { ms: () => 0 };
const accountId = readFileSync(`${map}/wie.txt`, 'utf8');
const archief = await openArchief({ map, accountId, wachtwoord, host: { klok } });
const { sleutels } = await ontgrendel(map, accountId, wachtwoord, klok);
/** A thread got somewhere. */
const stap = async (gedaan: number, van: number): Promise<void> => {
  if (gedaan > 0 && van === DRAADSTAPPEN) writeSync(1, 'draad\n');
};
writeSync(1, 'begin\n');
leven.begin();
for (;;) {
  for (const bestand of ['basis', 'dossiers'] as const) {
    if (inDraad) await vernieuwBestand({ archief, bestand, sleutels, inpakken: bestand === 'dossiers' }, { stap }, 0);
    else voltooi(vernieuwInStappen(archief, bestand, sleutels));
  }
  writeSync(1, `klaar ${leven.gedaan.join(' ')}\n`);
}
