/** From a Word file to the parts of a letterhead: the document, its headers and footers, styles, lists, fonts, theme, pictures. */
import { Afkeur } from './afkeur.ts';
import { allesIn, attribuut, herschrijf, kind, kinderen, leesDeel, type Element } from './boom.ts';
import { gelijkeMerken, ontdubbel } from './merken.ts';
import { eisNaamruimten, eisWord, zoalsLatereWord } from './naamruimten.ts';
import { verwijzingen, type Pakket } from './verwijzingen.ts';

/** A part in which content or pictures can stand, with what it refers to. */
export type Blad = { pad: string; boom: Element; beelden: ReadonlyMap<string, string> };
/** For which pages a header or a footer is. */
export type Bladsoort = 'default' | 'first' | 'even';
export type Rand = Blad & { als: 'header' | 'footer'; blad: Bladsoort };

/** A letterhead as it was read. */
export type Gelezen = {
  document: Blad;
  randen: Rand[];
  stijlen: Element | null;
  nummering: Element | null;
  letters: Element | null;
  thema: Element | null;
  instellingen: Element | null;
  /** The page and its margins, at the end of the document. */
  sectie: Element;
};

function lees(pakket: Pakket, pad: string, eis: (pad: string, boom: Element) => void): Element {
  const bytes = pakket.get(pad);
  if (bytes === undefined) throw new Afkeur('GEEN_WORD');
  const boom = zoalsLatereWord(pad, leesDeel(pad, bytes));
  eis(pad, boom);
  return boom;
}

/** Word draws a picture as SVG where it can, and has a PNG of it besides: that one stays. */
const zonderSvg = (boom: Element): Element => herschrijf(boom, (element) => (element.naam === 'a:ext' && kind(element, 'asvg:svgBlip') !== undefined ? [] : [element]));

function leesBlad(pakket: Pakket, pad: string): Blad {
  const boom = gelijkeMerken(ontdubbel(zonderSvg(lees(pakket, pad, eisWord))));
  return { pad, boom, beelden: new Map(verwijzingen(pakket, pad).filter(({ soort, buiten }) => soort === 'image' && !buiten).map(({ id, doel }) => [id, doel])) };
}

const SOORTEN: ReadonlySet<string> = new Set(['default', 'first', 'even']);

/** Reads the parts. @throws {Afkeur} `GEEN_WORD`, `STRIKT`, `XML_ONLEESBAAR`, `SECTIES` */
export function leesBriefpapier(pakket: Pakket, pad: string): Gelezen {
  const document = leesBlad(pakket, pad);
  const inhoud = kind(document.boom, 'w:body');
  const secties = Array.from(allesIn(document.boom)).filter(({ naam }) => naam === 'w:sectPr');
  const sectie = inhoud === undefined ? undefined : kinderen(inhoud).at(-1);
  if (document.boom.naam !== 'w:document' || inhoud === undefined || sectie?.naam !== 'w:sectPr') throw new Afkeur('GEEN_WORD');
  if (secties.length > 1) throw new Afkeur('SECTIES');
  const van = verwijzingen(pakket, pad);
  const deel = (soort: string): Element | null => {
    const doel = van.find((een) => een.soort === soort && !een.buiten)?.doel;
    return doel === undefined || !pakket.has(doel) ? null : lees(pakket, doel, soort === 'theme' ? eisNaamruimten : eisWord);
  };
  const randen = kinderen(sectie).flatMap((element): Rand[] => {
    const als = element.naam === 'w:headerReference' ? 'header' : element.naam === 'w:footerReference' ? 'footer' : null;
    const blad = attribuut(element, 'w:type') ?? 'default';
    const doel = van.find(({ id, soort }) => id === attribuut(element, 'r:id') && soort === als)?.doel;
    if (als === null) return [];
    if (doel === undefined || !SOORTEN.has(blad)) throw new Afkeur('GEEN_WORD');
    return [{ ...leesBlad(pakket, doel), als, blad: blad as Bladsoort }];
  });
  // Each kind of page has one of each, and nowhere else in the text one is named.
  const genoemd = Array.from(allesIn(document.boom)).filter(({ naam }) => /^w:(?:header|footer)Reference$/.test(naam)).length;
  if (genoemd !== new Set(randen.map(({ als, blad }) => als + blad)).size) throw new Afkeur('XML_ONLEESBAAR', pad);
  return { document, randen, stijlen: deel('styles'), nummering: deel('numbering'), letters: deel('fontTable'), thema: deel('theme'), instellingen: deel('settings'), sectie };
}

const UIT: ReadonlySet<string> = new Set(['0', 'false', 'off']);
/** Whether a setting that is there or not is on. */
export const staatAan = (element: Element | undefined): boolean => element !== undefined && !UIT.has(attribuut(element, 'w:val') ?? '');

/** The kinds of page that this letterhead tells apart. */
export function bladsoorten({ sectie, instellingen }: Gelezen): Bladsoort[] {
  return ['default', ...(staatAan(kind(sectie, 'w:titlePg')) ? (['first'] as const) : []), ...(staatAan(kind(instellingen ?? undefined, 'w:evenAndOddHeaders')) ? (['even'] as const) : [])];
}

/** A number as Word writes it, without a unit; anything else is none. */
export const geheel = (tekst: string): number => (/^-?\d{1,9}$/.test(tekst) ? Number(tekst) : Number.NaN);

/** The measures of the page in twentieths of a point; `NaN` for what cannot be told. Text stays on the paper, in one column. */
export function maten({ sectie }: Gelezen): { breedte: number; hoogte: number; zetbreedte: number; zethoogte: number } {
  const [blad, rand] = [kind(sectie, 'w:pgSz'), kind(sectie, 'w:pgMar')];
  const getal = (element: Element | undefined, naam: string): number => geheel(attribuut(element, `w:${naam}`) ?? '0');
  const [breedte, hoogte] = [getal(blad, 'w'), getal(blad, 'h')];
  const naast = ['left', 'right', 'gutter'].map((naam) => getal(rand, naam));
  const past = naast.every((maat) => maat >= 0) && getal(kind(sectie, 'w:cols'), 'num') <= 1;
  return {
    breedte,
    hoogte,
    zetbreedte: past ? naast.reduce((over, maat) => over - maat, breedte) : Number.NaN,
    zethoogte: hoogte - Math.abs(getal(rand, 'top')) - Math.abs(getal(rand, 'bottom')),
  };
}
