import type { Invoer, OpdrachtNaam, Uitvoer } from '../../shared/contract/contract.ts';
import type { Resultaat } from '../../shared/fout.ts';
import { isGesloten, maskeer } from './maskeer.ts';

/**
 * Gives a command to the core. The answer is a value or a refusal; nothing is thrown. The types come from the contract, and
 * the core has read its own answer by it, so that no component needs to check again. While somebody looks along, what is
 * confidential comes out unreadable, and nothing is changed.
 */
export async function roep<N extends OpdrachtNaam>(naam: N, invoer: Invoer<N>): Promise<Resultaat<Uitvoer<N>>> {
  if (isGesloten(naam)) return { ok: false, error: { code: 'MEEKIJKEN_AAN', params: {} } };
  const antwoord = await window.huisverbod.roep(naam, invoer);
  return (antwoord.ok ? { ok: true, value: await maskeer(naam, antwoord.value) } : antwoord) as Resultaat<Uitvoer<N>>;
}
