/** A document as plain text: the same words in the same order as the preview and Word show them, without any markup. */
import type { Blok, DocumentInhoud, Tekstdeel } from './blok.ts';

const plat = (delen: readonly Tekstdeel[]): string => delen.map((deel) => deel.tekst).join('');

/**
 * The text units of a block, in reading order: one for each heading, paragraph, list item, table cell, label, value and
 * signature line. A line break within a unit is `\n`. What only the page shows (bullets, numbers, writing lines) is left out.
 */
export function tekstdelen(blok: Blok): string[] {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [plat(blok.delen)];
    case 'lijst':
      return blok.items.map(plat);
    case 'tabel':
      return [blok.kop, ...blok.rijen].flat().map(plat);
    case 'velden':
      return blok.rijen.flatMap(({ label, waarde }) => [label, plat(waarde)]);
    case 'kader':
      return blok.alineas.map(plat);
    case 'inhoudsopgave':
      return blok.regels.map(({ tekst }) => tekst);
    case 'afbeelding':
      return [blok.omschrijving];
    case 'ondertekening':
      return [...blok.boven, ...blok.onder].map(plat);
  }
}

/**
 * The canonical text of a document: what its hash is taken of, and what preview and Word are compared with. Units end with a
 * newline, blocks with an empty line; empty units are left out.
 */
export function documentTekst(inhoud: DocumentInhoud): string {
  return inhoud.blokken
    .map((blok) =>
      tekstdelen(blok)
        .filter((deel) => deel !== '')
        .map((deel) => `${deel}\n`)
        .join(''),
    )
    .join('\n');
}
