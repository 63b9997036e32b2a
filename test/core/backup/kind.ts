// Does one thing with the archive in its first argument, and kills itself just before the file operation whose number is its third
// argument (0: never). Says which operations there were. The thing is its second argument: `backup`, `terugzetten` or `sleutels`.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { sterfVoor } from '../sterven.ts';

const [, , map = '', wat = '', nummer = '0', wachtwoord = '', accountId = '', bron = ''] = process.argv;
const leven = sterfVoor(Number(nummer));
const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
const { voltooi } = await import('../../../electron/core/werk/stappen.ts');
const { generatiesVan, vernieuwInStappen } = await import('../../../electron/core/archief/vernieuwen.ts');
const { maakMetRotatie } = await import('../../../electron/core/backup/automatisch.ts');
const { uitHand, vernieuwBackups } = await import('../../../electron/core/backup/vernieuwen.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');
const { leesSleutels } = await import('../../../electron/core/sleutels/sleutelbestand.ts');
const { zetTerug } = await import('../../../electron/core/terugzetten/zet.ts');

const NU = '2026-11-28T08:00:00+01:00';
const host = { klok: { nu: () => NU, ms: () => Date.parse(NU) }, ids: { nieuw: () => randomUUID() } };

if (wat === 'terugzetten') {
  leven.begin();
  await zetTerug({ map, bron, accountId, wachtwoord }, host);
} else {
  const archief = await openArchief({ map, accountId, wachtwoord, host });
  if (wat === 'backup') {
    leven.begin();
    maakMetRotatie(archief, host, 'hand', true);
  } else {
    const kopie = async () => (await ontgrendel(map, accountId, wachtwoord, host.klok)).sleutels;
    const [sleutels, oud] = [await kopie(), { sleutels: await kopie(), generaties: generatiesVan(leesSleutels(map).inhoud) }];
    for (const bestand of ['basis', 'dossiers'] as const) voltooi(vernieuwInStappen(archief, bestand, sleutels));
    leven.begin();
    vernieuwBackups({ map, huidig: sleutels, nu: NU, open: uitHand(map, sleutels, oud) });
  }
  leven.stop();
  archief.sluit();
}
writeSync(1, JSON.stringify(leven.gedaan));
