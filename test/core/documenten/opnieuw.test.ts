import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';
import { onderdelen } from '../word/docx.ts';
import { png, SVG } from '../huisstijl/plaatjes.ts';

let proef: Proefkern;
let dossierId = '';
beforeAll(async () => {
  proef = startKern();
  await metArchief(proef);
  ({ dossierId } = await proef.geef('melding.nieuw', {}));
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
});
afterEach(() => expect(proef.onverwacht).toEqual([]));
afterAll(() => proef.einde());

const base64 = (inhoud: Uint8Array | string): string => Buffer.from(inhoud as never).toString('base64');

async function voerUit(naam: string): Promise<{ bytes: Buffer; sha256: string }> {
  const pad = join(proef.map, naam);
  proef.kiesOpslag.push(pad);
  const { bestand } = await proef.geef('document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' });
  return { bytes: readFileSync(pad), sha256: bestand!.sha256 };
}

const beschikking = async () => (await proef.geef('dossier.open', { dossierId })).documenten.find(({ soort }) => soort === 'beschikking')!;
const uitgaven = async () => (await beschikking()).uitgaven;

async function stel(logo: Uint8Array | string, telefoon: string, terugval = ''): Promise<void> {
  const { logo: bewaard } = await proef.geef('logo.bewaar', { bestand: base64(logo), terugval });
  const nu = await proef.geef('instellingen.lees', {});
  await proef.geef('instellingen.bewaar', { ...nu, logo: bewaard, telefoon, bezoekadres: 'Raadhuisplein 1, Molenwaard', instantie: { ...nu.instantie, naam: 'Steunpunt' } });
}

it('a document is made again byte for byte after the settings changed, while a new one uses the new settings', async () => {
  await stel(png(60, 20), '14 000');
  const eerste = await voerUit('eerste.docx');
  const kop = [...onderdelen(eerste.bytes)].filter(([pad]) => pad.startsWith('word/header')).map(([, xml]) => xml).join('');
  expect(kop).toContain('Raadhuisplein 1, Molenwaard');
  expect([...onderdelen(eerste.bytes).keys()].some((pad) => pad.endsWith('.png'))).toBe(true);

  proef.zet('2026-11-27T23:40:00+01:00');
  await stel(SVG, '14 111', base64(png(24, 8)));
  // Other settings are no other facts.
  expect((await beschikking()).uitgegeven?.wijktAf).toBe(false);
  const tweede = await voerUit('tweede.docx');
  expect(tweede.sha256).not.toBe(eerste.sha256);
  const paden = [...onderdelen(tweede.bytes).keys()];
  expect(paden.filter((pad) => /^word\/media\/.*\.(?:svg|png)$/.test(pad))).toHaveLength(2);
  expect([...onderdelen(tweede.bytes).values()].join('')).toContain('14 111');

  proef.zet('2026-12-03T10:00:00+01:00');
  const [laatste, oudste] = await uitgaven();
  for (const [uitgave, toen] of [[oudste!, eerste], [laatste!, tweede]] as const) {
    const pad = join(proef.map, `weer-${toen.sha256.slice(0, 8)}.docx`);
    proef.kiesOpslag.push(pad);
    const { bestand } = await proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: uitgave.gebeurtenisId });
    expect(bestand?.sha256).toBe(toen.sha256);
    expect(sha256(readFileSync(pad))).toBe(toen.sha256);
    expect(Buffer.compare(readFileSync(pad), toen.bytes)).toBe(0);
  }
  // It is the same document, not another issue of it.
  expect(await uitgaven()).toHaveLength(2);
});

it('a beschikking that was handed over keeps its letterhead: other settings make it no other document, and no refused one', async () => {
  await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  const nu = await proef.geef('instellingen.lees', {});
  await proef.geef('instellingen.bewaar', { ...nu, telefoon: '14 222' });
  const { inhoud } = await proef.geef('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' });
  expect(inhoud.briefhoofd?.regels.join()).toContain('14 111');
  expect((await beschikking()).uitgegeven?.wijktAf).toBe(false);
  const derde = await voerUit('derde.docx');
  const [laatste, eerder] = await uitgaven();
  expect([laatste!.sha256, eerder!.sha256]).toEqual([derde.sha256, derde.sha256]);
  const pad = join(proef.map, 'derde-weer.docx');
  proef.kiesOpslag.push(pad);
  expect((await proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: laatste!.gebeurtenisId })).bestand?.sha256).toBe(derde.sha256);
});

it('writes nothing when the user changes his mind, and refuses what was never issued', async () => {
  const [laatste] = await uitgaven();
  expect((await proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: laatste!.gebeurtenisId })).bestand).toBeNull();
  expect(await proef.weiger('document.maakOpnieuw', { dossierId, gebeurtenisId: 'onbekend' })).toBe('UITGAVE_ONBEKEND');
});

it('settings never name a logo that is not kept, and every version says who made it', async () => {
  const nu = await proef.geef('instellingen.lees', {});
  expect(await proef.weiger('instellingen.bewaar', { ...nu, logo: { ...nu.logo!, sha256: 'a'.repeat(64) } })).toBe('LOGO_ONBEKEND');
  // Word is told what it gets: a drawing is no picture.
  expect(await proef.weiger('instellingen.bewaar', { ...nu, logo: { ...nu.logo!, soort: 'png' } })).toBe('LOGO_ONBEKEND');
  expect(await proef.weiger('instellingen.bewaar', { ...nu, logo: { ...nu.logo!, terugval: nu.logo!.sha256 } })).toBe('LOGO_ONBEKEND');
  const { versies } = await proef.geef('instellingen.versies', { van: 'instellingen' });
  expect(versies.map(({ versie }) => versie)).toEqual([4, 3, 2, 1]);
  expect(new Set(versies.map(({ door }) => door))).toEqual(new Set(['H. de Ruijter']));
  expect((await proef.geef('logo.lees', { sha256: nu.logo!.sha256 })).soort).toBe('svg');
});
