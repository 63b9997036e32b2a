import { DOSSIERROLLEN, type Rol } from '../../../shared/contract/rollen.ts';
import type { Slot } from './formaat.ts';

/** The roles that count now, and those that wait until a colleague gives access. */
export type Rechten = { rollen: Rol[]; wachtOp: Rol[] };

/**
 * The roles of an account. One that works with dossiers counts when a second person confirmed it by giving access; one that
 * a beheerder took away stops at once, and given back waits again.
 */
export function rechtenVan({ rollen, toegang, ingetrokken = [] }: Pick<Slot, 'rollen' | 'toegang' | 'ingetrokken'>): Rechten {
  const telt = (rol: Rol): boolean => !DOSSIERROLLEN.includes(rol) || (!ingetrokken.includes(rol) && (toegang?.rollen.includes(rol) ?? false));
  return { rollen: rollen.filter(telt), wachtOp: rollen.filter((rol) => !telt(rol)) };
}
