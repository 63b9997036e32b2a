import { Tekstwaarde } from '../sjabloon/waarde.ts';
import type { Rij } from './vorm.ts';

/** Values as a template sees them, by name. */
export type Bereik = { [naam: string]: Tekstwaarde | boolean | readonly Bereik[] | Bereik };

/** The rows of a repetition; `veld` is its name. */
export function rijbereik(veld: string, lijst: readonly Rij[]): Bereik[] {
  return lijst.map((rij) =>
    Object.fromEntries(
      Object.entries(rij).map(([naam, waarde]) => {
        const pad = `${veld}.${naam}`;
        return [naam, typeof waarde === 'string' ? new Tekstwaarde(pad, waarde, false) : rijbereik(pad, waarde)];
      }),
    ),
  );
}
