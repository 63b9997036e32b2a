/** The kinds of document that a case can give, and what each is called. */

/** Names of the kinds; also the names of the templates in `resources/sjablonen`. */
export const DOCUMENT_SOORTEN = [
  'beschikking',
  'kennisgeving-huisgenoot',
  'mededeling-instantie',
  'mededeling-veilig-thuis',
  'bevestiging-aanzegging',
  'weging-niet-opgelegd',
] as const;

export type DocumentSoort = (typeof DOCUMENT_SOORTEN)[number];

/** What a kind is called, its article, and how its file is called. None of it holds personal data. */
export type DocumentGegevens = { titel: string; grondslag: string; bestandsdeel: string };

/** Title, legal ground and file name part of each kind. */
export const DOCUMENT_GEGEVENS: Readonly<Record<DocumentSoort, DocumentGegevens>> = {
  beschikking: { titel: 'Beschikking huisverbod', grondslag: 'Wth 2 lid 1', bestandsdeel: 'beschikking' },
  'kennisgeving-huisgenoot': {
    titel: 'Kennisgeving aan huisgenoot',
    grondslag: 'Wth 2 lid 8',
    bestandsdeel: 'kennisgeving huisgenoot',
  },
  'mededeling-instantie': {
    titel: 'Mededeling aan de instantie voor advies of hulpverlening',
    grondslag: 'Wth 2 lid 8',
    bestandsdeel: 'mededeling instantie',
  },
  'mededeling-veilig-thuis': {
    titel: 'Mededeling aan Veilig Thuis',
    grondslag: 'Wth 2 lid 8',
    bestandsdeel: 'mededeling Veilig Thuis',
  },
  'bevestiging-aanzegging': {
    titel: 'Bevestiging van de mondelinge aanzegging',
    grondslag: 'Wth 2 lid 7',
    bestandsdeel: 'bevestiging aanzegging',
  },
  'weging-niet-opgelegd': {
    titel: 'Notitie: huisverbod niet opgelegd',
    grondslag: 'Wth 2 lid 1',
    bestandsdeel: 'weging niet opgelegd',
  },
};

/** Whether `naam` is a kind of document. */
export function isDocumentSoort(naam: string): naam is DocumentSoort {
  return (DOCUMENT_SOORTEN as readonly string[]).includes(naam);
}

/**
 * A file name such as `WTH-2026-0007 kennisgeving huisgenoot 2.docx`: no name of a person, and nothing that a file system
 * refuses. `nummer` tells letters of one kind apart, from 1; null where there is one.
 */
export function bestandsnaam(soort: DocumentSoort, zaaknummer: string, nummer: number | null): string {
  const zaak = zaaknummer.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40);
  const delen = [zaak, DOCUMENT_GEGEVENS[soort].bestandsdeel, nummer === null ? '' : String(nummer)];
  return `${delen.filter((deel) => deel !== '').join(' ')}.docx`;
}
