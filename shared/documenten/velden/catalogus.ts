/** Every field that a template can use, and the values of one document. */
import { Tekstwaarde } from '../sjabloon/waarde.ts';
import type { DocumentSoort } from '../soorten.ts';
import { adviesvelden } from './advies.ts';
import { rijbereik, type Bereik } from './bereik.ts';
import { bevoegdheidvelden } from './bevoegdheid.ts';
import { bekendmakingsvelden } from './bekendmaking.ts';
import { besluitvelden } from './besluit.ts';
import { feitvelden } from './feiten.ts';
import { instellingenvelden } from './instellingen.ts';
import { laterBesluitvelden } from './laterBesluit.ts';
import { persoonsvelden } from './personen.ts';
import { uitspraakvelden } from './uitspraak.ts';
import { verweervelden } from './verweer.ts';
import { opvangvelden } from './opvang.ts';
import { standvelden } from './stand.ts';
import { procedurevelden } from './procedure.ts';
import { stukvelden } from './stukken.ts';
import { verlengvelden } from './verlengen.ts';
import type { Bron, Veld } from './vorm.ts';
import { wegingsvelden } from './weging.ts';
import { zienswijzevelden } from './zienswijze.ts';

export type { Bron, Veld } from './vorm.ts';

/** The catalogue, by subject. */
export const VELDEN: readonly Veld[] = [
  ...bekendmakingsvelden,
  ...instellingenvelden,
  ...persoonsvelden,
  ...feitvelden,
  ...wegingsvelden,
  ...besluitvelden,
  ...standvelden,
  ...laterBesluitvelden,
  ...verlengvelden,
  ...opvangvelden,
  ...zienswijzevelden,
  ...stukvelden,
  ...adviesvelden,
  ...procedurevelden,
  ...verweervelden,
  ...uitspraakvelden,
  ...bevoegdheidvelden,
];

const opNaam = new Map(VELDEN.map((veld) => [veld.naam, veld]));

/** The field with this name, or undefined. */
export function veldMetNaam(naam: string): Veld | undefined {
  return opNaam.get(naam);
}

/** The fields that a document may use. */
export function veldenVan(soort: DocumentSoort): readonly Veld[] {
  return VELDEN.filter(({ documenten }) => documenten.includes(soort));
}

/** What a document still misses: the field (a name of the catalogue) and the article that wants it. */
export type DocumentGebrek = { code: 'VELD_LEEG' | 'OPVANG_GENOEMD'; veld: string; artikel: string };

/**
 * The values of a document as a template sees them, the fields that must still be filled (`gebreken`), and those that would
 * better be (`aandacht`).
 */
export type Veldwaarden = { scope: object; gebreken: DocumentGebrek[]; aandacht: DocumentGebrek[] };

/** Puts a value at a path such as `woning.adres`. */
function zet(bereik: Bereik, naam: string, waarde: Bereik[string]): void {
  const [groep = '', onderdeel] = naam.split('.');
  if (onderdeel === undefined) bereik[groep] = waarde;
  else ((bereik[groep] ??= {}) as Bereik)[onderdeel] = waarde;
}

/** Computes every value that a document of this kind may use. */
export function veldwaarden(soort: DocumentSoort, bron: Bron): Veldwaarden {
  const scope: Bereik = {};
  const [gebreken, aandacht]: [DocumentGebrek[], DocumentGebrek[]] = [[], []];
  for (const veld of veldenVan(soort)) {
    const nodig = veld.eis !== null && (veld.eis.wanneer?.(bron) ?? true);
    const meld = (leeg: boolean): void => {
      if (!leeg || !nodig || veld.eis === null) return;
      (veld.eis.aandacht ? aandacht : gebreken).push({ code: 'VELD_LEEG', veld: veld.naam, artikel: veld.eis.artikel });
    };
    if (veld.vorm === 'keuze') {
      const waarde = veld.waarde(bron);
      meld(!waarde);
      zet(scope, veld.naam, waarde);
    } else if (veld.vorm === 'lijst') {
      const waarde = veld.waarde(bron);
      meld(waarde.length === 0);
      zet(scope, veld.naam, rijbereik(veld.naam, waarde));
    } else {
      const waarde = veld.waarde(bron);
      meld(waarde.trim() === '');
      zet(scope, veld.naam, new Tekstwaarde(veld.naam, waarde, nodig && !veld.eis?.aandacht));
    }
  }
  return { scope, gebreken, aandacht };
}
