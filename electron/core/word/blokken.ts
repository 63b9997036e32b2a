/** From `Blok[]` to the paragraphs and tables of docx. Used for a whole document, and for content within a letterhead. */
import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Alinea, Blok, Lijst, Ondertekening, Tabel, Tekstdeel, Velden } from '../../../shared/documenten/blok.ts';
import { INKT, mm, pt, STIJL, ZETBREEDTE } from './huisstijl.ts';

const NIVEAUS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LIJN = { style: BorderStyle.SINGLE, size: 4, color: INKT.lijn } as const;
const SCHRIJFLIJN = { style: BorderStyle.SINGLE, size: 6, color: INKT.grijs } as const;
const CELRUIMTE = { top: pt(2), bottom: pt(2), left: pt(4), right: pt(4), marginUnitType: WidthType.DXA } as const;
/** Up to this many rows, a table of labels is kept on one page. */
const BIJEEN = 8;

/** Runs of text; `\n` becomes a line break of Word. */
const runs = (delen: readonly Tekstdeel[], extra: { vet?: boolean } = {}): TextRun[] =>
  delen.flatMap(({ tekst, vet, cursief }) =>
    tekst
      .split('\n')
      .map(
        (regel, i) =>
          new TextRun({
            text: regel,
            ...(i > 0 && { break: 1 }),
            ...((vet === true || extra.vet === true) && { bold: true }),
            ...(cursief === true && { italics: true }),
          }),
      ),
  );

const alinea = (delen: readonly Tekstdeel[], opties: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...opties, children: runs(delen) });

/** Widths of the columns: a table of facts gives its middle column the most room. */
function kolommen(aantal: number): number[] {
  const delen = aantal === 3 ? [0.34, 0.42, 0.24] : Array.from({ length: aantal }, () => 1 / aantal);
  return delen.map((deel) => Math.round(ZETBREEDTE * deel));
}

function tabel({ kop, rijen }: Tabel): Table {
  const breedtes = kolommen(kop.length);
  const rij = (cellen: readonly Tekstdeel[][], isKop: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isKop,
      children: cellen.map(
        (delen, i) =>
          new TableCell({
            width: { size: breedtes[i] ?? 0, type: WidthType.DXA },
            ...(isKop && { shading: { fill: INKT.vlak } }),
            children: [alinea(delen, { style: isKop ? STIJL.celkop : STIJL.cel })],
          }),
      ),
    });
  return new Table({
    width: { size: ZETBREEDTE, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: breedtes,
    margins: CELRUIMTE,
    borders: { top: LIJN, bottom: LIJN, left: GEEN, right: GEEN, insideHorizontal: LIJN, insideVertical: GEEN },
    rows: [rij(kop, true), ...rijen.map((cellen) => rij(cellen, false))],
  });
}

/** Label and value. A value without any text is a line to write on. */
function velden({ rijen }: Velden): Table {
  const schrijven = rijen.some(({ waarde }) => waarde.length === 0);
  const labelbreedte = Math.round(ZETBREEDTE * (schrijven ? 0.4 : 0.3));
  const breedtes = [labelbreedte, ZETBREEDTE - labelbreedte];
  const cel = (delen: readonly Tekstdeel[], kolom: 0 | 1, keepNext: boolean, onder: typeof LIJN | typeof SCHRIJFLIJN): TableCell =>
    new TableCell({
      width: { size: breedtes[kolom] ?? 0, type: WidthType.DXA },
      borders: { bottom: onder },
      ...(schrijven && { verticalAlign: VerticalAlignTable.BOTTOM }),
      children: [alinea(delen, { style: kolom === 0 ? STIJL.label : STIJL.waarde, keepNext })],
    });
  return new Table({
    width: { size: ZETBREEDTE, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: breedtes,
    margins: CELRUIMTE,
    borders: { top: GEEN, bottom: GEEN, left: GEEN, right: GEEN, insideHorizontal: GEEN, insideVertical: GEEN },
    rows: rijen.map(({ label, waarde }, i) => {
      const keepNext = rijen.length <= BIJEEN && i < rijen.length - 1;
      const leeg = waarde.length === 0;
      return new TableRow({
        cantSplit: true,
        ...(leeg && { height: { value: mm(12), rule: HeightRule.ATLEAST } }),
        children: [cel([{ tekst: label }], 0, keepNext, LIJN), cel(waarde, 1, keepNext, leeg ? SCHRIJFLIJN : LIJN)],
      });
    }),
  });
}

function lijst({ genummerd, items }: Lijst, instance: number): Paragraph[] {
  const numbering = { reference: genummerd ? 'genummerd' : 'opsomming', level: 0, instance };
  return items.map((delen, i) =>
    alinea(delen, { style: STIJL.lijst, numbering, ...(i === items.length - 1 && { spacing: { after: pt(8) } }) }),
  );
}

/** Kept together, with room for the signature between the two parts. */
function ondertekening({ boven, onder }: Ondertekening): Paragraph[] {
  return [...boven, ...onder].map((delen, i, { length }) =>
    alinea(delen, {
      style: STIJL.tekenen,
      keepNext: i < length - 1,
      ...((i === 0 || i === boven.length) && { spacing: { before: i === 0 ? pt(16) : pt(52) } }),
    }),
  );
}

/** An empty line of little height after a table: two tables in a row would become one. */
const ruimte = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: pt(8), lineRule: 'exact' } });

/** Whether a paragraph introduces what follows, and must not be left alone at the foot of a page. */
function leidtIn({ delen }: Alinea, volgende: Blok | undefined): boolean {
  if (volgende === undefined) return false;
  return ['tabel', 'velden', 'lijst'].includes(volgende.soort) || delen.at(-1)?.tekst.endsWith(':') === true;
}

/** The children of a Word document. Each list is an instance of its own, so that it starts at 1. */
export function blokkenNaarWord(blokken: readonly Blok[]): FileChild[] {
  return blokken.flatMap((blok, plek): FileChild[] => {
    switch (blok.soort) {
      case 'kop':
        return [alinea(blok.delen, { heading: NIVEAUS[blok.niveau], pageBreakBefore: blok.nieuwePagina === true })];
      case 'alinea':
        return [alinea(blok.delen, { keepNext: leidtIn(blok, blokken[plek + 1]) })];
      case 'lijst':
        return lijst(blok, plek);
      case 'tabel':
        return [tabel(blok), ruimte()];
      case 'velden':
        return [velden(blok), ruimte()];
      case 'kader':
        return [
          ruimte(),
          ...blok.alineas.map((delen, i, { length }) => alinea(delen, { style: STIJL.kader, keepNext: i < length - 1 })),
          ruimte(),
        ];
      case 'ondertekening':
        return ondertekening(blok);
    }
  });
}
