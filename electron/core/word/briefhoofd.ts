/** The letterhead of the first page: the logo on the left, or the name without one; on the right where the municipality can be found. */
import { AlignmentType, ImageRun, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { Briefhoofd } from '../../../shared/documenten/blok.ts';
import type { Logo } from '../../../shared/instellingen/logo.ts';
import { INKT, mm, STIJL, ZETBREEDTE } from './huisstijl.ts';

/** The bytes of a logo, and of the picture that stands in for an SVG. */
export type Logobytes = { beeld: Uint8Array; terugval: Uint8Array | null };

/** Largest size of a logo on paper, in millimetres. */
const VAK = { breedte: 62, hoogte: 20 };
/** docx takes pixels of 1/96 inch; a picture of none is no picture. */
const px = (millimeters: number): number => Math.max(1, Math.round((millimeters * 96) / 25.4));

/** One clear pixel: what a Word that cannot draw SVG shows where no picture was made. */
const LEEG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=', 'base64');

function logoRun({ soort, breedte, hoogte }: Logo, { beeld, terugval }: Logobytes, naam: string): ImageRun {
  const schaal = Math.min(VAK.breedte / breedte, VAK.hoogte / hoogte);
  const maat = { transformation: { width: px(breedte * schaal), height: px(hoogte * schaal) } };
  const altText = { name: 'Logo', title: 'Logo', description: `Logo van ${naam}`, id: '1' };
  if (soort === 'png') return new ImageRun({ type: 'png', data: Buffer.from(beeld), ...maat, altText });
  return new ImageRun({ type: 'svg', data: Buffer.from(beeld), fallback: { type: 'png', data: Buffer.from(terugval ?? LEEG) }, ...maat, altText });
}

/** The letterhead; `bytes` are those of its logo, `null` where it has none. */
export function briefhoofd({ naam, regels, logo }: Briefhoofd, bytes: Logobytes | null): Table {
  const links =
    logo === null || bytes === null
      ? new Paragraph({ style: STIJL.rand, children: [new TextRun({ text: naam, bold: true, color: INKT.kop, size: 32 })] })
      : new Paragraph({ style: STIJL.rand, children: [logoRun(logo, bytes, naam)] });
  const eerste = logo === null ? [] : [new Paragraph({ style: STIJL.rand, alignment: AlignmentType.END, children: [new TextRun({ text: naam, bold: true, color: INKT.kop })] })];
  const rechts = [...eerste, ...regels.map((regel) => new Paragraph({ style: STIJL.rand, alignment: AlignmentType.END, children: [new TextRun(regel)] }))];
  const breedte = [mm(70), ZETBREEDTE - mm(70)] as const;
  const cel = (children: Paragraph[], size: number): TableCell =>
    new TableCell({ width: { size, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children: children.length > 0 ? children : [new Paragraph({ style: STIJL.rand })] });
  return new Table({
    width: { size: ZETBREEDTE, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: breedte,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: [cel([links], breedte[0]), cel(rechts, breedte[1])] })],
  });
}
