/**
 * Which characters a confirmed text and a document can carry: one rule for both, so that what was decided can be printed.
 * What cannot be seen cannot be judged by who signs: such a text is refused, never silently changed.
 */

/** Change the order in which a reader sees the text. */
const LEESRICHTING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Without an agreed meaning; the tokens of `waarde.ts` use them. Not characters at all: U+FDD0-FDEF and U+xFFFE-xFFFF. */
const EIGEN = /\p{Co}|[\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/u;
/**
 * Controls, halves of surrogate pairs, line and paragraph separators, and invisible formatting. Allowed: newline, tab, the
 * joiners that Arabic, Persian and emoji need, and the soft hyphen.
 */
const STUURTEKEN = /(?![\n\t\u00AD\u200C\u200D])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}]/u;

/** Why a text cannot stand in a document, or `null`. */
export type Tekenbezwaar = 'TEKST_LEESRICHTING' | 'TEKST_EIGEN_TEKEN' | 'TEKST_STUURTEKEN' | null;

/** Tests a text whose line ends are `\n`. */
export function tekenbezwaar(tekst: string): Tekenbezwaar {
  if (LEESRICHTING.test(tekst)) return 'TEKST_LEESRICHTING';
  if (EIGEN.test(tekst)) return 'TEKST_EIGEN_TEKEN';
  return STUURTEKEN.test(tekst) ? 'TEKST_STUURTEKEN' : null;
}
