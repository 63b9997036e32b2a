/** Writes a document as a Word file (.docx). */
import { BorderStyle, Document, Footer, Header, PageNumber, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import { blokkenNaarWord } from './blokken.ts';
import { INKT, NUMMERING, PAGINA, STIJL, STIJLEN, ZETBREEDTE } from './huisstijl.ts';
import { vasteZiptijden } from './zip.ts';

const rechts = [{ type: TabStopType.RIGHT, position: ZETBREEDTE }];
const lijn = { style: BorderStyle.SINGLE, size: 4, color: INKT.lijn, space: 4 };

function kop({ gemeente, zaaknummer, vertrouwelijkheid }: DocumentInhoud): Header {
  return new Header({
    children: [
      new Paragraph({
        style: STIJL.rand,
        tabStops: rechts,
        children: [
          new TextRun({ text: `Gemeente ${gemeente}`, bold: true, color: INKT.kop }),
          new TextRun({ text: `\tZaaknummer ${zaaknummer}` }),
        ],
      }),
      new Paragraph({ style: STIJL.rand, border: { bottom: lijn }, children: [new TextRun(vertrouwelijkheid)] }),
    ],
  });
}

function voet({ titel }: DocumentInhoud): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STIJL.rand,
        tabStops: rechts,
        border: { top: lijn },
        children: [new TextRun({ children: [titel, '\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

const xml = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The document properties: municipality, kind, case number and the date that the document itself carries. No person. */
function eigenschappen({ titel, gemeente, zaaknummer, dagtekening }: DocumentInhoud): string {
  const tijd = new Date(epochVanMoment(dagtekening)).toISOString().replace(/\.\d+Z$/, 'Z');
  const auteur = xml(`Gemeente ${gemeente}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(titel)}</dc:title><dc:subject>${xml(zaaknummer)}</dc:subject><dc:creator>${auteur}</dc:creator><cp:lastModifiedBy>${auteur}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${tijd}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${tijd}</dcterms:modified><dc:language>nl-NL</dc:language></cp:coreProperties>`;
}

/** The bytes of a .docx file; the same content gives the same bytes. */
export async function schrijfWord(inhoud: DocumentInhoud): Promise<Uint8Array> {
  const { breedte, hoogte, boven, onder, zij, kop: kopruimte, voet: voetruimte } = PAGINA;
  const document = new Document({
    styles: STIJLEN,
    numbering: NUMMERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: breedte, height: hoogte },
            margin: { top: boven, bottom: onder, left: zij, right: zij, header: kopruimte, footer: voetruimte },
          },
        },
        headers: { default: kop(inhoud) },
        footers: { default: voet(inhoud) },
        children: blokkenNaarWord(inhoud.blokken),
      },
    ],
  });
  const eigen = [{ path: 'docProps/core.xml', data: eigenschappen(inhoud) }];
  return vasteZiptijden(await Packer.pack(document, 'uint8array', undefined, eigen));
}
