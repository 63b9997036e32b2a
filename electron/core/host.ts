import type { Stuksoort } from '../../shared/dossier/stukken/soorten.ts';
import type { Moment } from '../../shared/wth/tijd.ts';

/**
 * The clock. `nu()` is the present moment in Europe/Amsterdam with its offset, `ms()` the same in epoch milliseconds; both
 * follow when somebody sets the machine's clock. `verstreken()` does not: milliseconds since a moment that stays the same,
 * counted also while the machine sleeps, for how long nobody did anything.
 */
export type Klok = { nu(): Moment; ms(): number; verstreken(): number };

/** Kinds of file that leave the archive: what the application makes, and the pieces of a case as they came. */
export type Opslagsoort = 'ics' | 'csv' | 'json' | 'zip' | Stuksoort;

/** New identifiers: random, unique, without meaning. */
export type Ids = { nieuw(): string };

/**
 * Everything that the core needs from outside itself. Electron, the stand-in window and the tests each bring their own;
 * the core knows no other way to the world, so what a test does here is what a user does.
 */
export type Host = {
  klok: Klok;
  ids: Ids;
  bestanden: {
    /** Lets the user choose or make a folder; `null` when he changes his mind. */
    kiesMap(titel: string): Promise<string | null>;
    /** Lets the user choose where to save; `null` when he changes his mind. `voorstel` is a file name without a folder. */
    kiesOpslag(voorstel: string, soort: Opslagsoort): Promise<string | null>;
    /** Lets the user choose files to take in, one or more; none when he changes his mind. */
    kiesBestanden(titel: string, extensies: readonly string[]): Promise<string[]>;
  };
  klembord: { schrijf(tekst: string): Promise<void>; wis(): Promise<void> };
  /** Draws a Word file as pages (PNG), on a machine that can; absent where none can. */
  tekenPaginas?(docx: Uint8Array): Promise<Uint8Array[]>;
  /** Shows an exported file in the file manager. */
  toonBestand(pad: string): Promise<void>;
  /** Folder of this user of this machine for what is not secret: which archives were opened before. */
  gegevensMap: string;
  /** Folder with the templates of the documents. */
  sjablonenMap: string;
  /** True in the stand-in window, which says so on screen. */
  standin: boolean;
  /** When true, only demonstration archives open. */
  alleenDemonstratie: boolean;
};
