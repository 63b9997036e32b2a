import { Bookmark, BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Kop } from '../../../../shared/documenten/blok.ts';
import { alinea, runs } from './tekst.ts';

const NIVEAUS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading that Word knows as a heading: for its navigation, and for who has the text read aloud. */
export function kop({ niveau, delen, nieuwePagina, anker, deel }: Kop, plek: number): FileChild[] {
  const opties = { heading: NIVEAUS[niveau], ...(nieuwePagina && deel === undefined && { pageBreakBefore: true }) };
  if (anker === undefined) return [alinea(delen, opties)];
  // The place as the number of the bookmark: docx would count on from the document before this one.
  const merk = Object.assign(new Bookmark({ id: anker, children: delen.flatMap(runs) }), { start: new BookmarkStart(anker, plek), end: new BookmarkEnd(plek) });
  return [new Paragraph({ ...opties, children: [merk] })];
}
