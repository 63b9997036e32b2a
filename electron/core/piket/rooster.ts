import { leesRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import { alleDeelnemers, bouwRooster, type Rooster } from '../../../shared/piket/rooster.ts';
import type { Db } from '../archief/db.ts';
import { controleerRooster, leesRoosterrijen, leesRoosterstand, type Roosterrij, type Roosterstand } from '../archief/roosterboek.ts';

/** The roster as the file has it. `ketenfout`: number of the first event that does not belong, or `null`. */
export type Gelezenrooster = { rooster: Rooster; stand: Roosterstand; ketenfout: number | null; rijen: readonly Roosterrij[] };

const gelezen = new WeakMap<Db, Gelezenrooster>();

/**
 * Reads the roster. Built anew only when something was recorded since: every command of a loco asks who is on duty.
 * @throws TypeError or a ZodError when an event was written by a newer version, or is damaged.
 */
export function leesRooster(basis: Db): Gelezenrooster {
  const stand = leesRoosterstand(basis);
  const bekend = gelezen.get(basis);
  if (bekend !== undefined && bekend.stand.volgnummer === stand.volgnummer && bekend.stand.hash === stand.hash) return bekend;
  const rijen = leesRoosterrijen(basis);
  const gebeurtenissen = rijen.map(({ handeling: _handeling, gegevens, ...rij }) => leesRoostergebeurtenis({ ...rij, gegevens: JSON.parse(gegevens) as unknown }));
  const nieuw = { rooster: bouwRooster(gebeurtenissen), stand, ketenfout: controleerRooster(basis), rijen };
  gelezen.set(basis, nieuw);
  return nieuw;
}

/** Whether there is a roster: somebody stands in it. */
export const heeftRooster = (rooster: Rooster): boolean => rooster.deelnemers.length > 0;

/** The person in the roster who answers with this account, or `null`. */
export function deelnemerVanAccount(rooster: Rooster, accountId: string): string | null {
  return alleDeelnemers(rooster).findLast((deelnemer) => deelnemer.accountId === accountId)?.deelnemerId ?? null;
}
