/** What stands around the content on every page: whose document it is and of which case, how confidential, which page. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Briefhoofd, DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { briefhoofd, type Logobytes } from './briefhoofd.ts';
import { INKT, LIJN, pt, STIJL } from './huisstijl.ts';

const RANDLIJN = { ...LIJN, space: 4 };

const zaak = ({ zaaknummer }: DocumentInhoud): TextRun[] => (zaaknummer === '' ? [] : [new TextRun({ children: [new Tab(), `Zaaknummer ${zaaknummer}`] })]);

/** The header: municipality, case number where there is a case, and the mark of confidentiality above a line; with the part of the document that the page is of. */
export function koptekst(inhoud: DocumentInhoud, deel = ''): Header {
  const naam = new TextRun({ text: `Gemeente ${inhoud.gemeente}`, bold: true, color: INKT.kop });
  return new Header({
    children: [
      new Paragraph({ style: STIJL.rand, children: [naam, ...zaak(inhoud)] }),
      new Paragraph({ style: STIJL.rand, border: { bottom: RANDLIJN }, children: [new TextRun(inhoud.vertrouwelijkheid), ...rechts(deel)] }),
    ],
  });
}

const rechts = (deel: string): TextRun[] => (deel === '' ? [] : [new TextRun({ children: [new Tab(), deel], bold: true })]);

/** The header of the first page of a letter: the letterhead, then what every page says. */
export function briefkop(inhoud: DocumentInhoud & { briefhoofd: Briefhoofd }, logo: Logobytes | null): Header {
  const merk = { style: STIJL.rand, spacing: { before: pt(6), after: pt(10) }, border: { bottom: RANDLIJN } };
  return new Header({ children: [briefhoofd(inhoud.briefhoofd, logo), new Paragraph({ ...merk, children: [new TextRun(inhoud.vertrouwelijkheid), ...zaak(inhoud)] })] });
}

/** The footer: which document, and which page of how many. */
export function voettekst({ titel }: DocumentInhoud): Footer {
  const bladzijde = new TextRun({ children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: STIJL.rand, border: { top: RANDLIJN }, children: [new TextRun(titel), bladzijde] })],
  });
}
