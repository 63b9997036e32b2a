/**
 * The check of a template before it is used: every name is a field of this document, also in branches that seldom come,
 * and on invented values, filled and empty, the text reads as a document.
 */
import type { DocumentSoort } from '../soorten.ts';
import { veldenVan, type Veld } from '../velden/catalogus.ts';
import type { Onderdeel } from '../velden/vorm.ts';
import { leesSjabloon, vulSjabloon, type GelezenSjabloon } from '../vul.ts';
import { weigerSjabloon } from '../weigering.ts';
import { gebruikteNamen } from './liquid.ts';
import { Tekstwaarde } from './waarde.ts';

/** Which invented values a trial run gets. */
type Proef = { gevuld: boolean; waar: boolean; optie: number; rijen: number };

const PROEVEN: readonly Proef[] = [
  { gevuld: true, waar: true, optie: 0, rijen: 2 },
  { gevuld: true, waar: false, optie: 1, rijen: 1 },
  { gevuld: false, waar: false, optie: 2, rijen: 0 },
  { gevuld: false, waar: true, optie: 0, rijen: 1 },
];

function voorbeeldrij(veld: string, rij: Readonly<Record<string, Onderdeel>>, proef: Proef): object {
  return Object.fromEntries(
    Object.entries(rij).map(([naam, { voorbeeld, rijen }]) => {
      const pad = `${veld}.${naam}`;
      const waarde = rijen
        ? Array.from({ length: proef.rijen }, () => voorbeeldrij(pad, rijen, proef))
        : new Tekstwaarde(pad, proef.gevuld ? (voorbeeld ?? '') : '', false);
      return [naam, waarde];
    }),
  );
}

function voorbeeldwaarde(veld: Veld, proef: Proef): unknown {
  switch (veld.vorm) {
    case 'keuze':
      return proef.waar;
    case 'optie':
      return new Tekstwaarde(veld.naam, veld.opties[proef.optie % veld.opties.length] ?? '', false);
    case 'lijst':
      return Array.from({ length: proef.rijen }, () => voorbeeldrij(veld.naam, veld.rijen, proef));
    case 'tekst':
      return new Tekstwaarde(veld.naam, proef.gevuld ? veld.voorbeeld : '', false);
  }
}

function voorbeeldwaarden(soort: DocumentSoort, proef: Proef): object {
  const scope: Record<string, unknown> = {};
  for (const veld of veldenVan(soort)) {
    const [groep = '', onderdeel] = veld.naam.split('.');
    const waarde = voorbeeldwaarde(veld, proef);
    if (onderdeel === undefined) scope[groep] = waarde;
    else scope[groep] = { ...(scope[groep] as object | undefined), [onderdeel]: waarde };
  }
  return scope;
}

function eisBestaandeNamen(soort: DocumentSoort, sjabloon: GelezenSjabloon): void {
  const velden = new Set(veldenVan(soort).map(({ naam }) => naam));
  for (const { pad, regel } of gebruikteNamen(sjabloon.ontleed)) {
    if (pad[0] === 'forloop') continue;
    const naam = pad.at(-1) === 'size' ? pad.slice(0, -1).join('.') : pad.join('.');
    if (!velden.has(naam)) weigerSjabloon('VELD_ONBEKEND', regel, pad.join('.'));
  }
}

const VOORWAARDE = /\{%-?\s*(?:if|elsif|unless)\b(.*?)%\}/g;
const LETTERLIJK = /'[^']*'|"[^"]*"/g;

/** A condition asks a list for its length, never for itself: in Liquid an empty list counts as true. */
function eisZinnigeVoorwaarden(soort: DocumentSoort, { romp }: GelezenSjabloon): void {
  const lijsten = new Set(veldenVan(soort).flatMap((veld) => (veld.vorm === 'lijst' ? [veld.naam] : [])));
  for (const [nummer, regel] of romp.split('\n').entries()) {
    for (const [, voorwaarde = ''] of regel.matchAll(VOORWAARDE)) {
      const lijst = voorwaarde.replaceAll(LETTERLIJK, '').match(/[A-Za-z][\w.]*/g)?.find((naam) => lijsten.has(naam));
      if (lijst !== undefined) weigerSjabloon('GEEN_VOORWAARDE', nummer + 1, lijst);
    }
  }
}

/** Reads and checks the text of a template for one kind of document. Throws SJABLOON_ONGELDIG with the line. */
export function controleerSjabloon(soort: DocumentSoort, tekst: string): GelezenSjabloon {
  const sjabloon = leesSjabloon(tekst);
  eisBestaandeNamen(soort, sjabloon);
  eisZinnigeVoorwaarden(soort, sjabloon);
  for (const proef of PROEVEN) vulSjabloon(sjabloon, voorbeeldwaarden(soort, proef));
  return sjabloon;
}
