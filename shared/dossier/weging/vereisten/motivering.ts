import type { FeitConcept, WegingConcept } from '../concept.ts';
import { catalogusItem } from '../../../wth/catalogus.ts';
import { leesDatumInvoer } from '../../../wth/invoer.ts';
import { lokaleDatum, type Moment } from '../../../wth/tijd.ts';
import { aandacht, alsLeeg, leeg, verplicht, type Gebrek } from './gebrek.ts';
import { gebrekenVanTijdstip, isNa } from './tijdstippen.ts';

const FEITEN = 'Wth 2 lid 4 onder b';

/** One chosen item: it exists, it was answered, and what was typed with it can be read. */
function gebrekenVanRij(feit: FeitConcept, nu: Moment): Gebrek[] {
  const veld = (naam: string): string => `feiten.${feit.code}.${naam}`;
  if (catalogusItem(feit.code) === undefined) return [verplicht('FEIT_ONBEKEND', veld('status'), 'Besluit Wth 2 lid 1')];
  const datum = leesDatumInvoer(feit.datum);
  return [
    ...alsLeeg(feit.status, verplicht('FEIT_ONBESLIST', veld('status'), FEITEN, { code: feit.code })),
    ...(!leeg(feit.datum) && datum === null ? [verplicht('DATUM_ONLEESBAAR', veld('datum'), FEITEN)] : []),
    ...(datum !== null && datum > lokaleDatum(nu) ? [verplicht('IN_DE_TOEKOMST', veld('datum'), FEITEN)] : []),
  ];
}

/** The chosen items as far as they are recorded whatever is decided. */
export const gebrekenCatalogus = ({ feiten }: WegingConcept, nu: Moment): Gebrek[] => feiten.flatMap((feit) => gebrekenVanRij(feit, nu));

/** What an item needs before an order can rest on it. */
function gebrekenGrondslag({ code, status, toelichting, bron }: FeitConcept): Gebrek[] {
  if (status !== 'ja' || catalogusItem(code) === undefined) return [];
  return [
    ...alsLeeg(toelichting, verplicht('FEIT_ZONDER_TOELICHTING', `feiten.${code}.toelichting`, FEITEN, { code })),
    ...alsLeeg(bron, verplicht('FEIT_ZONDER_BRON', `feiten.${code}.bron`, 'Awb 3:2', { code })),
  ];
}

/**
 * The facts and circumstances: what happened, and at least one item of the catalogue of the Besluit, each with explanation and
 * source (Wth 2 lid 4 onder b; Besluit 2 lid 1; RBNHO:2014:10086: an order without incident or person was annulled).
 */
export function gebrekenFeiten({ incident, feiten }: WegingConcept, nu: Moment): Gebrek[] {
  return [
    ...alsLeeg(incident.omschrijving, verplicht('INCIDENT_ONTBREEKT', 'incident.omschrijving', FEITEN)),
    ...gebrekenVanTijdstip(incident.op, { veld: 'incident.op', artikel: FEITEN, nodig: false, magLaterDan: nu }),
    ...(feiten.some((feit) => feit.status === 'ja') ? [] : [verplicht('GEEN_FEIT', 'feiten', 'Besluit Wth 2 lid 1')]),
    ...feiten.flatMap((feit) => [...gebrekenVanRij(feit, nu), ...gebrekenGrondslag(feit)]),
  ];
}

/** Why an order, why this person, and the weighing (Wth 2 lid 1; Awb 3:4 and 3:46; RBROT:2020:5960). */
export function gebrekenMotivering({ grond }: WegingConcept): Gebrek[] {
  return [
    ...alsLeeg(grond.soort, verplicht('GROND_ONTBREEKT', 'grond.soort', 'Wth 2 lid 1')),
    ...alsLeeg(grond.onmiddellijk, verplicht('ONMIDDELLIJK_ONTBREEKT', 'grond.onmiddellijk', 'Wth 2 lid 1')),
    ...alsLeeg(grond.waaromDezePersoon, verplicht('WAAROM_DEZE_PERSOON', 'grond.waaromDezePersoon', 'Awb 3:46')),
    ...alsLeeg(grond.belangenafweging, verplicht('BELANGENAFWEGING_ONTBREEKT', 'grond.belangenafweging', 'Awb 3:4')),
    ...alsLeeg(grond.minderIngrijpend, aandacht('MINDER_INGRIJPEND', 'grond.minderIngrijpend', 'Awb 3:4 lid 2')),
  ];
}

