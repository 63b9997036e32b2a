import type { Gebeurtenis, GebeurtenisType, Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Ondertekening } from '../dossier/gebeurtenissen/besluit.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort } from '../documenten/soorten.ts';
import { isOplegmandaat } from '../dossier/oplegmandaat.ts';
import { datumVoluit, datumZonderWeekdag, momentVoluit } from '../wth/opmaak.ts';
import { catalogusItem } from '../wth/catalogus.ts';
import { bewaringBeschrijver } from './archief.ts';
import { bevoegdheidBeschrijving } from './bevoegdheid.ts';
import { jaNee, r, redenNietHoren, type Beschrijving } from './beschrijving.ts';
import { stukBeschrijver } from './gebeurtenissenStukken.ts';
import { verloopBeschrijver } from './gebeurtenissenVerloop.ts';
import type { NaamVan } from './taken.ts';

export { redenNietHoren, type Beschrijving, type Regel } from './beschrijving.ts';

const geboren = (datum: string): string => (datum === '' ? 'niet bekend' : datumZonderWeekdag(datum));

const identiteit = {
  document: 'aan een identiteitsdocument',
  politiesysteem: 'in de politiesystemen',
  herkend: 'ambtshalve herkend',
  'eigen opgave': 'alleen eigen opgave',
  'niet vastgesteld': 'niet vastgesteld',
} as const;

/** Who signs, as a person says it. */
export function ondertekeningTekst(ondertekening: Ondertekening): string {
  if (ondertekening.als === 'burgemeester') return `${ondertekening.beslisser}, burgemeester`;
  if (ondertekening.als === 'waarnemer') return `${ondertekening.beslisser}, locoburgemeester, als waarnemer`;
  if (isOplegmandaat(ondertekening)) return `hulpofficier ${ondertekening.hulpofficier}, namens de burgemeester (${ondertekening.mandaat})`;
  return `besluit van ${ondertekening.beslisser}; getekend door hulpofficier ${ondertekening.hulpofficier} (${ondertekening.mandaat})`;
}

type Beschrijver = { [T in GebeurtenisType]: (gegevens: Gegevens<T>, naamVan: NaamVan) => Beschrijving };

