/** Fields about people and the dwelling. */
import { isMinderjarig, volwassenHuisgenoten, type Huisgenoot } from '../../dossier/huisgenoten.ts';
import { adresRegel } from '../../dossier/toestand.ts';
import { opsomming } from '../../opsomming.ts';
import { datumZonderWeekdag } from '../../wth/opmaak.ts';
import type { DocumentSoort } from '../soorten.ts';
import { keuze, EIGEN_BESLUITEN, LATERE_BESLUITEN, lijst, MEDEDELINGEN, NA_OPLEGGEN, OVER_HUISVERBOD, OVER_WEGING, tekst, VOOR_DE_RECHTER, type Bron, type Rij, type Veld } from './vorm.ts';

const BESCHIKKING: readonly DocumentSoort[] = ['beschikking'];
const KENNISGEVING: readonly DocumentSoort[] = ['kennisgeving-huisgenoot'];
/** Everyone but a housemate gets the date of birth. */
const MET_GEBOORTEDATUM: readonly DocumentSoort[] = [
  'beschikking',
  'bevestiging-aanzegging',
  'weging-niet-opgelegd',
  ...MEDEDELINGEN,
  ...EIGEN_BESLUITEN,
  'advies-burgemeester',
  ...VOOR_DE_RECHTER,
  'akte-nederlegging',
  'brief-raad-rechtsbijstand',
];
/** Who knocks at a door may not know yet whom it concerns. */
const MET_BETROKKENE: readonly DocumentSoort[] = [...OVER_WEGING, ...NA_OPLEGGEN];
const MET_AANHEF: readonly DocumentSoort[] = ['beschikking', 'bevestiging-aanzegging', ...EIGEN_BESLUITEN, 'akte-nederlegging', 'brief-raad-rechtsbijstand'];
const MET_WONING: readonly DocumentSoort[] = [...OVER_HUISVERBOD, ...LATERE_BESLUITEN, 'machtiging-binnentreden'];

const IDENTITEIT = {
  document: 'aan de hand van een identiteitsdocument',
  politiesysteem: 'met gegevens uit de politiesystemen',
  herkend: 'door herkenning',
  'eigen opgave': 'op eigen opgave',
  'niet vastgesteld': '',
} as const;

/** A date of birth in words, as every other date; empty while unknown. */
const geboren = (datum: string): string => (datum === '' ? '' : datumZonderWeekdag(datum));

const rij = ({ gegevens }: Huisgenoot): Rij => ({
  naam: gegevens.naam,
  geboortedatum: geboren(gegevens.geboortedatum),
  relatie: gegevens.relatie,
});

const RIJ = {
  naam: { betekenis: 'naam', voorbeeld: 'S. Verbeek' },
  geboortedatum: { betekenis: 'geboortedatum', voorbeeld: '3 mei 1988' },
  relatie: { betekenis: 'relatie tot de uithuisgeplaatste', voorbeeld: 'partner' },
};
const NAAM_EN_RELATIE = { naam: RIJ.naam, relatie: RIJ.relatie };

const metContactverbod = ({ dossier }: Bron): Huisgenoot[] => dossier.huisgenoten.filter(({ gegevens }) => gegevens.contactverbod);
const naamEnRelatie = ({ gegevens: { naam, relatie } }: Huisgenoot): Rij => ({ naam, relatie });

