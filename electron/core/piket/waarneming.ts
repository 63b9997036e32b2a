import type { Rol } from '../../../shared/contract/rollen.ts';
import { plusUren } from '../../../shared/wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { wieNeemtWaar, type Waarneming as Roosterwaarneming } from '../../../shared/piket/waarneming.ts';
import type { Db } from '../archief/db.ts';
import { leesLaatsteVan } from '../archief/logboek.ts';
import { deelnemerVanAccount, heeftRooster, leesRooster } from './rooster.ts';

/** Who acts as burgemeester by his own statement: since when, and until when at the latest. */
export type Waarneming = { accountId: string; sinds: Moment; tot: Moment };

/** Lines of the log with which acting begins and ends. */
export const WAARGENOMEN = 'dienst.waargenomen';
export const BEEINDIGD = 'dienst.beeindigd';

/** A loco who stated that he acts, does so for this long unless he ends it or another loco takes over. */
const HOOGSTENS_UREN = 24;

/**
 * The loco who acts at `nu`, or `null`. Stated in the log of `basis.db`: who acted when can then be read there later, and no
 * other record has to agree with it.
 */
export function waarnemingOp(basis: Db, nu: Moment): Waarneming | null {
  const laatste = leesLaatsteVan(basis, [WAARGENOMEN, BEEINDIGD]);
  if (laatste === null || laatste.actie !== WAARGENOMEN) return null;
  const tot = plusUren(laatste.op, HOOGSTENS_UREN);
  return vergelijkMomenten(nu, tot) < 0 ? { accountId: laatste.accountId, sinds: laatste.op, tot } : null;
}

/** Who acts at `nu` by the roster, or `null` while there is no roster. */
export function roosterwaarneming(basis: Db, nu: Moment): Roosterwaarneming | null {
  const { rooster } = leesRooster(basis);
  return heeftRooster(rooster) ? wieNeemtWaar(rooster, nu) : null;
}

/** The person in the roster that this account answers for, or `null`. */
export const plekInRooster = (basis: Db, accountId: string): string | null => deelnemerVanAccount(leesRooster(basis).rooster, accountId);

/**
 * Whether an account acts as burgemeester at `nu`. The burgemeester does by his office. A loco who stands in the roster does
 * when the roster says so; one who does not, once he said that he acts, so that a roster that nobody finished locks nobody out.
 */
export function isOpPiket(basis: Db, wie: { accountId: string; rollen: readonly Rol[] }, nu: Moment): boolean {
  if (wie.rollen.includes('burgemeester')) return true;
  if (!wie.rollen.includes('locoburgemeester')) return false;
  const plek = plekInRooster(basis, wie.accountId);
  if (plek !== null) return roosterwaarneming(basis, nu)?.waarnemer?.deelnemerId === plek;
  return waarnemingOp(basis, nu)?.accountId === wie.accountId;
}
