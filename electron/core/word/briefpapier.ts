/**
 * The letterhead: a Word file with styles, header and footer, and marks where the content goes. docx makes it once; every
 * document is then a copy with its marks filled in. A letterhead of the municipality's own can take its place.
 */
import { BorderStyle, Document, Footer, Header, PageNumber, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { INKT, PAGINA, STIJL, STIJLEN, ZETBREEDTE } from './huisstijl.ts';

/** The marks; none of them needs escaping in XML. */
export const MERK = {
  inhoud: '[[inhoud]]',
  gemeente: '[[gemeente]]',
  zaaknummer: '[[zaaknummer]]',
  vertrouwelijkheid: '[[vertrouwelijkheid]]',
  titel: '[[titel]]',
} as const;

/** The parts of a Word file by path: XML as text, anything else as bytes. */
export type Onderdelen = ReadonlyMap<string, string | Uint8Array>;

const rechts = [{ type: TabStopType.RIGHT, position: ZETBREEDTE }];
const lijn = { style: BorderStyle.SINGLE, size: 4, color: INKT.lijn, space: 4 };

const kop = new Header({
  children: [
    new Paragraph({
      style: STIJL.rand,
      tabStops: rechts,
      children: [
        new TextRun({ text: `Gemeente ${MERK.gemeente}`, bold: true, color: INKT.kop }),
        new TextRun({ text: `\tZaaknummer ${MERK.zaaknummer}` }),
      ],
    }),
    new Paragraph({ style: STIJL.rand, border: { bottom: lijn }, children: [new TextRun(MERK.vertrouwelijkheid)] }),
  ],
});

const voet = new Footer({
  children: [
    new Paragraph({
      style: STIJL.rand,
      tabStops: rechts,
      border: { top: lijn },
      children: [new TextRun({ children: [MERK.titel, '\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

async function maakBriefpapier(): Promise<Onderdelen> {
  const { breedte, hoogte, boven, onder, zij, kop: kopruimte, voet: voetruimte } = PAGINA;
  const margin = { top: boven, bottom: onder, left: zij, right: zij, header: kopruimte, footer: voetruimte };
  const document = new Document({
    styles: STIJLEN,
    sections: [
      {
        properties: { page: { size: { width: breedte, height: hoogte }, margin } },
        headers: { default: kop },
        footers: { default: voet },
        children: [new Paragraph(MERK.inhoud)],
      },
    ],
  });
  const lezer = new TextDecoder();
  const bestanden = Object.entries(unzipSync(await Packer.pack(document, 'uint8array')));
  return new Map(
    bestanden
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([pad, bytes]) => [pad, /\.(xml|rels)$/.test(pad) ? lezer.decode(bytes) : bytes]),
  );
}

let gemaakt: Promise<Onderdelen> | null = null;

/** The letterhead of the application, made at first use. */
export function briefpapier(): Promise<Onderdelen> {
  gemaakt ??= maakBriefpapier();
  return gemaakt;
}
