import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogus, type Catalogusvenster } from './venster.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let venster: Catalogusvenster;

beforeAll(async () => {
  venster = await openCatalogus();
});
afterAll(async () => {
  await venster?.sluit();
});

/** What axe objects to in these parts of the page as it stands now: rule, and where. */
async function bezwaren(page: Page, delen: string[] = ['html']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  const uitkomst = await page.evaluate(
    (include) => (globalThis as unknown as { axe: { run: (wat: object) => Promise<AxeResults> } }).axe.run({ include }),
    delen,
  );
  return uitkomst.violations.flatMap((regel) => regel.nodes.map((deel) => `${regel.id}: ${deel.target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('the catalogue in %s', (colorScheme) => {
  it('has nothing that axe objects to, closed or open, and nothing that the content policy refuses', async () => {
    const { page, klachten } = await venster.open({ colorScheme });
    expect(await bezwaren(page)).toEqual([]);
    await page.getByRole('tab', { name: /Lang/ }).click();
    await page.getByRole('combobox', { name: 'Zoek een feit' }).focus();
    await page.keyboard.type('dre');
    await page.locator('.ui-zoekkeuze__optie').first().waitFor();
    // While its list is open the behaviour library hides the rest of the page from assistive technology.
    expect(await bezwaren(page, ['.ui-zoekkeuze:has([aria-expanded=true])', '.ui-zoekkeuze__venster'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Leeg/ }).click();
    await page.getByRole('button', { name: 'Leg huisverbod op' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await bezwaren(page)).toEqual([]);
    expect(klachten).toEqual([]);
    await page.keyboard.press('Escape');
    // The check itself can fail.
    await page.evaluate(() => document.querySelector('label[for=beller]')?.removeAttribute('for'));
    expect(await bezwaren(page, ['.ui-kaart'])).toEqual(['label: #beller']);
    await page.context().close();
  });
});

it('needs no sideways scrolling, full size or at twice the size', async () => {
  const { page } = await venster.open();
  for (const width of [1280, 1024, 640]) {
    await page.setViewportSize({ width, height: 860 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.context().close();
});

it('can be worked by keyboard', async () => {
  const { page } = await venster.open();
  const actief = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await actief()).toBe('inhoud');

  await page.keyboard.press('n');
  expect(await page.locator('#sneltoets-stand').textContent()).toBe('Sneltoets n: 1');

  await page.getByRole('combobox', { name: 'Voeg feiten toe' }).focus();
  for (const woord of ['alcohol', 'scheid']) {
    await page.keyboard.type(woord);
    await page.locator('.ui-zoekkeuze__optie').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.ui-zoekkeuze__optie').first().waitFor({ state: 'detached' });
  }
  expect(await page.locator('#feiten-gekozen').textContent()).toBe('1c5 3c5');
  expect(await page.locator('#feiten').inputValue()).toBe('');

  await page.getByRole('button', { name: 'Kies of er gevaar is of een ernstig vermoeden' }).press('Enter');
  expect(await actief()).toBe('grond-gevaar');

  await page.getByRole('button', { name: 'Leg huisverbod op' }).press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('n');
  expect(await page.locator('#sneltoets-stand').textContent()).toBe('Sneltoets n: 1');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Leg huisverbod op');
  await page.context().close();
});

it('shows ten thousand rows with a handful, and keeps the focus while it moves through them', async () => {
  const { page } = await venster.open();
  await page.getByRole('tab', { name: /Lang/ }).click();
  const lijst = page.getByRole('grid', { name: 'Alle dossiers' });
  await lijst.focus();
  await page.keyboard.press('End');
  await page.getByRole('row', { name: /HV-2026-10000/ }).waitFor();
  expect(await lijst.getAttribute('aria-rowcount')).toBe('10001');
  expect(await lijst.getByRole('row').count()).toBeLessThan(50);
  await page.keyboard.press('Enter');
  expect(await page.locator('#geopend').textContent()).toBe('HV-2026-10000');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('#geopend').textContent()).toBe('HV-2026-00002');
  await page.getByRole('button', { name: 'Zaaknummer' }).press('Enter');
  await page.getByRole('button', { name: 'Zaaknummer' }).press('Enter');
  expect(await page.getByRole('columnheader', { name: 'Zaaknummer' }).getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('row', { name: /HV-2026-10000/ }).waitFor();
  await page.context().close();
});

it('a correction leads to its fact and back', async () => {
  const { page } = await venster.open();
  await page.getByRole('button', { name: 'Verbeterd. Naar de verbetering' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('t3');
  await page.getByRole('button', { name: /Naar het eerdere feit/ }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('t2');
  await page.context().close();
});

it('is set in letters of different widths, whatever the machine has', async () => {
  const { page } = await venster.open();
  const [smal, breed] = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
    return ['iiii', 'mmmm'].map((tekst) => pen.measureText(tekst).width) as [number, number];
  });
  expect(smal).toBeLessThan(breed / 2);
});

it('leaves room in the bundle: kit, React, behaviour library and Temporal below 180 kB gzip, styles below 20 kB', async () => {
  const maat = async (einde: string) => {
    const namen = (await readdir(venster.map, { recursive: true })).filter((naam) => naam.endsWith(einde));
    const inhoud = await Promise.all(namen.map((naam) => readFile(join(venster.map, naam))));
    return inhoud.reduce((som, deel) => som + gzipSync(deel, { level: 9 }).length, 0);
  };
  expect(await maat('.js')).toBeGreaterThan(50_000);
  expect(await maat('.js')).toBeLessThan(180_000);
  expect(await maat('.css')).toBeLessThan(20_000);
});
