import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in these parts of the page as it stands, all its rules, by day: rule, and where. Empty when all is well. */
export async function bezwaren(page: Page, delen: readonly string[] = ['html']): Promise<string[]> {
  await kleur(page, 'dag');
  return toets(page, delen, {});
}

/** The same by night. Only colours differ then, so only their rules run. */
export async function nachtbezwaren(page: Page, delen: readonly string[] = ['html']): Promise<string[]> {
  await kleur(page, 'nacht');
  const gevonden = await toets(page, delen, { runOnly: ['color-contrast', 'link-in-text-block'] });
  await kleur(page, 'dag');
  return gevonden;
}

/** Colours come in slowly; a measurement halfway says nothing. */
async function kleur(page: Page, thema: 'dag' | 'nacht'): Promise<void> {
  await page.emulateMedia({ colorScheme: thema === 'nacht' ? 'dark' : 'light' });
  await page.locator(`html[data-thema=${thema}]`).waitFor();
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

async function toets(page: Page, delen: readonly string[], opties: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const uitkomst = await page.evaluate(
    ([include, keuze]) => (globalThis as unknown as { axe: { run: (waar: object, keuze: RunOptions) => Promise<AxeResults> } }).axe.run({ include }, keuze),
    [delen, { ...opties, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
  return uitkomst.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}
