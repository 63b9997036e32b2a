import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesLijst } from '../../../electron/core/archief/vernietigingslijsten.ts';
import { backupElders } from '../../../electron/core/backup/automatisch.ts';
import { tweedePlaats } from '../../../electron/core/backup/plaats.ts';
import { wijzigStand } from '../../../electron/core/backup/stand.ts';
import { schrijfIn } from '../../../electron/core/inzage/logboeken.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { voerLijstUit } from '../../../electron/core/vernietiging/uitvoeren.ts';
import { fout, onthoud, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';
import { begin, BRON } from './hulp.ts';
import { allesIn } from './inhoud.ts';

test('a second location that is given up while the list is carried out is on the list of what is outside', async () => {
  const { map, lijstId } = await begin();
  const weg = join(tijdelijkeMap(), 'weg');
  const archief = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host: BRON }));
  const kies = (tweede: string | null): void => {
    wijzigStand(map, () => ({ tweede }));
    schrijfIn(archief, BRON, 'basis', 'backup.plaatsGewijzigd', { extra: { tweede: tweede !== null } });
  };
  kies(weg);
  const { sleutels } = await ontgrendel(map, undefined, WACHTWOORD, BRON.klok);
  const vraag = { archief, bron: BRON, sleutels, lijstId, afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async () => undefined } };
  expect((await fout(() => voerLijstUit(vraag))).code).toBe('BACKUP_TWEEDE_WEG');
  expect(leesLijst(archief.basis, lijstId).kopieen).toEqual([]);
  kies(null);
  const lijst = await voerLijstUit(vraag);
  expect(lijst.stand).toBe('vernietigd');
  expect(lijst.kopieen).toMatchObject([{ soort: 'back-ups op een vroegere tweede plaats', zaaknummer: lijst.begonnen?.posten[0]?.zaaknummer, sha256: null, af: null }]);
  archief.sluit();
});

test('a second location that is away keeps the list begun; once it is back, nothing is left there either', { timeout: 120_000 }, async () => {
  const { map, lijstId } = await begin();
  const stick = join(tijdelijkeMap(), 'stick');
  mkdirSync(stick);
  const archief = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host: BRON }));
  wijzigStand(map, () => ({ tweede: stick }));
  expect(await backupElders(archief, BRON)).toBeNull();
  const plek = tweedePlaats(stick, archief.archiefId);
  const vroeger = readdirSync(plek);
  expect(vroeger.length).toBeGreaterThan(0);

  const { sleutels } = await ontgrendel(map, undefined, WACHTWOORD, BRON.klok);
  const vraag = { archief, bron: BRON, sleutels, lijstId, afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async () => undefined } };
  // Nobody knows which one it is any more: then nothing begins.
  const standen = ['stand.json', 'stand.reserve.json'].map((naam) => join(map, 'back-up', naam));
  schrijfIn(archief, BRON, 'basis', 'backup.plaatsGewijzigd', { extra: { tweede: true } });
  for (const pad of standen) writeFileSync(pad, '{}');
  expect([(await fout(() => voerLijstUit(vraag))).code, leesLijst(archief.basis, lijstId).stand]).toEqual(['BACKUP_TWEEDE_VERGETEN', 'bevestigd']);
  wijzigStand(map, () => ({ tweede: stick }));
  renameSync(stick, `${stick}-weg`);
  expect((await fout(() => voerLijstUit(vraag))).code).toBe('BACKUP_TWEEDE_WEG');
  expect([leesLijst(archief.basis, lijstId).stand, existsSync(stick)]).toEqual(['begonnen', false]);

  renameSync(`${stick}-weg`, stick);
  expect((await voerLijstUit(vraag)).stand).toBe('vernietigd');
  archief.sluit();
  expect(readdirSync(plek).filter((naam) => vroeger.includes(naam) && naam !== 'grafstenen.json')).toEqual([]);
  const over = [...allesIn(map, sleutels), ...allesIn(plek, sleutels)];
  expect(over.filter(({ naam }) => naam.endsWith('dossiers.db')).map(({ tekst }) => tekst.includes('karel winter'))).toEqual([true, true, true]);
  expect(over.filter(({ tekst }) => tekst.includes('kanarie'))).toEqual([]);
});
