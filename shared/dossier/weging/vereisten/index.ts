import { leegConcept, type WegingConcept } from '../concept.ts';
import { alleenVanToepassing } from '../vanToepassing.ts';
import type { Moment } from '../../../wth/tijd.ts';
import { gebrekenNietOpleggen, gebrekenOpleggen, gebrekenVanLoco } from './besluit.ts';
import { alsLeeg, verplicht, type Gebrek } from './gebrek.ts';
import { gebrekenNietBewaard } from './nietBewaard.ts';
import * as motivering from './motivering.ts';
import * as personen from './personen.ts';
import { gebrekenTeksten } from './teksten.ts';
import { gebrekenVanTijdstip } from './tijdstippen.ts';

export type { Gebrek } from './gebrek.ts';

/** What stands in the way of imposing: Wth 2 lid 4, and the rest of domein D1. */
function voorOpleggen(concept: WegingConcept, nu: Moment): Gebrek[] {
  return [
    ...personen.gebrekenBetrokkene(concept, nu),
    ...personen.gebrekenWoning(concept),
    ...personen.gebrekenHuisgenoten(concept, nu),
    ...motivering.gebrekenFeiten(concept, nu),
    ...motivering.gebrekenMotivering(concept),
    ...motivering.gebrekenZienswijze(concept),
    ...motivering.gebrekenKind(concept, nu),
    ...motivering.gebrekenOmstandigheden(concept, nu),
    ...(concept.besluit.keuze === 'opleggen' ? gebrekenOpleggen(concept, nu) : []),
  ];
}

/**
 * A weighing without an order keeps as little as it can, but its core facts and reasons must be there (domein D4). What was
 * typed beyond them must be readable, and is named where it is too little to be kept.
 */
function voorNietOpleggen(concept: WegingConcept, nu: Moment): Gebrek[] {
  const { incident, kind, praktisch } = concept;
  const leesbaar = { artikel: 'Awb 3:2', nodig: false, magLaterDan: nu };
  return [
    ...personen.gebrekenGeboortedatums(concept, nu),
    ...alsLeeg(incident.omschrijving, verplicht('INCIDENT_ONTBREEKT', 'incident.omschrijving', 'Awb 3:2')),
    ...gebrekenVanTijdstip(incident.op, { ...leesbaar, veld: 'incident.op' }),
    ...motivering.gebrekenCatalogus(concept, nu),
    ...gebrekenVanTijdstip(kind.overlegOp, { ...leesbaar, veld: 'kind.overlegOp' }),
    ...motivering.gebrekenRaadsmanwens(praktisch, nu),
    ...gebrekenNietBewaard(concept),
    ...gebrekenNietOpleggen(concept, nu),
  ];
}

const PAGINAVOLGORDE = Object.keys(leegConcept());
const plaats = ({ veld }: Gebrek): number => PAGINAVOLGORDE.indexOf(veld.split('.', 1)[0] ?? '');

/**
 * Everything that the night page still misses at `nu`, in the order of the page. While no choice was made, it lists what
 * imposing would need: that is the question on the table. Fields that are not asked miss nothing. `alsLoco`: who decides here
 * acts for the burgemeester.
 */
export function gebrekenVanWeging(getypt: WegingConcept, nu: Moment, alsLoco = false): Gebrek[] {
  const concept = alleenVanToepassing(getypt);
  const { keuze } = concept.besluit;
  const gebreken = [
    ...personen.gebrekenMelder(concept),
    ...gebrekenVanTijdstip(concept.melder.gebeldOp, { veld: 'melder.gebeldOp', artikel: 'Awb 3:2', nodig: true, magLaterDan: nu }),
    ...(keuze === 'niet opleggen' ? voorNietOpleggen(concept, nu) : voorOpleggen(concept, nu)),
    ...alsLeeg(keuze, verplicht('KEUZE_ONTBREEKT', 'besluit.keuze', 'Wth 2 lid 1')),
    ...(alsLoco ? gebrekenVanLoco(concept) : []),
    ...gebrekenTeksten(concept),
  ];
  return gebreken.toSorted((a, b) => plaats(a) - plaats(b));
}
