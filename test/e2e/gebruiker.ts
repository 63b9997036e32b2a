import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WegingConcept } from '../../shared/dossier/weging/concept.ts';
import type { Moment } from '../../shared/wth/tijd.ts';
import { maakGebruiker, type Gebruiker } from '../../electron/standin/demo/gebruiker.ts';
import { maakToetsenbord } from '../../electron/standin/demo/toetsenbord.ts';
import { alineas, onderdelen } from '../core/word/docx.ts';
import { startApp, type App, type AppKeuze, type Venster } from './driver/app.ts';

/** Somebody at the application, in the words of what he wants to do; and the application itself, for what he does not see. */
export type Zitting = Gebruiker & {
  readonly app: App;
  /** Saves the document that is shown under this name, and answers where it is. */
  readonly slaatOpAls: (bestandsnaam: string) => Promise<string>;
  /** What the page reads back before a decision, line by line. */
  readonly leestVoor: () => Promise<string[]>;
  /** Opens the melding or the running order whose card begins with these words. */
  readonly opentMelding: (begin: string) => Promise<void>;
  /** Waits until all that was typed is on disk. */
  readonly bewaart: () => Promise<void>;
  /** Waits until a password was checked and refused, and may be given again or has to wait. */
  readonly wachtTotGecontroleerd: () => Promise<void>;
  readonly wachtTotOntgrendelenMag: () => Promise<void>;
  /** Titles of the documents that no longer say what the facts say; the list of documents is open. */
  readonly documentenDieAfwijken: () => Promise<string[]>;
  /** Gives a command past the screen, to prepare what a spec is not about. */
  readonly roep: (naam: string, invoer: unknown) => Promise<unknown>;
  /** Whether the page is wider than the window. */
  readonly schuiftOpzij: () => Promise<boolean>;
  /** Moves the clock, with somebody at work, and goes to the list as he sees it then. */
  readonly opDeKlok: (moment: Moment) => Promise<void>;
  /** What must be empty after every spec: errors, warnings, and requests to elsewhere. */
  readonly klachten: () => readonly string[];
};

/** The tabs of the roster. */
export const ROOSTERBLADEN = /^(Maand|Lijst|Personen en plan|Ruilen|Geschiedenis|Bestanden)/;

/** The night in which the specs play. */
export const NACHT = '2026-11-28T03:30:00+01:00';

