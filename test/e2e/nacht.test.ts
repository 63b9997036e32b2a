import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tekst, tijdstip, type Handeling } from '../../electron/standin/demo/invulling.ts';
import { geenHuisverbod } from '../../electron/standin/demo/zaken.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, neemtMeldingOp, sluitSchoon, type Zitting } from './gebruiker.ts';
import { gesprek, mondeling, ondertekeningsmandaat, oplegmandaat, waarnemer } from './zaken.ts';

describe.each(vensters())('the night by keyboard, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster);
  });
  afterAll(() => sluitSchoon(zitting));

  /** Takes up a call that somebody left, and decides; one key goes to the first thing that is missing. */
  async function neemtBesluit(handelingen: readonly Handeling[]): Promise<void> {
    await neemtMeldingOp(zitting, gesprek());
    await zitting.toetsen.druk('F8');
    await zitting.toetsen.wachtOpFocus({ naam: /./, in: 'Is er kindermishandeling, of een vermoeden daarvan?' });
    await zitting.vultIn(handelingen);
    await zitting.wilBesluiten();
    await zitting.bevestigtBesluit();
  }

  /** From the decision on screen to the text of the exported document. */
  async function voerUit(document: string, bestandsnaam: string): Promise<string> {
    await zitting.opentBlad('Documenten');
    await zitting.opentDocument(document);
    return leesWord(await zitting.slaatOpAls(bestandsnaam));
  }

  test('announced orally: from the call to the beschikking in Word', async () => {
    await zitting.begintMelding();
    await zitting.vultAllesIn(mondeling);
    await zitting.wilBesluiten();
    await zitting.ziet('Lees dit hardop voor. Klopt het?');
    expect(await zitting.leestVoor()).toEqual([
      'de heer Sander Hoogvliet, geboren op 19 februari 1988',
      'Zwanebloemlaan 27, 0000 EF Molenwaard',
      'Iris Hoogvliet-Maas, Noor Hoogvliet',
      'zaterdag 28 november 2026 om 03.14 uur',
      'dinsdag 8 december 2026 om 03.14 uur',
    ]);
    await zitting.bevestigtBesluit();
    const beschikking = await voerUit('Beschikking huisverbod', 'mondeling.docx');
    expect(beschikking).toContain('Het huisverbod geldt tot dinsdag 8 december 2026 om 03.14 uur.');
    expect(beschikking).toContain('Iris Hoogvliet-Maas en Noor Hoogvliet');
    expect(beschikking).toContain('mondeling aangezegd');
    expect(await zitting.app.host.voorstellen()).toEqual(['WTH-2026-0004 beschikking.docx']);
  });

  test('in writing, signed by the hulpofficier under a mandate', async () => {
    await neemtBesluit(ondertekeningsmandaat);
    const beschikking = await voerUit('Beschikking huisverbod', 'mandaat.docx');
    expect(beschikking).toContain('Mandaatbesluit van 1 maart 2026');
    expect(beschikking).toContain('Het huisverbod geldt tot dinsdag 8 december 2026 om 03.45 uur.');
    expect(beschikking).not.toContain('mondeling aangezegd');
  });

  test('in writing, decided by the hulpofficier himself, once the register gives him that power', async () => {
    await zitting.roep('mandaat.verleen', { bevoegdheid: '2-1', soort: 'mandaat', aan: 'hulpofficieren van justitie', besluit: 'Mandaatbesluit opleggen', besluitDatum: '2026-03-02', sinds: '2026-03-02', opmerking: '' });
    await neemtBesluit(oplegmandaat);
    const beschikking = await voerUit('Beschikking huisverbod', 'oplegmandaat.docx');
    expect(beschikking).toMatch(/Hulpofficier van justitie F\. Brouwer heeft dit besluit genomen/);
    expect(beschikking).toContain('Mandaatbesluit opleggen van 2 maart 2026');
  });

  test('in writing, by the loco as substitute', async () => {
    await neemtBesluit(waarnemer);
    const beschikking = await voerUit('Beschikking huisverbod', 'loco.docx');
    expect(beschikking).toContain('B. Terpstra');
    expect(beschikking).toContain('Collegebesluit van 6 januari 2026');
  });

  test('not imposed: a note with the reasons, and none of the documents of an order', async () => {
    await zitting.begintMelding();
    const { wieBelt, betrokkene, woning, gebeurd, besluit } = geenHuisverbod;
    await zitting.vultIn([...wieBelt, ...betrokkene, ...woning, ...gebeurd, ...besluit]);
    await zitting.wilBesluiten();
    await zitting.bevestigtBesluit();
    const notitie = await voerUit('Notitie: huisverbod niet opgelegd', 'niet.docx');
    expect(notitie).toContain('Teun Wildschut');
    expect(notitie).toContain('Van ernstig en onmiddellijk gevaar is geen sprake.');
    await zitting.terugNaarDossier();
    // Beside the note only the proof of who was competent, which every decision has.
    expect(await zitting.page.getByRole('button', { name: /^(Bekijk|Bekijk en sla op): (?!Bevoegdheidsbewijs)/ }).count()).toBe(1);
  });

  test('what the law misses: one key goes from gap to gap, and a decision waits until there is none', async () => {
    await zitting.begintMelding();
    await zitting.wilBesluiten();
    await zitting.toetsen.wachtOpFocus({ naam: 'Wat nog ontbreekt' });
    await zitting.ziet(/^\d+ punten ontbreken$/);
    await zitting.toetsen.druk('F8');
    await zitting.toetsen.wachtOpFocus({ naam: 'Naam van de hulpofficier' });
    await zitting.toetsen.typ('F. Brouwer');
    await zitting.toetsen.druk('F8');
    await zitting.toetsen.wachtOpFocus({ naam: 'Terugbelnummer' });
    expect(await zitting.page.getByRole('button', { name: 'Ja, besluit vastleggen' }).count()).toBe(0);
  });

  test('bad input says what is wrong and is not lost: a minor, hidden marks in a name, a paste without end, a time that cannot be', async () => {
    const { page } = zitting;
    await zitting.naarDossiers();
    await zitting.begintMelding();
    await zitting.vultIn([
      tekst('Voornamen en achternaam', 'Xander \u202EVliegenthart'),
      tekst('Geboortedatum', '1-1-2010'),
      tijdstip('Wanneer gebeurde het?', '29-3-2026', '0230'),
      tekst('Wat is er gebeurd?', 'x'.repeat(1_000_000)),
    ]);
    await zitting.toetsen.druk('Tab');
    const fout = (veld: string): Promise<string> => page.locator(`[id="veld-${veld}-fout"]`).innerText();
    await expect.poll(() => fout('betrokkene.naam')).toContain('onzichtbare tekens');
    expect(await fout('betrokkene.geboortedatum')).toContain('nog geen 18');
    expect(await fout('incident.op')).toContain('bestaat niet');
    expect(await fout('incident.omschrijving')).toContain('te lang');
    await zitting.bewaart();
    const titel = await page.getByRole('heading', { level: 1 }).innerText();
    await zitting.naarDossiers();
    await zitting.opentMelding(titel);
    expect(await page.getByRole('textbox', { name: /^Wat is er gebeurd/ }).inputValue()).toHaveLength(1_000_000);
  });
});
