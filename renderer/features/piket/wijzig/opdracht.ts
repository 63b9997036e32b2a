import type { EigenOpdracht, Planopdracht, Planproef, Roosteropdracht, Roosterproef } from '../../../../shared/contract/roosteropdrachten.ts';
import type { Roosterproefuitkomst } from '../../../../shared/contract/piket.ts';
import type { Resultaat } from '../../../../shared/fout.ts';
import type { Dekkingskeuze } from '../../../../shared/piket/opdrachten/dekking.ts';
import { roep } from '../../../bridge/roep.ts';

/** Which commands are planning, and so go by the other door of the contract. */
const PLANNING: ReadonlySet<string> = new Set<Planproef['soort']>(['deelnemer', 'plan', 'feestdagen', 'dienst', 'gat', 'ruilToewijzing']);

const isPlanning = <P extends Roosterproef>(opdracht: P): opdracht is P & Planproef => PLANNING.has(opdracht.soort);

/** What a form makes: a command without who covers its gaps. */
export type Kaal<T = Roosteropdracht> = T extends unknown ? Omit<T, 'dekking' | 'niemandErkend'> : never;

/** Commands that can leave a gap. */
const MET_GATEN: ReadonlySet<string> = new Set<Roosterproef['soort']>(['deelnemer', 'plan', 'afwezig', 'intrekking']);

/** A command with who covers its gaps, where it can leave any. */
function met(kaal: Kaal, dekking: readonly Dekkingskeuze[] | 'voorstel', niemandErkend: boolean): Roosterproef {
  return (MET_GATEN.has(kaal.soort) ? { ...kaal, dekking, niemandErkend } : kaal) as Roosterproef;
}

/** Asks what a command would change. `dekking` `null`: as the fallback order has it. */
export function probeer(kaal: Kaal, dekking: readonly Dekkingskeuze[] | null): Promise<Resultaat<Roosterproefuitkomst>> {
  const opdracht = met(kaal, dekking ?? 'voorstel', true);
  return isPlanning(opdracht) ? roep('rooster.probeer', { opdracht }) : roep('rooster.probeerEigen', { opdracht });
}

/** Saves a command upon the roster that was shown. */
export function bewaar(kaal: Kaal, dekking: readonly Dekkingskeuze[], niemandErkend: boolean, verwacht: number): Promise<Resultaat<Record<string, never>>> {
  const opdracht = met(kaal, dekking, niemandErkend);
  return isPlanning(opdracht)
    ? roep('rooster.bewaar', { opdracht: opdracht as Planopdracht, verwacht })
    : roep('rooster.bewaarEigen', { opdracht: opdracht as EigenOpdracht, verwacht });
}
