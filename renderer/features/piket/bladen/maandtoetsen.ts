import { maandenVerder } from '../../../../shared/piket/kalender.ts';
import { datumPlusDagen, weekdag } from '../../../../shared/wth/rekenen.ts';
import type { Datum } from '../../../../shared/wth/tijd.ts';

/** The day that a key goes to from `dag`, or `null` for a key that means nothing here. */
export function naToets(toets: string, dag: Datum): Datum | null {
  switch (toets) {
    case 'ArrowLeft':
      return datumPlusDagen(dag, -1);
    case 'ArrowRight':
      return datumPlusDagen(dag, 1);
    case 'ArrowUp':
      return datumPlusDagen(dag, -7);
    case 'ArrowDown':
      return datumPlusDagen(dag, 7);
    case 'Home':
      return datumPlusDagen(dag, 1 - weekdag(dag));
    case 'End':
      return datumPlusDagen(dag, 7 - weekdag(dag));
    case 'PageUp':
      return maandenVerder(dag, -1);
    case 'PageDown':
      return maandenVerder(dag, 1);
    default:
      return null;
  }
}

/** Two days in order of time. */
export const reeksTussen = (a: Datum, b: Datum): [eerste: Datum, laatste: Datum] => (a <= b ? [a, b] : [b, a]);
