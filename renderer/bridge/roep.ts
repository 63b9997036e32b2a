import type { Invoer, OpdrachtNaam, Uitvoer } from '../../shared/contract/contract.ts';
import type { Resultaat } from '../../shared/fout.ts';

/**
 * Gives a command to the core. The answer is a value or a refusal; nothing is thrown. The types come from the contract, and
 * the core has read its own answer by it, so that no component needs to check again.
 */
export async function roep<N extends OpdrachtNaam>(naam: N, invoer: Invoer<N>): Promise<Resultaat<Uitvoer<N>>> {
  return (await window.huisverbod.roep(naam, invoer)) as Resultaat<Uitvoer<N>>;
}
