/** A letterhead to begin with: how documents look without one, with every mark, to change in Word. */
import { Footer, Header, PageNumber, Paragraph, Tab, Table, TableBorders, TableCell, TableLayoutType, TableRow, TextRun, WidthType, AlignmentType, type ISectionPropertiesOptions } from 'docx';
import { PLEK } from '../../../shared/briefpapier/bevinding.ts';
import type { Briefhoofd } from '../../../shared/documenten/blok.ts';
import { briefhoofd, type Logobytes } from '../word/briefhoofd.ts';
import { INKT, LIJN, NUMMERING, PAGINA, pt, STIJL, ZETBREEDTE } from '../word/huisstijl.ts';
import { pak } from '../word/pak.ts';

const RANDLIJN = { ...LIJN, space: 4 };
const { breedte: width, hoogte: height, boven: top, onder: bottom, zij, kop: header, voet: footer } = PAGINA;
const BLADZIJDE: ISectionPropertiesOptions = { titlePage: true, page: { size: { width, height }, margin: { top, bottom, left: zij, right: zij, header, footer } } };
const rand = (tekst: string, opties: object = {}): Paragraph => new Paragraph({ style: STIJL.rand, ...opties, children: [new TextRun(tekst)] });

/** The mark on the left, the case on the right; two cells, so that a long one does not run into the other. */
function merkregel(links: string, rechts: string): Table {
  const half = Math.round(ZETBREEDTE / 2);
  const cel = (kind: Paragraph): TableCell => new TableCell({ width: { size: half, type: WidthType.DXA }, children: [kind] });
  return new Table({
    width: { size: 2 * half, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [half, half],
    borders: { ...TableBorders.NONE, bottom: LIJN },
    margins: { left: 0, right: 0, top: 0, bottom: pt(3), marginUnitType: WidthType.DXA },
    rows: [new TableRow({ children: [cel(rand(links)), cel(rand(rechts, { alignment: AlignmentType.END }))] })],
  });
}

const voet = (): Footer =>
  new Footer({
    children: [new Paragraph({ style: STIJL.rand, border: { top: RANDLIJN }, children: [new TextRun('{{titel}}'), new TextRun({ children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })] })],
  });

/** The bytes of the Word file. `hoofd` and `logo`: those of the documents without a letterhead; `tijd` in ISO, UTC. */
export function modelbriefpapier(hoofd: Briefhoofd, logo: Logobytes | null, tijd: string): Uint8Array {
  const naam = new Paragraph({ style: STIJL.rand, children: [new TextRun({ text: 'Gemeente {{gemeente}}', bold: true, color: INKT.kop })] });
  const merken = (): Table => merkregel('{{vertrouwelijkheid}}', '{{zaaknummer}}');
  const slot = (): Paragraph => rand('');
  return pak(
    {
      title: 'Briefpapier',
      creator: hoofd.naam,
      lastModifiedBy: hoofd.naam,
      numbering: NUMMERING,
      sections: [
        {
          properties: BLADZIJDE,
          headers: { default: new Header({ children: [naam, merken(), slot()] }), first: new Header({ children: [briefhoofd(hoofd, logo), slot(), merken(), slot()] }) },
          footers: { default: voet(), first: voet() },
          children: [new Paragraph({ children: [new TextRun(`{{${PLEK}}}`)] })],
        },
      ],
    },
    tijd,
  );
}
