/**
 * MDTO 1.0.1, the Nationaal Archief's standard for metadata of what a government keeps: the parts of it that a case needs, each
 * written in the order that its schema asks. https://www.nationaalarchief.nl/archiveren/mdto
 */
import type { Datum, Moment } from '../wth/tijd.ts';
import { schrijfXml, type Xml } from './xml.ts';

/** How something is known, and to whom. */
export type Identificatie = { kenmerk: string; bron: string };
/** Something that is referred to by its name, and by what it is known as where that is there. */
export type Verwijzing = { naam: string; identificatie?: Identificatie };
/** A word out of a list of words. */
export type Begrip = { label: string; code?: string; lijst: string };
/** How long something goes on, from when, and until when. */
export type Termijn = { trigger: Begrip; start: Datum; looptijd: string; einde: Datum };
export type Beperking = { type: Begrip; toelichting: string };
export type Gebeurd = { type: Begrip; op: Moment; door: Verwijzing | null };

/** A case, or one record of it. */
export type Informatieobject = {
  identificatie: Identificatie;
  naam: string;
  niveau: 'Dossier' | 'Archiefstuk';
  trefwoorden: readonly string[];
  omschrijving: readonly string[];
  dekking: { van: Datum; tot: Datum } | null;
  gebeurtenissen: readonly Gebeurd[];
  bewaartermijn: Termijn | null;
  onderdeelVan: Verwijzing | null;
  onderdelen: readonly Verwijzing[];
  representaties: readonly Verwijzing[];
  archiefvormer: string;
  activiteit: string;
  beperkingen: readonly Beperking[];
};

/** One file. */
export type Bestand = { identificatie: Identificatie; naam: string; omvang: number; formaat: Begrip; sha256: string; gehashtOp: Moment; van: Verwijzing };

const NAAMRUIMTE = 'https://www.nationaalarchief.nl/mdto';
const EIGEN_LIJST = (wat: string): string => `Huisverbod, ${wat}`;

/** Words of the standard's own lists. */
const WAARDERING: Begrip = { label: 'Tijdelijk te bewaren', code: 'V', lijst: 'Begrippenlijst Waarderingen MDTO' };
/** A word of a list of this application; `wat`: which list. */
export const eigenBegrip = (wat: string, label: string, code?: string): Begrip => ({ label, ...(code !== undefined && { code }), lijst: EIGEN_LIJST(wat) });

const t = (naam: string, inhoud: string): Xml => ({ naam, inhoud });
const e = (naam: string, ...inhoud: readonly (Xml | readonly Xml[] | null)[]): Xml => ({ naam, inhoud: inhoud.flatMap((deel) => deel ?? []) });

const identificatie = (naam: string, { kenmerk, bron }: Identificatie): Xml => e(naam, t('identificatieKenmerk', kenmerk), t('identificatieBron', bron));
const verwijzing = (naam: string, een: Verwijzing): Xml =>
  e(naam, t('verwijzingNaam', een.naam), een.identificatie === undefined ? null : identificatie('verwijzingIdentificatie', een.identificatie));
const begrip = (naam: string, { label, code, lijst }: Begrip): Xml =>
  e(naam, t('begripLabel', label), code === undefined ? null : t('begripCode', code), verwijzing('begripBegrippenlijst', { naam: lijst }));

const termijn = (naam: string, { trigger, start, looptijd, einde }: Termijn): Xml =>
  e(naam, begrip('termijnTriggerStartLooptijd', trigger), t('termijnStartdatumLooptijd', start), t('termijnLooptijd', looptijd), t('termijnEinddatum', einde));

const gebeurd = ({ type, op, door }: Gebeurd): Xml =>
  e('event', begrip('eventType', type), t('eventTijd', op), door === null ? null : verwijzing('eventVerantwoordelijkeActor', door));

const beperking = ({ type, toelichting }: Beperking): Xml =>
  e('beperkingGebruik', begrip('beperkingGebruikType', type), t('beperkingGebruikNadereBeschrijving', toelichting));

const dekkingInTijd = ({ van, tot }: { van: Datum; tot: Datum }): Xml =>
  e('dekkingInTijd', begrip('dekkingInTijdType', eigenBegrip('dekking in tijd', 'Looptijd van het dossier')), t('dekkingInTijdBegindatum', van), t('dekkingInTijdEinddatum', tot));

const omhul = (inhoud: Xml): string => schrijfXml({ naam: 'MDTO', attributen: { xmlns: NAAMRUIMTE }, inhoud: [inhoud] });

/** The XML of a case or of one record. */
export function informatieobjectXml(een: Informatieobject): string {
  return omhul(
    e(
      'informatieobject',
      identificatie('identificatie', een.identificatie),
      t('naam', een.naam),
      begrip('aggregatieniveau', { label: een.niveau, lijst: 'Begrippenlijst Aggregatieniveaus MDTO' }),
      een.trefwoorden.map((woord) => t('trefwoord', woord)),
      een.omschrijving.map((regel) => t('omschrijving', regel)),
      een.dekking === null ? null : dekkingInTijd(een.dekking),
      t('taal', 'nl'),
      een.gebeurtenissen.map(gebeurd),
      begrip('waardering', WAARDERING),
      een.bewaartermijn === null ? null : termijn('bewaartermijn', een.bewaartermijn),
      een.onderdeelVan === null ? null : verwijzing('isOnderdeelVan', een.onderdeelVan),
      een.onderdelen.map((deel) => verwijzing('bevatOnderdeel', deel)),
      een.representaties.map((bestand) => verwijzing('heeftRepresentatie', bestand)),
      verwijzing('archiefvormer', { naam: een.archiefvormer }),
      verwijzing('activiteit', { naam: een.activiteit }),
      een.beperkingen.map(beperking),
    ),
  );
}

/** The XML of one file. */
export function bestandXml(een: Bestand): string {
  return omhul(
    e(
      'bestand',
      identificatie('identificatie', een.identificatie),
      t('naam', een.naam),
      t('omvang', String(een.omvang)),
      begrip('bestandsformaat', een.formaat),
      e('checksum', begrip('checksumAlgoritme', { label: 'SHA256', lijst: 'Begrippenlijst ChecksumAlgoritme MDTO' }), t('checksumWaarde', een.sha256), t('checksumDatum', een.gehashtOp)),
      verwijzing('isRepresentatieVan', een.van),
    ),
  );
}
