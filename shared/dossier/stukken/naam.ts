import type { Stuksoort } from './soorten.ts';

/** Names that Windows keeps for itself, whatever extension follows. */
const GERESERVEERD = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** In bytes of UTF-8, so that it fits in every file system with a number before it. */
const LANGSTE_NAAM = 120;

/** Everything that cannot be seen, or changes how the rest is read: controls, formatting, surrogate halves, private use, line ends. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A file name that every file system takes and that says what it is: letters, digits and a few marks, not too many, with
 * the extension of what it is by its content. `../`, emoji, characters that nobody sees and names that Windows keeps for
 * itself do not get through.
 */
export function veiligeNaam(naam: string, soort: Stuksoort): string {
  const zonderMap = naam.slice(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
  const kaal = zonderMap
    .toWellFormed()
    .replaceAll(ONZICHTBAAR, '')
    .normalize('NFC')
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replaceAll(/[^\p{L}\p{M}\p{N} _()-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const kort = begin(kaal, LANGSTE_NAAM).trim();
  const eigen = kort === '' ? 'stuk' : GERESERVEERD.test(kort) ? `stuk ${kort}` : kort;
  return `${eigen}.${soort}`;
}

/** The first characters of a text, as many as fit in this many bytes of UTF-8. */
function begin(tekst: string, bytes: number): string {
  let over = bytes;
  let tot = 0;
  for (const teken of tekst) {
    const code = teken.codePointAt(0) ?? 0;
    over -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (over < 0) break;
    tot += teken.length;
  }
  return tekst.slice(0, tot);
}

/** A name as one can read it: what nobody sees stands in it as its code, such as `[U+202E]`. */
export const leesbareNaam = (naam: string): string =>
  naam.toWellFormed().replaceAll(ONZICHTBAAR, (teken) => `[U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** What to call a piece at first: its name without folder and extension. */
export const eersteOmschrijving = (naam: string, soort: Stuksoort): string => veiligeNaam(naam, soort).slice(0, -1 - soort.length);

/** The extension that a name ends with, in lower case and without its dot; empty without one. */
export const extensieVan = (naam: string): string => /\.([\p{L}\p{N}]{1,5})$/u.exec(naam)?.[1]?.toLowerCase() ?? '';

/** Whether a name says something else than what a file is; one without an extension says nothing. */
export function naamMisleidt(naam: string, soort: Stuksoort): boolean {
  const extensie = extensieVan(naam);
  return extensie !== '' && extensie !== soort && !(soort === 'jpg' && extensie === 'jpeg');
}
