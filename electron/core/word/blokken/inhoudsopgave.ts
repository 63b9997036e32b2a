import { InternalHyperlink, Paragraph, TextRun, type FileChild } from 'docx';
import type { Inhoudsopgave } from '../../../../shared/documenten/blok.ts';
import { mm, STIJL } from '../huisstijl.ts';

/** The contents: on screen a press on a line goes there, on paper its number stands at the head of the pages. */
export function inhoudsopgave({ regels }: Inhoudsopgave): FileChild[] {
  return regels.map(({ tekst, niveau, anker }) => {
    const regel = new TextRun({ text: tekst, bold: niveau === 1 });
    return new Paragraph({
      style: STIJL.lijst,
      indent: { left: niveau === 1 ? 0 : mm(8) },
      children: [anker === undefined ? regel : new InternalHyperlink({ anchor: anker, children: [regel] })],
    });
  });
}
