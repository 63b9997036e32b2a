/** What stands around the content on every page: whose document it is and of which case, how confidential, which page. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { INKT, LIJN, STIJL } from './huisstijl.ts';

const RANDLIJN = { ...LIJN, space: 4 };

/** The header: municipality, case number where there is a case, and the mark of confidentiality above a line. */
export function koptekst({ gemeente, zaaknummer, vertrouwelijkheid }: DocumentInhoud): Header {
  const naam = new TextRun({ text: `Gemeente ${gemeente}`, bold: true, color: INKT.kop });
  const zaak = zaaknummer === '' ? [] : [new TextRun({ children: [new Tab(), `Zaaknummer ${zaaknummer}`] })];
  return new Header({
    children: [
      new Paragraph({ style: STIJL.rand, children: [naam, ...zaak] }),
      new Paragraph({ style: STIJL.rand, border: { bottom: RANDLIJN }, children: [new TextRun(vertrouwelijkheid)] }),
    ],
  });
}

/** The footer: which document, and which page of how many. */
export function voettekst({ titel }: DocumentInhoud): Footer {
  const bladzijde = new TextRun({ children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: STIJL.rand, border: { top: RANDLIJN }, children: [new TextRun(titel), bladzijde] })],
  });
}
