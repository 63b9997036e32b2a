import { LeaderType, Paragraph, SimpleField, Tab, TabStopType, TextRun, type FileChild } from 'docx';
import type { Inhoudsopgave } from '../../../../shared/documenten/blok.ts';
import { mm, STIJL, ZETBREEDTE } from '../huisstijl.ts';

const PAGINA = [{ type: TabStopType.RIGHT, position: ZETBREEDTE, leader: LeaderType.DOT }];

/** The contents with their pages. Word counts those when it opens the file (see `schrijfWord`). */
export function inhoudsopgave({ regels }: Inhoudsopgave): FileChild[] {
  return regels.map(
    ({ tekst, niveau, anker }) =>
      new Paragraph({
        style: STIJL.lijst,
        tabStops: PAGINA,
        indent: { left: niveau === 1 ? 0 : mm(8) },
        children: [new TextRun({ text: tekst, bold: niveau === 1 }), new TextRun({ children: [new Tab()] }), new SimpleField(`PAGEREF ${anker} \\h`, '–')],
      }),
  );
}
