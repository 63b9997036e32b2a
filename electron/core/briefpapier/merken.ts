/**
 * The marks between braces. Word cuts a text into pieces for its own administration, at a spelling mistake for instance; what
 * looks the same is one piece again here. A mark of which a part looks different is refused: what should it look like?
 */
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { schrijfXml } from '../huisstijl/xml.ts';
import { allesIn, herschrijf, inAlinea, isElement, kind, kinderen, maak, tekstIn, type Element } from './boom.ts';

/** What Word keeps for itself in a text: where it left off, what it finds misspelt, where somebody was. */
const ADMINISTRATIE: ReadonlySet<string> = new Set(['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd', 'w:lastRenderedPageBreak', 'w:noProof', 'w:dataBinding', 'w:ffData', 'w:fldData']);
const SPOOR = /^w:rsid|^w14:(?:paraId|textId)$/;

const opmaakVan = (run: Element): string => {
  const opmaak = kind(run, 'w:rPr');
  return opmaak === undefined || kinderen(opmaak).every(({ naam }) => naam === 'w:lang') ? '' : schrijfXml({ ...opmaak, kinderen: kinderen(opmaak).filter(({ naam }) => naam !== 'w:lang') });
};
const isTekstrun = (element: Element): boolean => element.naam === 'w:r' && kinderen(element).every(({ naam }) => naam === 'w:rPr' || naam === 'w:t') && kinderen(element).some(({ naam }) => naam === 'w:t');
const runtekst = (run: Element): string => kinderen(run).filter(({ naam }) => naam === 'w:t').map(tekstIn).join('');

const tekstelement = (tekst: string): Element => maak('w:t', [['xml:space', 'preserve']], [tekst]);

/** Pieces of text that look the same, after one another, as one piece in the look of the first. */
function voegSamen(alinea: Element): Element {
  const rijen: { opmaak: string | null; knopen: (Element | string)[] }[] = [];
  for (const knoop of alinea.kinderen) {
    const opmaak = isElement(knoop) && isTekstrun(knoop) ? opmaakVan(knoop) : null;
    const vorige = rijen.at(-1);
    if (opmaak !== null && vorige?.opmaak === opmaak) vorige.knopen.push(knoop);
    else rijen.push({ opmaak, knopen: [knoop] });
  }
  return { ...alinea, kinderen: rijen.flatMap(({ opmaak, knopen }) => (opmaak === null ? knopen : [eenRun(knopen.filter(isElement))])) };
}

function eenRun(runs: readonly Element[]): Element {
  const eerste = runs[0] ?? maak('w:r');
  return { ...eerste, kinderen: [...kinderen(eerste).filter(({ naam }) => naam === 'w:rPr'), tekstelement(runs.map(runtekst).join(''))] };
}

/** Rows that stay whole or come back: other programs write `true` here, which the oldest form of these marks does not know. */
const zonderWaar = (element: Element): Element['attributen'] =>
  element.naam === 'w:cantSplit' || element.naam === 'w:tblHeader' ? element.attributen.filter(([naam, waarde]) => naam !== 'w:val' || waarde !== 'true') : element.attributen;

/** A part without Word's own administration, frames for content taken away, and with texts in as few pieces as there are looks. */
export function ontdubbel(deel: Element): Element {
  return herschrijf(deel, (element) => {
    if (ADMINISTRATIE.has(element.naam)) return [];
    if (element.naam === 'w:sdt') return kinderen(kind(element, 'w:sdtContent') ?? maak(''));
    const zonder = { ...element, attributen: zonderWaar(element).filter(([naam]) => !SPOOR.test(naam)) };
    return [zonder.naam === 'w:p' ? voegSamen(zonder) : zonder];
  });
}

const MERK = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** A paragraph's own text, without what stands in frames that hang from it. */
export const alineatekst = (alinea: Element): string => Array.from(inAlinea(alinea)).map((een) => (een.naam === 'w:t' ? tekstIn(een) : '')).join('');

/** The names between braces in a text. */
export const merkenIn = (tekst: string): string[] => Array.from(tekst.matchAll(MERK), ([, naam = '']) => naam);

/** Marks that do not stand in one piece. */
export function gesplitst(deel: Element): Briefpapierbevinding[] {
  const heel = Array.from(allesIn(deel)).filter(({ naam }) => naam === 'w:t').flatMap((t) => merkenIn(tekstIn(t)));
  const bedoeld = Array.from(allesIn(deel)).filter(({ naam }) => naam === 'w:p').flatMap((alinea) => merkenIn(alineatekst(alinea)));
  const over = new Map<string, number>();
  for (const naam of bedoeld) over.set(naam, (over.get(naam) ?? 0) + 1);
  for (const naam of heel) over.set(naam, (over.get(naam) ?? 0) - 1);
  return Array.from(over).flatMap(([naam, aantal]) => (aantal > 0 ? [{ code: 'PLEK_GESPLITST', wat: `{{${naam.slice(0, 60)}}}` }] : []));
}

/** A part with every mark written in the same way, whatever room was left between the braces. */
export function gelijkeMerken(deel: Element): Element {
  return herschrijf(deel, (element) => (element.naam === 'w:t' ? [tekstelement(tekstIn(element).replaceAll(MERK, (_heel, naam: string) => `{{${naam}}}`))] : [element]));
}
