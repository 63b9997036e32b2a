/** A document as an empty form: the text in force, with room to write where a field would be. */
import type { Blok, Tekstdeel } from '../documenten/blok.ts';
import type { Sjabloon } from '../documenten/maak.ts';
import type { DocumentSoort } from '../documenten/soorten.ts';
import { rijbereik, type Bereik } from '../documenten/velden/bereik.ts';
import { veldenVan } from '../documenten/velden/catalogus.ts';
import { instellingenvelden } from '../documenten/velden/instellingen.ts';
import type { Bron, Onderdeel, Rij, Veld } from '../documenten/velden/vorm.ts';
import { Tekstwaarde } from '../documenten/sjabloon/waarde.ts';
import { leesSjabloon, vulSjabloon } from '../documenten/vul.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import { formuliertekst } from './formuliertekst.ts';

/** Room to write within a sentence. */
export const SCHRIJFRUIMTE = '…………………………';
/** Room for an answer in sentences. */
const REGEL = '…'.repeat(42);
const REGELS_PER_ANTWOORD = 4;
/** Rows of a repetition on paper. */
const RIJEN = 3;

const VAST: ReadonlyMap<string, Veld> = new Map(instellingenvelden.map((veld) => [veld.naam, veld]));

function legeRijen(rijen: Readonly<Record<string, Onderdeel>>, aantal: number): Rij[] {
  const rij = Object.fromEntries(Object.entries(rijen).map(([naam, { rijen: binnen }]) => [naam, binnen === undefined ? SCHRIJFRUIMTE : legeRijen(binnen, aantal)]));
  return Array.from({ length: aantal }, () => rij);
}

/** What the municipality set is printed; all else is room to write. */
function bereikVan(soort: DocumentSoort, instellingen: Instellingen): Bereik {
  const bereik: Bereik = {};
  for (const veld of veldenVan(soort)) {
    const [groep = '', deel] = veld.naam.split('.');
    const vast = VAST.get(veld.naam);
    // A field of the settings reads nothing but those.
    const gezet = vast?.vorm === 'tekst' ? vast.waarde({ instellingen } as Bron).trim() : '';
    const waarde = veld.vorm === 'keuze' ? false : veld.vorm === 'lijst' ? rijbereik(veld.naam, legeRijen(veld.rijen, RIJEN)) : new Tekstwaarde(veld.naam, gezet === '' ? SCHRIJFRUIMTE : gezet, false);
    if (deel === undefined) bereik[groep] = waarde;
    else ((bereik[groep] ??= {}) as Bereik)[deel] = waarde;
  }
  return bereik;
}

const alsTekst = (delen: readonly Tekstdeel[]): string => delen.map(({ tekst }) => tekst).join('').trim();
const isRuimte = (delen: readonly Tekstdeel[]): boolean => alsTekst(delen) === SCHRIJFRUIMTE;

/** A label gets a line to write on, and an answer in sentences several. */
function metLijnen(blok: Blok): Blok {
  if (blok.soort === 'velden') return { ...blok, rijen: blok.rijen.map((rij) => (isRuimte(rij.waarde) ? { ...rij, waarde: [] } : rij)) };
  if (blok.soort === 'alinea' && isRuimte(blok.delen) && blok.delen.every(({ vet }) => vet !== true)) return { soort: 'alinea', delen: [{ tekst: Array.from({ length: REGELS_PER_ANTWOORD }, () => REGEL).join('\n') }] };
  return blok;
}

/** The blocks of an empty form. Throws SJABLOON_ONGELDIG for a text that cannot be read. */
export function leegFormulier(soort: DocumentSoort, sjabloon: Sjabloon, instellingen: Instellingen): Blok[] {
  return vulSjabloon(leesSjabloon(formuliertekst(sjabloon.tekst)), bereikVan(soort, instellingen)).blokken.map(metLijnen);
}
