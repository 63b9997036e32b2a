import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATIE_WACHTWOORD } from '../../shared/contract/demonstratie.ts';
import type { Uitvoer } from '../../shared/contract/contract.ts';
import type { Moment } from '../../shared/wth/tijd.ts';
import { eisMdto } from '../shared/mdto/schema.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, bestandenMet, leesWord, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

const NACHT = '2026-12-12T10:00:00+01:00';
const RIJP = '2032-03-10T10:00:00+01:00';
const NA_BEDENKTIJD = '2032-03-18T10:00:00+01:00';
/** A name in a case of the demonstration that is destroyed here. */
const KANARIE = 'Verstappelen';
/** The first case of the demonstration, which is kept here. */
const ANDER = 'WTH-2026-0001';

describe.each(vensters())('five years, then gone, by keyboard, in %s', (venster) => {
  let zitting: Zitting;
  /** The case with that name, and how many cases the demonstration has. */
  let nummer = '';
  let aantal = 0;
  /** Account ids of the demonstration by the name of their person. */
  let mensen: Map<string, string>;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: NACHT });
    const { accounts } = (await zitting.roep('account.lijst', {})) as Uitvoer<'account.lijst'>;
    mensen = new Map(accounts.map(({ naam, accountId }) => [naam, accountId]));
    const { regels } = (await zitting.roep('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 100 })) as Uitvoer<'dossier.lijst'>;
    const zaak = regels.find(({ naam }) => naam.includes(KANARIE));
    [nummer, aantal] = [zaak?.zaaknummer ?? '', regels.length];
    await zitting.app.host.kiesOpslagStraks(join(zitting.app.map, 'uit.docx'));
    await zitting.roep('document.voerUit', { dossierId: zaak?.dossierId ?? '', soort: 'beschikking', huisgenootId: '' });
    await zitting.opDeKlok(RIJP);
  });
  afterAll(async () => {
    const klachten = zitting.klachten();
    await zitting.app.sluit();
    expect(klachten).toEqual([]);
  });

  /** Past the screen: somebody else opens the archive, a minute later or when the clock stands here. */
  async function als(naam: string, moment?: Moment): Promise<void> {
    const { archief } = (await zitting.roep('app.toestand', {})) as Uitvoer<'app.toestand'>;
    await zitting.roep('archief.vergrendel', {});
    await (moment === undefined ? zitting.app.host.later(60_000) : zitting.app.host.zetKlok(moment));
    await zitting.roep('archief.ontgrendel', { map: archief?.map ?? '', accountId: mensen.get(naam) ?? '', wachtwoord: DEMONSTRATIE_WACHTWOORD });
    await zitting.page.reload();
    await zitting.zietPagina('Dossiers');
  }
  /** From the home page, by its reminder. */
  async function naarLijst(wat: string): Promise<void> {
    await zitting.ziet(wat);
    await zitting.toetsen.activeer({ naam: 'Naar het archief' });
    await zitting.zietPagina('Vernietiging maart 2032');
  }

  test('the archive asks; a list is made, judged by a colleague and confirmed in so many words', async () => {
    const { toetsen, ziet, zietPagina } = zitting;
    await als('G. Prins');
    await ziet(`Van ${aantal} dossiers is de bewaartermijn voorbij`);
    await toetsen.activeer({ naam: 'Naar het archief' });
    await zietPagina('Archief');
    await ziet(`Lijst maken van ${aantal} dossiers`);
    await eisToegankelijk(zitting, 'what is due');
    await toetsen.activeer({ naam: 'Maak de vernietigingslijst' });
    await zietPagina('Vernietiging maart 2032');
    await toetsen.vul({ naam: /^Toelichting voor wie beoordeelt/ }, `Die van ${KANARIE} ook.`);
    await toetsen.activeer({ naam: 'Leg de lijst voor' });
    await ziet(/een naam of een adres/);
    await toetsen.vul({ naam: /^Toelichting voor wie beoordeelt/ }, 'Graag vóór 1 april.', { terug: true });
    await toetsen.activeer({ naam: 'Leg de lijst voor' });
    await ziet('De lijst ligt ter beoordeling.');

    await als('T. Bos');
    await naarLijst('Vernietigingslijst ‘Vernietiging maart 2032’ wacht op uw oordeel.');
    await toetsen.activeer({ naam: `Beoordeel ${ANDER}` });
    await toetsen.wachtOpFocus({ naam: /^Akkoord met vernietigen/ });
    await toetsen.druk('u');
    await toetsen.vul({ naam: /^Waarom\?/ }, 'Er loopt een klacht.');
    await eisToegankelijk(zitting, 'a judgement');
    await toetsen.activeer({ naam: 'Leg het oordeel vast' });
    await toetsen.wachtOpFocus({ naam: /^Beoordeel WTH/ });
    await toetsen.activeer({ naam: `Akkoord met de overige ${aantal - 1}…` });
    await toetsen.activeer({ naam: 'Ja, akkoord' });
    await ziet('Uw oordelen zijn vastgelegd.');
    await toetsen.activeer({ naam: `Ga akkoord: ${aantal - 1} dossiers vernietigen` }, { terug: true });
    await ziet(/^U bent akkoord met de lijst\./);

    await als('G. Prins');
    await naarLijst('Vernietigingslijst ‘Vernietiging maart 2032’ is akkoord: bevestig de vernietiging.');
    await toetsen.vul({ naam: /^Typ ter bevestiging/ }, `VERNIETIG ${aantal - 1}`);
    await toetsen.druk('Enter');
    await ziet(/Uitvoeren kan vanaf woensdag 17 maart 2032/);
    expect(await zitting.page.getByRole('button', { name: 'Voer de vernietiging uit…' }).count()).toBe(0);
  });

  test('after a week it is destroyed; the verklaring closes the list; its name is nowhere', async () => {
    const { toetsen, ziet, app, page } = zitting;
    await als('T. Bos', '2032-03-12T10:00:00+01:00');
    await als('G. Prins', '2032-03-15T10:00:00+01:00');
    await als('G. Prins', NA_BEDENKTIJD);
    await naarLijst('Vernietigingslijst ‘Vernietiging maart 2032’ kan worden uitgevoerd.');
    await toetsen.activeer({ naam: 'Voer de vernietiging uit…' });
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, DEMONSTRATIE_WACHTWOORD);
    await toetsen.druk('Enter');
    await ziet(`${aantal - 1} dossiers vernietigd.`);
    await ziet('De verklaring is nog niet opgeslagen.');
    await toetsen.activeer({ naam: 'Bekijk de verklaring' });
    await page.getByRole('article', { name: 'Verklaring van vernietiging' }).waitFor();
    await eisToegankelijk(zitting, 'what was destroyed');
    await toetsen.activeer({ naam: /^Niet gevonden: Beschikking/ });
    await ziet(/alle nagegaan/);
    await app.host.kiesOpslagStraks(join(app.map, 'verklaring.docx'));
    await toetsen.activeer({ naam: 'Sla de verklaring op als Word…' });
    await ziet('De verklaring is opgeslagen. De lijst is afgesloten.');
    const tekst = leesWord(join(app.map, 'verklaring.docx'));
    for (const deel of [nummer, 'G. Prins', 'T. Bos', 'niet gevonden']) expect(tekst).toContain(deel);
    await toetsen.druk('Alt+a');
    await zitting.zietPagina('Archief');
    await toetsen.naar({ naam: /./, in: 'Onderdelen van het archief' });
    for (let keer = 0; keer < 5 && (await page.getByRole('tabpanel', { name: /^Register/ }).count()) === 0; keer += 1) await toetsen.druk('ArrowRight');
    await ziet(nummer);
    await zitting.naarDossiers();
    await ziet(ANDER);
    expect(await page.getByText(KANARIE).count()).toBe(0);
    // Nor in what the application and the browser keep, beside the file that a person saved.
    for (const map of [app.map, await app.profielmap()]) expect(bestandenMet(map, KANARIE)).toEqual([]);
  });

  test('a case goes to another archive; everything to another system, by two persons', async () => {
    const { toetsen, ziet, zietPagina, app, page } = zitting;
    const buiten = mkdtempSync(join(tmpdir(), 'huisverbod-uit-'));
    await als('T. Bos');
    await toetsen.druk('Alt+a');
    await zietPagina('Archief');
    await toetsen.naar({ naam: /./, in: 'Onderdelen van het archief' });
    for (let keer = 0; keer < 6 && (await page.getByRole('tabpanel', { name: 'Uitvoer' }).count()) === 0; keer += 1) await toetsen.druk('ArrowRight');
    await toetsen.vul({ naam: /^Voor welk systeem of wie/ }, 'Het nieuwe zaaksysteem');
    await toetsen.vul({ naam: /^Waarom\?/ }, 'Overstap per 1 april.');
    await toetsen.activeer({ naam: 'Vraag de burgemeester' });
    await ziet('Het verzoek ligt bij de burgemeester.');
    await als('H. de Ruijter');
    await ziet('T. Bos vraagt om uitvoer van het hele archief.');
    await toetsen.activeer({ naam: 'Naar het verzoek' });
    await ziet('Wacht op de burgemeester');
    await toetsen.activeer({ naam: 'Keur goed' });
    await ziet(/^Goedgekeurd\./);
    await als('T. Bos');
    await toetsen.activeer({ naam: 'Naar het verzoek' });
    await zietPagina('Archief');
    await ziet('Uitvoeren kan tot');
    await eisToegankelijk(zitting, 'the open export');
    await app.host.kiesMapStraks(buiten);
    await toetsen.activeer({ naam: 'Voer het hele archief uit…' });
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, DEMONSTRATIE_WACHTWOORD);
    await toetsen.druk('Enter');
    await ziet(/^Alles staat in /);
    const [map = ''] = readdirSync(buiten);
    expect(readdirSync(join(buiten, map)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(expect.arrayContaining(['SHA256SUMS', 'archief.json', 'dossiers', 'schema.json']));
    expect(bestandenMet(buiten, KANARIE)).toEqual([]);

    await zitting.naarDossiers();
    await zitting.opentEersteDossier();
    await zitting.opentBlad('Bewaren');
    await app.host.kiesOpslagStraks(join(buiten, 'mdto.zip'));
    await toetsen.activeer({ naam: 'Sla op als MDTO…' });
    await ziet('Opgeslagen voor een ander archief');
    const delen = Object.entries(unzipSync(readFileSync(join(buiten, 'mdto.zip'))));
    await eisMdto(Object.fromEntries(delen.flatMap(([naam, bytes]) => (naam.endsWith('.xml') ? [[naam, strFromU8(bytes)]] : []))));
    rmSync(buiten, { recursive: true });
  });
});
