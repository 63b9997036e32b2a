/**
 * The rules of MDTO 1.0.1 that an export has to keep, written down here a second time: which element may stand where, how often, in what
 * order, and what its text has to look like. For machines that do not have the schema of the Nationaal Archief itself.
 */
import { leesXml, type Element } from '../../../electron/core/huisstijl/xml.ts';

/** An element of a group: its name, what is in it (a group, or a pattern for its text), and how often: from, to. */
type Regel = readonly [naam: string, inhoud: Groep | RegExp, minstens: number, hoogstens: number];
type Groep = readonly Regel[];

const VEEL = Number.POSITIVE_INFINITY;
const TEKST = /^[\s\S]*\S[\s\S]*$/;
const DAG = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DATUM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/;
const DUUR = /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/;

const IDENTIFICATIE: Groep = [['identificatieKenmerk', TEKST, 1, 1], ['identificatieBron', TEKST, 1, 1]];
const VERWIJZING: Groep = [['verwijzingNaam', TEKST, 1, 1], ['verwijzingIdentificatie', IDENTIFICATIE, 0, 1]];
const BEGRIP: Groep = [['begripLabel', TEKST, 1, 1], ['begripCode', TEKST, 0, 1], ['begripBegrippenlijst', VERWIJZING, 1, 1]];
const TERMIJN: Groep = [['termijnTriggerStartLooptijd', BEGRIP, 0, 1], ['termijnStartdatumLooptijd', DAG, 0, 1], ['termijnLooptijd', DUUR, 0, 1], ['termijnEinddatum', DATUM, 0, 1]];

const INFORMATIEOBJECT: Groep = [
  ['identificatie', IDENTIFICATIE, 1, VEEL],
  ['naam', TEKST, 1, 1],
  ['aggregatieniveau', BEGRIP, 0, 1],
  ['trefwoord', TEKST, 0, VEEL],
  ['omschrijving', TEKST, 0, VEEL],
  ['dekkingInTijd', [['dekkingInTijdType', BEGRIP, 1, 1], ['dekkingInTijdBegindatum', DATUM, 1, 1], ['dekkingInTijdEinddatum', DATUM, 0, 1]], 0, VEEL],
  ['taal', /^[a-z]{2,3}$/, 0, VEEL],
  ['event', [['eventType', BEGRIP, 1, 1], ['eventTijd', MOMENT, 0, 1], ['eventVerantwoordelijkeActor', VERWIJZING, 0, 1], ['eventResultaat', TEKST, 0, 1]], 0, VEEL],
  ['waardering', BEGRIP, 1, 1],
  ['bewaartermijn', TERMIJN, 0, 1],
  ['isOnderdeelVan', VERWIJZING, 0, VEEL],
  ['bevatOnderdeel', VERWIJZING, 0, VEEL],
  ['heeftRepresentatie', VERWIJZING, 0, VEEL],
  ['archiefvormer', VERWIJZING, 1, VEEL],
  ['activiteit', VERWIJZING, 0, 1],
  ['beperkingGebruik', [['beperkingGebruikType', BEGRIP, 1, 1], ['beperkingGebruikNadereBeschrijving', TEKST, 0, 1], ['beperkingGebruikTermijn', TERMIJN, 0, 1]], 1, VEEL],
];
const BESTAND: Groep = [
  ['identificatie', IDENTIFICATIE, 1, VEEL],
  ['naam', TEKST, 1, 1],
  ['omvang', /^\d+$/, 1, 1],
  ['bestandsformaat', BEGRIP, 1, 1],
  ['checksum', [['checksumAlgoritme', BEGRIP, 1, 1], ['checksumWaarde', /^[0-9a-f]{64}$/, 1, 1], ['checksumDatum', MOMENT, 1, 1]], 1, VEEL],
  ['URLBestand', TEKST, 0, 1],
  ['isRepresentatieVan', VERWIJZING, 1, 1],
];

const elementenIn = ({ kinderen }: Element): Element[] => kinderen.filter((kind) => typeof kind !== 'string');
const tekstIn = ({ kinderen }: Element): string => kinderen.filter((kind) => typeof kind === 'string').join('');

function fouten(element: Element, inhoud: Groep | RegExp, plek: string): string[] {
  if (inhoud instanceof RegExp) return elementenIn(element).length === 0 && inhoud.test(tekstIn(element)) ? [] : [`${plek}: ${tekstIn(element)}`];
  if (tekstIn(element).trim() !== '') return [`${plek}: tekst tussen elementen`];
  const over = elementenIn(element);
  const uit: string[] = [];
  for (const [naam, binnen, minstens, hoogstens] of inhoud) {
    let aantal = 0;
    for (; over[0]?.naam === naam && aantal < hoogstens; aantal += 1) uit.push(...fouten(over.shift() as Element, binnen, `${plek}/${naam}`));
    if (aantal < minstens) uit.push(`${plek}: ${naam} ontbreekt`);
  }
  return [...uit, ...over.map(({ naam }) => `${plek}: ${naam} hoort hier niet`)];
}

/** What is wrong with an MDTO document by its structure; nothing when it is right. */
export function structuurfouten(xml: string): string[] {
  const wortel = leesXml(xml, { elementen: 1_000_000, diepte: 20 });
  const naamruimte = wortel.attributen.find(([naam]) => naam === 'xmlns')?.[1];
  if (wortel.naam !== 'MDTO' || naamruimte !== 'https://www.nationaalarchief.nl/mdto') return ['geen MDTO'];
  const [enige, ...rest] = elementenIn(wortel);
  if (enige === undefined || rest.length > 0) return ['niet precies één object'];
  if (enige.naam === 'informatieobject') return fouten(enige, INFORMATIEOBJECT, 'informatieobject');
  return enige.naam === 'bestand' ? fouten(enige, BESTAND, 'bestand') : ['onbekend object'];
}
