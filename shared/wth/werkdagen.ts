/** Working days as an agreement between people counts them: Saturdays, Sundays and holidays are none. Not a term of the law. */
import { buitenHorizon, isWerkdag } from './feestdagen.ts';
import { datumPlusDagen } from './rekenen.ts';
import type { Datum } from './tijd.ts';

/** The last of `aantal` working days after `dag`, which does not count itself; and whether the holidays up to it are known. */
export function werkdagenNa(dag: Datum, aantal: number): { dag: Datum; feestdagenOnzeker: boolean } {
  let laatste = dag;
  for (let over = aantal; over > 0; ) {
    laatste = datumPlusDagen(laatste, 1);
    if (isWerkdag(laatste)) over -= 1;
  }
  return { dag: laatste, feestdagenOnzeker: buitenHorizon(laatste) };
}
