import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { alineas, onderdelen } from '../word/docx.ts';
import type { Proefkern } from '../kern/proefkern.ts';
import { beeld, bewaar, metRooster } from './gemeente.ts';

const PERIODE = { van: '2026-11-02T00:00:00+01:00', tot: '2027-04-10T00:00:00+02:00' };

async function voerUit(proef: Proefkern, soort: 'docx' | 'ics' | 'csv', rest: { deelnemerId?: string | null; metKantoortijd?: boolean } = {}): Promise<Buffer> {
  const pad = join(proef.map, `rooster.${soort}`);
  proef.kiesOpslag.push(pad);
  const { bestand } = await proef.geef('piket.voerUit', { soort, ...PERIODE, deelnemerId: null, metKantoortijd: false, ...rest });
  const inhoud = readFileSync(pad);
  expect(bestand).toEqual({ pad, sha256: sha256(inhoud) });
  return inhoud;
}

const base64 = (tekst: string, codering: BufferEncoding = 'utf8'): string => Buffer.from(tekst, codering).toString('base64');

test('het rekenblad gaat uit en komt terug: dezelfde diensten, alles of niets', async () => {
  const proef = await metRooster();
  proef.zet('2026-11-02T09:00:30+01:00');
  const csv = (await voerUit(proef, 'csv')).toString('utf8');
  expect(csv.startsWith('\uFEFFnaam;ambt;van;')).toBe(true);
  // Only what is still to come can be read in again.
  const regels = csv.split('\r\n');
  const straks = [regels[0], ...regels.slice(3)].join('\r\n');
  const gelezen = await proef.geef('rooster.leesCsv', { bestand: base64(straks) });
  expect(gelezen.problemen).toEqual([]);
  expect(gelezen.gevolg?.wijzigingen).toEqual([]);
  const voor = (await beeld(proef, gelezen.rijen[0]?.van)).diensten;
  expect((await proef.geef('rooster.neemCsvOver', { bestand: base64(straks), verwacht: gelezen.verwacht })).aantal).toBe(gelezen.rijen.length);
  const wie = (rij: readonly { van: string; deelnemerId: string | null }[]) => rij.map(({ deelnemerId }) => deelnemerId).filter((id, i, alle) => id !== alle[i - 1]);
  expect(wie((await beeld(proef, gelezen.rijen[0]?.van)).diensten)).toEqual(wie(voor));
  expect((await voerUit(proef, 'csv')).toString('utf8').split('\r\n').slice(3)).toEqual(regels.slice(3));
});

const KOP = 'naam;van;tot\r\n';
const fouten: readonly [naam: string, bestand: string, verwacht: (string | number)[][]][] = [
  ['een dag die niet bestaat', base64(`${KOP}P. van Wilgenburg;30-02-2027 16:00;31-02-2027 16:00\r\n`), [[2, 'CSV_DATUM_BESTAAT_NIET'], [2, 'CSV_DATUM_BESTAAT_NIET']]],
  ['een onbekende naam naast een goede', base64(`${KOP}P. van Wilgenburg;1-12-2026 16:00;2-12-2026 16:00\r\nN. Onbekend;2-12-2026 16:00;3-12-2026 16:00\r\n`), [[3, 'CSV_PERSOON_ONBEKEND']]],
  ['overlappende regels', base64(`${KOP}loco1;1-12-2026 16:00;3-12-2026 16:00\r\nloco2;2-12-2026 16:00;4-12-2026 16:00\r\n`), [[3, 'CSV_OVERLAP']]],
  ['een half bestand', base64('naam;van'), [[1, 'CSV_LEEG']]],
  ['binaire rommel', base64('PK\u0000\u0003\u0004'), [[1, 'CSV_CODERING']]],
  ['het verleden', base64(`${KOP}loco1;1-10-2026 16:00;3-12-2026 16:00\r\n`), [[2, 'CSV_VERLEDEN']]],
];

test.each(fouten)('%s: geweigerd met de regel, en er verandert niets', async (_naam, bestand, verwacht) => {
  const proef = await metRooster();
  const voor = await beeld(proef);
  const gelezen = await proef.geef('rooster.leesCsv', { bestand });
  expect(gelezen.problemen.map(({ regel, code }) => [regel, code])).toEqual(verwacht);
  expect(await proef.weiger('rooster.neemCsvOver', { bestand, verwacht: voor.verwacht })).toBe('IMPORT_MET_PROBLEMEN');
  expect(await beeld(proef)).toEqual(voor);
});

