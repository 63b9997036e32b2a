/**
 * Every refusal that making a document can give: its code, and the sentence that a person reads. `shared/tekst` takes the
 * sentences over by code. Parameters are names of fields, lines and articles, never what a dossier says.
 */
import { AppFout, type FoutParams } from '../fout.ts';

/** Characters that stand in no text, by the code of what is wrong with them. */
const TEKENS: Readonly<Record<string, string>> = {
  TEKST_LEESRICHTING: 'een onzichtbaar teken dat de leesrichting omdraait',
  TEKST_EIGEN_TEKEN: 'een teken zonder vaste betekenis',
  TEKST_STUURTEKEN: 'een onzichtbaar stuurteken',
};

/** What can be wrong with the text of a template; the `reden` of `SJABLOON_ONGELDIG`. */
export const SJABLOON_REDENEN = {
  VOORBLAD: () => 'het bestand begint niet met een voorblad met titel en versie (tussen twee regels ---)',
  TEKEN: (p) => `er staat een teken in dat niet mag: ${TEKENS[String(p.detail)] ?? 'een teken dat niemand ziet'}`,
  SYNTAXIS: () => 'een voorwaarde, herhaling of veld is niet goed geschreven',
  NIET_GESLOTEN: (p) => `‘{% ${p.detail} … %}’ begint hier, en eindigt nergens`,
  SLUIT_NIETS: (p) => `‘{% ${p.detail} %}’ hoort bij niets dat ervoor begint`,
  TAG_ONBEKEND: (p) => `‘{% ${p.detail} %}’ bestaat hier niet`,
  HAKEN: (p) => `‘${p.detail}’ is niet gesloten`,
  FILTER: () => 'een bewerking met | is niet toegestaan',
  VELD_ONBEKEND: (p) => `het veld ‘${p.detail}’ bestaat niet, of mag in dit document niet staan`,
  GEEN_TEKSTVELD: (p) => `‘${p.detail}’ is geen tekst en kan niet worden afgedrukt`,
  GEEN_VOORWAARDE: (p) => `‘${p.detail}’ is een lijst; vraag naar ‘${p.detail}.size’`,
  TE_ZWAAR: () => 'de tekst herhaalt te veel, of één alinea heeft heel veel opmaaktekens',
  OPMAAK: (p) => `de opmaak ‘${p.detail}’ wordt niet ondersteund`,
  HERHALING: () => 'een herhaling gaat over een lijst van dit document',
  HERHALING_DIEP: () => 'een herhaling staat hoogstens in twee andere',
  LIJST: () => 'een opsomming heeft één niveau, met één alinea per punt',
  KADER: () => 'in een kader (>) staan alleen alinea’s',
  ONDERTEKENING: () => 'een blok ‘ondertekening’ heeft regels boven en onder één regel ---',
  KOP: () => 'een kop heeft niveau 1, 2 of 3 en is niet leeg',
  NIEUWE_PAGINA: () => 'na een regel --- (nieuwe pagina) komt een kop',
  VELDENTABEL: () => 'een tabel zonder kop heeft twee kolommen: label en waarde',
  LEEG: () => 'er staat geen tekst in',
} as const satisfies Record<string, (p: FoutParams) => string>;

export type SjabloonReden = keyof typeof SJABLOON_REDENEN;

/** Why a document cannot be made now. */
export type NietBeschikbaar =
  | 'NOG_GEEN_BESLUIT'
  | 'NIET_OPGELEGD'
  | 'WEL_OPGELEGD'
  | 'MELDING_VERVALLEN'
  | 'NIET_MONDELING_AANGEZEGD'
  | 'AANZEGGING_ONTBREEKT'
  | 'GEEN_KINDERMISHANDELING'
  | 'GEEN_VOLWASSEN_HUISGENOOT'
  | 'GEEN_MACHTIGING'
  | 'NIET_BINNENGETREDEN'
  | 'GEEN_SLEUTELS_INGENOMEN'
  | 'NIET_NEERGELEGD'
  | 'GEEN_RAADSMAN_GEVRAAGD'
  | 'NIEMAND_UITGENODIGD'
  | 'GEEN_ZIENSWIJZE'
  | 'NOG_NIET_BEKENDGEMAAKT'
  | 'NIET_VERLENGD'
  | 'CONTACTVERBOD_NIET_GEWIJZIGD'
  | 'NIET_INGETROKKEN'
  | 'GEEN_OPVANG'
  | 'OPVANG_NIET_VERLENGD'
  | 'GEEN_PROCEDURE'
  | 'GEEN_ZITTING'
  | 'NIETS_TOE_TE_ZENDEN'
  | 'GEEN_UITSPRAAK'
  | 'ONDERWERP_ONBEKEND'
  | 'GEEN_BEVOEGDHEIDSBEWIJS';

