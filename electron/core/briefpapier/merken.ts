/**
 * The marks between braces. Word cuts a text into pieces for its own administration, at a spelling mistake for instance; what
 * looks the same is one piece again here. A mark of which a part looks different is refused: what should it look like?
 */
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { schrijfXml } from '../huisstijl/xml.ts';
import { allesIn, herschrijf, kind, kinderen, maak, tekstIn, type Element } from './boom.ts';

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

function voegSamen(alinea: Element): Element {
  const uit: (Element | string)[] = [];
  for (const knoop of alinea.kinderen) {
    const vorige = uit.at(-1);
    if (typeof knoop !== 'string' && isTekstrun(knoop)) {
      const opmaak = kind(knoop, 'w:rPr');
      const vorigeRun = vorige !== undefined && typeof vorige !== 'string' && isTekstrun(vorige) && opmaakVan(vorige) === opmaakVan(knoop) ? vorige : null;
      const tekst = `${vorigeRun === null ? '' : runtekst(vorigeRun)}${runtekst(knoop)}`;
      if (vorigeRun !== null) uit.pop();
      const voorop = vorigeRun === null ? opmaak : kind(vorigeRun, 'w:rPr');
      uit.push({ ...knoop, kinderen: [...(voorop === undefined ? [] : [voorop]), tekstelement(tekst)] });
    } else uit.push(knoop);
  }
  return { ...alinea, kinderen: uit };
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
export function alineatekst(alinea: Element): string {
  let uit = '';
  const loop = (element: Element): void => {
    for (const een of kinderen(element)) {
      if (een.naam === 'w:t') uit += tekstIn(een);
      else if (een.naam !== 'w:txbxContent' && een.naam !== 'w:instrText') loop(een);
    }
  };
  loop(alinea);
  return uit;
}

/** The names between braces in a text. */
export const merkenIn = (tekst: string): string[] => Array.from(tekst.matchAll(MERK), ([, naam = '']) => naam);

/** Marks that do not stand in one piece. */
export function gesplitst(deel: Element): Briefpapierbevinding[] {
  const heel = Array.from(allesIn(deel)).filter(({ naam }) => naam === 'w:t').flatMap((t) => merkenIn(tekstIn(t)));
  const bedoeld = Array.from(allesIn(deel)).filter(({ naam }) => naam === 'w:p').flatMap((alinea) => merkenIn(alineatekst(alinea)));
  const over = [...bedoeld];
  for (const naam of heel) {
    const plek = over.indexOf(naam);
    if (plek !== -1) over.splice(plek, 1);
  }
  return over.map((naam) => ({ code: 'PLEK_GESPLITST', wat: `{{${naam.slice(0, 60)}}}` }));
}

/** A part with every mark written in the same way, whatever room was left between the braces. */
export function gelijkeMerken(deel: Element): Element {
  return herschrijf(deel, (element) => (element.naam === 'w:t' ? [tekstelement(tekstIn(element).replaceAll(MERK, (_heel, naam: string) => `{{${naam}}}`))] : [element]));
}
