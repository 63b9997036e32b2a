/* A case with shelter in the core: rights and list, and that nothing but its own decisions says a word about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../../shared/piket/contact.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { isOpvangbesluit } from '../../../shared/documenten/soorten.ts';
import { noemtOpvang } from '../../../shared/documenten/opvangwoorden.ts';
import { pdf } from '../stukken/bestanden.ts';
import { startZaak, voegToe, type Zaak } from '../stukken/zaak.ts';
import { zienswijze } from './invoer.ts';

/** What every text is searched for, besides the words for shelter. */
const NAAM = 'Pension Zeester';
const contact: Contact = {
  contactId: 'zeester',
  soort: 'opvang',
  naam: NAAM,
  organisatie: '',
  telefoons: [{ soort: 'vast', nummer: '000 000 0009' }],
  beschikbaarheid: { soort: 'altijd' },
  laatstGecontroleerd: null,
  opmerking: '',
  opvang: { plekken: 2, prijsPerNacht: 7_250 },
};
const burgemeester = { als: 'burgemeester', beslisser: 'H. de Ruijter' } as const;
const GRONDSLAG = { code: 'OPVANG_GRONDSLAG', antwoord: 'burgemeester', toelichting: '' };

let zaak: Zaak;
let opvangId = '';
const besluit = (anders: { contactId?: string } = {}) => ({
  dossierId: zaak.dossierId,
  at: '2026-11-28T01:10:00+01:00',
  contactId: 'zeester',
  begin: '2026-11-28T01:30:00+01:00',
  einde: '2026-11-30T01:30:00+01:00',
  redenen: 'Zijn broer heeft geen plek. Buiten vriest het, en hij heeft geen onderdak.',
  ondertekening: burgemeester,
  antwoorden: [GRONDSLAG, { code: 'OPVANG_TWEE_DAGEN', antwoord: 'zelfde kloktijd', toelichting: '' }],
  ...anders,
});
const poging = (at: string) =>
  zaak.proef.geef('voorval.vastleggen', {
    dossierId: zaak.dossierId,
    voorval: { type: 'opvang.inspanning', at, gegevens: { bij: 'zijn broer', uitkomst: 'geen plek', waaruit: 'Gehoord door de hulpofficier.', toelichting: '' } },
  });

beforeAll(async () => {
  zaak = await startZaak();
  const { proef, dossierId } = zaak;
  proef.zet('2026-11-28T02:00:00+01:00');
  await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  await proef.geef('contact.bewaar', { contact });
  await poging('2026-11-28T00:30:00+01:00');
  // What only the court may read makes a file of its own.
  await voegToe(zaak, 'melder.pdf', pdf(600, 'melder'), { omschrijving: 'Verklaring van de melder', beperkt: { reden: 'Het adres van de melder' } });
});
afterEach(() => expect(zaak.proef.onverwacht).toEqual([]));
afterAll(() => zaak.proef.einde());

describe('the decision', () => {
  it('takes name and price over from the telefoonlijst, and refuses what is not a facility in it', async () => {
    const { proef, dossierId } = zaak;
    await expect(proef.geef('opvang.besluit', besluit({ contactId: 'weg' }))).rejects.toMatchObject({ code: 'OPVANG_GEEN_VOORZIENING' });
    opvangId = (await proef.geef('opvang.besluit', besluit())).gebeurtenisId;
    const { gebeurtenissen, termijnen } = await proef.geef('dossier.open', { dossierId });
    expect(gebeurtenissen.find(({ id }) => id === opvangId)?.gegevens).toMatchObject({ voorziening: NAAM, prijsPerNacht: 7_250 });
    expect(termijnen.find(({ code }) => code === 'T14')?.uiterlijk).toEqual({ soort: 'moment', op: '2026-11-30T01:30:00+01:00' });
    expect((await proef.geef('bord.lees', {})).regels[0]?.termijnen.map(({ code }) => code)).toContain('T14');
  });

  it('goes on for a fixed time, and ends with what it cost', async () => {
    const { proef, dossierId } = zaak;
    proef.zet('2026-11-29T16:00:00+01:00');
    await poging('2026-11-29T14:00:00+01:00');
    await proef.geef('opvang.verleng', { dossierId, at: '2026-11-29T15:00:00+01:00', opvangId, nieuwEinde: '2026-12-02T12:00:00+01:00', redenen: 'Zijn zus kan vanaf woensdag.', ondertekening: burgemeester, antwoorden: [GRONDSLAG] });
    proef.zet('2026-12-04T16:00:00+01:00');
    await proef.geef('voorval.vastleggen', { dossierId, voorval: { type: 'opvang.beeindigd', at: '2026-12-02T11:30:00+01:00', gegevens: { opvangId, reden: 'eigen plek', toelichting: '', kosten: 29_000 } } });
    const { termijnen } = await proef.geef('dossier.open', { dossierId });
    expect(termijnen.find(({ code }) => code === 'T14')).toMatchObject({ gehaald: true, uiterlijk: { op: '2026-12-02T12:00:00+01:00' } });
  });
});

