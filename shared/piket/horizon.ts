/** How far one has to look to have seen everything that the roster can hold. */
import { MEESTE_IN_VOLGORDE } from './roostergebeurtenissen.ts';
import { DAG_MS } from './klok.ts';
import type { Rooster } from './rooster.ts';

/** After the last known change every rotation has gone round once within this time. */
const RONDE_MS = (MEESTE_IN_VOLGORDE + 1) * 7 * DAG_MS;

/** The last known beginning or end of anything in the roster; not before `ms`. */
export function laatsteGrens(rooster: Rooster, ms: number): number {
  let laatste = ms;
  for (const lijst of [rooster.deelnemers, rooster.regimes, rooster.afwezigheden, rooster.lagen, rooster.dekkingen]) {
    for (const { van, tot } of lijst) {
      if (van > laatste) laatste = van;
      if (tot > laatste && tot !== Infinity) laatste = tot;
    }
  }
  return laatste;
}

/** From here on the roster only repeats what was between the last change and here. Milliseconds of UTC. */
export function horizon(rooster: Rooster, ms: number): number {
  return laatsteGrens(rooster, ms) + RONDE_MS;
}

/** Whether what began at `van` and still is at a horizon, `tot`, goes on for good: it lasted a whole round, so that it is nobody's turn that comes again. */
export const isVoorgoed = (van: number, tot: number): boolean => tot - van >= RONDE_MS;