test.each([
  ['puntkomma en UTF-8 met BOM', base64('\uFEFFnaam;van;tot\r\nA. Çelik-Hoogland;1-12-2026 16:00;2-12-2026 16:00\r\n')],
  ['komma', base64('naam,van,tot\nA. Çelik-Hoogland,1-12-2026 16:00,2-12-2026 16:00\n')],
  ['Windows-1252', base64('naam;van;tot\r\nA. Çelik-Hoogland;1-12-2026 16:00;2-12-2026 16:00\r\n', 'latin1')],
])('%s wordt gelezen', async (_naam, bestand) => {
  const proef = await metRooster();
  const { rijen, gevolg, verwacht } = await proef.geef('rooster.leesCsv', { bestand });
  expect(rijen).toMatchObject([{ regel: 2, deelnemerId: 'loco2', van: '2026-12-01T16:00:00+01:00', tot: '2026-12-02T16:00:00+01:00' }]);
  expect(gevolg?.wijzigingen.length).toBeGreaterThan(0);
  await proef.geef('rooster.neemCsvOver', { bestand, verwacht });
  const { diensten } = await beeld(proef, '2026-12-01T16:00:00+01:00', '2026-12-02T16:00:00+01:00');
  expect(diensten.map(({ deelnemerId, grond }) => [deelnemerId, grond])).toEqual([['loco2', 'handmatig']]);
});

test('Word voor politie en GGD: wie, wanneer, welk nummer, en de telefoonlijst', async () => {
  const proef = await metRooster();
  await proef.geef('contact.bewaar', {
    contact: {
      contactId: 'crisis',
      soort: 'crisisdienst',
      naam: 'Crisisdienst Molenwaard',
      organisatie: '',
      telefoons: [{ soort: 'vast', nummer: '088 000 00 00' }],
      beschikbaarheid: { soort: 'uren', uren: [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '08:00', tot: '20:00' })), feestdagen: 'gesloten' },
      laatstGecontroleerd: null,
      opmerking: 'Vraag naar de achterwacht',
      opvang: null,
    },
  });
  const tekst = [...onderdelen(await voerUit(proef, 'docx'))].filter(([pad]) => /^word\/(document|header)/.test(pad)).flatMap(([, xml]) => alineas(xml)).join('\n');
  for (const deel of ['Piketrooster burgemeester', 'P. van Wilgenburg, loco', '0182 00 00 01 (piket)', 'Crisisdienst Molenwaard', 'ma t/m vr 08.00–20.00', 'vr 6 nov. 2026 17.00\nvr 13 nov. 2026 08.30', 'In kantoortijd (ma t/m vr 08.30–17.00, niet op feestdagen)']) {
    expect(tekst).toContain(deel);
  }
  expect(tekst).not.toContain('Zaaknummer');
  expect(tekst).not.toContain('achterwacht');
  expect(proef.onverwacht).toEqual([]);
});

test('de agenda van een persoon staat in de geschiedenis van het logboek, zonder naam', async () => {
  const proef = await metRooster();
  const ics = (await voerUit(proef, 'ics', { deelnemerId: 'loco1' })).toString('utf8');
  expect(ics).toContain('SUMMARY:Piket: P. van Wilgenburg (locoburgemeester)');
  expect(ics).not.toContain('Çelik');
  const { regels } = await proef.geef('inzage.beheer', { voor: null, aantal: 1 });
  expect(regels[0]).toMatchObject({ actie: 'rooster.uitgevoerd', extra: { soort: 'ics' }, sha256: sha256(ics) });
});

test('wie zich bedenkt bij het opslaan, krijgt geen bestand; een omgekeerde periode vraagt niets', async () => {
  const proef = await metRooster();
  proef.kiesOpslag.push(null);
  expect(await proef.geef('piket.voerUit', { soort: 'csv', ...PERIODE, deelnemerId: null, metKantoortijd: false })).toEqual({ bestand: null });
  expect(await proef.weiger('piket.voerUit', { soort: 'csv', van: PERIODE.tot, tot: PERIODE.van, deelnemerId: null, metKantoortijd: false })).toBe('PERIODE_ONGELDIG');
});

test('na een wijziging verandert de agenda mee, op dezelfde sleutel', async () => {
  const proef = await metRooster();
  const eerst = (await voerUit(proef, 'ics')).toString('utf8');
  proef.zet(momentVanEpoch(Date.parse('2026-11-02T10:00:00+01:00')));
  await bewaar(proef, { soort: 'dienst', deelnemerId: 'loco2', van: '2026-11-07T12:00:00+01:00', tot: '2026-11-08T12:00:00+01:00', reden: 'Bruiloft' });
  const later = (await voerUit(proef, 'ics')).toString('utf8');
  const uids = (tekst: string): string[] => tekst.split('\r\n').filter((regel) => regel.startsWith('UID:'));
  expect(uids(later).length).toBe(uids(eerst).length + 2);
  expect(uids(later)).toEqual(expect.arrayContaining(uids(eerst)));
  expect(later).not.toContain('Bruiloft');
  // Given back, the duty that only the second file knew is cancelled in the third; for who never had it nothing is.
  proef.zet(momentVanEpoch(Date.parse('2026-11-02T11:00:00+01:00')));
  await bewaar(proef, { soort: 'dienst', deelnemerId: 'loco1', van: '2026-11-07T12:00:00+01:00', tot: '2026-11-08T12:00:00+01:00', reden: 'Terug' });
  expect((await voerUit(proef, 'ics', { deelnemerId: 'loco2' })).toString('utf8').match(/UID:20261107T110000Z-loco2@.*?STATUS:CANCELLED/s)).not.toBeNull();
  expect((await voerUit(proef, 'ics', { deelnemerId: 'bgm' })).toString('utf8')).not.toContain('CANCELLED');
});
