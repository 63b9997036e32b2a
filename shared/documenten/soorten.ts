/** The kinds of document that a case can give, and what each is called. */
import { metHoofdletter } from '../wth/hoofdletter.ts';

/** The documents of the night: what follows from the decision to impose an order, or not to. */
const NACHT_SOORTEN = [
  'beschikking',
  'kennisgeving-huisgenoot',
  'mededeling-instantie',
  'mededeling-veilig-thuis',
  'bevestiging-aanzegging',
  'weging-niet-opgelegd',
] as const;

/** The documents of what happens besides that decision and after it, in the order in which they tend to come. */
export const VERLOOP_SOORTEN = [
  'machtiging-binnentreden',
  'verslag-binnentreden',
  'ontvangstbewijs-sleutels',
  'akte-nederlegging',
  'brief-raad-rechtsbijstand',
  'uitnodiging-zienswijze',
  'verslag-zienswijze',
  'advies-burgemeester',
  'verlenging',
  'wijziging-contactverbod',
  'intrekking',
  'opvangbesluit',
  'opvangverlenging',
  'toezending-rechtbank',
  'verweerschrift',
  'volmacht',
  'pleitnotitie',
  'telefoonnotitie-uitspraak',
  'mededeling-uitspraak',
] as const;

/**
 * Documents that a person goes on writing in, and notes of a moment: what the case says later does not make them wrong.
 */
const VAN_HUN_MOMENT: readonly string[] = ['verweerschrift', 'pleitnotitie', 'volmacht', 'telefoonnotitie-uitspraak'];
/** Whether an export of this kind is to be compared with what the case says now. */
export const isTeVergelijken = (soort: string): boolean => !VAN_HUN_MOMENT.includes(soort);

/** The decisions about shelter: the only documents that say a word about it, and part of no bundle for anybody else. */
export const OPVANGBESLUITEN = ['opvangbesluit', 'opvangverlenging'] as const;
/** Whether this kind may speak of shelter. */
export const isOpvangbesluit = (soort: string): boolean => (OPVANGBESLUITEN as readonly string[]).includes(soort);

/** Names of the kinds; also the names of the templates in `resources/sjablonen`. */
export const DOCUMENT_SOORTEN = [...NACHT_SOORTEN, ...VERLOOP_SOORTEN, 'bevoegdheidsbewijs'] as const;

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
  'machtiging-binnentreden': { titel: 'Machtiging tot binnentreden', grondslag: 'Wth 4 lid 1; Awbi 2, 3 en 6', bestandsdeel: 'machtiging binnentreden' },
  'verslag-binnentreden': { titel: 'Verslag van het binnentreden', grondslag: 'Awbi 10 en 11', bestandsdeel: 'verslag binnentreden' },
  'ontvangstbewijs-sleutels': { titel: 'Ontvangstbewijs huissleutels', grondslag: 'Wth 4 lid 2', bestandsdeel: 'ontvangstbewijs sleutels' },
  'akte-nederlegging': { titel: 'Akte van nederlegging', grondslag: 'Wth 2 lid 7', bestandsdeel: 'akte nederlegging' },
  'brief-raad-rechtsbijstand': { titel: 'Brief aan de Raad voor Rechtsbijstand', grondslag: 'Wth 5 lid 1', bestandsdeel: 'brief Raad voor Rechtsbijstand' },
  'uitnodiging-zienswijze': { titel: 'Uitnodiging voor een zienswijze', grondslag: 'Awb 4:8 en 4:9', bestandsdeel: 'uitnodiging zienswijze' },
  'verslag-zienswijze': { titel: 'Verslag van de zienswijze', grondslag: 'Awb 4:8 en 4:9', bestandsdeel: 'verslag zienswijze' },
  'advies-burgemeester': { titel: 'Advies aan de burgemeester', grondslag: 'Wth 2 lid 9 en 9 lid 1', bestandsdeel: 'advies burgemeester' },
  verlenging: { titel: 'Verlenging van het huisverbod', grondslag: 'Wth 9 lid 1', bestandsdeel: 'verlenging' },
  'wijziging-contactverbod': { titel: 'Wijziging van het contactverbod', grondslag: 'Wth 2 lid 4 onder c', bestandsdeel: 'wijziging contactverbod' },
  intrekking: { titel: 'Intrekking van het huisverbod', grondslag: 'Wth 2 lid 9', bestandsdeel: 'intrekking' },
  opvangbesluit: { titel: 'Besluit over opvang', grondslag: 'gemeentelijk beleid', bestandsdeel: 'opvangbesluit' },
  opvangverlenging: { titel: 'Verlenging van de opvang', grondslag: 'gemeentelijk beleid', bestandsdeel: 'verlenging opvang' },
  'toezending-rechtbank': { titel: 'Toezending van een besluit aan de rechtbank', grondslag: 'Wth 9 lid 2; Awb 6:19', bestandsdeel: 'toezending rechtbank' },
  verweerschrift: { titel: 'Verweerschrift (concept)', grondslag: 'Awb 8:42 en 8:83', bestandsdeel: 'verweerschrift' },
  volmacht: { titel: 'Machtiging voor de zitting', grondslag: 'Awb 8:24', bestandsdeel: 'machtiging zitting' },
  pleitnotitie: { titel: 'Pleitnotitie (concept)', grondslag: 'Wth 6; Awb 8:83', bestandsdeel: 'pleitnotitie' },
  'telefoonnotitie-uitspraak': { titel: 'Telefoonnotitie van de uitspraak', grondslag: 'Wth 8 lid 2', bestandsdeel: 'telefoonnotitie uitspraak' },
  'mededeling-uitspraak': { titel: 'Mededeling van de uitspraak', grondslag: 'Wth 8 lid 2', bestandsdeel: 'mededeling uitspraak' },
  bevoegdheidsbewijs: { titel: 'Bevoegdheidsbewijs', grondslag: 'Gemeentewet 77', bestandsdeel: 'bevoegdheidsbewijs' },
};

/** Whether `naam` is a kind of document. */
export function isDocumentSoort(naam: string): naam is DocumentSoort {
  return (DOCUMENT_SOORTEN as readonly string[]).includes(naam);
}

/** What a file is called: a document by its title, anything else by its own word. */
export const soortTitel = (soort: string): string => (isDocumentSoort(soort) ? DOCUMENT_GEGEVENS[soort].titel : metHoofdletter(soort));

/**
 * A file name such as `WTH-2026-0007 kennisgeving huisgenoot 2.docx`: no name of a person, and nothing that a file system
 * refuses. `nummer` tells letters of one kind apart, from 1; null where there is one.
 */
export function bestandsnaam(soort: DocumentSoort, zaaknummer: string, nummer: number | null): string {
  const zaak = zaaknummer.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40);
  const delen = [zaak, DOCUMENT_GEGEVENS[soort].bestandsdeel, nummer === null ? '' : String(nummer)];
  return `${delen.filter((deel) => deel !== '').join(' ')}.docx`;
}
