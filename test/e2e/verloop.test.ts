import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, sluitSchoon, type Zitting } from './gebruiker.ts';

/** A working day before the first order of the demonstration ends in the weekend. */
const VRIJDAG = '2026-12-04T10:00:00+01:00';

describe.each(vensters())('a running order, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: VRIJDAG });
  });
  afterAll(() => sluitSchoon(zitting));
  test('the board puts what presses first, and says in words why', async () => {
    await zitting.toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await zitting.ziet(/Beslis uiterlijk vrijdag 4 december 2026 om 17.00 uur/);
    const kaarten = zitting.page.getByRole('article');
    expect(await kaarten.first().innerText()).toContain('Nu doen');
    await zitting.toetsen.activeer({ naam: 'Johan Verstappelen' });
    await zitting.zietPagina('De heer Johan Verstappelen');
  });

  test('heard, extended and made known on the last working day', async () => {
    await zitting.opentBlad('Vervolg');
    await zitting.toetsen.activeer({ naam: 'Leg de zienswijze vast' });
    await zitting.zietPagina('Zienswijze vastleggen');
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
    await zitting.toetsen.vul({ naam: 'Datum' }, '4-12-2026');
    await zitting.toetsen.vul({ naam: 'Tijd' }, '9.30');
    await zitting.toetsen.naar({ naam: /./, in: 'Uitkomst' });
    await zitting.toetsen.druk('Space');
    await zitting.toetsen.naar({ naam: /./, in: 'Vorm' });
    await zitting.toetsen.druk('Space');
    await zitting.toetsen.vul({ naam: /^Wat is gezegd/ }, 'Hij wil naar huis.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.ziet('De zienswijze is vastgelegd.');

    await zitting.toetsen.activeer({ naam: 'Verleng het huisverbod' });
    await zitting.zietPagina('Huisverbod verlengen');
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
    await zitting.toetsen.druk('Control+Enter');
    await zitting.toetsen.wachtOpFocus({ naam: /^Waaruit blijkt dat het gevaar voortduurt/ });
    await zitting.toetsen.vul({ naam: /^Waaruit blijkt dat het gevaar voortduurt/ }, 'Hij belde haar drie keer.');
    await zitting.toetsen.vul({ naam: /^Waarom er geen zorgadvies is/ }, 'Het advies komt volgende week.');
    await zitting.toetsen.vul({ naam: /contact met Marieke/ }, 'Zij is bang voor hem.');
    await zitting.toetsen.vul({ naam: /contact met Lotte/ }, 'Zij was getuige.');
    await zitting.toetsen.vul({ naam: /^Proportionaliteit/ }, 'Korter geeft de hulp geen kans.');
    await zitting.toetsen.naar({ naam: /./, in: /^Biedt u bij de verlenging/ });
    await zitting.toetsen.druk('Space', 'Control+Enter');
    await zitting.page.getByRole('alertdialog').getByText('Zij was getuige.').waitFor();
    await zitting.toetsen.activeer({ naam: 'Verleng het huisverbod', in: 'Verleng het huisverbod?' });
    await zitting.ziet('De verlenging is nog niet bekendgemaakt.');

    await zitting.toetsen.activeer({ naam: 'Leg de bekendmaking vast' });
    await zitting.zietPagina('Verlenging bekendmaken');
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
    await zitting.toetsen.vul({ naam: 'Datum' }, '4-12-2026');
    await zitting.toetsen.vul({ naam: 'Tijd' }, '10.00');
    await zitting.toetsen.naar({ naam: /./, in: 'Wijze' });
    await zitting.toetsen.druk('Space');
    await zitting.toetsen.vul({ naam: 'Door' }, 'R. van Dalen');
    await zitting.toetsen.naar({ naam: /./, in: 'Ontvangst' });
    await zitting.toetsen.druk('Space', 'Control+Enter');
    await zitting.ziet('De bekendmaking is vastgelegd. De verlenging werkt.');
    const einde = zitting.page.getByRole('region', { name: 'Einde van het huisverbod' });
    expect(await einde.innerText()).toContain('woensdag 23 december 2026 om 05.55 uur');
  });

  test('a duty that the extension brings is ticked, and the line shows the new end', async () => {
    await zitting.opentBlad('Taken');
    await zitting.toetsen.activeer({ naam: /^Afronden: Informeer Marieke Verstappelen-Bos over de verlenging/ });
    await zitting.toetsen.naar({ naam: /./, in: 'Hoe' });
    await zitting.toetsen.druk('Space');
    await zitting.toetsen.activeer({ naam: 'Leg vast dat dit is gedaan' });
    await zitting.ziet(/^Gedaan: Informeer Marieke Verstappelen-Bos over de verlenging/);
    await zitting.opentBlad('Termijnen');
    await zitting.page.getByRole('img', { name: /28 dagen/ }).waitFor();
    expect(await zitting.page.getByRole('img', { name: /28 dagen/ }).locator('desc').textContent()).toContain('Einde woensdag 23 december 2026 om 05.55 uur');
  });
});