/** The price, in cents or as people read it; not such digits within an id or a hash. */
const PRIJS = /(?<![\w+/-])7250(?![\w+/=-])|72,50/;
const zwijgt = (tekst: string): boolean => !noemtOpvang(tekst) && !tekst.includes('Zeester') && !PRIJS.test(tekst);

describe('no word about it anywhere else', () => {
  it('in no document of the case but its own two, and those carry no gap about it', async () => {
    const { proef, dossierId } = zaak;
    await proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
    const documenten = (await proef.geef('dossier.open', { dossierId })).documenten.filter(({ belet }) => belet === '');
    expect(documenten.length).toBeGreaterThan(6);
    for (const { soort, huisgenootId } of documenten) {
      const { inhoud, gebreken } = await proef.geef('document.voorbeeld', { dossierId, soort, huisgenootId });
      expect([soort, zwijgt(documentTekst(inhoud))]).toEqual([soort, !isOpvangbesluit(soort)]);
      expect(gebreken.filter(({ code }) => code === 'OPVANG_GENOEMD')).toEqual([]);
    }
    expect(documenten.filter(({ soort }) => isOpvangbesluit(soort)).map(({ soort }) => soort)).toEqual(['opvangbesluit', 'opvangverlenging']);
  });

  it('nor in the day list, in lists of cases, or in what is to be entered elsewhere', async () => {
    const { proef } = zaak;
    const pad = join(proef.map, 'dag.docx');
    proef.kiesOpslag.push(pad);
    await proef.geef('bord.voerUit', {});
    expect(Object.entries(unzipSync(readFileSync(pad))).filter(([naam]) => naam.endsWith('.xml')).every(([, xml]) => zwijgt(strFromU8(xml)))).toBe(true);
    expect(zwijgt(JSON.stringify((await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 })).regels))).toBe(true);
    expect((await proef.geef('dossier.lijst', { filter: 'alle', zoek: 'Zeester', na: null, aantal: 10 })).regels).toEqual([]);
    expect(zwijgt(JSON.stringify(await proef.geef('inhaal.lijst', {})))).toBe(true);
  });

  it.each(['volledig', 'rechtbank', 'bundel'] as const)('nor in the procesdossier, %s, also when the decision itself left the archive', async (deel) => {
    const { proef, dossierId } = zaak;
    const eigen = join(proef.map, `eigen-${deel}.docx`);
    proef.kiesOpslag.push(eigen);
    expect((await proef.geef('document.voerUit', { dossierId, soort: 'opvangbesluit', huisgenootId: opvangId })).bestand).not.toBeNull();
    const { inventaris } = await proef.geef('procesdossier.lees', { dossierId });
    expect(zwijgt(JSON.stringify(inventaris))).toBe(true);
    const pad = join(proef.map, `proces-${deel}`);
    proef.kiesOpslag.push(pad);
    const { bestand } = await proef.geef('procesdossier.voerUit', { dossierId, deel, werkId: `w-${deel}` });
    const uit = (bytes: Uint8Array): string[] =>
      Object.entries(unzipSync(bytes)).flatMap(([naam, inhoud]) => (naam.endsWith('.docx') ? [naam, ...uit(inhoud)] : /\.(?:xml|json|txt)$/.test(naam) ? [naam, strFromU8(inhoud)] : [naam]));
    const delen = uit(readFileSync(bestand?.pad ?? ''));
    expect(delen.length).toBeGreaterThan(3);
    expect(delen.filter((tekst) => !zwijgt(tekst))).toEqual([]);
  });

  it('nor in the case for another archive, but for the decision as a record of its own', async () => {
    const { proef, dossierId } = zaak;
    const pad = join(proef.map, 'mdto.zip');
    proef.kiesOpslag.push(pad);
    await proef.geef('mdto.voerUit', { dossierId, werkId: 'mdto' });
    const delen = Object.entries(unzipSync(readFileSync(pad))).map(([naam, bytes]) => [naam, strFromU8(bytes)] as const);
    const eigen = new Set(delen.flatMap(([naam, tekst]) => (tekst.includes('<naam>Besluit over opvang</naam>') && !/^[^/]+\/[^/]+\.xml$/.test(naam) ? [naam.split('/')[1]] : [])));
    expect(eigen.size).toBe(3);
    const rest = delen.filter(([naam]) => naam !== 'SHA256SUMS' && !eigen.has(naam.split('/')[1]));
    expect(rest.length).toBeGreaterThan(4);
    // The case names its records, and asks of everybody whether he has somewhere to go.
    const gezuiverd = rest.map(([naam, tekst]) => [naam, tekst.replaceAll('<verwijzingNaam>Besluit over opvang</verwijzingNaam>', '').replaceAll('"onderdak":', '')] as const);
    expect(gezuiverd.filter(([, tekst]) => !zwijgt(tekst)).map(([naam]) => naam)).toEqual([]);
  });
});
