/** The fields of Word in a part: what Word computes or fetches by itself when somebody opens or prints the file. */
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { allesIn, attribuut, inAlinea, tekstIn, type Element } from './boom.ts';

/** The only fields that a letterhead may have: all of them count pages. */
const TOEGESTAAN: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);
const INVOEGEN = /^(?:INCLUDE\w*|LINK|IMPORT|DATABASE|AUTOTEXT\w*|MACROBUTTON|RD|EMBED|CONTROL|HTMLCONTROL|ADDIN|PRINT)$/;

/** The instruction of every field, also of one within another and of one whose letters stand in several pieces, or as plain text. */
export function veldcodes(deel: Element): string[] {
  const codes: string[] = [];
  const open: { code: string[]; uitslag: boolean }[] = [];
  const sluit = (): void => void codes.push(...open.splice(-1).map(({ code }) => code.join('')));
  for (const element of allesIn(deel)) {
    const veld = open.at(-1);
    if (element.naam === 'w:fldSimple') codes.push(attribuut(element, 'w:instr') ?? '');
    else if (element.naam === 'w:instrText' || (element.naam === 'w:t' && veld?.uitslag === false)) {
      // Outside any field Word makes nothing of an instruction; here it counts all the same.
      if (veld === undefined) codes.push(tekstIn(element));
      else veld.code.push(tekstIn(element));
    } else if (element.naam === 'w:fldChar') {
      const soort = attribuut(element, 'w:fldCharType');
      if (soort === 'begin') open.push({ code: [], uitslag: false });
      else if (soort === 'end') sluit();
      else if (veld !== undefined) veld.uitslag = true;
    }
  }
  while (open.length > 0) sluit();
  return codes;
}

/** Fields that do not end in the paragraph in which they begin: one around the content would swallow it. */
export function losseVelden(deel: Element): Briefpapierbevinding[] {
  const alineas = Array.from(allesIn(deel)).filter(({ naam }) => naam === 'w:p');
  const los = alineas.some((alinea) => {
    let diep = 0;
    for (const element of inAlinea(alinea)) {
      const soort = element.naam === 'w:fldChar' ? attribuut(element, 'w:fldCharType') : '';
      diep += soort === 'begin' ? 1 : soort === 'end' ? -1 : 0;
      if (diep < 0) return true;
    }
    return diep > 0;
  });
  return los ? [{ code: 'VELD_ANDER', wat: 'niet afgesloten' }] : [];
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
