import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakGemeente, type Gemeente, type Persoon } from '../core/accounts/gemeente.ts';
import { startKern } from '../core/kern/proefkern.ts';
import { bezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { beginBijArchief, leesWord, meldAan, sluitSchoon, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

const NACHT = '2026-11-27T23:40:00+01:00';
const ZIN = 'Deze zin schreef de gemeente zelf.';

describe.each(vensters())('the texts of the documents, by keyboard, in %s', (venster) => {
  let gemeente: Gemeente;
  let jurist: Persoon;
  let zitting: Zitting;
  beforeAll(async () => {
    gemeente = await maakGemeente(startKern(NACHT));
    const beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Kok', ['beheerder']);
    jurist = await gemeente.nieuw(beheerder, 'J. Wolf', ['jurist']);
    await gemeente.verleen(gemeente.burgemeester, jurist);
    await gemeente.proef.geef('archief.vergrendel', {});
    zitting = await beginBijArchief(venster, gemeente.map, { klok: NACHT });
  });
  afterAll(async () => {
    await sluitSchoon(zitting);
    await gemeente.proef.einde();
  });

  /** Somebody sits down at the locked application, and goes to the text of the beschikking. */
  const als = async (naam: string, { wachtwoord }: Persoon): Promise<void> => {
    await meldAan(zitting, naam, wachtwoord);
    await zitting.toetsen.druk('Alt+s');
    await zitting.zietPagina('Sjablonen');
  };
  const naarBeschikking = async (): Promise<void> => {
    await zitting.toetsen.activeer({ naam: 'Beschikking huisverbod' });
    await zitting.zietPagina('Beschikking huisverbod');
  };
  const isToegankelijk = (scherm: string): Promise<void> => eisToegankelijk(zitting, scherm);
  const tekst = (): Promise<string> => zitting.page.getByLabel('Tekst van het document').inputValue();

  test('a sentence with a field and a condition is written without knowing how, and shown at once', async () => {
    const { toetsen, page } = zitting;
    await als('J. Wolf', jurist);
    await isToegankelijk('list');
    await naarBeschikking();
    await toetsen.naar({ naam: 'Tekst van het document' });
    await toetsen.druk('Control+End');
    await page.keyboard.insertText(`\n${ZIN} Geldt tot `);
    await toetsen.druk('Alt+v');
    await toetsen.wachtOpFocus({ naam: /^Welk veld/ });
    await toetsen.typ('einde tien dagen');
    await toetsen.druk('ArrowDown', 'Enter');
    await page.getByText('huisverbod.einde', { exact: true }).waitFor();
    expect(await bezwaren(page), 'choosing a field').toEqual([]);
    await toetsen.activeer({ naam: 'Voeg in' });
    await toetsen.wachtOpFocus({ naam: 'Tekst van het document' });
    await toetsen.typ('.');
    expect(await tekst()).toContain(`${ZIN} Geldt tot {{ huisverbod.einde }}.`);
    await page.getByRole('region', { name: 'Voorbeeld van het document' }).getByText(new RegExp(`${ZIN} Geldt tot \\w+dag`)).waitFor();
    await zitting.ziet(/Concept bewaard om/);
    await isToegankelijk('writing');
  });

  test('a mistake in a name points at its line and is mended with one press, and Ctrl+Z takes that back', async () => {
    const { toetsen, page } = zitting;
    await toetsen.naar({ naam: 'Tekst van het document' });
    await toetsen.druk('Control+End');
    await page.keyboard.insertText('\n{{ huisverbod.eind }}');
    await zitting.ziet('1 fout.');
    await toetsen.activeer({ naam: /^Regel \d+: Het veld/ });
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('{{ huisverbod.eind }}');
    // The mark of the line lies under its words.
    const vak = await page.locator('.schrijfvak__regel--fout').boundingBox();
    expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, [(vak?.x ?? 0) + 20, (vak?.y ?? 0) + 8] as const)).toBe('TEXTAREA');
    await toetsen.activeer({ naam: 'Maak er {{ huisverbod.einde }} van' });
    await zitting.ziet('Geen fouten.');
    await toetsen.druk('Control+z');
    expect(await tekst()).toMatch(/\{\{ huisverbod\.eind \}\}$/);
    await zitting.ziet('1 fout.');
    await toetsen.druk('Control+z');
    await zitting.ziet('Geen fouten.');
  });

  test('what was typed survives a lock; the differences are in words; it is put before a colleague', async () => {
    const { toetsen, page } = zitting;
    await zitting.vergrendelt();
    await als('J. Wolf', jurist);
    await naarBeschikking();
    expect(await tekst()).toContain(ZIN);
    await toetsen.naar({ naam: 'Tekst' });
    await toetsen.druk('ArrowRight');
    await page.locator('.verschil__regel--erbij', { hasText: 'Toegevoegd' }).filter({ hasText: ZIN }).waitFor();
    expect(await bezwaren(page), 'differences').toEqual([]);
    await toetsen.druk('ArrowLeft');
    await toetsen.vul({ naam: 'Toelichting voor wie beoordeelt' }, 'Duidelijker slot.');
    await toetsen.activeer({ naam: 'Leg voor aan een collega' });
    await zitting.ziet('U kunt niet goedkeuren wat u zelf voorlegde.');
    expect(await bezwaren(page), 'waiting').toEqual([]);
    const set = join(zitting.app.map, 'set.json');
    await toetsen.activeer({ naam: 'Alle sjablonen' });
    await zitting.zietPagina('Sjablonen');
    await zitting.app.host.kiesOpslagStraks(set);
    await toetsen.activeer({ naam: 'Opslaan voor een andere gemeente…' });
    await zitting.ziet('De sjablonen zijn opgeslagen');
    expect(existsSync(set)).toBe(true);
    await zitting.app.host.kiesBestandenStraks([set]);
    await toetsen.activeer({ naam: 'Inlezen…' });
    await zitting.ziet('Ingelezen van Molenwaard');
    expect(readFileSync(set, 'utf8')).not.toContain(ZIN);
    const papier = join(zitting.app.map, 'papier.docx');
    await zitting.app.host.kiesOpslagStraks(papier);
    await toetsen.activeer({ naam: 'Papieren set maken…' });
    await zitting.ziet('De papieren set is opgeslagen');
    await zitting.ziet(/^Laatst gemaakt op vrijdag 27 november 2026/);
    expect(await bezwaren(page), 'list with what came in').toEqual([]);
    await toetsen.activeer({ naam: 'Naar het briefpapier' });
    await zitting.zietPagina('Briefpapier');
    const briefpapier = join(zitting.app.map, 'Briefpapier.docx');
    await zitting.app.host.kiesOpslagStraks(briefpapier);
    await toetsen.activeer({ naam: 'Voorbeeld opslaan…' });
    await zitting.ziet('Het voorbeeld is opgeslagen');
    await zitting.app.host.kiesBestandenStraks([set]);
    await toetsen.activeer({ naam: 'Kies een Word-bestand…' });
    await zitting.ziet(/Dit is geen Word-bestand/);
    expect(await bezwaren(page), 'a file that is no letterhead').toEqual([]);
    await zitting.app.host.kiesBestandenStraks([briefpapier]);
    await toetsen.activeer({ naam: 'Kies een Word-bestand…' });
    await zitting.ziet(/^Briefpapier\.docx is nagekeken/);
    await toetsen.vul({ naam: 'Toelichting voor wie beoordeelt' }, 'Nieuw logo.');
    await isToegankelijk('draft of a letterhead');
    await toetsen.activeer({ naam: 'Leg voor aan een collega' });
    await zitting.ziet('U kunt niet goedkeuren wat u zelf voorlegde.');
    await zitting.vergrendelt();
    await isToegankelijk('locked');
    await zitting.app.host.kiesOpslagStraks(papier);
    await toetsen.activeer({ naam: 'Papieren set maken…' });
    await zitting.ziet('De papieren set is opgeslagen');
    expect(leesWord(papier)).toContain('Checklist voor de nacht');
  });

  test('a colleague reads it and approves it from a day on, and the history says so', async () => {
    const { toetsen, page } = zitting;
    await als('H. de Ruijter', gemeente.burgemeester);
    await zitting.ziet('1 tekst wacht op het oordeel van een collega.');
    await naarBeschikking();
    await zitting.ziet(/Toelichting: Duidelijker slot\./);
    await page.locator('.verschil__regel--erbij').filter({ hasText: ZIN }).waitFor();
    await isToegankelijk('judging');
    await toetsen.activeer({ naam: 'Wijs af…' });
    await toetsen.wachtOpFocus({ naam: /^Waarom keurt u/ });
    await toetsen.typ('De toon is te streng.');
    await zitting.ziet(/Concept bewaard om/);
    expect(await bezwaren(page), 'turning down').toEqual([]);
    await toetsen.activeer({ naam: 'Toch niet afwijzen' });
    await toetsen.activeer({ naam: 'Keur goed' });
    await zitting.ziet('De tekst is goedgekeurd en geldt vanaf vrijdag 27 november 2026.');
    await toetsen.naar({ naam: 'Tekst' });
    await toetsen.druk('ArrowRight', 'ArrowRight');
    await zitting.ziet('Geldt nu');
    expect(await bezwaren(page), 'history').toEqual([]);
    await page.getByText(/^Goedgekeurd door H\. de Ruijter/).waitFor();
    await toetsen.activeer({ naam: 'Alle sjablonen' });
    await toetsen.activeer({ naam: 'Naar het briefpapier' });
    await toetsen.vul({ naam: /^Geldt vanaf/ }, '28-11-2026');
    await zitting.ziet(/Concept bewaard om/);
    await toetsen.activeer({ naam: 'Alle sjablonen' });
    await toetsen.activeer({ naam: 'Naar het briefpapier' });
    // Who was called away finds the day again.
    await page.getByText('zaterdag 28 november 2026').waitFor();
    expect(await bezwaren(page), 'judging a letterhead').toEqual([]);
    await toetsen.activeer({ naam: 'Keur goed' });
    await zitting.ziet('Het briefpapier is goedgekeurd en geldt vanaf zaterdag 28 november 2026.');
  });
});
