/** T14: shelter for the person put out of his home; municipal policy, no statute (domein I.8). */
import type { Einde } from './kloktijd.ts';
import { PARAMETERS, parameterOp, type Parametertabel } from './parameters.ts';
import { plusDagen } from './rekenen.ts';
import { lokaleDatum, type Moment } from './tijd.ts';
import { eisGeheelAantal } from './weigering.ts';

/**
 * The end of shelter that began at `start`: `dagen` (1 to 366) later at the same wall-clock time; without `dagen` the
 * policy's own number. Extending goes 'voor bepaalde tijd', by calling this again.
 */
export function opvangEinde(start: Moment, dagen: number | null = null, tabel: Parametertabel = PARAMETERS): Einde {
  const aantal = dagen ?? parameterOp('opvangDagen', lokaleDatum(start), tabel).waarde;
  eisGeheelAantal(aantal, 1, 366);
  return plusDagen(start, aantal);
}
