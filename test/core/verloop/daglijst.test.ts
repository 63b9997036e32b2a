import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';
import { alineas, onderdelen } from '../word/docx.ts';
import { intrekking } from './invoer.ts';

let proef: Proefkern;
beforeAll(async () => {
  proef = startKern();
  await metArchief(proef);
});
afterEach(() => expect(proef.onverwacht).toEqual([]));
afterAll(() => proef.einde());

async function opgelegd(naam: string, uitgereikt: boolean): Promise<void> {
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  const concept = volledigeNachtpagina();
  concept.betrokkene.naam = naam;
  await proef.geef('weging.besluit', { dossierId, concept });
  proef.zet('2026-11-28T08:00:00+01:00');
  if (uitgereikt) await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
}

async function lijst(naam: string): Promise<Map<string, string>> {
  const pad = join(proef.map, naam);
  proef.kiesOpslag.push(pad);
  expect((await proef.geef('bord.voerUit', {})).bestand?.pad).toBe(pad);
  return onderdelen(readFileSync(pad));
}

it('says so when no order runs', async () => {
  expect(alineas((await lijst('leeg.docx')).get('word/document.xml')!).join('\n')).toContain('Wie deze lijst maakte, ziet nu geen lopende huisverboden.');
});

it('lists every running order, the most pressing first, with its terms and duties to tick; marked, numbered, and in the log', async () => {
  await opgelegd('Johan Kanarie', true);
  await opgelegd('Karel Winter', false);
  proef.zet('2026-12-04T09:00:00+01:00');
  const delen = await lijst('vrijdag.docx');
  const regels = alineas(delen.get('word/document.xml')!);
  const bord = (await proef.geef('bord.lees', {})).regels;
  expect(regels.filter((regel) => /^\d+\. /.test(regel))).toEqual(bord.map(({ naam }, plek) => `${plek + 1}. ${naam}`));
  const tekst = regels.join('\n');
  expect(tekst).toContain('Stand van vrijdag 4 december 2026 om 09.00 uur.');
  expect(tekst).toContain('maandag 7 december 2026 om 23.40 uur');
  expect(tekst).toMatch(/\(Wth 2 lid 1\)\nmaandag 7 december 2026 om 23.40 uur\nnog 3 dagen/);
  expect(regels.filter((regel) => regel === '☐').length).toBeGreaterThan(bord.reduce((aantal, { termijnen }) => aantal + termijnen.length, 0));
  expect(tekst).not.toMatch(/opvang/i);
  const rand = [...delen].filter(([pad]) => /header|footer/.test(pad)).map(([, xml]) => xml).join('');
  expect(rand).toContain('Vertrouwelijk – bevat persoonsgegevens');
  expect(rand).toMatch(/PAGE.*NUMPAGES/s);
  const { regels: log } = await proef.geef('inzage.eigen', { voor: null, aantal: 20 });
  expect(log.find(({ actie }) => actie === 'daglijst.geschreven')?.extra).toEqual({ zaken: 2 });
});

it('keeps what was withdrawn, as the board does, until everybody knows', async () => {
  const [johan] = (await proef.geef('bord.lees', {})).regels;
  await proef.geef('huisverbod.trekIn', intrekking(johan!.dossierId, '2026-12-04T09:00:00+01:00', '2026-12-03T09:00:00+01:00'));
  const { regels } = await proef.geef('bord.lees', {});
  expect(regels.map(({ naam, status }) => `${naam} ${status}`)).toContain('Johan Kanarie ingetrokken');
  const tekst = alineas((await lijst('ingetrokken.docx')).get('word/document.xml')!).join('\n');
  expect(tekst).toContain('Het huisverbod is voorbij. Het duurde tot vrijdag 4 december 2026 om 09.00 uur.');
});

it('writes nothing when the user changes his mind', async () => {
  expect((await proef.geef('bord.voerUit', {})).bestand).toBeNull();
});
