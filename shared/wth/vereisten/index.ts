import type { WegingConcept } from '../../dossier/weging/concept.ts';
import type { Moment } from '../tijd.ts';
import { gebrekenNietOpleggen, gebrekenOpleggen } from './besluit.ts';
import { alsLeeg, verplicht, type Gebrek } from './gebrek.ts';
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
    ...gebrekenOpleggen(concept, nu),
  ];
}

/** A weighing without an order keeps as little as it can, but its core facts and reasons must be there (domein D4). */
function voorNietOpleggen(concept: WegingConcept, nu: Moment): Gebrek[] {
  return [
    ...alsLeeg(concept.incident.omschrijving, verplicht('INCIDENT_ONTBREEKT', 'incident.omschrijving', 'Awb 3:2')),
    ...gebrekenNietOpleggen(concept, nu),
  ];
}

/**
 * Everything that the night page still misses at `nu`, in the order of the page. While no choice was made, it lists what
 * imposing would need: that is the question on the table.
 */
export function gebrekenVanWeging(concept: WegingConcept, nu: Moment): Gebrek[] {
  const { keuze } = concept.besluit;
  return [
    ...personen.gebrekenMelder(concept),
    ...gebrekenVanTijdstip(concept.melder.gebeldOp, { veld: 'melder.gebeldOp', artikel: 'Awb 3:2', nodig: true, magLaterDan: nu }),
    ...(keuze === 'niet opleggen' ? voorNietOpleggen(concept, nu) : voorOpleggen(concept, nu)),
    ...alsLeeg(keuze, verplicht('KEUZE_ONTBREEKT', 'besluit.keuze', 'Wth 2 lid 1')),
    ...gebrekenTeksten(concept),
  ];
}
