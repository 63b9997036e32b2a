/** Styles and fonts of a letterhead. */
import { VEREISTE_STIJLEN, type Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { allesIn, attribuut, herschrijf, kind, kinderen, maak, type Element } from './boom.ts';
import type { Gelezen } from './lezen.ts';

/** Fonts that come with Word on every machine of ours, or with Windows and macOS both. */
const OVERAL: ReadonlySet<string> = new Set(
  [
    'Arial', 'Arial Narrow', 'Aptos', 'Aptos Display', 'Calibri', 'Calibri Light', 'Cambria', 'Candara', 'Century Gothic', 'Consolas', 'Constantia', 'Corbel', 'Courier New', 'Garamond',
    'Georgia', 'Gill Sans MT', 'Palatino Linotype', 'Segoe UI', 'Symbol', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana', 'Wingdings',
  ].map((naam) => naam.toLowerCase()),
);

/** The paragraph styles by their names in lower case, as Word knows them: the id differs with the language of Word. */
export function stijlIds(stijlen: Element | null): Map<string, string> {
  const alineastijlen = stijlen === null ? [] : kinderen(stijlen).filter((een) => een.naam === 'w:style' && attribuut(een, 'w:type') === 'paragraph');
  return new Map(alineastijlen.map((een) => [(attribuut(kind(een, 'w:name'), 'w:val') ?? '').toLowerCase(), attribuut(een, 'w:styleId') ?? '']));
}

/** The styles that the content uses and that are not there. */
export function ontbrekendeStijlen({ stijlen }: Gelezen): Briefpapierbevinding[] {
  const ids = stijlIds(stijlen);
  const weg = VEREISTE_STIJLEN.filter((naam) => (ids.get(naam.toLowerCase()) ?? '') === '');
  return weg.length === 0 ? [] : [{ code: 'STIJL_ONTBREEKT', wat: weg.join(', ') }];
}

/** Fonts that not every machine has: without one Word takes another, and lines run differently. */
export function vreemdeLetters({ document, randen, stijlen, thema, letters }: Gelezen): Briefpapierbevinding[] {
  const namen = new Set<string>();
  for (const deel of [document.boom, ...randen.map(({ boom }) => boom), ...(stijlen === null ? [] : [stijlen])])
    for (const element of allesIn(deel)) if (element.naam === 'w:rFonts') for (const soort of ['w:ascii', 'w:hAnsi']) namen.add(attribuut(element, soort) ?? '');
  if (thema !== null) for (const element of allesIn(thema)) if (element.naam === 'a:latin') namen.add(attribuut(element, 'typeface') ?? '');
  const vreemd = Array.from(namen).filter((naam) => naam !== '' && !naam.startsWith('+') && !OVERAL.has(naam.toLowerCase()));
  const ingesloten = letters !== null && Array.from(allesIn(letters)).some(({ naam }) => naam.startsWith('w:embed'));
  return [
    ...(vreemd.length > 0 ? [{ code: 'LETTERTYPE' as const, wat: vreemd.slice(0, 8).join(', ').slice(0, 300) }] : []),
    ...(ingesloten ? [{ code: 'LETTERTYPE_WEGGELATEN' as const, wat: '' }] : []),
  ];
}

/** The table of fonts without the fonts themselves. */
export const zonderIngesloten = (letters: Element): Element => herschrijf(letters, (element) => (element.naam.startsWith('w:embed') ? [] : [element]));

const NL = maak('w:lang', [['w:val', 'nl-NL'], ['w:eastAsia', 'nl-NL']]);

/** Styles whose text is Dutch unless a style says otherwise, and whether that had to be changed. */
export function inHetNederlands(stijlen: Element): { stijlen: Element; veranderd: boolean } {
  const basis = kind(stijlen, 'w:docDefaults');
  const run = kind(kind(basis, 'w:rPrDefault'), 'w:rPr');
  if (/^nl\b/i.test(attribuut(kind(run, 'w:lang'), 'w:val') ?? '')) return { stijlen, veranderd: false };
  const opmaak = maak('w:rPr', [], [...(run === undefined ? [] : kinderen(run).filter(({ naam }) => naam !== 'w:lang')), NL]);
  const alinea = kind(basis, 'w:pPrDefault');
  const nieuw = maak('w:docDefaults', [], [maak('w:rPrDefault', [], [opmaak]), ...(alinea === undefined ? [] : [alinea])]);
  return { stijlen: { ...stijlen, kinderen: [nieuw, ...kinderen(stijlen).filter(({ naam }) => naam !== 'w:docDefaults')] }, veranderd: true };
}
