import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { leesGebeurtenissen } from '../../../electron/core/archief/gebeurtenissen.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { kopieenVan } from '../../../electron/core/vernietiging/kopieen.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import type { Archiefbestand, Dossierbestand } from '../../../shared/uitwisseling/formaat.ts';
import { uitwisselschema } from '../../../shared/uitwisseling/schema.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { pdf, png } from '../stukken/bestanden.ts';
import { maakZaak, voegToe } from '../stukken/zaak.ts';
import { eisMdto } from '../../shared/mdto/schema.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const NOTITIE = 'Besproken met de huisarts';
/** Names of files as somebody could bring them; each is on a piece. */
const NAMEN = ['con.pdf', '..%2f..%2fweg & <x>.pdf', 'a\u202Efdp.exe.pdf', 'é\u0301 😀 ".pdf'];

let g: Gemeente;
let oov: Persoon;
const zaken: string[] = [];

beforeAll(async () => {
  g = await maakGemeente();
  oov = await g.nieuw(await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']), 'Noor Blom', ['medewerkerOOV']);
  await g.verleen(g.burgemeester, oov);
  const { proef, map } = g;
  zaken.push(await maakZaak(proef), await maakZaak(proef));
  const [dossierId = ''] = zaken;
  proef.kiesOpslag.push(join(proef.map, 'beschikking.docx'));
  await proef.geef('document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' });
  for (const [plaats, naam] of NAMEN.entries()) await voegToe({ proef, map, dossierId }, naam, pdf(500, `stuk ${plaats}`), { omschrijving: `Stuk ${plaats} & <meer>` });
  proef.zet('2026-11-27T23:33:00+01:00');
  await voegToe({ proef, map, dossierId }, 'melder.png', png(), { omschrijving: 'Verklaring', beperkt: { reden: 'Adres van de melder' } });
  await proef.geef('stuk.trekIn', { dossierId, stukId: await voegToe({ proef, map, dossierId }, 'fout.pdf', pdf(300, 'fout')), reden: 'Ander dossier' });
  await proef.geef('zorg.notitie', { dossierId, stap: { type: 'zorg.contact', at: '2026-11-27T23:32:00+01:00', gegevens: { spoor: 'h1', met: 'de huisarts', hoe: 'telefoon', inhoud: NOTITIE } } });
  await proef.geef('contact.bewaar', {
    contact: { contactId: 'c', soort: 'veiligThuis', naam: 'Bode Baan', organisatie: '', telefoons: [{ soort: 'vast', nummer: '0800 2000' }], beschikbaarheid: { soort: 'altijd' }, laatstGecontroleerd: null, opmerking: '', opvang: null },
  });
}, 60_000);
afterEach(() => expect(g.proef.onverwacht).toEqual([]));
afterAll(() => g.proef.einde());

describe('a case for another archive', () => {
  it('is a zip with every record and its metadata, each by the rules of MDTO, and with what the records hash to', async () => {
    const { proef } = g;
    const [dossierId = ''] = zaken;
    const pad = join(proef.map, 'mdto.zip');
    proef.kiesOpslag.push(pad);
    const { bestand } = await proef.geef('mdto.voerUit', { dossierId, werkId: 'm' });
    expect(bestand?.sha256).toBe(sha256(readFileSync(pad)));
    const delen = unzipSync(readFileSync(pad));
    const documenten = Object.fromEntries(Object.entries(delen).flatMap(([naam, bytes]) => (naam.endsWith('.xml') ? [[naam, strFromU8(bytes)]] : [])));
    await eisMdto(documenten);
    // The events, one document, six pieces: two documents each, and the case.
    expect(Object.keys(documenten)).toHaveLength(1 + 2 * 8);
    const sommen = strFromU8(delen['SHA256SUMS'] ?? new Uint8Array()).trim().split('\n').map((regel) => [regel.slice(66), regel.slice(0, 64)] as const);
    expect(Object.fromEntries(sommen)).toEqual(Object.fromEntries(Object.entries(delen).flatMap(([naam, bytes]) => (naam === 'SHA256SUMS' ? [] : [[naam, sha256(bytes)]]))));
    for (const [naam, xml] of Object.entries(documenten).filter(([een]) => een.endsWith('.bestand.mdto.xml'))) {
      const bytes = delen[naam.slice(0, -'.bestand.mdto.xml'.length)] ?? new Uint8Array();
      expect(xml).toContain(`<checksumWaarde>${sha256(bytes)}</checksumWaarde>`);
      expect(xml).toContain(`<omvang>${bytes.length}</omvang>`);
    }
    const alles = Object.values(delen).map((bytes) => strFromU8(bytes, true)).join('\n');
    expect(alles).not.toContain(NOTITIE);
    for (const tekst of ['Adres van de melder', 'Ingetrokken, telt niet mee: Ander dossier', 'Stuk 1 &amp; &lt;meer&gt;', '[U+202E]']) expect(Object.values(documenten).join()).toContain(tekst);
    for (const naam of Object.keys(delen)) expect(naam).toMatch(/^(?:SHA256SUMS|WTH-2026-0001\/(?:WTH-2026-0001\.mdto\.xml|\d{3}\/[\p{L}\p{M}\p{N} ._()-]+))$/u);
    const { regels } = await proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 2 });
    expect(regels[1]).toMatchObject({ actie: 'mdto.geschreven', sha256: bestand?.sha256 });
  });

  it('leaves nothing when it is stopped', async () => {
    const { proef } = g;
    const voor = readdirSync(proef.map).toSorted();
    proef.kiesOpslag.push(join(proef.map, 'nee.zip'));
    const stop = proef.kern.luister((bericht) => bericht.soort === 'voortgang' && bericht.gedaan > 0 && void proef.kern.roep('werk.annuleer', { werkId: 'm' }));
    expect(await proef.weiger('mdto.voerUit', { dossierId: zaken[0] ?? '', werkId: 'm' })).toBe('AFGEBROKEN');
    stop();
    expect(await proef.geef('mdto.voerUit', { dossierId: zaken[0] ?? '', werkId: 'm' })).toEqual({ bestand: null });
    expect(readdirSync(proef.map).toSorted()).toEqual(voor);
  });
});

