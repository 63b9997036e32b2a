import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../electron/core/bestanden/sha256.ts';
import { volledigeNachtpagina } from '../core/kern/nachtpagina.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, sluitSchoon, type Zitting } from './gebruiker.ts';

describe.each(vensters())('dossiers, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster);
  });
  afterAll(() => sluitSchoon(zitting));

  test('the list finds a dossier by a part of a name, an address or a number, and opens it with Enter', async () => {
    const vindt = async (woorden: string, nummers: readonly string[]): Promise<void> => {
      await zitting.zoekt(woorden);
      await expect.poll(() => zitting.page.getByRole('grid', { name: 'Alle dossiers' }).locator('tbody td:first-child').allInnerTexts()).toEqual(nummers);
    };
    await vindt('watermol', ['WTH-2026-0003']);
    await vindt('VERSTAPP', ['WTH-2026-0002']);
    await vindt('2026-0001', ['WTH-2026-0001']);
    await zitting.zoekt('bestaat niet');
    await zitting.ziet('Geen dossier met deze woorden.');
    await vindt('terhorst', ['WTH-2026-0003']);
    await zitting.opentEersteDossier();
    await zitting.zietPagina('Mevrouw Anouk Terhorst');
  });

  test('a correction: the old fact stays to be read, the document is marked, and made again it is right', async () => {
    await zitting.opentBlad('Documenten');
    await zitting.opentDocument('Beschikking huisverbod');
    const eerst = await zitting.slaatOpAls('eerst.docx');
    expect(leesWord(eerst)).toContain('Willem Terhorst');
    await zitting.ziet(`SHA-256 ${sha256(readFileSync(eerst))}`);
    await zitting.toetsen.activeer({ naam: 'Toon in map' });
    await expect.poll(() => zitting.app.host.getoond()).toEqual([eerst]);
    await zitting.terugNaarDossier();
    expect(await zitting.documentenDieAfwijken()).toEqual([]);

    await zitting.opentBlad('Overzicht');
    await zitting.begintCorrectie('Huisgenoot: Willem Terhorst');
    await zitting.toetsen.vul({ naam: 'Naam' }, 'Wilhelm Terhorst');
    await zitting.legtCorrectieVast('Verkeerd verstaan.');
    await zitting.opentBlad('Documenten');
    expect(await zitting.documentenDieAfwijken()).toEqual(['Beschikking huisverbod']);
    await zitting.opentDocument('Beschikking huisverbod');
    const opnieuw = leesWord(await zitting.slaatOpAls('opnieuw.docx'));
    expect(opnieuw).toContain('Wilhelm Terhorst');
    expect(opnieuw).not.toContain('Willem Terhorst');
    expect(leesWord(eerst)).toContain('Willem Terhorst');
    await zitting.terugNaarDossier();
    expect(await zitting.documentenDieAfwijken()).toEqual([]);

    await zitting.opentBlad('Tijdlijn');
    await zitting.ziet('Verkeerd verstaan.');
    expect(await zitting.page.locator('s', { hasText: 'Willem Terhorst' }).count()).toBeGreaterThan(0);
  });

  test('the handing over ends what there is to do about it, and leaves the end where it was', async () => {
    await zitting.opentBlad('Overzicht');
    const einde = 'maandag 7 december 2026';
    await zitting.ziet(new RegExp(einde));
    await zitting.begintUitreiking();
    await zitting.legtUitreikingVast({ datum: '28-11-2026', tijd: '0300', door: 'R. van Dalen' });
    expect(await zitting.page.getByRole('button', { name: 'Leg de uitreiking vast' }).count()).toBe(0);
    await zitting.ziet(new RegExp(einde));
    await zitting.naarDossiers();
    expect(await zitting.page.getByRole('listitem').filter({ hasText: 'Anouk Terhorst' }).innerText()).toContain('Lopend');
  });

  test('a save dialog that is closed writes nothing', async () => {
    await zitting.zoekt('verstapp');
    await zitting.page.getByRole('row', { name: /WTH-2026-0002/ }).waitFor();
    await expect.poll(() => zitting.page.getByRole('row', { name: /WTH-2026-0003/ }).count()).toBe(0);
    await zitting.opentEersteDossier();
    await zitting.opentBlad('Documenten');
    await zitting.opentDocument('Beschikking huisverbod');
    await zitting.app.host.kiesOpslagStraks(null);
    await zitting.toetsen.druk('Control+s');
    await zitting.ziet('Niet opgeslagen');
    await zitting.terugNaarDossier();
    expect(await zitting.page.getByText('Nog niet opgeslagen').count()).toBeGreaterThan(0);
  });

  test('a long address has all its words in the list, in a window of any width', async () => {
    const concept = volledigeNachtpagina();
    const { dossierId } = (await zitting.roep('melding.nieuw', {})) as { dossierId: string };
    const woning = { ...concept.woning, straat: 'Professor Doctor Kamerlingh Onneslaan', huisnummer: '1204 bis', postcode: '3401 GH', plaats: 'Nieuwerkerk aan den IJssel' };
    await zitting.roep('weging.besluit', { dossierId, concept: { ...concept, woning } });
    await zitting.naarDossiers();
    await zitting.zoekt('onneslaan');
    const adres = zitting.page.getByRole('grid', { name: 'Alle dossiers' }).locator('.dossiers__adres');
    await expect.poll(() => adres.allInnerTexts()).toEqual(['Professor Doctor Kamerlingh Onneslaan 1204 bis, 3401 GH Nieuwerkerk aan den IJssel']);
    for (const width of [1280, 1024, 640]) {
      await zitting.page.setViewportSize({ width, height: 900 });
      const buiten = await adres.evaluate((deel) => [deel, deel.closest('td')!].flatMap(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [scrollHeight - clientHeight, scrollWidth - clientWidth]));
      // A letter may stick out of its line by a pixel.
      expect(Math.max(...buiten), `at ${width} pixels`).toBeLessThanOrEqual(1);
    }
    await zitting.page.setViewportSize({ width: 1280, height: 900 });
  });
});
