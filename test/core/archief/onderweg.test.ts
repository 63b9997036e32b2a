import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { volgOnderweg } from '../../../electron/core/archief/onderweg.ts';
import { alle } from '../../../electron/core/archief/vraag.ts';
import { maakProefarchief, tijdelijkeMap } from './hulp.ts';

const REST = '.brief.docx.0123456789ab.tmp';

test('what a killed process left is cleared away, beside no other file; a place that is away is tried again, and one that never answers holds up nothing', async () => {
  const archief = await maakProefarchief();
  const paden = () => alle<{ pad: string }>(archief.dossiers, 'SELECT pad FROM onderweg ORDER BY pad').map(({ pad }) => pad);
  const [hier, stick] = [tijdelijkeMap(), join(tijdelijkeMap(), 'stick')];
  mkdirSync(stick);
  for (const map of [hier, stick]) for (const naam of [REST, '.ander.docx.0123456789ab.tmp']) writeFileSync(join(map, naam), 'x');
  renameSync(stick, `${stick}-weg`);
  const gedood = volgOnderweg(archief);
  await gedood.opgeruimd;
  for (const map of [hier, stick]) gedood.onthoud(join(map, 'brief.docx'));

  const volgende = volgOnderweg(archief);
  await volgende.opgeruimd;
  expect([readdirSync(hier), paden()]).toEqual([['.ander.docx.0123456789ab.tmp'], [join(stick, 'brief.docx')]]);
  // What this session wrote it forgets itself.
  volgende.onthoud(join(hier, 'brief.docx'));
  volgende.sluit();
  expect(paden()).toEqual([join(stick, 'brief.docx')]);
  const ander = join(tijdelijkeMap(), 'weg', 'lijst.docx');
  const ookGedood = volgOnderweg(archief);
  ookGedood.onthoud(ander);
  await ookGedood.opgeruimd;
  renameSync(`${stick}-weg`, stick);

  let gevraagd = 0;
  const dood = volgOnderweg(archief, 5, { ...fs, readdir: () => { gevraagd += 1; return new Promise<never>(() => undefined); } });
  dood.onthoud(join(hier, 'brief.docx'));
  await dood.opgeruimd;
  dood.sluit();
  // Two places do not answer: only one of them is asked.
  expect([gevraagd, new Set(paden())]).toEqual([1, new Set([join(stick, 'brief.docx'), ander])]);

  await volgOnderweg(archief).opgeruimd;
  expect([readdirSync(stick), paden()]).toEqual([['.ander.docx.0123456789ab.tmp'], [ander]]);
});

test('what this session is writing at that place is left alone, and a closed archive is not touched', async () => {
  const archief = await maakProefarchief();
  const hier = tijdelijkeMap();
  const pad = join(hier, 'brief.docx');
  volgOnderweg(archief).onthoud(pad);
  const poort = Promise.withResolvers<void>();
  const traag = { ...fs, readdir: (async (map: string) => { await poort.promise; return readdirSync(map); }) as typeof fs.readdir };
  const nu = volgOnderweg(archief, 20_000, traag);
  nu.onthoud(pad);
  writeFileSync(join(hier, REST), 'half');
  poort.resolve();
  await nu.opgeruimd;
  expect(readdirSync(hier)).toEqual([REST]);

  const straks = volgOnderweg(archief);
  straks.sluit();
  archief.sluit();
  await straks.opgeruimd;
});
