import { HeadingLevel, type FileChild } from 'docx';
import type { Kop } from '../../../../shared/documenten/blok.ts';
import { alinea } from './tekst.ts';

const NIVEAUS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading that Word knows as a heading: for its navigation, and for who has the text read aloud. */
export function kop({ niveau, delen, nieuwePagina }: Kop): FileChild[] {
  return [alinea(delen, { heading: NIVEAUS[niveau], ...(nieuwePagina && { pageBreakBefore: true }) })];
}
