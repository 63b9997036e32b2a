import { adviesvelden } from '../documenten/velden/advies.ts';
import { bekendmakingsvelden } from '../documenten/velden/bekendmaking.ts';
import { bevoegdheidvelden } from '../documenten/velden/bevoegdheid.ts';
import { besluitvelden } from '../documenten/velden/besluit.ts';
import { feitvelden } from '../documenten/velden/feiten.ts';
import { instellingenvelden } from '../documenten/velden/instellingen.ts';
import { laterBesluitvelden } from '../documenten/velden/laterBesluit.ts';
import { opvangvelden } from '../documenten/velden/opvang.ts';
import { persoonsvelden } from '../documenten/velden/personen.ts';
import { standvelden } from '../documenten/velden/stand.ts';
import { procedurevelden } from '../documenten/velden/procedure.ts';
import { stukvelden } from '../documenten/velden/stukken.ts';
import { uitspraakvelden } from '../documenten/velden/uitspraak.ts';
import { verlengvelden } from '../documenten/velden/verlengen.ts';
import { verweervelden } from '../documenten/velden/verweer.ts';
import { wegingsvelden } from '../documenten/velden/weging.ts';
import { zienswijzevelden } from '../documenten/velden/zienswijze.ts';
import {
  DOCUMENT_TEKSTEN,
  NIET_BESCHIKBAAR_TEKSTEN,
  type DocumentCode,
  type NietBeschikbaar,
} from '../documenten/weigering.ts';
import type { FoutParams } from '../fout.ts';
import { foutTekst, type Fouttekst } from './fouten.ts';

const isBelet = (code: string): code is NietBeschikbaar => Object.hasOwn(NIET_BESCHIKBAAR_TEKSTEN, code);
const isDocumentCode = (code: string): code is DocumentCode => Object.hasOwn(DOCUMENT_TEKSTEN, code);

/** Why a document cannot be made now; empty where nothing stands in its way. */
export const beletTekst = (code: string): string => (isBelet(code) ? NIET_BESCHIKBAAR_TEKSTEN[code] : '');

/**
 * What to do with a document of which the facts changed after it was saved. A beschikking that was handed over is not made
 * anew: only another decision changes it.
 */
export const afwijkingTekst = (soort: string, uitgereikt: boolean): string =>
  soort === 'beschikking' && uitgereikt
    ? 'De uitgereikte beschikking blijft zoals die is; alleen een nieuw besluit verandert die. Overleg met de jurist.'
    : 'Maak het opnieuw, en vervang het waar het al is verspreid.';

/**
 * What each field means, by its name. Read from the lists by subject: the catalogue itself brings the template engine along,
 * which a window has no use for.
 */
const betekenis: ReadonlyMap<string, string> = new Map(
  [
    bekendmakingsvelden,
    besluitvelden,
    feitvelden,
    instellingenvelden,
    persoonsvelden,
    wegingsvelden,
    standvelden,
    laterBesluitvelden,
    verlengvelden,
    zienswijzevelden,
    stukvelden,
    adviesvelden,
    opvangvelden,
    procedurevelden,
    verweervelden,
    uitspraakvelden,
    bevoegdheidvelden,
  ]
    .flat()
    .map((veld) => [veld.naam, veld.betekenis]),
);

/** What a field means; a part of a list is called after its list. */
function betekenisVan(veld: string): string {
  const delen = veld.split('.');
  const paden = delen.map((_, plaats) => delen.slice(0, delen.length - plaats).join('.'));
  return paden.map((pad) => betekenis.get(pad)).find((gevonden) => gevonden !== undefined) ?? veld;
}

/** Something that a document still misses, or says too much. */
export type DocumentGebrek = { code: string; veld: string };

/** The Dutch sentence for a gap of a document. */
export function documentGebrekTekst({ code, veld }: DocumentGebrek): string {
  const wat = betekenisVan(veld);
  if (code === 'OPVANG_GENOEMD')
    return `Over opvang mag dit document niets zeggen. Haal het weg uit: ${wat}.`;
  return `Er ontbreekt: ${wat}.`;
}

/** What to do after a document was refused. */
const stappen: Readonly<Record<DocumentCode, string>> = {
  SJABLOON_ONGELDIG: 'Installeer de applicatie opnieuw, of meld dit bij de beheerder.',
  SJABLOON_ONTBREEKT: 'Meld dit bij de beheerder als het daarna niet werkt.',
  TEKST_STUURTEKEN: 'Corrigeer het feit in de tijdlijn van het dossier.',
  TEKST_LEESRICHTING: 'Corrigeer het feit in de tijdlijn van het dossier.',
  TEKST_EIGEN_TEKEN: 'Corrigeer het feit in de tijdlijn van het dossier.',
  TEKST_TE_LANG: 'Kort de tekst in met een correctie in het dossier.',
  DOCUMENT_NIET_BESCHIKBAAR: 'Kijk in de lijst met documenten wat wel kan.',
  BETROKKENE_MINDERJARIG: 'Controleer de geboortedatum. Klopt die? Bel dan de jurist: dit huisverbod kan niet.',
  BESCHIKKING_UITGEREIKT: 'Overleg met de jurist of er een nieuw besluit moet komen. De uitgereikte tekst kunt u bij de documenten opnieuw opslaan, precies zoals toen.',
  INGANG_IS_NIET_AANZEGGING: 'Corrigeer in de tijdlijn het besluit of de aanzegging.',
};

/** The Dutch text for a refusal about a document: what is wrong and what to do next. Other refusals as `foutTekst` has them. */
export function documentFoutTekst(fout: { code: string; params?: FoutParams }): Fouttekst {
  const { code, params = {} } = fout;
  const zonderReden = code === 'DOCUMENT_NIET_BESCHIKBAAR' && !isBelet(String(params['reden']));
  if (!isDocumentCode(code) || zonderReden) return foutTekst(fout);
  return { wat: DOCUMENT_TEKSTEN[code](params), stap: stappen[code] };
}
