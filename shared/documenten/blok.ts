/**
 * The content model of every document: what a template becomes once it is filled. Word (`electron/core/word`) and the
 * preview on screen render this same value, so that what a person saw is what he exports.
 */
import type { Logo } from '../instellingen/logo.ts';

/** A piece of running text in one style. `tekst` is plain text, never markup; `\n` is a line break. */
export type Tekstdeel = { tekst: string; vet?: true; cursief?: true };

/**
 * A heading. Level 1 is the title of the document. `nieuwePagina`: on paper it starts a page, such as a receipt that is torn off.
 * `anker`: the name by which a table of contents points to it. `deel`, of a heading that starts a page: what stands at the head of
 * that page and of those after it, so that who leafs through the paper sees where that is.
 */
export type Kop = { soort: 'kop'; niveau: 1 | 2 | 3; delen: Tekstdeel[]; nieuwePagina?: true; anker?: string; deel?: string };
/** A paragraph. */
export type Alinea = { soort: 'alinea'; delen: Tekstdeel[] };
/** A list, one level deep: legal text that needs a second level needs a heading instead. */
export type Lijst = { soort: 'lijst'; genummerd: boolean; items: Tekstdeel[][] };
/** A table with a header row that repeats on each page. `breedtes`: how wide the columns are in relation to each other. */
export type Tabel = { soort: 'tabel'; kop: Tekstdeel[][]; rijen: Tekstdeel[][][]; breedtes?: number[] };
/** Label and value, two columns without a header row. A value without parts is a line to write on by hand. */
export type Velden = { soort: 'velden'; rijen: { label: string; waarde: Tekstdeel[] }[] };
/** A box for what must not be overlooked, such as the end of the order. */
export type Kader = { soort: 'kader'; alineas: Tekstdeel[][] };
/** The signature block: lines above the space for the signature, and lines below it. Kept together on one page. */
export type Ondertekening = { soort: 'ondertekening'; boven: Tekstdeel[][]; onder: Tekstdeel[][] };

/**
 * A table of contents: headings by their anchor, and without one a line over those that follow. Without pages: Word would have to
 * count those when it opens the file, and asks first; what is looked up is a number that stands at the head of each page (`deel`).
 */
export type Inhoudsopgave = { soort: 'inhoudsopgave'; regels: { tekst: string; niveau: 1 | 2; anker?: string }[] };

/**
 * A picture as wide as the text: SVG, with a PNG in base64 (or empty) for a program that cannot draw that. `omschrijving` says what it
 * shows to who does not see it.
 */
export type Afbeelding = { soort: 'afbeelding'; svg: string; png: string; breedte: number; hoogte: number; omschrijving: string };

export type Blok = Kop | Alinea | Lijst | Tabel | Velden | Kader | Ondertekening | Inhoudsopgave | Afbeelding;

/**
 * The letterhead on the first page: whose letter it is, where that can be found, and its logo. `briefpapier`: the fingerprint of the
 * municipality's own letterhead that takes the place of all this, empty where there is none; absent where nobody chose yet.
 */
export type Briefhoofd = { naam: string; regels: string[]; logo: Logo | null; briefpapier?: string };

/** A document ready to be shown or written: its content and what stands around it on every page. */
export type DocumentInhoud = {
  /** The kind of document, a name of the list in `soorten.ts`. */
  soort: string;
  /** Title for the document properties and the window; without personal data. */
  titel: string;
  gemeente: string;
  /** `null` for a sheet that has none. */
  briefhoofd: Briefhoofd | null;
  /** Empty for a document about no case. */
  zaaknummer: string;
  /** For instance `Vertrouwelijk – bevat persoonsgegevens`; stands in the header of every page. */
  vertrouwelijkheid: string;
  /** Version of the template that the text was made with. */
  sjabloonVersie: string;
  /** Date and time that the document carries, as a `Moment`. */
  dagtekening: string;
  blokken: Blok[];
};
