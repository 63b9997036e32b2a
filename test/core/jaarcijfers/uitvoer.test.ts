import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { schrijfWord } from '../../../electron/core/word/schrijfWord.ts';
import { jaarcijfersDocument } from '../../../shared/jaarcijfers/document.ts';
import { gekozenJaar } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { figuren } from '../../shared/jaarcijfers/figuren.ts';
import { png } from '../huisstijl/plaatjes.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';
import { alineas, onderdelen } from '../word/docx.ts';
import { eisGeldigWord } from '../word/geldig.ts';

let proef: Proefkern;
beforeAll(async () => {
  proef = startKern();
  await metArchief(proef);
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
});
afterEach(() => expect(proef.onverwacht).toEqual([]));
afterAll(() => proef.einde());

const opslaan = async (naam: string, vorm: 'word' | 'csv', metOpvang: boolean, plaatjes: string[] = []): Promise<Buffer> => {
  const pad = join(proef.map, naam);
  proef.kiesOpslag.push(pad);
  expect((await proef.geef('jaarcijfers.voerUit', { jaar: 2026, vorm, metOpvang, plaatjes })).bestand?.pad).toBe(pad);
  return readFileSync(pad);
};

it('counts a decision as soon as it is there, in the year of the clock when none is asked', async () => {
  const cijfers = await proef.geef('jaarcijfers.lees', { jaar: null });
  expect([cijfers.jaar, cijfers.keuze, cijfers.maanden]).toEqual([2026, [2026], []]);
  expect(gekozenJaar(cijfers).cijfers).toMatchObject({ meldingen: 1, wegingen: null, opgelegd: null, nietOpgelegd: null, loopt: null, hulpJa: null });
  expect(gekozenJaar(await proef.geef('jaarcijfers.lees', { jaar: 2025 })).cijfers).toMatchObject({ meldingen: 0, opgelegd: 0, loopt: 0 });
});

it('saves them for Word and as CSV, with shelter only when asked, and writes that down', async () => {
  const word = await opslaan('cijfers.docx', 'word', false, [png(4, 4).toString('base64')]);
  expect(alineas(onderdelen(word).get('word/document.xml') ?? '').join('\n')).toMatch(/Jaarcijfers tijdelijk huisverbod 2026[\s\S]*Meldingen\n1\n/);
  const csv = (await opslaan('cijfers.csv', 'csv', true)).toString('utf8');
  expect(csv).toContain('2026;;Meldingen en besluiten;Opgelegd;;;niet uitgesplitst');
  expect(csv).toContain('2026;;Wat er gebeurde;Opvang;;;niet uitgesplitst');
  expect(proef.voorstellen).toEqual(['Jaarcijfers huisverbod 2026.docx', 'Jaarcijfers huisverbod 2026 met opvang (intern).csv']);
  const { regels } = await proef.geef('inzage.eigen', { voor: null, aantal: 20 });
  expect(regels.filter(({ actie }) => actie === 'jaarcijfers.geschreven').map(({ extra }) => extra)).toEqual([
    { jaar: 2026, vorm: 'csv', metOpvang: true },
    { jaar: 2026, vorm: 'word', metOpvang: false },
  ]);
});

it('takes no picture that is none, and writes nothing when the user changes his mind', async () => {
  proef.kiesOpslag.push(join(proef.map, 'mis.docx'));
  expect(await proef.weiger('jaarcijfers.voerUit', { jaar: 2026, vorm: 'word', metOpvang: false, plaatjes: [Buffer.from('geen plaatje').toString('base64')] })).toBe('LOGO_ONBRUIKBAAR');
  expect((await proef.geef('jaarcijfers.voerUit', { jaar: 2026, vorm: 'csv', metOpvang: false, plaatjes: [] })).bestand).toBeNull();
});

it('makes a file that Word takes, with each chart as a drawing and as a picture, told in words', async () => {
  const plaatje = png(8, 6).toString('base64');
  const inhoud = jaarcijfersDocument(figuren(80), { gemeente: 'Veenwijk', briefhoofd: null, metOpvang: false, plaatjes: Array.from({ length: 5 }, () => plaatje) });
  const bytes = await schrijfWord(inhoud);
  const delen = unzipSync(bytes);
  const beelden = Object.keys(delen).filter((pad) => pad.startsWith('word/media/'));
  expect([beelden.filter((pad) => pad.endsWith('.svg')).length, beelden.filter((pad) => pad.endsWith('.png')).length]).toEqual([5, 1]);
  expect(strFromU8(delen['word/document.xml'] ?? new Uint8Array())).toMatch(/descr="Meldingen per jaar\. Kolommen per jaar/);
  eisGeldigWord(bytes);
});
