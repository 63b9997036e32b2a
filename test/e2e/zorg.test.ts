import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bezwaren, nachtbezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, sluitSchoon, type Zitting } from './gebruiker.ts';

/** A working day on which an order of the demonstration still runs. */
const VRIJDAG = '2026-12-04T10:00:00+01:00';

describe.each(vensters())('shelter and care, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: VRIJDAG });
    await zitting.toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await zitting.toetsen.activeer({ naam: 'Johan Verstappelen' });
    await zitting.zietPagina('De heer Johan Verstappelen');
  });
  afterAll(() => sluitSchoon(zitting));

  async function opent(knop: string, pagina: string): Promise<void> {
    await zitting.toetsen.activeer({ naam: knop });
    await zitting.zietPagina(pagina);
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
  }
  async function vulMoment(groep: RegExp, datum: string, tijd: string): Promise<void> {
    await zitting.toetsen.vul({ naam: 'Datum', in: groep }, datum);
    await zitting.toetsen.vul({ naam: 'Tijd', in: groep }, tijd);
  }
  async function kiest(groep: string | RegExp): Promise<void> {
    await zitting.toetsen.naar({ naam: /./, in: groep });
    await zitting.toetsen.druk('Space');
  }

  test('shelter: tried himself first, then decided, with its end among the terms and a decision of its own', async () => {
    await zitting.opentBlad('Vervolg');
    await opent('Leg een eigen poging vast', 'Eigen poging om een plek te vinden');
    await vulMoment(/^Tijdstip van de vraag/, '4-12-2026', '9.30');
    await zitting.toetsen.vul({ naam: /^Bij wie gevraagd/ }, 'Zijn broer');
    await kiest('Uitkomst');
    await zitting.toetsen.vul({ naam: /^Waaruit dat blijkt/ }, 'De agent luisterde mee.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('De poging is vastgelegd.');

    await opent('Beslis over opvang', 'Over opvang beslissen');
    expect(await bezwaren(zitting.page)).toEqual([]);
    await kiest('Voorziening');
    await vulMoment(/^Einde van de opvang/, '4-12-2026', '20.00');
    await zitting.toetsen.vul({ naam: /^Waarom deze opvang/ }, 'Zijn broer heeft geen plek, en het vriest.');
    await kiest(/^Op welke grond/);
    await kiest(/^Hoe telt u/);
    await zitting.toetsen.druk('Control+Enter');
    await zitting.page.getByRole('alertdialog').getByText(/€\s65,00/).waitFor();
    await zitting.toetsen.activeer({ naam: 'Beslis over opvang', in: 'Beslis over opvang?' });
    await zitting.ziet(/^Het besluit over opvang is vastgelegd/);
    await zitting.opentBlad('Termijnen');
    await zitting.ziet(/^Beslis over verlengen voor bepaalde tijd/);
    await zitting.opentBlad('Documenten');
    await zitting.ziet(/^Besluit over opvang/);
  });

  test('the care: called, a note about one person, and the advice on top of what is to be done', async () => {
    await zitting.opentBlad('Zorg');
    expect([...(await bezwaren(zitting.page)), ...(await nachtbezwaren(zitting.page))]).toEqual([]);
    await opent('Leg de overdracht vast', 'Warme overdracht vastleggen');
    await zitting.toetsen.vul({ naam: /^Wie van de zorgpartij/ }, 'Team Noord');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('De stap van de overdracht is vastgelegd.');
    await opent('Leg een contactmoment vast', 'Contactmoment in de zorg');
    await kiest('Over wie');
    await zitting.toetsen.vul({ naam: /^Met wie/ }, 'Hemzelf');
    await kiest('Hoe');
    await zitting.toetsen.vul({ naam: /^Wat er is besproken/ }, 'Hij wil hulp.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('Het contactmoment is vastgelegd.');
    await zitting.ziet('Hij wil hulp.');
    await opent('Geef het advies aan de burgemeester', 'Zorgadvies aan de burgemeester');
    await kiest('Advies');
    await zitting.toetsen.vul({ naam: /^Van welke zorgpartij/ }, 'Steunpunt');
    await zitting.toetsen.vul({ naam: /^Kern van het advies/ }, 'Het plan is nog niet klaar.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('Het advies ligt bij de burgemeester.');
    await zitting.opentBlad('Overzicht');
    await zitting.ziet(/Zorgadvies: verleng het huisverbod/);
  });

  test('who oversees: a party that stalls among what asks for attention, what the case costs, and the page without names', async () => {
    await zitting.opentBlad('Zorg');
    await opent('Leg een knelpunt vast', 'Een partij komt niet verder');
    await zitting.toetsen.vul({ naam: /^Welke partij/ }, 'Polikliniek');
    await zitting.toetsen.vul({ naam: /^Wat er niet loopt/ }, 'De intake is pas over zes weken.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('Het knelpunt is vastgelegd.');
    await zitting.opentBlad('Kosten');
    await zitting.ziet('0% van € 6.900,00');
    expect([...(await bezwaren(zitting.page)), ...(await nachtbezwaren(zitting.page))]).toEqual([]);
    await zitting.toetsen.druk('Alt+b');
    await zitting.zietPagina('Bestuurlijke controle');
    await zitting.ziet(/^Polikliniek komt niet verder/);
    expect([...(await bezwaren(zitting.page)), ...(await nachtbezwaren(zitting.page))]).toEqual([]);
    const pad = join(zitting.app.map, 'controle.docx');
    await zitting.app.host.kiesOpslagStraks(pad);
    await zitting.toetsen.druk('Control+s');
    await zitting.ziet('Opgeslagen als Word-document');
    expect(leesWord(pad)).toMatch(/Een zorgpartij komt niet verder/);
    expect(leesWord(pad)).not.toContain('Verstappelen');
  });
});
