import { momentUit } from '../../../wth/invoer.ts';
import * as compleet from '../compleet.ts';
import type { WegingConcept } from '../concept.ts';
import { aandacht, leeg, type Gebrek } from './gebrek.ts';

/** Whether anything was typed or chosen in a part of the page. */
const isBegonnen = (deel: Readonly<Record<string, unknown>>): boolean =>
  Object.values(deel).some((waarde) => (typeof waarde === 'string' ? !leeg(waarde) : isBegonnen(waarde as Record<string, unknown>)));

const melding = (wat: string, veld: string): Gebrek => aandacht('NIET_BEWAARD', veld, 'Awb 3:2', { wat });

/**
 * Parts that were begun but say too little to become a fact. Without an order that is allowed, and the less is kept the
 * better; but nobody should think that they were kept.
 */
export function gebrekenNietBewaard(concept: WegingConcept): Gebrek[] {
  const { betrokkene, woning, huisgenoten, grond, zienswijze, kind } = concept;
  const gebreken: Gebrek[] = [];
  if (isBegonnen(betrokkene) && !compleet.isBetrokkeneCompleet(concept)) gebreken.push(melding('betrokkene', 'betrokkene.naam'));
  if (isBegonnen(woning) && !compleet.isWoningCompleet(concept)) gebreken.push(melding('woning', 'woning.straat'));
  for (const { id, ...rij } of huisgenoten)
    if (isBegonnen(rij) && !compleet.isHuisgenootCompleet({ id, ...rij })) gebreken.push(melding('huisgenoot', `huisgenoten.${id}.naam`));
  if (isBegonnen(grond) && !compleet.isMotiveringCompleet(concept)) gebreken.push(melding('grond', 'grond.soort'));
  if (isBegonnen(zienswijze) && !compleet.isZienswijzeCompleet(concept)) gebreken.push(melding('zienswijze', 'zienswijze.gehoord'));
  const { overlegOp, overlegMet, uitkomst } = kind;
  if (isBegonnen({ overlegOp, overlegMet, uitkomst }) && !compleet.isOverlegCompleet(concept, momentUit(overlegOp)))
    gebreken.push(melding('overleg', 'kind.overlegOp'));
  return gebreken;
}