describe('everything for another system', () => {
  const json = <T>(pad: string): T => JSON.parse(readFileSync(pad, 'utf8')) as T;
  let verzoekId = '';

  it('takes two persons, the password of who asked, and one request at a time', async () => {
    const { proef } = g;
    expect(await proef.weiger('uitwisseling.vraag', { ontvanger: 'A', reden: 'B' })).toBe('NIET_BEVOEGD');
    await g.als(oov);
    ({ verzoekId } = await proef.geef('uitwisseling.vraag', { ontvanger: 'Het nieuwe systeem', reden: 'Overstap' }));
    expect(await proef.weiger('uitwisseling.vraag', { ontvanger: 'A', reden: 'B' })).toBe('UITWISSELING_LOOPT');
    expect(await proef.weiger('uitwisseling.keurGoed', { verzoekId })).toBe('NIET_BEVOEGD');
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' })).toBe('UITWISSELING_STAND');
    await proef.geef('uitwisseling.trekIn', { verzoekId });
    ({ verzoekId } = await proef.geef('uitwisseling.vraag', { ontvanger: 'Het nieuwe systeem', reden: 'Overstap' }));
    await g.als(g.burgemeester);
    await proef.geef('uitwisseling.keurGoed', { verzoekId });
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: g.burgemeester.wachtwoord, werkId: 'w' })).toBe('NIET_BEVOEGD');
    await g.als(oov);
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: 'niet het goede', werkId: 'w' })).toBe('WACHTWOORD_ONJUIST');
    const { verzoeken } = await proef.geef('uitwisseling.lees', {});
    expect(verzoeken.map(({ stand }) => stand)).toEqual(['goedgekeurd', 'ingetrokken']);
  });

  it('leaves nothing when it is stopped, and can be done once more then', async () => {
    const { proef } = g;
    const voor = readdirSync(proef.map).toSorted();
    proef.kiesMap.push(proef.map);
    const stop = proef.kern.luister((bericht) => bericht.soort === 'voortgang' && bericht.gedaan > 0 && void proef.kern.roep('werk.annuleer', { werkId: 'w' }));
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' })).toBe('AFGEBROKEN');
    stop();
    expect(readdirSync(proef.map).toSorted()).toEqual(voor);
    proef.kiesMap.push(join(g.map, 'back-up'));
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' })).toBe('UITWISSELING_IN_ARCHIEF');
    expect(await proef.geef('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' })).toMatchObject({ map: null });
  });

  it('has every event, document, piece and setting, keeps its schema, and opens again to the same cases', async () => {
    const { proef } = g;
    proef.kiesMap.push(proef.map);
    const uit = await proef.geef('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' });
    const map = uit.map ?? '';
    expect(map).toBe(join(proef.map, 'Molenwaard huisverbod uitvoer 2026-11-27'));
    expect(await proef.weiger('uitwisseling.voerUit', { verzoekId, wachtwoord: oov.wachtwoord, werkId: 'w' })).toBe('UITWISSELING_STAND');
    const bestanden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile()).map((een) => join(een.parentPath, een.name).slice(map.length + 1));
    const sommen = readFileSync(join(map, 'SHA256SUMS'), 'utf8').trim().split('\n').map((regel) => [regel.slice(66), regel.slice(0, 64)] as const);
    expect(Object.fromEntries(sommen)).toEqual(Object.fromEntries(bestanden.filter((naam) => naam !== 'SHA256SUMS').map((naam) => [naam, sha256(readFileSync(join(map, naam)))])));

    const schema = readFileSync(join(map, 'schema.json'), 'utf8');
    expect(schema).toBe(uitwisselschema());
    const klopt = new Ajv2020({ strict: true, strictTypes: false, code: { optimize: false } }).compile(JSON.parse(schema) as object);
    const archief = json<Archiefbestand>(join(map, 'archief.json'));
    const dossiers = archief.dossiers.map(({ pad }) => json<Dossierbestand>(join(map, pad)));
    for (const een of [archief, ...dossiers]) expect([een.deel, klopt(een), klopt.errors]).toEqual([een.deel, true, null]);
    const mis = structuredClone(dossiers[0]) as unknown as { gebeurtenissen: { gegevens: Record<string, unknown> }[] };
    for (const een of mis.gebeurtenissen) een.gegevens['onzin'] = 1;
    expect(klopt(mis)).toBe(false);
    expect([archief.accounts.map(({ naam }) => naam), archief.contacten.map(({ naam }) => naam)]).toEqual([['H. de Ruijter', 'Ilse Kok', 'Noor Blom'], ['Bode Baan']]);
    expect(archief.instellingen.length + archief.werkafspraken.length).toBeGreaterThan(0);

    // The archive itself, opened beside it.
    await proef.kern.vergrendel('hand');
    const echt = await openArchief({ map: g.map, accountId: oov.accountId, wachtwoord: oov.wachtwoord, host: { klok: { ms: () => Date.parse(proef.nu()) } } });
    const koppen = leesDossiers(echt.dossiers);
    expect(dossiers.map(({ dossierId, laatsteHash, gebeurtenissen }) => [dossierId, laatsteHash, gebeurtenissen.length])).toEqual(
      koppen.map(({ id }) => {
        const rijen = leesGebeurtenissen(echt.dossiers, id);
        return [id, rijen.at(-1)?.hash, rijen.length];
      }),
    );
    for (const { dossierId, gebeurtenissen } of dossiers) {
      const terug = bouwDossier(dossierId, gebeurtenissen.map((rij) => leesGebeurtenis(rij as never)));
      expect(terug).toEqual(bouwDossier(dossierId, leesGebeurtenissen(echt.dossiers, dossierId).map(leesGebeurtenis)));
    }
    // Whoever destroys a case hears of the copies that these are.
    const zaak = bouwDossier(zaken[0] ?? '', leesGebeurtenissen(echt.dossiers, zaken[0] ?? '').map(leesGebeurtenis));
    expect(kopieenVan(echt, [zaak]).map(({ soort }) => soort)).toEqual(expect.arrayContaining(['beschikking', 'uitvoer voor een ander archief (MDTO)', 'uitvoer van het hele archief']));
    echt.sluit();
    expect(uit).toMatchObject({ dossiers: 2, gebeurtenissen: dossiers.reduce((som, een) => som + een.gebeurtenissen.length, 0), bestanden: NAMEN.length + 3 });
    expect(dossiers[0]?.stukken.map(({ naam }) => naam)).toEqual(expect.arrayContaining(NAMEN));
    for (const { sha256: som, pad } of [...(dossiers[0]?.stukken ?? []), ...(dossiers[0]?.documenten ?? [])]) expect(sha256(readFileSync(join(map, pad ?? '')))).toBe(som);

    const { sleutels } = await ontgrendel(g.map, oov.accountId, oov.wachtwoord, { ms: () => Date.parse(proef.nu()) });
    const alles = bestanden.map((naam) => readFileSync(join(map, naam), 'latin1')).join('\n');
    expect(alles).toContain('huisarts');
    for (const geheim of [...sleutels.basis, ...sleutels.dossiers].flatMap((sleutel) => [sleutel.toString('hex'), sleutel.toString('base64'), sleutel.toString('latin1')])) expect(alles).not.toContain(geheim);
    expect(existsSync(join(map, 'sleutels.json'))).toBe(false);
    await g.proef.geef('archief.ontgrendel', { map: g.map, ...oov });
    const { verzoeken } = await proef.geef('uitwisseling.lees', {});
    expect(verzoeken[0]).toMatchObject({ stand: 'geschreven', geschreven: { sha256: sha256(readFileSync(join(map, 'SHA256SUMS'))), dossiers: 2 } });
  });

  it('an approval that nobody used is over after a week', async () => {
    const { proef } = g;
    const vraag = await proef.geef('uitwisseling.vraag', { ontvanger: 'A', reden: 'B' });
    await g.als(g.burgemeester);
    await proef.geef('uitwisseling.keurGoed', vraag);
    expect(await proef.weiger('uitwisseling.wijsAf', { ...vraag, reden: 'Toch niet' })).toBe('UITWISSELING_STAND');
    proef.zet('2026-12-05T00:00:00+01:00');
    await g.als(oov);
    expect(await proef.weiger('uitwisseling.voerUit', { ...vraag, wachtwoord: oov.wachtwoord, werkId: 'w' })).toBe('UITWISSELING_STAND');
    await proef.geef('uitwisseling.vraag', { ontvanger: 'A', reden: 'B' });
  });
});
