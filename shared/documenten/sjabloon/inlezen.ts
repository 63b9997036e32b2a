/**
 * Reads a template for one kind of document: every name in it is a field of that document, also in branches that seldom
 * come. Cheap, so that it can be done at every start.
 */
import type { DocumentSoort } from '../soorten.ts';
import { veldenVan, type Veld } from '../velden/catalogus.ts';
import { leesSjabloon, type GelezenSjabloon } from '../vul.ts';
import { weigerSjabloon } from '../weigering.ts';
import { gebruikteNamen } from './liquid.ts';

/** What a template may name: fields, of which some are repetitions. */
type Namen = readonly Pick<Veld, 'naam' | 'vorm'>[];

function eisBestaandeNamen(namen: Namen, sjabloon: GelezenSjabloon): void {
  const velden = new Set(namen.map(({ naam }) => naam));
  for (const { pad, regel } of gebruikteNamen(sjabloon.ontleed)) {
    if (pad[0] === 'forloop') continue;
    const naam = pad.at(-1) === 'size' ? pad.slice(0, -1).join('.') : pad.join('.');
    if (!velden.has(naam)) weigerSjabloon('VELD_ONBEKEND', regel, pad.join('.'));
  }
}

const VOORWAARDE = /\{%-?\s*(?:if|elsif|unless)\b(.*?)%\}/g;
const LETTERLIJK = /'[^']*'|"[^"]*"/g;

/** A condition asks a list for its length, never for itself: in Liquid an empty list counts as true. */
function eisZinnigeVoorwaarden(namen: Namen, { romp }: GelezenSjabloon): void {
  const lijsten = new Set(namen.flatMap((veld) => (veld.vorm === 'lijst' ? [veld.naam] : [])));
  for (const [nummer, regel] of romp.split('\n').entries()) {
    for (const [, voorwaarde = ''] of regel.matchAll(VOORWAARDE)) {
      const lijst = voorwaarde.replaceAll(LETTERLIJK, '').match(/[A-Za-z][\w.]*/g)?.find((naam) => lijsten.has(naam));
      if (lijst !== undefined) weigerSjabloon('GEEN_VOORWAARDE', nummer + 1, lijst);
    }
  }
}

/** Reads the text of a template for one kind of document and checks its names. Throws SJABLOON_ONGELDIG with the line. */
export const leesSjabloonVoor = (soort: DocumentSoort, tekst: string): GelezenSjabloon => leesSjabloonMet(veldenVan(soort), tekst);

/** The same for a template that may use these names. Throws SJABLOON_ONGELDIG with the line. */
export function leesSjabloonMet(namen: Namen, tekst: string): GelezenSjabloon {
  const sjabloon = leesSjabloon(tekst);
  eisBestaandeNamen(namen, sjabloon);
  eisZinnigeVoorwaarden(namen, sjabloon);
  return sjabloon;
}
