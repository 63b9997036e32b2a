/** How a document looks: type, colours, measures and the named styles of Word. One place, so that a letterhead can replace it. */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, TabStopType, type INumberingOptions, type IStylesOptions } from 'docx';

/** Twentieths of a point, the unit of Word for distances. */
export const pt = (punten: number): number => Math.round(punten * 20);
/** The same for millimetres. */
export const mm = (millimeters: number): number => Math.round((millimeters * 1440) / 25.4);

const LETTER = 'Arial';
/** Half points, the unit of Word for type. */
const MAAT = { tekst: 21, tabel: 19, klein: 16, kop1: 40, kop2: 27, kop3: 22 };
export const INKT = { tekst: '1A1A1A', kop: '17365D', grijs: '595959', lijn: 'B8C2CC', vlak: 'EEF3F8' };

export const PAGINA = { breedte: mm(210), hoogte: mm(297), boven: mm(29), onder: mm(23), zij: mm(24), kop: mm(12), voet: mm(11) };
/** Width of the text, in the same unit. */
export const ZETBREEDTE = PAGINA.breedte - 2 * PAGINA.zij;

const REGEL = 312;
const regelafstand = { line: REGEL, lineRule: LineRuleType.AUTO };
const cel = { before: pt(1), after: pt(1), line: 276, lineRule: LineRuleType.AUTO };

/** The named paragraph styles; the content uses these and the three heading styles, nothing else. */
export const STIJL = {
  kader: 'Kader',
  lijst: 'Lijst',
  label: 'Label',
  waarde: 'Waarde',
  cel: 'Tabeltekst',
  celkop: 'Tabelkop',
  tekenen: 'Ondertekening',
  rand: 'Kopvoettekst',
} as const;

const kop = (maat: number, voor: number, na: number) => ({
  run: { size: maat, bold: true, color: INKT.kop },
  paragraph: { spacing: { before: pt(voor), after: pt(na), line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

/** The hairline of tables, header and footer, and the line to write on. */
export const LIJN = { style: BorderStyle.SINGLE, size: 4, color: INKT.lijn };
export const SCHRIJFLIJN = { style: BorderStyle.SINGLE, size: 6, color: INKT.grijs };
const rand = { ...LIJN, space: 8 };
const rechts = { type: TabStopType.RIGHT, position: ZETBREEDTE };

const alinea = (id: string, naam: string, paragraph: object, run: object = {}) => ({
  id,
  name: naam,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

/** Running text. No paragraph leaves a single line on a page; docx writes this setting, its types leave it out. */
const lopend = { spacing: { ...regelafstand, before: 0, after: pt(7) }, widowControl: true };

export const STIJLEN: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: MAAT.tekst, color: INKT.tekst, language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
      paragraph: lopend,
    },
    heading1: kop(MAAT.kop1, 0, 4),
    heading2: kop(MAAT.kop2, 14, 4),
    heading3: kop(MAAT.kop3, 10, 3),
  },
  paragraphStyles: [
    alinea(STIJL.kader, 'Kader', {
      spacing: { ...regelafstand, before: 0, after: pt(4) },
      indent: { left: pt(9), right: pt(9) },
      keepLines: true,
      border: { top: rand, bottom: rand, right: rand, left: { ...rand, size: 24, color: INKT.kop } },
      shading: { fill: INKT.vlak },
    }),
    alinea(STIJL.lijst, 'Lijst', { spacing: { ...regelafstand, after: pt(3) } }),
    alinea(STIJL.label, 'Label', { spacing: cel }, { color: INKT.grijs }),
    alinea(STIJL.waarde, 'Waarde', { spacing: cel }),
    alinea(STIJL.cel, 'Tabeltekst', { spacing: cel }, { size: MAAT.tabel }),
    alinea(STIJL.celkop, 'Tabelkop', { spacing: cel, keepNext: true }, { size: MAAT.tabel, bold: true, color: INKT.kop }),
    alinea(STIJL.tekenen, 'Ondertekening', { spacing: { ...regelafstand, before: 0, after: 0 }, keepLines: true }),
    alinea(STIJL.rand, 'Kop- en voettekst', { spacing: { before: 0, after: 0 }, tabStops: [rechts] }, { size: MAAT.klein, color: INKT.grijs }),
  ],
};

/**
 * The two kinds of list by their reference. docx writes a reference between braces and replaces it all over the document
 * afterwards; a character that no value can hold (see `tekens.ts`) keeps a text in braces from being taken for one.
 */
export const LIJST = { genummerd: 'genummerd\uE000', opsomming: 'opsomming\uE000' } as const;

const niveau = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: mm(8), hanging: mm(8) } } } },
];

export const NUMMERING: INumberingOptions = {
  config: [
    { reference: LIJST.genummerd, levels: niveau(LevelFormat.DECIMAL, '%1.') },
    { reference: LIJST.opsomming, levels: niveau(LevelFormat.BULLET, '–') },
  ],
};