const beschrijver: Beschrijver = {
  'melding.geopend': (g) => ({ titel: 'Melding geopend', regels: r('Zaaknummer', g.zaaknummer) }),
  'melding.ontvangen': (g) => ({
    titel: 'Melding van de hulpofficier',
    regels: [...r('Hulpofficier', g.hulpofficier), ...r('Onderdeel', g.onderdeel), ...r('Terugbelnummer', g.terugbelnummer)],
  }),
  'betrokkene.vastgesteld': (g) => ({
    titel: 'Betrokkene vastgesteld',
    regels: [
      ...r('Naam', g.aanhef === '' ? g.naam : `${g.aanhef} ${g.naam}`),
      ...r('Geboren', `${geboren(g.geboortedatum)}${g.geboorteplaats === '' ? '' : ` te ${g.geboorteplaats}`}`),
      ...r('Identiteit', identiteit[g.identiteit]),
      ...r('Toelichting', g.identiteitToelichting),
      ...(g.leeftijdBevestigd ? r('Leeftijd', 'bevestigd: 18 jaar of ouder') : []),
    ],
  }),
  'woning.vastgesteld': (g) => ({
    titel: 'Woning vastgesteld',
    regels: [
      ...r('Adres', `${g.straat} ${g.huisnummer}, ${[g.postcode, g.plaats].filter(Boolean).join(' ')}`),
      ...r('Nadere aanduiding', g.aanduiding),
      ...r('Hoort erbij', g.bijbehorend),
      ...r('Samen wonen', g.samenwonendToelichting),
    ],
  }),
  'huisgenoot.vastgesteld': (g) => ({
    titel: `Huisgenoot: ${g.naam}`,
    regels: [...r('Geboren', geboren(g.geboortedatum)), ...r('Relatie', g.relatie), ...r('Contactverbod', jaNee(g.contactverbod))],
  }),
  'incident.vastgesteld': (g) => ({
    titel: g.momentBekend ? 'Incident' : 'Incident (tijdstip niet bekend)',
    regels: [...r('Wat er gebeurde', g.omschrijving), ...r('Eerder', g.eerder)],
  }),
  'feit.vastgesteld': (g) => ({
    titel: `Feit ${g.code}: ${catalogusItem(g.code)?.tekst ?? 'onbekend'} – ${g.status}`,
    regels: [...r('Toelichting', g.toelichting), ...r('Bron', g.bron), ...(g.datum === '' ? [] : r('Datum', datumVoluit(g.datum)))],
  }),
  'weging.gemotiveerd': (g) => ({
    titel: g.grond === 'gevaar' ? 'Grond: ernstig en onmiddellijk gevaar' : 'Grond: ernstig vermoeden van gevaar',
    regels: [
      ...r('Waarom ernstig en onmiddellijk', g.onmiddellijk),
      ...r('Waarom deze persoon', g.waaromDezePersoon),
      ...r('Minder ingrijpend', g.minderIngrijpend),
      ...r('Belangenafweging', g.belangenafweging),
    ],
  }),
  'zienswijze.vastgelegd': (g) => ({
    titel: g.gehoord ? 'Zienswijze gegeven' : 'Niet gehoord',
    regels: [
      ...r('Zienswijze', g.inhoud),
      ...(g.reden === '' ? [] : r('Reden', redenNietHoren[g.reden])),
      ...r('Toelichting', g.toelichting),
      ...r('Achterblijver', g.achterblijver),
    ],
  }),
  'kindermishandeling.beoordeeld': (g) => ({
    titel: g.vermoeden ? 'Kindermishandeling of vermoeden daarvan' : 'Geen vermoeden van kindermishandeling',
    regels: [
      ...r('Toelichting', g.toelichting),
      ...(g.overleg === null
        ? []
        : r('Overleg met Veilig Thuis', `${momentVoluit(g.overleg.op)}, met ${g.overleg.met}: ${g.overleg.uitkomst}`)),
      ...r('Geen overleg omdat', g.redenGeenOverleg),
    ],
  }),
  'zorg.vastgesteld': (g) => ({ titel: `Zorg nu beschikbaar: ${g.beschikbaar}`, regels: [...r('Partij', g.partij), ...r('Toelichting', g.toelichting)] }),
  'omstandigheden.vastgesteld': (g) => ({
    titel: 'Omstandigheden',
    regels: [
      ...r('Aangehouden', g.aangehouden),
      ...r('Strafrecht', g.strafrecht),
      ...r('Aandachtspunten', g.aandachtspunten),
      ...r('Onderdak', g.onderdak),
      ...r('Binnentreden', [g.binnentreden, g.binnentredenToelichting].filter(Boolean).join(': ')),
      ...r('Kent de partijen', [g.eigenBetrokkenheid, g.eigenBetrokkenheidToelichting].filter(Boolean).join(': ')),
    ],
  }),
  'praktisch.vastgesteld': (g) => ({
    titel: 'Sleutels, raadsman en bereikbaarheid',
    regels: [
      ...r('Sleutels afgegeven', [g.sleutels, g.sleutelsToelichting].filter(Boolean).join(': ')),
      ...r('Wil een raadsman', g.raadsmanOp === null ? g.raadsman : `${g.raadsman}, gezegd ${momentVoluit(g.raadsmanOp)}`),
      ...r('Bereikbaarheid', [g.bereikbaar, g.bereikbaarheid].filter(Boolean).join(': ')),
    ],
  }),
  'huisverbod.opgelegd': (g) => ({
    titel: 'Besluit: huisverbod opgelegd',
    regels: [
      ...r('Wijze', g.wijze === 'mondeling' ? 'mondeling aangezegd, daarna op schrift' : 'op schrift; begint bij de uitreiking'),
      ...r('Ondertekening', ondertekeningTekst(g.ondertekening)),
      ...r('Ingang', momentVoluit(g.ingang)),
      ...r('Einde', momentVoluit(g.einde)),
      ...r('Uitreiking door', g.uitreikingDoor),
    ],
  }),
  'huisverbod.aangezegd': (g) => ({
    titel: 'Huisverbod mondeling aangezegd',
    regels: [
      ...r('Plaats', g.plaats),
      ...r('Door', g.door),
      ...r('Reden van spoed', g.redenSpoed),
      ...r('Getuige', g.getuige),
      ...r('Gezegd', g.kernwoorden),
    ],
  }),
  'beschikking.uitgereikt': (g) => ({
    titel: g.wijze === 'in persoon' ? 'Beschikking uitgereikt' : 'Beschikking nedergelegd bij de gemeentesecretarie',
    regels: [...r('Door', g.door), ...r('Ontvangst', g.ontvangst), ...r('Toelichting', g.toelichting)],
  }),
  'huisverbod.nietOpgelegd': (g) => ({
    titel: 'Besluit: geen huisverbod',
    regels: [
      ...r('Door', g.beslisser),
      ...r('Redenen', g.redenen),
      ...r('In plaats daarvan', g.alternatief),
      ...r('Melding bij Veilig Thuis', jaNee(g.meldingVeiligThuis)),
    ],
  }),
  'melding.vervallen': (g) => ({ titel: 'Melding vervallen', regels: r('Reden', g.reden) }),
  'document.uitgegeven': (g) => ({
    titel: `Document opgeslagen: ${isDocumentSoort(g.soort) ? DOCUMENT_GEGEVENS[g.soort].titel : g.soort}`,
    regels: [...r('Bestand', g.bestandsnaam), ...r('SHA-256', g.bestandHash), ...r('Sjabloon', g.sjabloonVersie)],
  }),
  'document.nietGeplaatst': (g) => ({ titel: 'Document toch niet opgeslagen', regels: r('Bestand', g.bestandsnaam) }),
  'bevoegdheid.vastgelegd': bevoegdheidBeschrijving,
  ...verloopBeschrijver,
  ...stukBeschrijver,
  ...bewaringBeschrijver,
  'gebeurtenis.gecorrigeerd': (g) => ({ titel: 'Correctie', regels: r('Reden', g.reden) }),
};

/**
 * Describes what an event says, in Dutch. For a correction, describe the corrected event itself with its new data. `naamVan`
 * gives the name of a housemate by id; without it nobody is named.
 */
export function beschrijfGebeurtenis<T extends GebeurtenisType>(type: T, gegevens: Gegevens<T>, naamVan: NaamVan = () => 'de huisgenoot'): Beschrijving {
  return beschrijver[type](gegevens, naamVan);
}

/** The same for an event as recorded. */
export function beschrijf(gebeurtenis: Gebeurtenis, naamVan?: NaamVan): Beschrijving {
  return beschrijfGebeurtenis(gebeurtenis.type, gebeurtenis.gegevens as Gegevens<GebeurtenisType> as never, naamVan);
}
