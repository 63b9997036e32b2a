import type { Db } from './db.ts';
import { bewaarVersie, leesVersie, type Versie } from './versies.ts';

/** One version of the settings: since when (`op`) and by whom; `gegevens` is JSON that `shared/instellingen` describes. */
export type InstellingenRij = Versie;

/** The settings of a version, or the present ones; `null` when there are none yet. Reads `basis.db`. */
export const leesInstellingen = (basis: Db, versie?: number): InstellingenRij | null => leesVersie(basis, 'instellingen', versie);

/** Adds a version of the settings to `basis.db`; returns its number. */
export const bewaarInstellingen = (basis: Db, gegevens: unknown, door: Pick<InstellingenRij, 'op' | 'accountId'>): number =>
  bewaarVersie(basis, 'instellingen', gegevens, door);