/** Starts the application with somebody at its keyboard. */
export async function begin(venster: Venster, keuze: AppKeuze = {}): Promise<Zitting> {
  const app = await startApp({ klok: NACHT, breedte: 1280, hoogte: 900, ...keuze }, venster);
  const { page, host } = app;
  const gebruiker = maakGebruiker(page, maakToetsenbord(page, 3));
  await gebruiker.zietPagina('Welk archief opent u?');
  return {
    ...gebruiker,
    app,
    async slaatOpAls(bestandsnaam) {
      const pad = join(app.map, bestandsnaam);
      await host.kiesOpslagStraks(pad);
      await gebruiker.slaatDocumentOp();
      return pad;
    },
    leestVoor: () => page.locator('.ui-kaart--voorlezen dd').allInnerTexts(),
    async opentMelding(eerste) {
      await gebruiker.toetsen.activeer({ naam: new RegExp(`^${eerste}`), in: 'Vraagt nu aandacht' });
      await gebruiker.zietPagina(/^Melding /);
    },
    bewaart: () => page.locator('.nacht-bewaard', { hasText: /Bewaard om|Alles is bewaard/ }).waitFor(),
    wachtTotGecontroleerd: () => page.getByRole('button', { name: 'Ontgrendel', exact: true }).waitFor(),
    wachtTotOntgrendelenMag: () => page.locator('button[type=submit]:not([aria-disabled])').waitFor(),
    documentenDieAfwijken: () => page.getByRole('region').filter({ has: page.getByText('Wijkt af van de huidige feiten') }).getByRole('heading').allInnerTexts(),
    async roep(naam, invoer) {
      const antwoord = await page.evaluate(([wat, met]) => window.huisverbod.roep(wat, met), [naam, invoer] as const);
      if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.error.code}`);
      return antwoord.value;
    },
    schuiftOpzij: () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
    async opDeKlok(moment) {
      const verzet = host.zetKlok(moment);
      // In the same tick as the clock, so that it is never idle for years.
      void app.kern?.roep('app.actief', {});
      await verzet;
      // Who comes back to the window after days sees the right time at once.
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.locator(`.ui-topbalk time[datetime^="${moment.slice(0, 16)}"]`).waitFor();
      await gebruiker.naarDossiers();
    },
    klachten: () => [...app.fouten, ...app.afgebroken],
  };
}

/** Somebody sits down at the locked application, and gives a name and a password. */
export async function meldAan({ page, toetsen, zietPagina }: Zitting, naam: string, wachtwoord: string): Promise<void> {
  await zietPagina(/^Archief van .+ (openen|ontgrendelen)$/);
  await toetsen.naar({ naam: 'Wie bent u?' });
  await toetsen.typ(naam);
  await toetsen.vul({ naam: 'Wachtwoord' }, wachtwoord);
  await toetsen.druk('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
}

/** Opens from the list a new melding that somebody left like this; it was written past the screen. */
export async function neemtMeldingOp(zitting: Zitting, concept: WegingConcept): Promise<void> {
  const { dossierId, zaaknummer } = (await zitting.roep('melding.nieuw', {})) as { dossierId: string; zaaknummer: string };
  await zitting.roep('concept.bewaar', { dossierId, concept });
  await zitting.naarDossiers();
  await zitting.opentMelding(`Melding ${zaaknummer}`);
}

/** Goes by keyboard to a tab of the roster, whose name begins with this. */
export async function naarRoosterblad({ page, toetsen }: Zitting, naam: string): Promise<void> {
  await toetsen.naar({ naam: ROOSTERBLADEN, in: 'Onderdelen van het piketrooster' });
  const blad = page.getByRole('tab', { name: new RegExp(`^${naam}`) });
  for (let keer = 0; keer < 6 && (await blad.getAttribute('aria-selected')) !== 'true'; keer += 1) await toetsen.druk('ArrowRight');
  expect(await blad.getAttribute('aria-selected')).toBe('true');
}

/** Ends the application, that had nothing to complain of. */
export async function sluitSchoon(zitting: Zitting): Promise<void> {
  const klachten = zitting.klachten();
  await zitting.app.sluit();
  expect(klachten).toEqual([]);
}

/** The same with the demonstration archive open. */
export async function beginInDemonstratie(venster: Venster, keuze: AppKeuze = {}): Promise<Zitting> {
  const zitting = await begin(venster, keuze);
  await zitting.opentDemonstratie();
  return zitting;
}

/** The same at the door of an archive in a folder, that nobody has open. */
export async function beginBijArchief(venster: Venster, map: string, keuze: AppKeuze = {}): Promise<Zitting> {
  const zitting = await begin(venster, keuze);
  await zitting.app.host.kiesMapStraks(map);
  await zitting.toetsen.activeer({ naam: 'Ander archief openen' });
  return zitting;
}

/** The text of a Word document, a line for every paragraph. */
export function leesWord(pad: string): string {
  return alineas(onderdelen(readFileSync(pad)).get('word/document.xml') ?? '').join('\n');
}

/** The files below a folder that hold this text, in the two ways in which Chromium and SQLite write text. */
export function bestandenMet(map: string, tekst: string): string[] {
  const vormen = [Buffer.from(tekst, 'utf8'), Buffer.from(tekst, 'utf16le')];
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile())
    .map((deel) => join(deel.parentPath, deel.name))
    .filter((pad) => vormen.some((vorm) => readFileSync(pad).includes(vorm)));
}
