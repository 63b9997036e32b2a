/** The settings in force or as they were, and what a letterhead needs of them. */
import { eersteInstellingen, leesInstellingen, type Instellingen } from '../../../shared/instellingen/instellingen.ts';
import type { Logo } from '../../../shared/instellingen/logo.ts';
import type { Db } from '../archief/db.ts';
import { leesVersie } from '../archief/versies.ts';
import type { Context } from '../context.ts';
import type { Logobytes } from '../word/briefhoofd.ts';
import { eisBeeld } from './logo.ts';

/** Settings with their version; 0 for an archive in which nothing was ever set. */
export type Instellingenversie = { versie: number; instellingen: Instellingen };

/** The settings of a version, or those in force. */
export function instellingenVan(context: Context, versie?: number): Instellingenversie {
  const { basis, gemeente } = context.archief();
  const rij = versie === 0 ? null : leesVersie(basis, 'instellingen', versie);
  return rij === null ? { versie: 0, instellingen: eersteInstellingen(gemeente) } : { versie: rij.versie, instellingen: leesInstellingen(rij.gegevens) };
}

/** The settings in force, or those of a new archive. */
export const huidigeInstellingen = (context: Context): Instellingen => instellingenVan(context).instellingen;

/** The bytes of a logo, `null` without one. @throws {AppFout} `LOGO_ONBEKEND` */
export function logobytes(basis: Db, logo: Logo | null): Logobytes | null {
  if (logo === null) return null;
  return { beeld: eisBeeld(basis, logo.sha256).bytes, terugval: logo.terugval === '' ? null : eisBeeld(basis, logo.terugval).bytes };
}
