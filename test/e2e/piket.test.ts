import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, naarRoosterblad, ROOSTERBLADEN, sluitSchoon, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

/** A night in which the burgemeester has the turn; from Sunday on the loco's do. */
const NACHT = '2026-11-14T03:10:00+01:00';

describe.each(vensters())('the piket roster, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: NACHT });
  });
  afterAll(() => sluitSchoon(zitting));

  const naarBlad = (naam: string): Promise<void> => naarRoosterblad(zitting, naam);
  const opDag = (dag: string): Promise<string> => zitting.page.locator(`[data-dag="${dag}"]`).innerText();

  const isToegankelijk = (scherm: string): Promise<void> => eisToegankelijk(zitting, scherm);

  test('who acts stands on the first page and in the bar, with why and whom else to call behind a key', async () => {
    await zitting.ziet('Nu dienstdoend: H. de Ruijter');
    await zitting.ziet(/Volgens het rooster ‘Piket, inwerken’/);
    await zitting.toetsen.druk('Alt+p');
    const paneel = zitting.page.locator('.piketbalk__paneel');
    await paneel.getByText('06 0000 0010 (piket)').waitFor();
    expect(await paneel.innerText()).toMatch(/Veilig Thuis Molenwaard/);
    expect(await paneel.innerText()).not.toMatch(/Crisisdienst/);
    await isToegankelijk('panel of the bar');
    await zitting.toetsen.druk('Escape');
    await paneel.waitFor({ state: 'hidden' });
  });

  test('a weekend is given to another from the calendar, and what changes is shown before it is saved', async () => {
    await zitting.toetsen.druk('Alt+4');
    await zitting.zietPagina('Piketrooster');
    await zitting.toetsen.naar({ naam: /^zaterdag 14 november 2026/ });
    await zitting.toetsen.druk('ArrowDown', 'Shift+ArrowRight', 'Enter');
    await zitting.page.getByRole('heading', { name: 'zaterdag 21 november 2026 tot en met zondag 22 november 2026' }).waitFor();
    await zitting.toetsen.activeer({ naam: 'Dienst zetten' });
    await zitting.zietPagina('Een dienst zetten');
    await zitting.toetsen.naar({ naam: /^Wie/ });
    await zitting.toetsen.druk('H');
    await zitting.toetsen.vul({ naam: /^Reden/ }, 'Bruiloft');
    await zitting.ziet('H. de Ruijter (ingedeeld) in plaats van P. van Wilgenburg');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    expect(await opDag('2026-11-21')).toMatch(/^zaterdag 21 november 2026\s+21\s+H. de Ruijter$/);
  });

  test('an absence is saved with who covers it, and the history keeps both', async () => {
    await naarBlad('Personen en plan');
    await zitting.toetsen.activeer({ naam: 'Afwezig melden' });
    await zitting.zietPagina('Afwezigheid melden');
    await zitting.toetsen.naar({ naam: /^Wie/ });
    await zitting.toetsen.druk('P');
    await zitting.toetsen.naar({ naam: /^Grond/ });
    await zitting.toetsen.druk('z');
    await zitting.toetsen.vul({ naam: 'Datum', in: 'Tot' }, '20-11-2026');
    await zitting.toetsen.vul({ naam: 'Tijd', in: 'Tot' }, '12.00');
    await zitting.page.getByRole('heading', { name: 'Wie neemt dan waar' }).waitFor();
    await zitting.toetsen.naar({ naam: /tot vr 20 nov/ });
    await zitting.toetsen.druk('A');
    await zitting.ziet(/A. Çelik-Hoogland \(genoemd als vervanger\) in plaats van P. van Wilgenburg/);
    await isToegankelijk('form with what changes');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    await naarBlad('Geschiedenis');
    await zitting.ziet('P. van Wilgenburg afwezig: ziekte');
    await zitting.ziet(/^A. Çelik-Hoogland dekt een gat/);
  });

  test('the roster leaves as a calendar and as a sheet for the police', async () => {
    await naarBlad('Bestanden');
    const blad = join(zitting.app.map, 'rooster.docx');
    await zitting.app.host.kiesOpslagStraks(blad);
    await zitting.toetsen.activeer({ naam: 'Sla op…' });
    await zitting.ziet('Het rooster is opgeslagen.');
    expect(leesWord(blad)).toContain('H. de Ruijter, burgemeester');
    const agenda = join(zitting.app.map, 'rooster.ics');
    await zitting.app.host.kiesOpslagStraks(agenda);
    await zitting.toetsen.naar({ naam: /^Word/, in: 'Soort bestand' }, { terug: true });
    await zitting.toetsen.druk('ArrowDown');
    await zitting.toetsen.activeer({ naam: 'Sla op…' });
    await zitting.ziet(agenda);
    expect(readFileSync(agenda, 'utf8')).toContain('SUMMARY:Piket: A. Çelik-Hoogland (locoburgemeester)');
    expect(await zitting.app.host.voorstellen()).toEqual(['Piketrooster 2026-11-14 tot 2027-11-14.docx', 'Piketrooster 2026-11-14 tot 2027-11-14.ics']);
  });

  test('a number is added to the telefoonlijst, and the bar offers it at once', async () => {
    await zitting.toetsen.druk('Alt+7');
    await zitting.zietPagina('Telefoonlijst');
    await zitting.ziet(/nu niet bereikbaar; weer vanaf ma 16 nov. 2026 08.30/);
    await zitting.toetsen.activeer({ naam: 'Contact toevoegen' });
    await zitting.zietPagina('Contact toevoegen');
    await zitting.toetsen.naar({ naam: /^Soort/ });
    await zitting.toetsen.druk('c', 'o');
    await zitting.toetsen.vul({ naam: 'Naam' }, 'Nachtwacht');
    await zitting.toetsen.vul({ naam: 'Nummer 1' }, '06 0000 0099');
    await zitting.toetsen.naar({ naam: /./, in: 'Wanneer bereikbaar' });
    await zitting.toetsen.druk('ArrowUp');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.zietPagina('Telefoonlijst');
    await zitting.toetsen.druk('Alt+p');
    await zitting.page.locator('.piketbalk__paneel').getByText('Nachtwacht').waitFor();
    await zitting.toetsen.druk('Escape');
  });

  test('every part of the page can be used by everybody', async () => {
    await isToegankelijk('telefoonlijst');
    await zitting.toetsen.druk('Alt+4');
    for (const blad of ['Lijst', 'Personen en plan', 'Ruilen', 'Geschiedenis', 'Bestanden']) {
      await naarBlad(blad);
      await isToegankelijk(blad);
    }
    await zitting.toetsen.naar({ naam: ROOSTERBLADEN, in: 'Onderdelen van het piketrooster' }, { terug: true });
    await zitting.toetsen.druk('Home');
    await zitting.page.getByRole('grid').waitFor();
    await isToegankelijk('Maand');
    await naarBlad('Personen en plan');
    await zitting.toetsen.activeer({ naam: 'Nieuw plan' });
    await zitting.zietPagina('Het rooster plannen');
    await zitting.ziet('Wat dit verandert');
    await isToegankelijk('plan');
    await zitting.toetsen.activeer({ naam: 'Annuleer' });
  });

  test('each decision shows who was competent', async () => {
    await zitting.naarDossiers();
    await zitting.opentEersteDossier();
    await zitting.ziet('Bevoegd was');
    await zitting.ziet('volgens het rooster ‘Piket, inwerken’');
    await zitting.toetsen.activeer({ naam: 'Bekijk het bewijs' });
    await zitting.zietPagina('Bevoegdheidsbewijs');
  });
});
