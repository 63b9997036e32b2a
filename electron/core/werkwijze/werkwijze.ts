import { eersteWerkafspraken, leesWerkafspraken, type Werkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { leesVersie } from '../archief/versies.ts';
import type { Context } from '../context.ts';
import type { Archief } from '../archief/archief.ts';

/** The agreements that were read last, so that the same ones are the same object. */
const gelezen = new WeakMap<Archief, { versie: number; afspraken: Werkafspraken }>();

/** The agreements in force, or those of a municipality that made none. */
export function huidigeWerkafspraken(context: Context): Werkafspraken {
  const archief = context.archief();
  const rij = leesVersie(archief.basis, 'werkafspraken');
  if (rij === null) return eersteWerkafspraken;
  const eerder = gelezen.get(archief);
  if (eerder?.versie === rij.versie) return eerder.afspraken;
  const afspraken = leesWerkafspraken(rij.gegevens);
  gelezen.set(archief, { versie: rij.versie, afspraken });
  return afspraken;
}
