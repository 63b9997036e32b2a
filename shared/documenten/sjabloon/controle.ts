/**
 * The full check of a template, for when one is written or brought in: on invented values, filled and empty, the text reads as
 * a document. It takes some tenths of a second and tens of megabytes for all templates, so it is not done at every start.
 */
import type { DocumentSoort } from '../soorten.ts';
import { veldenVan, type Veld } from '../velden/catalogus.ts';
import type { Onderdeel } from '../velden/vorm.ts';
import { vulSjabloon, type GelezenSjabloon } from '../vul.ts';
import { leesSjabloonVoor } from './inlezen.ts';
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

/** Reads the text of a template for one kind of document, and tries it out. Throws SJABLOON_ONGELDIG with the line. */
export function controleerSjabloon(soort: DocumentSoort, tekst: string): GelezenSjabloon {
  const sjabloon = leesSjabloonVoor(soort, tekst);
  for (const proef of PROEVEN) vulSjabloon(sjabloon, voorbeeldwaarden(soort, proef));
  return sjabloon;
}
