/**
 * Every refusal that the law's functions can give: its code, and the sentence that a person reads.
 *
 * The sentences stand beside the rules because each names its article; `shared/tekst` takes them over by code.
 */
import { AppFout, type FoutParams } from '../fout.ts';
import { metHoofdletter } from './hoofdletter.ts';

/** The Dutch sentence for each code. Parameters are field names, dates, offsets and numbers, never a person's data. */
export const WTH_TEKSTEN = {
  MOMENT_ONLEESBAAR: () => 
    'Dit is geen tijdstip in de vorm 2026-11-27T23:40:00+01:00, met aan het eind het tijdsverschil van Nederland (+01:00 of +02:00).',
  DATUM_ONLEESBAAR: () => 'Dit is geen datum in de vorm jjjj-mm-dd, bijvoorbeeld 2026-11-27.',
  DATUM_BESTAAT_NIET: () => 'Deze dag bestaat niet.',
  KLOKTIJD_ONLEESBAAR: () => 'Dit is geen kloktijd in de vorm uu:mm, van 00:00 tot en met 23:59.',
  JAAR_BUITEN_BEREIK: (p) => `Het jaar moet tussen ${p.van} en ${p.tot} liggen.`,
  TIJD_BESTAAT_NIET: (p) => `Deze kloktijd bestaat niet op ${p.datum}: toen ging de klok naar de zomertijd een uur vooruit.`,
  TIJD_KOMT_TWEE_KEER_VOOR: (p) =>
    `Deze kloktijd komt op ${p.datum} twee keer voor: de klok ging toen een uur terug. Kies zomertijd of wintertijd.`,
  OFFSET_HOORT_NIET_BIJ_TIJD: (p) => `Dit tijdsverschil hoort niet bij deze kloktijd in Nederland; verwacht: ${p.verwacht}.`,
  AANTAL_ONGELDIG: (p) => `Het aantal moet een geheel getal zijn van ${p.van} tot en met ${p.tot}.`,
  VERKEERDE_VOLGORDE: (p) => `${metHoofdletter(String(p.later))} kan niet eerder zijn dan ${p.eerder}.`,
  WTH_GOLD_NOG_NIET: (p) => `De Wet tijdelijk huisverbod geldt pas sinds ${p.sinds}.`,
  EINDE_NIET_NA_GELDEND_EINDE: () => 'Het gewenste einde ligt niet na het einde dat nu geldt. Dat is geen verlenging (Wth art. 9 lid 1).',
  VERLENGING_TEGENSTRIJDIG: () => 'Het aantal dagen en de einddatum van de verlenging spreken elkaar tegen.',
  VERLENGING_NA_EINDE: () =>
    'Het huisverbod was al voorbij toen tot verlengen werd besloten. Er is niets meer te verlengen (Wth art. 9 lid 1).',
  BEKENDMAKING_NA_EINDE: () =>
    'De verlenging is niet bekendgemaakt voordat het huisverbod eindigde (Wth art. 9 lid 1, Awb art. 3:40).',
  LANGER_DAN_VIER_WEKEN: () => 'Een huisverbod duurt met verlenging ten hoogste vier weken vanaf de oplegging (Wth art. 9 lid 1).',
  INGANG_NIET_ONMIDDELLIJK: () =>
    'Een huisverbod gaat onmiddellijk in. Het kan niet op een later moment ingaan, zoals na een vrijlating (Wth art. 1 onder b).',
  INGANG_VOOR_BESLUIT: () => 'Een huisverbod kan niet ingaan voordat het besluit is genomen (Awb art. 3:40).',
  DUUR_NIET_TIEN_DAGEN: () => 'Een huisverbod wordt voor precies tien dagen opgelegd, niet korter en niet langer (Wth art. 2 lid 1).',
  GEBOREN_NA_MOMENT: () => 'De geboortedatum ligt na het moment waarvoor de leeftijd is gevraagd.',
  CATALOGUSCODE_ONBEKEND: () => 'Dit onderdeel staat niet in de bijlage bij het Besluit tijdelijk huisverbod (art. 2 lid 1).',
} as const satisfies Record<string, (p: FoutParams) => string>;

/** A code that functions in `shared/wth` throw or return as `melding`. */
export type WthCode = keyof typeof WTH_TEKSTEN;

/** Whether `code` is one of this folder's codes. */
export function isWthCode(code: string): code is WthCode {
  return Object.hasOwn(WTH_TEKSTEN, code);
}

/** The Dutch sentence for one of this folder's codes. */
export function wthTekst(code: WthCode, params: FoutParams = {}): string {
  return WTH_TEKSTEN[code](params);
}

/** Throws the refusal; never returns. */
export function weiger(code: WthCode, params: FoutParams = {}): never {
  throw new AppFout(code, params);
}

/** Throws AANTAL_ONGELDIG unless `aantal` is a whole number from `van` up to and including `tot`. */
export function eisGeheelAantal(aantal: number, van: number, tot: number): void {
  if (!Number.isInteger(aantal) || aantal < van || aantal > tot) weiger('AANTAL_ONGELDIG', { van, tot });
}
