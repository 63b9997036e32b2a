import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import type { Ondertekening } from '../../../../shared/documenten/blok.ts';
import { pt, STIJL, ZETBREEDTE } from '../huisstijl.ts';
import { ruimte, slot } from './ruimte.ts';
import { alinea, bijVolgende } from './tekst.ts';

/** Room above the block, and between its two parts for the signature itself. */
const BOVEN = { spacing: { before: pt(16) } };
const HANDTEKENING = { spacing: { before: pt(52) } };
const BREEDTE = { size: ZETBREEDTE, type: WidthType.DXA };
const MARGES = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/**
 * The signature block, kept together on one page: a row that does not break, without lines. Paragraphs that ask to stay
 * together are not enough: LibreOffice leaves the first of them behind when they nearly fit. `volgt`: lines to sign on come next, which are not of
 * the name above them.
 */
export function ondertekening({ boven, onder }: Ondertekening, volgt: boolean): FileChild[] {
  const regels = [...boven, ...onder];
  const afstand = (i: number): object => (i === boven.length ? HANDTEKENING : i === 0 ? BOVEN : {});
  const children = regels.map((delen, i) => alinea(delen, { style: STIJL.tekenen, ...bijVolgende(i < regels.length - 1), ...afstand(i) }));
  const rij = new TableRow({ cantSplit: true, children: [new TableCell({ children })] });
  return [new Table({ width: BREEDTE, layout: TableLayoutType.FIXED, columnWidths: [ZETBREEDTE], margins: MARGES, borders: TableBorders.NONE, rows: [rij] }), ...(volgt ? [ruimte(), ruimte()] : [slot()])];
}
