/** What every table has: the full width, hairlines between the rows only, rows that stay whole. */
import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType, type ITableCellOptions, type ITableRowOptions, type Paragraph } from 'docx';
import { LIJN, pt, ZETBREEDTE } from '../huisstijl.ts';

const BREEDTE = { size: ZETBREEDTE, type: WidthType.DXA };
const CELRUIMTE = { top: pt(2), bottom: pt(2), left: pt(4), right: pt(4), marginUnitType: WidthType.DXA };
const RANDEN = { ...TableBorders.NONE, bottom: LIJN, insideHorizontal: LIJN };

/** A table of columns with these widths, in twentieths of a point. `boven`: with a line above the first row. */
export function raster(columnWidths: readonly number[], boven: boolean, rows: readonly TableRow[]): Table {
  const borders = boven ? { ...RANDEN, top: LIJN } : RANDEN;
  return new Table({ width: BREEDTE, layout: TableLayoutType.FIXED, columnWidths, margins: CELRUIMTE, borders, rows });
}

/** A row that does not break over two pages. */
export function rij(children: readonly TableCell[], opties: Omit<ITableRowOptions, 'children'> = {}): TableRow {
  return new TableRow({ cantSplit: true, ...opties, children });
}

/** A cell of one paragraph; its width is that of its column. */
export function cel(inhoud: Paragraph, opties: Omit<ITableCellOptions, 'children'> = {}): TableCell {
  return new TableCell({ ...opties, children: [inhoud] });
}
