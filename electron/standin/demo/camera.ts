import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

/** How a screen is kept. */
export type Opname = {
  /** The whole page instead of what fits in the window. */
  readonly heel?: boolean;
  /** Also the first screen in a window of 640 pixels, which is what somebody sees who enlarges to 200 %. */
  readonly smal?: boolean;
};

const BREED = { width: 1280, height: 900 } as const;
const SMAL = { width: 640, height: 900 } as const;
/** A page that is longer is cut off here. */
const LANGST = 2_600;

/** Takes each screen by day and by night, numbered in the order of the story. */
export type Camera = {
  readonly neem: (naam: string, opname?: Opname) => Promise<string[]>;
  /** Milliseconds that it took so far, to be left out of the time of a step. */
  readonly duur: () => number;
};

/** @param pad where a file of this name goes */
export function maakCamera(page: Page, pad: (naam: string) => string): Camera {
  let nummer = 0;
  let duur = 0;
  let sessie: Promise<CDPSession> | undefined;

  /** Quick compression: a picture is looked at once, and most of the time of this program is spent here. */
  async function bewaar(bestand: string): Promise<void> {
    sessie ??= page.context().newCDPSession(page);
    // The next frame has the colours and the size that were just asked for.
    await page.evaluate(() => new Promise<void>((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => klaar()))));
    const { data } = await (await sessie).send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
    writeFileSync(bestand, Buffer.from(data, 'base64'));
  }

  async function opname(naam: string, heel: boolean): Promise<string[]> {
    const maat = page.viewportSize() ?? BREED;
    const plaats = await page.evaluate(() => scrollY);
    if (heel) {
      await page.evaluate(() => scrollTo(0, 0));
      const hoogte = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: maat.width, height: Math.min(LANGST, hoogte) });
    }
    const bestanden: string[] = [];
    for (const [kleur, achtervoegsel] of [['light', 'licht'], ['dark', 'nacht']] as const) {
      await page.emulateMedia({ colorScheme: kleur });
      const bestand = `${naam}-${achtervoegsel}.png`;
      await bewaar(pad(bestand));
      bestanden.push(`schermen/${bestand}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    if (heel) {
      await page.setViewportSize(maat);
      await page.evaluate((naar) => scrollTo(0, naar), plaats);
    }
    return bestanden;
  }

  return {
    duur: () => duur,
    async neem(naam, { heel = false, smal = false } = {}) {
      const begin = performance.now();
      nummer += 1;
      const genummerd = `${String(nummer).padStart(2, '0')}-${naam}`;
      const bestanden = await opname(genummerd, heel);
      if (smal) {
        await page.setViewportSize(SMAL);
        bestanden.push(...(await opname(`${genummerd}-640`, false)));
        await page.setViewportSize(BREED);
      }
      duur += performance.now() - begin;
      return bestanden;
    },
  };
}
