/** The fields of Word in a part: what Word computes or fetches by itself when somebody opens or prints the file. */
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { allesIn, attribuut, tekstIn, type Element } from './boom.ts';

/** The only fields that a letterhead may have: all of them count pages. */
const TOEGESTAAN: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);
const INVOEGEN = /^(?:INCLUDE\w*|LINK|IMPORT|DATABASE|AUTOTEXT\w*|MACROBUTTON|RD|EMBED|CONTROL|HTMLCONTROL|ADDIN|PRINT)$/;

/** The instruction of every field, also of one within another and of one whose letters stand in several pieces. */
export function veldcodes(deel: Element): string[] {
  const codes: string[] = [];
  const open: string[] = [];
  for (const element of allesIn(deel)) {
    if (element.naam === 'w:fldSimple') codes.push(attribuut(element, 'w:instr') ?? '');
    else if (element.naam === 'w:instrText') {
      // Outside any field Word makes nothing of it; here it counts all the same.
      if (open.length === 0) codes.push(tekstIn(element));
      else open[open.length - 1] += tekstIn(element);
    } else if (element.naam === 'w:fldChar') {
      const soort = attribuut(element, 'w:fldCharType');
      if (soort === 'begin') open.push('');
      else if (soort === 'end' && open.length > 0) codes.push(open.pop() ?? '');
    }
  }
  return [...codes, ...open];
}

/** The command of a field, in capitals. */
export const opdrachtVan = (code: string): string => (code.trim().split(/\s+/)[0] ?? '').toUpperCase();

/** The fields that may not be there. */
export function verbodenVelden(deel: Element): Briefpapierbevinding[] {
  return veldcodes(deel).flatMap((code): Briefpapierbevinding[] => {
    const opdracht = opdrachtVan(code);
    if (TOEGESTAAN.has(opdracht)) return [];
    if (opdracht.startsWith('DDE')) return [{ code: 'VELD_DDE', wat: '' }];
    return [{ code: INVOEGEN.test(opdracht) ? 'VELD_INVOEGEN' : 'VELD_ANDER', wat: opdracht.slice(0, 40) }];
  });
}
