import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bezwaren, nachtbezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, sluitSchoon, type Zitting } from './gebruiker.ts';

/** A day on which an order of the demonstration still runs, and the court hears. */
const DONDERDAG = '2026-12-03T16:05:00+01:00';

describe.each(vensters())('a voorlopige voorziening, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: DONDERDAG });
    await zitting.toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await zitting.toetsen.activeer({ naam: 'Johan Verstappelen' });
    await zitting.zietPagina('De heer Johan Verstappelen');
    await zitting.opentBlad('Rechter');
  });
  afterAll(() => sluitSchoon(zitting));

  /** A moment as one types it, in the group of this name. */
  async function vulMoment(groep: RegExp, datum: string, tijd: string): Promise<void> {
    await zitting.toetsen.vul({ naam: 'Datum', in: groep }, datum);
    await zitting.toetsen.vul({ naam: 'Tijd', in: groep }, tijd);
  }
  async function opent(knop: string, pagina: string): Promise<void> {
    await zitting.toetsen.activeer({ naam: knop });
    await zitting.zietPagina(pagina);
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
  }

  test('the request: the three days with their working, and the case is in procedure', async () => {
    await zitting.ziet('Er is geen procedure bij een rechter vastgelegd.');
    await opent('Leg het verzoek vast', 'Verzoek om een voorlopige voorziening vastleggen');
    await vulMoment(/^Ontvangen door de gemeente/, '30-11-2026', '10.20');
    await vulMoment(/^Ontvangen door de rechtbank/, '30-11-2026', '9.45');
    await zitting.toetsen.vul({ naam: /^Zaaknummer van de rechtbank/ }, 'SGR 26/1001');
    await zitting.toetsen.vul({ naam: /^Gemachtigde/ }, 'mr. P. Vos');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet(/^Het verzoek is vastgelegd\./);
    await zitting.ziet(/Wij gaan uit van donderdag 3 december 2026, gerekend vanaf de ontvangst/);
    await zitting.ziet('In procedure');
    await zitting.toetsen.activeer({ naam: /^Gerekend vanaf de ontvangst/ });
    await zitting.ziet('woensdag 2 december 2026: werkdag');
  });

  test('the hearing, and a Word draft of the defence from the case', async () => {
    await opent('Leg de zitting vast', 'Zitting vastleggen');
    await vulMoment(/^Tijdstip van de oproep/, '30-11-2026', '15.00');
    await vulMoment(/^Begin van de zitting/, '3-12-2026', '13.30');
    await zitting.toetsen.vul({ naam: /^Gerechtsgebouw en zaal/ }, 'Paleis van Justitie, zaal 3');
    await zitting.toetsen.vul({ naam: /^Wie vertegenwoordigt/ }, 'T. Smit, jurist');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('De zitting is vastgelegd.');
    expect(await bezwaren(zitting.page)).toEqual([]);
    expect(await nachtbezwaren(zitting.page)).toEqual([]);
    await zitting.toetsen.activeer({ naam: /^Bekijk: Verweerschrift/ });
    await zitting.zietPagina(/^Verweerschrift/);
    const pad = await zitting.slaatOpAls('verweer.docx');
    const tekst = leesWord(pad);
    for (const deel of ['De burgemeester was bevoegd', 'SGR 26/1001', 'mr. P. Vos', 'RBNHO:2014:10086']) expect(tekst).toContain(deel);
    await zitting.terugNaarDossier();
    await zitting.opentBlad('Rechter');
  });

  test('a suspension shows on every screen at once, moves no date, and rings until everybody was told', async () => {
    const einde = zitting.page.getByRole('region', { name: 'Einde van het huisverbod' });
    const voor = /\d+ december 2026 om \d\d\.\d\d uur/.exec(await einde.innerText())?.[0] ?? 'geen einde';
    await opent('Leg een schorsing vast', 'Schorsing vastleggen');
    await vulMoment(/^Tijdstip van het bericht/, '3-12-2026', '16.00');
    await vulMoment(/^Vanaf wanneer/, '3-12-2026', '15.50');
    await zitting.toetsen.vul({ naam: /^Griffier/ }, 'A. Visser');
    await zitting.toetsen.vul({ naam: /^Voorwaarden/ }, 'Contact via de advocaat.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet(/^De schorsing is vastgelegd/);
    expect(await zitting.page.getByText('In procedure', { exact: true }).count()).toBe(0);
    await zitting.ziet(/door te vertellen \(Wth 8 lid 2\)/);
    expect(await einde.innerText()).toContain(voor);
    expect(await zitting.page.getByRole('banner').or(zitting.page.locator('.ui-paginakop')).last().innerText()).toContain('Geschorst');

    await zitting.toetsen.activeer({ naam: /^Bekijk: Telefoonnotitie van de uitspraak/ });
    await zitting.zietPagina(/^Telefoonnotitie/);
    await zitting.ziet('Het huisverbod geldt nu niet.');
    await zitting.terugNaarDossier();
    await zitting.toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await zitting.ziet('Geschorst door de rechter. De termijn loopt door.');
    await zitting.naarDossiers();
    await zitting.ziet('Geschorst');
  });

  test('each telling is ticked with time and person, and the alarm ends with the last', async () => {
    await zitting.toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await zitting.toetsen.activeer({ naam: 'Johan Verstappelen' });
    await zitting.zietPagina('De heer Johan Verstappelen');
    for (const wie of ['Marieke Verstappelen-Bos', 'de politie']) {
      await zitting.opentBlad('Rechter');
      await zitting.toetsen.activeer({ naam: 'Naar de taken' });
      await zitting.toetsen.activeer({ naam: new RegExp(`^Afronden: Informeer ${wie} over de uitspraak`) });
      await zitting.toetsen.naar({ naam: /./, in: 'Hoe' });
      await zitting.toetsen.druk('Space');
      await zitting.toetsen.activeer({ naam: 'Leg vast dat dit is gedaan' });
      await zitting.ziet(new RegExp(`^Gedaan: Informeer ${wie} over de uitspraak`));
    }
    await zitting.opentBlad('Rechter');
    expect(await zitting.page.getByText(/door te vertellen/).count()).toBe(0);
  });
});
