import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SVG } from '../core/huisstijl/plaatjes.ts';
import { onderdelen } from '../core/word/docx.ts';
import { bezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, leesWord, sluitSchoon, type Zitting } from './gebruiker.ts';

describe.each(vensters())('the house style, the agreements and the day list, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster);
  });
  afterAll(() => sluitSchoon(zitting));

  test('a logo is chosen, shown in the letterhead as it will stand on paper, and saved', async () => {
    await zitting.naarInstellingen();
    const logo = join(zitting.app.map, 'logo.svg');
    writeFileSync(logo, SVG);
    const kiezer = zitting.page.waitForEvent('filechooser');
    await zitting.toetsen.activeer({ naam: /^Kies een logo/ });
    await (await kiezer).setFiles(logo);
    const beeld = zitting.page.getByRole('img', { name: 'Logo van Gemeente Molenwaard' });
    await beeld.waitFor();
    expect(await beeld.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
    await zitting.page.keyboard.press('Control+s');
    await zitting.ziet('De instellingen zijn bewaard');
    expect(await bezwaren(zitting.page)).toEqual([]);
  });

  test('the agreements say what they change, and that no term of the law moves', async () => {
    await zitting.toetsen.activeer({ naam: 'Huisstijl en gegevens' });
    await zitting.page.keyboard.press('ArrowRight');
    await zitting.ziet('Een werkafspraak verandert nooit een termijn van de wet.');
    await zitting.toetsen.activeer({ naam: 'Voeg iemand toe' });
    // The new row takes the keyboard.
    await zitting.page.locator('input:focus').waitFor();
    await zitting.page.keyboard.type('de leerplichtambtenaar');
    await zitting.page.keyboard.press('Control+s');
    await zitting.ziet('De werkafspraken zijn bewaard');
    expect(await bezwaren(zitting.page)).toEqual([]);
  });

  test('the day list goes to Word in one press, in the letterhead with the drawing and its stand-in', async () => {
    await zitting.page.keyboard.press('Alt+3');
    await zitting.zietPagina('Termijnen');
    const pad = join(zitting.app.map, 'daglijst.docx');
    await zitting.app.host.kiesOpslagStraks(pad);
    await zitting.page.keyboard.press('Control+s');
    await zitting.ziet('Opgeslagen als Word-document');
    expect(leesWord(pad)).toMatch(/Daglijst lopende huisverboden\nStand van .*\n1\. /);
    const delen = onderdelen(readFileSync(pad));
    const beelden = [...delen.keys()].filter((naam) => naam.startsWith('word/media/'));
    expect(beelden.map((naam) => naam.replace(/.*\./, '')).toSorted()).toEqual(['png', 'svg']);
    // The browser drew the stand-in: more than the one empty pixel of where it could not.
    const png = beelden.find((naam) => naam.endsWith('.png')) ?? '';
    expect(delen.get(png)?.length).toBeGreaterThan(500);
    expect(await bezwaren(zitting.page)).toEqual([]);
  });
});
