/** What can be wrong with a Word file that is offered as letterhead. The words for it stand in `shared/tekst/briefpapier.ts`. */
import { z } from 'zod';

/** With one of these the file does not come in. The first nine end the examination: of the rest nothing can be said then. */
export const BRIEFPAPIERFOUTEN = [
  'TE_GROOT',
  'GEEN_ZIP',
  'OUD_WORD',
  'VERSLEUTELD',
  'ZIP_BESCHADIGD',
  'ZIP_BOM',
  'ZIP_PADEN',
  'GEEN_WORD',
  'STRIKT',
  'XML_ONLEESBAAR',
  'MACRO',
  'OLE',
  'ACTIVEX',
  'INGEVOEGD_BESTAND',
  'GEKOPPELD_SJABLOON',
  'HYPERLINK',
  'EXTERN',
  'VELD_DDE',
  'VELD_INVOEGEN',
  'VELD_ANDER',
  'WIJZIGINGEN',
  'VOETNOOT',
  'DEEL_ONBEKEND',
  'BEELD_SOORT',
  'BEELD_BESCHADIGD',
  'PLEK_ONTBREEKT',
  'PLEK_TWEE_KEER',
  'PLEK_GESPLITST',
  'PLEK_NIET_ALLEEN',
  'PLEK_VERKEERD',
  'TEKST_IN_BRIEF',
  'MERK_ONBEKEND',
  'MERK_ONTBREEKT',
  'PAGINANUMMER_ONTBREEKT',
  'STIJL_ONTBREEKT',
  'SECTIES',
  'GEEN_A4',
  'MARGES',
  'PROEF_MISLUKT',
] as const;

/** Good to know; the file comes in all the same. */
export const BRIEFPAPIERWAARSCHUWINGEN = ['LETTERTYPE', 'LETTERTYPE_WEGGELATEN', 'ZONDER_ZAAKNUMMER', 'TAAL_GEZET'] as const;

export type Briefpapiercode = (typeof BRIEFPAPIERFOUTEN)[number] | (typeof BRIEFPAPIERWAARSCHUWINGEN)[number];

/** One thing that was found; `wat` names what it is about, such as styles, fonts or a mark, in the words of the file. */
export const briefpapierbevinding = z.strictObject({
  code: z.enum([...BRIEFPAPIERFOUTEN, ...BRIEFPAPIERWAARSCHUWINGEN]),
  wat: z.string().max(400),
});
export type Briefpapierbevinding = z.infer<typeof briefpapierbevinding>;

/** Whether this keeps a file out. */
export const isFout = ({ code }: Briefpapierbevinding): boolean => (BRIEFPAPIERFOUTEN as readonly string[]).includes(code);
/** Whether a file with these findings may come in. */
export const isBruikbaar = (bevindingen: readonly Briefpapierbevinding[]): boolean => !bevindingen.some(isFout);

/** Where the content of a document goes, as it is typed in Word. */
export const PLEK = 'inhoud';
/** Marks for header and footer, with what takes their place; nothing where the document has none. */
export const MERKEN = {
  vertrouwelijkheid: 'hoe vertrouwelijk het document is',
  zaaknummer: '‘Zaaknummer’ met het nummer; niets in een document dat over geen zaak gaat',
  titel: 'de naam van het document',
  gemeente: 'de naam van de gemeente',
} as const;
export type Merknaam = keyof typeof MERKEN;

/** Largest file that is examined, in bytes: a logo and a photo take less. */
export const MAX_BRIEFPAPIER_BYTES = 4 * 1024 * 1024;

/** The names of the styles that the content uses, as Word shows them; case does not count. */
export const VEREISTE_STIJLEN = ['heading 1', 'heading 2', 'heading 3', 'Kader', 'Lijst', 'Label', 'Waarde', 'Tabeltekst', 'Tabelkop', 'Ondertekening'] as const;
