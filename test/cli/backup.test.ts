import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kopieenHier } from '../../electron/core/backup/beeld.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../core/accounts/gemeente.ts';
import { WACHTWOORD } from '../core/kern/proefkern.ts';
import { draai } from './draai.ts';

let g: Gemeente;
let ict: Persoon;
beforeAll(async () => {
  g = await maakGemeente();
  ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  await g.als(g.burgemeester);
  await g.proef.geef('melding.nieuw', {});
  await g.proef.geef('archief.vergrendel', {});
});
afterAll(() => g.proef.einde());

test('lists, makes, puts back and checks, in Dutch and without a window', async () => {
  expect(draai(['backup', g.map, '--lijst']).stdout).toMatch(/^Archief van Molenwaard\n {2}.+ · vanzelf, bij het vergrendelen · bij het archief · 1 dossier · /);
  const door = draai(['backup', g.map, 'Ilse Kok'], [ict.wachtwoord]);
  expect(door).toMatchObject({ status: 0 });
  expect(door.stdout).toContain('De dossiers zijn gekopieerd zonder ze te openen');
  expect(draai(['backup', g.map, 'H. de Ruijter'], ['iets anders'])).toMatchObject({ status: 1, stdout: '' });
  expect(draai(['backup', g.map, 'H. de Ruijter'], [WACHTWOORD]).stdout).toContain('is gemaakt en gecontroleerd.\nEr is geen tweede plaats gekozen.');

  const nee = draai(['terugzetten', g.map], ['1', 'H. de Ruijter', WACHTWOORD, 'nee']);
  expect([nee.status, nee.stdout.includes('Dossiers: 1 in de back-up, 1 nu'), nee.stdout.endsWith('Er is niets gewijzigd.\n')]).toEqual([1, true, true]);
  const ja = draai(['terugzetten', g.map], ['1', 'H. de Ruijter', WACHTWOORD, 'ja']);
  expect(ja.stdout).toContain('De back-up is teruggezet. Iedereen houdt het wachtwoord van nu.');
  const elders = join(g.proef.map, 'elders');
  mkdirSync(elders);
  expect(draai(['terugzetten', elders], []).stderr).toContain('Hier staat geen back-up.');
  expect(draai(['terugzetten', elders, '--in', g.map], ['1', 'H. de Ruijter', WACHTWOORD, 'ja'])).toMatchObject({ status: 0 });

  const goed = draai(['controleer', g.map, 'H. de Ruijter'], [WACHTWOORD]);
  expect([goed.status, goed.stdout.match(/^Back-up: .+ · gaaf\.$/gm)?.length]).toEqual([0, kopieenHier(g.map).length]);
  const pad = join(kopieenHier(g.map)[0]?.map ?? '', 'dossiers.db');
  const bytes = readFileSync(pad);
  bytes[5000] = (bytes[5000] ?? 0) ^ 4;
  writeFileSync(pad, bytes);
  const kapot = draai(['controleer', g.map, 'H. de Ruijter'], [WACHTWOORD]);
  expect([kapot.status, kapot.stdout.includes('Deze back-up is beschadigd (dossiers.db).')]).toEqual([1, true]);
  // The archive itself is sound: nothing is to be put back over it.
  expect(kapot.stdout).toMatch(/Uitkomst: het archief klopt, maar met de back-ups is iets mis\. .+\n$/);
  expect(kapot.stdout).toContain('· 1 dossier ·');
});
