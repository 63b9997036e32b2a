import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATIE_WACHTWOORD } from '../../shared/contract/demonstratie.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, bestandenMet, sluitSchoon, type Zitting } from './gebruiker.ts';

/** Words that stand nowhere else, so that finding one on disk says who wrote it. */
const CANARIE = 'Kwartelkoningsdreef';
const TWEEDE_CANARIE = 'roerdompsgeschreeuw';

describe.each(vensters())('locking, and what stays behind, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster);
    await zitting.begintMelding();
  });
  afterAll(() => sluitSchoon(zitting));

  test('locked by hand in the middle of a word: the same page with the same word comes back', async () => {
    await zitting.toetsen.vul({ naam: 'Straat' }, CANARIE);
    await zitting.vergrendelt();
    await zitting.ziet('U hebt vergrendeld.');
    expect(await zitting.page.getByText(CANARIE).count()).toBe(0);
    await zitting.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
    await zitting.zietPagina(/^Melding WTH-/);
    expect(await zitting.page.getByLabel('Straat').inputValue()).toBe(CANARIE);
  });

  test('locked after ten idle minutes: nothing typed is lost, not the last letters either', async () => {
    await zitting.toetsen.vul({ naam: 'Wat is er gebeurd?' }, TWEEDE_CANARIE);
    await zitting.bewaart();
    await zitting.app.host.later(9 * 60_000);
    await zitting.toetsen.typ(' buren');
    await zitting.bewaart();
    await zitting.app.host.later(9 * 60_000);
    expect(await zitting.page.getByRole('heading', { level: 1, name: /ontgrendelen$/ }).count()).toBe(0);
    await zitting.toetsen.typ(' wakker');
    await zitting.bewaart();
    await zitting.app.host.later(10 * 60_000);
    await zitting.zietPagina(/ontgrendelen$/);
    await zitting.ziet('Vergrendeld: er is een tijd niets gedaan.');
    await zitting.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
    await zitting.zietPagina(/^Melding WTH-/);
    expect(await zitting.page.getByRole('textbox', { name: /^Wat is er gebeurd/ }).inputValue()).toBe(`${TWEEDE_CANARIE} buren wakker`);
  });

  test('the browser keeps nothing', async () => {
    expect(
      await zitting.page.evaluate(async () => ({
        lokaal: localStorage.length,
        sessie: sessionStorage.length,
        koekjes: document.cookie,
        databanken: (await indexedDB.databases()).length,
        voorraad: (await caches.keys()).length,
        werkers: (await navigator.serviceWorker.getRegistrations()).length,
        adres: location.hash + location.search,
      })),
    ).toEqual({ lokaal: 0, sessie: 0, koekjes: '', databanken: 0, voorraad: 0, werkers: 0, adres: '' });
  });

  test('what was typed is on disk in no readable form, in our own folder or in that of the browser', async () => {
    await zitting.vergrendelt();
    const mappen = [zitting.app.map, await zitting.app.profielmap()];
    for (const map of mappen) for (const woord of [CANARIE, TWEEDE_CANARIE, DEMONSTRATIE_WACHTWOORD]) expect(bestandenMet(map, woord)).toEqual([]);
    // The search itself can find something: the list of known archives is no secret.
    expect(bestandenMet(zitting.app.map, 'Molenwaard')).not.toEqual([]);
    await zitting.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
  });
});