/** The Dutch sentence for each reason. */
export const NIET_BESCHIKBAAR_TEKSTEN: Readonly<Record<NietBeschikbaar, string>> = {
  NOG_GEEN_BESLUIT: 'Er is nog geen besluit genomen.',
  NIET_OPGELEGD: 'Er is geen huisverbod opgelegd.',
  WEL_OPGELEGD: 'Het huisverbod is wel opgelegd.',
  MELDING_VERVALLEN: 'De melding is vervallen.',
  NIET_MONDELING_AANGEZEGD: 'Het huisverbod is niet mondeling aangezegd.',
  AANZEGGING_ONTBREEKT: 'De mondelinge aanzegging is nog niet vastgelegd.',
  GEEN_KINDERMISHANDELING: 'Er is geen (ernstig vermoeden van) kindermishandeling. Dan wordt Veilig Thuis niet ingelicht.',
  GEEN_VOLWASSEN_HUISGENOOT: 'Er is geen volwassen huisgenoot bekend.',
  GEEN_MACHTIGING: 'Er is geen machtiging tot binnentreden vastgelegd.',
  NIET_BINNENGETREDEN: 'Er is niet vastgelegd dat de woning zonder toestemming is binnengetreden.',
  GEEN_SLEUTELS_INGENOMEN: 'Het innemen van de sleutels is niet vastgelegd.',
  NIET_NEERGELEGD: 'De beschikking is niet neergelegd bij de gemeentesecretarie, of de gegevens voor de akte zijn nog niet vastgelegd.',
  GEEN_RAADSMAN_GEVRAAGD: 'Er is niet vastgelegd dat de uithuisgeplaatste een advocaat wil.',
  NIEMAND_UITGENODIGD: 'Er is nog niemand uitgenodigd voor een zienswijze.',
  GEEN_ZIENSWIJZE: 'Er is nog geen zienswijze vastgelegd.',
  NOG_NIET_BEKENDGEMAAKT: 'Het huisverbod is nog niet uitgereikt of aangezegd.',
  NIET_VERLENGD: 'Het huisverbod is niet verlengd.',
  CONTACTVERBOD_NIET_GEWIJZIGD: 'Het contactverbod is niet gewijzigd.',
  NIET_INGETROKKEN: 'Het huisverbod is niet ingetrokken.',
  GEEN_OPVANG: 'Er is niet over opvang beslist.',
  OPVANG_NIET_VERLENGD: 'De opvang is niet verlengd.',
  GEEN_PROCEDURE: 'Er is geen procedure bij een rechter vastgelegd.',
  GEEN_ZITTING: 'Er is nog geen zitting vastgelegd.',
  NIETS_TOE_TE_ZENDEN: 'Tijdens een procedure is geen nieuw besluit genomen.',
  GEEN_UITSPRAAK: 'Er is nog geen uitspraak vastgelegd.',
  ONDERWERP_ONBEKEND: 'Waar dit document over zou gaan, staat niet in het dossier.',
  GEEN_BEVOEGDHEIDSBEWIJS: 'Bij de besluiten is geen bevoegdheid vastgelegd: er was toen geen piketrooster.',
};

const plaats = (p: FoutParams): string =>
  `${p['bestand'] ? ` ${p['bestand']}` : ''}${p['regel'] ? `, regel ${p['regel']}` : ''}`;

/** The Dutch sentence for each code. */
export const DOCUMENT_TEKSTEN = {
  SJABLOON_ONGELDIG: (p) => {
    const reden = SJABLOON_REDENEN[p['reden'] as SjabloonReden];
    return `Het sjabloon${plaats(p)} kan niet worden gebruikt: ${reden === undefined ? 'onbekende reden' : reden(p)}.`;
  },
  SJABLOON_ONTBREEKT: (p) => `Het sjabloon ${p['bestand']} ontbreekt. Installeer de toepassing opnieuw.`,
  TEKST_STUURTEKEN: (p) => `In ‘${p['veld']}’ staat een onzichtbaar stuurteken. Verwijder het, of typ de tekst opnieuw.`,
  TEKST_LEESRICHTING: (p) =>
    `In ‘${p['veld']}’ staat een onzichtbaar teken dat de leesrichting omdraait. Verwijder het, of typ de tekst opnieuw.`,
  TEKST_EIGEN_TEKEN: (p) => `In ‘${p['veld']}’ staat een teken dat geen vaste betekenis heeft. Verwijder het.`,
  TEKST_TE_LANG: (p) => `De tekst van ‘${p['veld']}’ is te lang voor een document (meer dan ${p['hoogstens']} tekens).`,
  DOCUMENT_NIET_BESCHIKBAAR: (p) =>
    `Dit document kan nu niet worden gemaakt. ${NIET_BESCHIKBAAR_TEKSTEN[p['reden'] as NietBeschikbaar]}`,
  BETROKKENE_MINDERJARIG: (p) => `Een huisverbod kan alleen aan een meerderjarige worden opgelegd (${p['artikel']}).`,
  BESCHIKKING_UITGEREIKT: () => 'Deze beschikking is uitgereikt, en de feiten zijn daarna veranderd. Wat is uitgereikt, verandert alleen door een nieuw besluit.',
  INGANG_IS_NIET_AANZEGGING: (p) =>
    `Het huisverbod is mondeling aangezegd. Dan gaat het in op het moment van de aanzegging (${p['artikel']}). Verbeter een van beide tijden.`,
} as const satisfies Record<string, (p: FoutParams) => string>;

/** A code that this folder throws; the period of an order is refused with the codes of `shared/wth`. */
export type DocumentCode = keyof typeof DOCUMENT_TEKSTEN;

/** Throws the refusal; never returns. */
export function weigerDocument(code: DocumentCode, params: FoutParams = {}): never {
  throw new AppFout(code, params);
}

/** Throws `SJABLOON_ONGELDIG` for a line of a template; never returns. */
export function weigerSjabloon(reden: SjabloonReden, regel: number, detail = ''): never {
  throw new AppFout('SJABLOON_ONGELDIG', { reden, regel, detail });
}
