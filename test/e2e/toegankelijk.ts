import { expect } from 'vitest';
import { bezwaren, nachtbezwaren } from './axe.ts';
import type { Zitting } from './gebruiker.ts';

const BREED = { width: 1280, height: 900 };
/** Half the width: what is left for somebody who enlarges everything to 200 %. */
const SMAL = { width: 640, height: 900 };

/** Nothing for axe to object to by day or by night, and nothing beyond the edge of a narrow window. `scherm` names it in a failure. */
export async function eisToegankelijk({ page, schuiftOpzij }: Pick<Zitting, 'page' | 'schuiftOpzij'>, scherm: string): Promise<void> {
  expect(await bezwaren(page), `${scherm} by day`).toEqual([]);
  expect(await nachtbezwaren(page), `${scherm} by night`).toEqual([]);
  await page.setViewportSize(SMAL);
  expect(await schuiftOpzij(), `${scherm} at 640 pixels scrolls sideways`).toBe(false);
  await page.setViewportSize(BREED);
}
