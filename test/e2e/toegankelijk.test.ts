import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstratieZaken, tijdstipVanaf } from '../../electron/core/demonstratie/zaken.ts';
import { DEMONSTRATIE_WACHTWOORD } from '../../shared/contract/demonstratie.ts';
import { bezwaren, nachtbezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { begin, neemtMeldingOp, sluitSchoon, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

const BREED = { width: 1280, height: 900 };
const SMAL = { width: 640, height: 900 };

describe.each(vensters())('every screen can be used by everybody, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await begin(venster);
  });
  afterAll(() => sluitSchoon(zitting));

  const isToegankelijk = (scherm: string): Promise<void> => eisToegankelijk(zitting, scherm);

  test('the door: choosing, making and unlocking an archive, with what can be wrong', async () => {
    const { toetsen } = zitting;
    await isToegankelijk('start');
    await zitting.naarNieuwArchief();
    await toetsen.activeer({ naam: 'Maak het archief' });
    await zitting.ziet('Vul de naam van de gemeente in.');
    await isToegankelijk('new archive with errors');
    await toetsen.activeer({ naam: 'Annuleer' });
    await zitting.opentDemonstratie();
    await zitting.vergrendelt();
    await isToegankelijk('unlock');
    await zitting.geeftWachtwoord('niet het goede');
    await zitting.ziet('Dit wachtwoord klopt niet.');
    await isToegankelijk('unlock after a wrong password');
    await zitting.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
  });

  test('the list of dossiers, with and without something found', async () => {
    await zitting.ziet(/^\d+ dossiers$/);
    await isToegankelijk('dossiers');
    await zitting.toetsen.druk('Alt+0');
    await zitting.toetsen.wachtOpFocus({ naam: /^Bestuurlijke controle/ });
    await isToegankelijk('the rest of the menu');
    await zitting.toetsen.druk('Escape');
    await zitting.page.setViewportSize(SMAL);
    expect(await bezwaren(zitting.page), 'dossiers as cards').toEqual([]);
    await zitting.page.setViewportSize(BREED);
    await zitting.zoekt('bestaat niet');
    await zitting.ziet('Geen dossier met deze woorden.');
    await isToegankelijk('dossiers, nothing found');
    await zitting.zoekt('');
  });

  test('the night page: empty, with everything that is missing, and with the catalogue open', async () => {
    const { toetsen, page } = zitting;
    await zitting.begintMelding();
    await isToegankelijk('night page');
    await zitting.wilBesluiten();
    await toetsen.wachtOpFocus({ naam: 'Wat nog ontbreekt' });
    await isToegankelijk('night page with what is missing');
    await toetsen.vul({ naam: /^Zoek (nog )?een feit$/ }, 'dreig');
    await page.getByRole('option').first().waitFor();
    // While its list is open the behaviour library hides the rest of the page from assistive technology.
    const zoeker = ['.ui-zoekkeuze:has([aria-expanded=true])', '.ui-zoekkeuze__venster'];
    expect(await bezwaren(page, zoeker)).toEqual([]);
    expect(await nachtbezwaren(page, zoeker)).toEqual([]);
    await toetsen.druk('Escape', 'Escape');
  });

  test('the night page filled in, and the decision read back', async () => {
    await vulMeldingIn(zitting);
    await isToegankelijk('night page filled in');
    await zitting.wilBesluiten();
    await zitting.ziet('Lees dit hardop voor. Klopt het?');
    await isToegankelijk('decision read back');
    await zitting.bevestigtBesluit();
  });

  test('the dossier: its four parts, handing over, and correcting with what is wrong', async () => {
    const { toetsen } = zitting;
    await isToegankelijk('overview');
    for (const blad of ['Termijnen', 'Tijdlijn', 'Documenten', 'Overzicht'] as const) {
      await zitting.opentBlad(blad);
      await isToegankelijk(blad);
    }
    await zitting.begintUitreiking();
    await toetsen.druk('Control+Enter');
    await toetsen.vul({ naam: 'Datum' }, '281126');
    await toetsen.vul({ naam: 'Tijd' }, '0325');
    await zitting.ziet('De tien dagen lopen al');
    await isToegankelijk('handing over');
    await toetsen.activeer({ naam: 'Terug naar het dossier' });
    await zitting.begintCorrectie('Besluit: huisverbod opgelegd');
    await toetsen.druk('Control+Enter');
    await isToegankelijk('correcting');
    await toetsen.activeer({ naam: 'Terug naar het dossier' });
  });

  test('a document before and after export', async () => {
    await zitting.opentBlad('Documenten');
    await zitting.opentDocument('Beschikking huisverbod');
    await isToegankelijk('document');
    await zitting.slaatOpAls('beschikking.docx');
    await isToegankelijk('document after export');
    await zitting.terugNaarDossier();
  });

  test('the settings', async () => {
    await zitting.naarInstellingen();
    await isToegankelijk('settings');
  });
});

/** A new melding with everything that can be asked, written past the screen and then opened on it. */
async function vulMeldingIn(zitting: Zitting): Promise<void> {
  const [, , metKind, mondeling] = demonstratieZaken.map(({ concept }) => concept(tijdstipVanaf('2026-11-28T02:50:00+01:00')));
  await neemtMeldingOp(zitting, { ...mondeling!, kind: metKind!.kind });
}
