import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type FileChild, type IParagraphOptions } from 'docx';
import type { Blok, Tekstdeel } from '../../shared/documenten/blok.ts';

const NIVEAUS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** About the width of the text on a page with the margins of docx itself, in twentieths of a point. */
const BREEDTE = 9000;

const alinea = (delen: readonly Tekstdeel[], opties: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...opties,
    children: delen.map(({ tekst, vet, cursief }) => new TextRun({ text: tekst, ...(vet && { bold: true }), ...(cursief && { italics: true }) })),
  });

const tabel = (rijen: readonly Tekstdeel[][][]): Table => {
  const kolommen = rijen[0]?.length ?? 1;
  return new Table({
    columnWidths: Array.from({ length: kolommen }, () => BREEDTE / kolommen),
    rows: rijen.map((rij) => new TableRow({ children: rij.map((cel) => new TableCell({ children: [alinea(cel)] })) })),
  });
};

function kaal(blok: Blok): FileChild[] {
  switch (blok.soort) {
    case 'kop':
      return [alinea(blok.delen, { heading: NIVEAUS[blok.niveau] })];
    case 'alinea':
      return [alinea(blok.delen)];
    case 'lijst':
      return blok.items.map((delen) => alinea(delen, { bullet: { level: 0 } }));
    case 'tabel':
      return [tabel([blok.kop, ...blok.rijen])];
    case 'velden':
      return [tabel(blok.rijen.map(({ label, waarde }) => [[{ tekst: label }], waarde]))];
    case 'kader':
      return blok.alineas.map((delen) => alinea(delen));
    case 'inhoudsopgave':
      return blok.regels.map(({ tekst }) => alinea([{ tekst }]));
    case 'afbeelding':
      return [alinea([{ tekst: blok.omschrijving }])];
    case 'ondertekening':
      return [...blok.boven, ...blok.onder].map((delen) => alinea(delen));
  }
}

/**
 * The letter that a user of docx would write without us: the same headings, paragraphs, list items and tables with the same
 * words, bold where they are bold, in the library's own styles and by its own packer. No template, no house style, nothing
 * that keeps rows or paragraphs together, no header or footer, no lines or boxes, no fixed bytes.
 */
export function kaleBrief(blokken: readonly Blok[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: blokken.flatMap(kaal) }] }));
}
