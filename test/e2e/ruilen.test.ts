import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakGemeente, type Gemeente, type Persoon } from '../core/accounts/gemeente.ts';
import { startKern } from '../core/kern/proefkern.ts';
import { vulRooster } from '../core/piket/gemeente.ts';
import { MAANDAG, persoon } from '../voorbeelden/rooster.ts';
import { vensters } from './driver/app.ts';
import { beginBijArchief, meldAan, naarRoosterblad, ROOSTERBLADEN, sluitSchoon, type Zitting } from './gebruiker.ts';

describe.each(vensters())('swapping duties between accounts, in %s', (venster) => {
  let gemeente: Gemeente;
  let loco: Persoon;
  let ict: Persoon;
  let zitting: Zitting;
  beforeAll(async () => {
    gemeente = await maakGemeente(startKern(MAANDAG));
    const { proef, burgemeester } = gemeente;
    ict = await gemeente.nieuw(burgemeester, 'Ilse Kok', ['beheerder']);
    loco = await gemeente.nieuw(ict, 'Pieter Wilgenburg', ['locoburgemeester']);
    await gemeente.verleen(burgemeester, loco);
    await vulRooster(proef, [
      persoon('bgm', 'H. de Ruijter', 'burgemeester', 1, { accountId: burgemeester.accountId }),
      persoon('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1, { accountId: loco.accountId }),
      persoon('loco2', 'A. Çelik-Hoogland', 'locoburgemeester', 2),
    ]);
    await proef.geef('archief.vergrendel', {});
    zitting = await beginBijArchief(venster, gemeente.map, { klok: MAANDAG });
  });
  afterAll(async () => {
    await sluitSchoon(zitting);
    await gemeente.proef.einde();
  });

  /** Somebody sits down at the locked application. */
  const als = async (naam: string, { wachtwoord }: Persoon): Promise<void> => {
    await meldAan(zitting, naam, wachtwoord);
    await zitting.toetsen.druk('Alt+4');
    await zitting.zietPagina('Piketrooster');
  };
  const naarBlad = (naam: string): Promise<void> => naarRoosterblad(zitting, naam);
  const opDag = (dag: string): Promise<string> => zitting.page.locator(`[data-dag="${dag}"]`).innerText();

  test('a loco asks, and what was typed survives a lock; nothing changes yet', async () => {
    const { toetsen } = zitting;
    await als('Pieter', loco);
    await naarBlad('Ruilen');
    await toetsen.activeer({ naam: 'Stel een ruil voor' });
    await zitting.zietPagina('Ruil voorstellen');
    await toetsen.naar({ naam: /^Welke dienst/ });
    await toetsen.druk('ArrowDown');
    await toetsen.naar({ naam: /^Wie neemt die dienst/ });
    await toetsen.druk('H');
    await toetsen.vul({ naam: /^Toelichting/ }, 'Vakantie in Drenthe');
    await zitting.vergrendelt();
    await als('Pieter', loco);
    await toetsen.activeer({ naam: 'Ga verder met een ruilvoorstel' });
    await zitting.zietPagina('Ruil voorstellen');
    expect(await zitting.page.getByLabel('Toelichting').inputValue()).toBe('Vakantie in Drenthe');
    await zitting.ziet('Er verandert niets aan wie waarneemt.');
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    expect(await opDag('2026-11-07')).toContain('P. van Wilgenburg');
    await zitting.vergrendelt();
  });

  test('the other sees that he is asked, is shown what changes, and consents', async () => {
    const { toetsen } = zitting;
    await als('H.', gemeente.burgemeester);
    await naarBlad('Ruilen');
    await zitting.ziet('P. van Wilgenburg');
    await toetsen.activeer({ naam: 'Aanvaard…' });
    await zitting.zietPagina('Ruil aanvaarden');
    await zitting.ziet('H. de Ruijter (ruil) in plaats van P. van Wilgenburg');
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    await naarBlad('Geschiedenis');
    await zitting.ziet('Ruil aanvaard: P. van Wilgenburg en H. de Ruijter');
    await toetsen.naar({ naam: ROOSTERBLADEN, in: 'Onderdelen van het piketrooster' }, { terug: true });
    await toetsen.druk('Home');
    expect(await opDag('2026-11-07')).toContain('H. de Ruijter');
  });

  test('the coordinator gives away the duty of who is reported ill, without consent', async () => {
    const { toetsen } = zitting;
    await naarBlad('Personen en plan');
    await toetsen.activeer({ naam: 'Afwezig melden' });
    await toetsen.naar({ naam: /^Wie/ });
    await toetsen.druk('P');
    await toetsen.naar({ naam: /^Grond/ });
    await toetsen.druk('z');
    await toetsen.vul({ naam: 'Datum', in: 'Tot' }, '12-12-2026');
    await toetsen.vul({ naam: 'Tijd', in: 'Tot' }, '12.00');
    await zitting.ziet('Wie neemt dan waar');
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    await naarBlad('Ruilen');
    await toetsen.activeer({ naam: 'Wijs toe bij ziekte' });
    await zitting.zietPagina('Dienst toewijzen bij ziekte');
    await toetsen.naar({ naam: /^Dienst van/ });
    await toetsen.druk('P');
    await toetsen.naar({ naam: /^Welke dienst/ });
    await toetsen.druk('ArrowDown');
    await toetsen.naar({ naam: /^Wie neemt die dienst/ });
    await toetsen.druk('A');
    await toetsen.vul({ naam: /^Reden/ }, 'Ziek');
    await zitting.ziet('A. Çelik-Hoogland (ruil) in plaats van H. de Ruijter');
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Bewaard. Het rooster is bijgewerkt.');
    await zitting.ziet('toegewezen door de coördinator');
    await zitting.vergrendelt();
  });

  test('a beheerder reads the roster and changes nothing in it', async () => {
    await als('Ilse', ict);
    expect(await opDag('2026-11-07')).toContain('H. de Ruijter');
    const knoppen = await zitting.page.getByRole('main').getByRole('button').allInnerTexts();
    expect(knoppen.filter((knop) => /overneem|neem over|Nieuw plan|Noem wie/i.test(knop))).toEqual([]);
    for (const blad of ['Lijst', 'Personen en plan', 'Ruilen', 'Geschiedenis', 'Bestanden']) await naarBlad(blad);
  });
});