export const persoonsvelden: readonly Veld[] = [
  tekst('betrokkene.naam', 'naam van de uithuisgeplaatste', 'R. de Vries', (b) => b.dossier.betrokkene?.gegevens.naam ?? '', {
    in: MET_BETROKKENE,
    eis: { artikel: 'Wth 2 lid 1', wanneer: (b) => b.dossier.nietOpgelegd === null },
  }),
  tekst(
    'betrokkene.naamMetAanhef',
    'naam van de uithuisgeplaatste met ‘de heer’ of ‘mevrouw’',
    'de heer R. de Vries',
    ({ dossier: { betrokkene } }) => [betrokkene?.gegevens.aanhef, betrokkene?.gegevens.naam].filter(Boolean).join(' '),
    { in: MET_AANHEF },
  ),
  tekst(
    'betrokkene.geboortedatum',
    'geboortedatum van de uithuisgeplaatste',
    '14 maart 1985',
    (b) => geboren(b.dossier.betrokkene?.gegevens.geboortedatum ?? ''),
    { in: MET_GEBOORTEDATUM, eis: { artikel: 'Wth 2 lid 2', wanneer: (b) => b.dossier.nietOpgelegd === null } },
  ),
  tekst(
    'betrokkene.geboorteplaats',
    'geboorteplaats van de uithuisgeplaatste',
    'Gouda',
    (b) => b.dossier.betrokkene?.gegevens.geboorteplaats ?? '',
    { in: MET_AANHEF },
  ),
  tekst(
    'betrokkene.identiteit',
    'hoe de identiteit is vastgesteld',
    IDENTITEIT.document,
    ({ dossier: { betrokkene } }) => (betrokkene === null ? '' : IDENTITEIT[betrokkene.gegevens.identiteit]),
    { in: BESCHIKKING, eis: { artikel: 'Awb 3:2' } },
  ),
  keuze(
    'betrokkene.identiteitVastgesteld',
    'de identiteit is vastgesteld',
    ({ dossier: { betrokkene } }) => betrokkene !== null && betrokkene.gegevens.identiteit !== 'niet vastgesteld',
    { in: ['weging-niet-opgelegd'] },
  ),
  tekst(
    'betrokkene.identiteitToelichting',
    'toelichting bij de identiteit',
    'rijbewijs',
    (b) => b.dossier.betrokkene?.gegevens.identiteitToelichting ?? '',
    { in: BESCHIKKING },
  ),
  tekst('geadresseerde.naam', 'naam van de huisgenoot aan wie deze brief is', 'S. Verbeek', (b) => b.geadresseerde?.gegevens.naam ?? '', {
    in: KENNISGEVING,
    eis: { artikel: 'Wth 2 lid 8' },
  }),
  tekst(
    'geadresseerde.geboortedatum',
    'geboortedatum van de huisgenoot aan wie deze brief is',
    '3 mei 1988',
    (b) => geboren(b.geadresseerde?.gegevens.geboortedatum ?? ''),
    { in: KENNISGEVING, eis: { artikel: 'Wth 2 lid 8', aandacht: true } },
  ),
  keuze(
    'geadresseerde.contactverbod',
    'het contactverbod geldt voor deze huisgenoot',
    (b) => b.geadresseerde?.gegevens.contactverbod ?? false,
    { in: KENNISGEVING },
  ),
  tekst(
    'woning.adres',
    'adres van de woning',
    'Dorpstraat 12, 2741 AB Waddinxveen',
    ({ dossier: { woning } }) => (woning === null ? '' : adresRegel(woning.gegevens)),
    { eis: { artikel: 'Wth 2 lid 4 onder a', wanneer: (b) => b.dossier.nietOpgelegd === null } },
  ),
  tekst('woning.aanduiding', 'nadere aanduiding van de woning', 'tweede verdieping', (b) => b.dossier.woning?.gegevens.aanduiding ?? '', {
    in: MET_WONING,
  }),
  tekst('woning.bijbehorend', 'wat bij de woning hoort', 'schuur en tuin', (b) => b.dossier.woning?.gegevens.bijbehorend ?? '', {
    in: MET_WONING,
  }),
  tekst(
    'woning.samenwonend',
    'toelichting op het samenwonen',
    'Zij wonen hier sinds 2019.',
    (b) => b.dossier.woning?.gegevens.samenwonendToelichting ?? '',
    { in: BESCHIKKING },
  ),
  lijst(
    'contactverbod',
    'de personen met wie geen contact mag zijn',
    NAAM_EN_RELATIE,
    (b) => metContactverbod(b).map(naamEnRelatie),
    { in: OVER_HUISVERBOD },
  ),
  tekst(
    'namenContactverbod',
    'de namen van deze personen in één zin',
    'S. Verbeek en T. de Vries',
    (b) => opsomming(metContactverbod(b).map(({ gegevens }) => gegevens.naam)),
    { in: OVER_HUISVERBOD, eis: { artikel: 'Wth 2 lid 4 onder c' } },
  ),
  tekst(
    'namenGeenContactverbod',
    'de namen van de huisgenoten voor wie het contactverbod niet geldt, in één zin',
    'G. Verbeek',
    ({ dossier }) => opsomming(dossier.huisgenoten.filter(({ gegevens }) => !gegevens.contactverbod).map(({ gegevens }) => gegevens.naam)),
    { in: BESCHIKKING },
  ),
  lijst(
    'volwassenen',
    'volwassen huisgenoten, ook als de geboortedatum nog niet bekend is',
    RIJ,
    ({ dossier }) => volwassenHuisgenoten(dossier).map(rij),
    { in: MEDEDELINGEN },
  ),
  lijst(
    'kinderen',
    'minderjarige huisgenoten',
    RIJ,
    ({ dossier }) => dossier.huisgenoten.filter((huisgenoot) => isMinderjarig(huisgenoot, dossier)).map(rij),
    { in: MEDEDELINGEN },
  ),
];
