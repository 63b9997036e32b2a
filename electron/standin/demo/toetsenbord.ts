import type { Page } from 'playwright-core';
import { leesPlek, type Plek } from './plek.ts';

/** Which control is meant: its whole name or a pattern, and where names repeat a group around it. */
export type Doel = { readonly naam: string | RegExp; readonly in?: string | RegExp | undefined };

/** How to look for it: backwards, for what was just passed. */
export type Richting = { readonly terug?: boolean | undefined };

/** The only way in which the demonstration and the specs work the page: keys, as a person would press them. */
export type Toetsenbord = {
  /** Presses keys one after the other: `Tab`, `Control+Enter`, `F8`, `j`. */
  readonly druk: (...toetsen: string[]) => Promise<void>;
  /** Types text where the focus is. */
  readonly typ: (tekst: string) => Promise<void>;
  /** Presses Tab until the focus is on this control; does nothing when it is there already. */
  readonly naar: (doel: Doel, richting?: Richting) => Promise<void>;
  /** Goes to a text field and replaces what is in it. */
  readonly vul: (doel: Doel, tekst: string, richting?: Richting) => Promise<void>;
  /** Goes to a question with radio buttons and answers it with the letter that stands beside the answer. */
  readonly antwoord: (vraag: string, letter: string, richting?: Richting) => Promise<void>;
  /** Goes to a button or a link and presses Enter. */
  readonly activeer: (doel: Doel, richting?: Richting) => Promise<void>;
  /** Waits until the page itself puts the focus on this control, for instance in a row that was just added. */
  readonly wachtOpFocus: (doel: Doel) => Promise<void>;
  /** Where the focus is now. */
  readonly waar: () => Promise<Plek | null>;
};

/** A page that has more controls than this between two of our steps is not one to work by keyboard. */
const MEESTE_TABS = 250;
/** So long a control may be on its way. */
const WACHT_MS = 10_000;

/** So much of a text is typed key by key; the rest of a long one arrives at once, as when it is dictated. */
const GETYPT = 6;

/** A keyboard for a page. `getypt` is how many letters of a text are typed one by one, `wacht` for how many milliseconds a control is looked for. */
export function maakToetsenbord(page: Page, getypt = GETYPT, wacht = WACHT_MS): Toetsenbord {
  const waar = (): Promise<Plek | null> => page.evaluate(leesPlek);

  async function druk(...toetsen: string[]): Promise<void> {
    for (const toets of toetsen) await page.keyboard.press(toets);
  }

  async function typ(tekst: string): Promise<void> {
    await page.keyboard.type(tekst.slice(0, getypt));
    if (tekst.length > getypt) await page.keyboard.insertText(tekst.slice(getypt));
  }

  /** Tabs around the page until `doel` has the focus; what it came along when it never did. */
  async function rond(doel: Doel, { terug = false }: Richting): Promise<string[] | null> {
    const langs: string[] = [];
    let rondes = 0;
    for (let keer = 0; keer <= MEESTE_TABS; keer += 1) {
      const plek = await waar();
      if (plek !== null && past(doel, plek)) return null;
      // The page begins anew: after the second time every control was passed.
      if (plek === null && keer > 0 && (rondes += 1) > 1) break;
      langs.push(noem(plek));
      await page.keyboard.press(terug ? 'Shift+Tab' : 'Tab');
    }
    return langs;
  }

  /** A control may still be on its way: a dialog that closes, an answer of the core. Who does not find it, looks again. */
  async function naar(doel: Doel, richting: Richting = {}): Promise<void> {
    const tot = performance.now() + wacht;
    for (;;) {
      const langs = await rond(doel, richting);
      if (langs === null) return;
      if (performance.now() > tot) {
        throw new Error(`Met Tab niet te bereiken: ${beschrijf(doel)}. De focus staat op ${noem(await waar())}, en kwam langs ${[...new Set(langs)].join(', ')}.`);
      }
      await page.waitForTimeout(50);
    }
  }

  return {
    druk,
    typ,
    naar,
    waar,
    async vul(doel, tekst, richting) {
      await naar(doel, richting);
      await druk('Control+A');
      await typ(tekst);
    },
    async antwoord(vraag, letter, richting) {
      await naar({ naam: /./, in: vraag }, richting);
      await druk(letter);
    },
    async activeer(doel, richting) {
      await naar(doel, richting);
      await druk('Enter');
    },
    async wachtOpFocus(doel) {
      const tot = performance.now() + wacht;
      for (;;) {
        const plek = await waar();
        if (plek !== null && past(doel, plek)) return;
        if (performance.now() > tot) throw new Error(`De focus ging niet naar ${beschrijf(doel)}, maar staat op ${noem(plek)}.`);
        await page.waitForTimeout(20);
      }
    },
  };
}

const isNaam = (gezocht: string | RegExp, naam: string): boolean => (typeof gezocht === 'string' ? gezocht === naam : gezocht.test(naam));

const past = (doel: Doel, plek: Plek): boolean =>
  isNaam(doel.naam, plek.naam) && (doel.in === undefined || plek.groepen.some((groep) => isNaam(doel.in ?? '', groep)));

const beschrijf = ({ naam, in: groep }: Doel): string => `“${String(naam)}”${groep === undefined ? '' : ` in “${String(groep)}”`}`;

const noem = (plek: Plek | null): string =>
  plek === null ? 'niets' : `“${plek.naam.slice(0, 60)}”${plek.groepen[0] === undefined ? '' : ` (${plek.groepen[0].slice(0, 40)})`}`;
