/** From a Word file to the parts of a letterhead: the document, its headers and footers, styles, lists, fonts, theme, pictures. */
import { Afkeur } from './afkeur.ts';
import { allesIn, attribuut, herschrijf, kind, kinderen, leesDeel, type Element } from './boom.ts';
import { gelijkeMerken, ontdubbel } from './merken.ts';
import { verwijzingen, type Pakket } from './verwijzingen.ts';

const HOOFDRUIMTE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const VERWIJZINGSRUIMTE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same language under another name, which programs other than Word hardly read. */
const STRIKT = 'http://purl.oclc.org/ooxml/';

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

/** Only the names of Word's own language, each for what Word means by it: another meaning further on would hide something. */
function eisNaamruimten(pad: string, boom: Element): void {
  const wortel = new Map(boom.attributen);
  if (boom.attributen.some(([, waarde]) => waarde.startsWith(STRIKT))) throw new Afkeur('STRIKT');
  if (wortel.get('xmlns:w') !== HOOFDRUIMTE || (wortel.get('xmlns:r') ?? VERWIJZINGSRUIMTE) !== VERWIJZINGSRUIMTE || wortel.has('xmlns')) throw new Afkeur('XML_ONLEESBAAR', pad);
  for (const element of allesIn(boom))
    for (const [naam, waarde] of element.attributen) {
      const goed = naam === 'xmlns:w' ? waarde === HOOFDRUIMTE : naam === 'xmlns:r' ? waarde === VERWIJZINGSRUIMTE : true;
      const dubbel = naam.startsWith('xmlns:') && !['xmlns:w', 'xmlns:r'].includes(naam) && (waarde === HOOFDRUIMTE || waarde === VERWIJZINGSRUIMTE);
      if (!goed || dubbel) throw new Afkeur('XML_ONLEESBAAR', pad);
    }
}

function leesWord(pakket: Pakket, pad: string): Element {
  const bytes = pakket.get(pad);
  if (bytes === undefined) throw new Afkeur('GEEN_WORD');
  const boom = leesDeel(pad, bytes);
  eisNaamruimten(pad, boom);
  return boom;
}

/** Word draws a picture as SVG where it can, and has a PNG of it besides: that one stays. */
const zonderSvg = (boom: Element): Element => herschrijf(boom, (element) => (element.naam === 'a:ext' && kind(element, 'asvg:svgBlip') !== undefined ? [] : [element]));

function leesBlad(pakket: Pakket, pad: string): Blad {
  const boom = gelijkeMerken(ontdubbel(zonderSvg(leesWord(pakket, pad))));
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
    return doel === undefined || !pakket.has(doel) ? null : soort === 'theme' ? leesDeel(doel, pakket.get(doel) ?? new Uint8Array()) : leesWord(pakket, doel);
  };
  const randen = kinderen(sectie).flatMap((element): Rand[] => {
    const als = element.naam === 'w:headerReference' ? 'header' : element.naam === 'w:footerReference' ? 'footer' : null;
    const blad = attribuut(element, 'w:type') ?? 'default';
    const doel = van.find(({ id, soort }) => id === attribuut(element, 'r:id') && soort === als)?.doel;
    if (als === null) return [];
    if (doel === undefined || !SOORTEN.has(blad)) throw new Afkeur('GEEN_WORD');
    return [{ ...leesBlad(pakket, doel), als, blad: blad as Bladsoort }];
  });
  return { document, randen, stijlen: deel('styles'), nummering: deel('numbering'), letters: deel('fontTable'), thema: deel('theme'), instellingen: deel('settings'), sectie };
}

const UIT: ReadonlySet<string> = new Set(['0', 'false', 'off']);
/** Whether a setting that is there or not is on. */
export const staatAan = (element: Element | undefined): boolean => element !== undefined && !UIT.has(attribuut(element, 'w:val') ?? '');

/** The kinds of page that this letterhead tells apart. */
export function bladsoorten({ sectie, instellingen }: Gelezen): Bladsoort[] {
  return ['default', ...(staatAan(kind(sectie, 'w:titlePg')) ? (['first'] as const) : []), ...(staatAan(kind(instellingen ?? undefined, 'w:evenAndOddHeaders')) ? (['even'] as const) : [])];
}

/** The measures of the page in twentieths of a point. */
export function maten({ sectie }: Gelezen): { breedte: number; hoogte: number; zetbreedte: number; zethoogte: number } {
  const [blad, rand] = [kind(sectie, 'w:pgSz'), kind(sectie, 'w:pgMar')];
  const getal = (element: Element | undefined, naam: string): number => Number(attribuut(element, `w:${naam}`) ?? 0);
  const [breedte, hoogte] = [getal(blad, 'w'), getal(blad, 'h')];
  return {
    breedte,
    hoogte,
    zetbreedte: breedte - getal(rand, 'left') - getal(rand, 'right') - getal(rand, 'gutter'),
    zethoogte: hoogte - Math.abs(getal(rand, 'top')) - Math.abs(getal(rand, 'bottom')),
  };
}