/** The person's own view, or the ground of Awb 4:11 for not hearing him. */
export function gebrekenZienswijze({ zienswijze }: WegingConcept): Gebrek[] {
  if (zienswijze.gehoord === '') return [verplicht('ZIENSWIJZE_ONBESLIST', 'zienswijze.gehoord', 'Awb 4:8')];
  if (zienswijze.gehoord === 'ja')
    return alsLeeg(zienswijze.inhoud, verplicht('ZIENSWIJZE_INHOUD', 'zienswijze.inhoud', 'Awb 4:8'));
  return [
    ...alsLeeg(zienswijze.reden, verplicht('ZIENSWIJZE_REDEN', 'zienswijze.reden', 'Awb 4:11')),
    ...alsLeeg(zienswijze.toelichting, verplicht('ZIENSWIJZE_TOELICHTING', 'zienswijze.toelichting', 'Awb 4:11')),
  ];
}

/** Facts that are child abuse by what they say: child abuse itself, violence against children, and children hurt. */
const FEITEN_OVER_KINDEREN: ReadonlySet<string> = new Set(['2d3', '2i3', '2i4']);

/** Child abuse or a suspicion of it: Veilig Thuis is consulted first, or the file says why that could not wait (Wth 2 lid 3). */
export function gebrekenKind({ kind, besluit, feiten }: WegingConcept, nu: Moment): Gebrek[] {
  const artikel = 'Wth 2 lid 3';
  if (kind.kindermishandeling === '') return [verplicht('KINDERMISHANDELING_ONBESLIST', 'kind.kindermishandeling', artikel)];
  if (kind.kindermishandeling === 'nee') {
    const tegen = feiten.find((feit) => feit.status === 'ja' && FEITEN_OVER_KINDEREN.has(feit.code));
    return tegen === undefined ? [] : [verplicht('KINDERMISHANDELING_TEGENSTRIJDIG', 'kind.kindermishandeling', artikel, { code: tegen.code })];
  }
  if (kind.veiligThuis === '') return [verplicht('VEILIG_THUIS_ONBESLIST', 'kind.veiligThuis', artikel)];
  if (kind.veiligThuis === 'nee')
    return alsLeeg(kind.redenGeenOverleg, verplicht('VEILIG_THUIS_REDEN', 'kind.redenGeenOverleg', artikel));
  return [
    ...gebrekenVanTijdstip(kind.overlegOp, { veld: 'kind.overlegOp', artikel, nodig: true, magLaterDan: nu }),
    ...(isNa(kind.overlegOp, besluit.genomenOp) ? [verplicht('VEILIG_THUIS_NA_BESLUIT', 'kind.overlegOp', artikel)] : []),
    ...alsLeeg(kind.overlegMet, verplicht('VEILIG_THUIS_NAAM', 'kind.overlegMet', artikel)),
    ...alsLeeg(kind.uitkomst, verplicht('VEILIG_THUIS_UITKOMST', 'kind.uitkomst', artikel)),
  ];
}

/** When he asked for a lawyer: the 24 hours count from then. */
export const gebrekenRaadsmanwens = ({ raadsman, raadsmanOp }: WegingConcept['praktisch'], nu: Moment): Gebrek[] =>
  gebrekenVanTijdstip(raadsmanOp, { veld: 'praktisch.raadsmanOp', artikel: 'Wth 5 lid 1', nodig: raadsman === 'ja', magLaterDan: nu });

/** What is asked at night and needs attention, but leaves the decision free. */
export function gebrekenOmstandigheden({ zorg, omstandigheden, praktisch }: WegingConcept, nu: Moment): Gebrek[] {
  const zorgelijk = zorg.beschikbaar === 'nee' || zorg.beschikbaar === 'onbekend';
  return [
    ...alsLeeg(zorg.beschikbaar, aandacht('ZORG_ONBEKEND', 'zorg.beschikbaar', 'Wth 2 lid 8')),
    ...(zorgelijk ? [aandacht('ZORG_NIET_ZEKER', 'zorg.beschikbaar', 'Wth 2 lid 8')] : []),
    ...alsLeeg(omstandigheden.eigenBetrokkenheid, aandacht('EIGEN_BETROKKENHEID', 'omstandigheden.eigenBetrokkenheid', 'Awb 2:4')),
    ...(omstandigheden.eigenBetrokkenheid === 'ja'
      ? [aandacht('BURGEMEESTER_KENT_PARTIJEN', 'omstandigheden.eigenBetrokkenheid', 'Awb 2:4')]
      : []),
    ...alsLeeg(praktisch.sleutels, aandacht('SLEUTELS_ONBEKEND', 'praktisch.sleutels', 'Wth 4 lid 2')),
    ...alsLeeg(praktisch.raadsman, aandacht('RAADSMAN_ONBEKEND', 'praktisch.raadsman', 'Wth 5 lid 1')),
    ...alsLeeg(praktisch.bereikbaar, aandacht('BEREIKBAARHEID_ONBEKEND', 'praktisch.bereikbaar', 'Wth 2 lid 6')),
    ...gebrekenRaadsmanwens(praktisch, nu),
  ];
}
