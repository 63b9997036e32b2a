/**
 * The days between confirming a destruction and carrying it out, in which anybody involved can stop it. A computer's clock can be wrong,
 * and without a network nothing tells better. So seven days on the clock are not enough: the archive has to have been opened in
 * between, which the chain of the log shows, on several days, and by somebody else than who carries it out: who could have stopped it.
 */
import { AppFout } from '../fout.ts';
import { lokaleDatum, vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Lijst } from './lijst.ts';

/** On how many days after the one of the confirmation the archive has to have been opened; that of carrying it out counts. */
export const OPENINGSDAGEN = 3;

/** Somebody opened the archive. */
export type Opening = { op: Moment; accountId: string };

/** How far it is. `voorbij`: by the clock; `dagen`: on how many days the archive was opened since. */
export type Bedenktijd = { voorbij: boolean; dagen: number; doorCollega: boolean };

/**
 * How far the days are of a list that was confirmed; `null` before that.
 * @param openingen those of which the log has a line after that of the confirmation. One that is later than now was by a clock that was wrong.
 * @param zelf every account of who carries it out
 */
export function bedenktijdVan({ bevestigd, uitvoerbaarVanaf }: Pick<Lijst, 'bevestigd' | 'uitvoerbaarVanaf'>, openingen: readonly Opening[], zelf: readonly string[], nu: Moment): Bedenktijd | null {
  if (bevestigd === null || uitvoerbaarVanaf === null) return null;
  const sinds = openingen.filter(({ op }) => vergelijkMomenten(op, bevestigd.op) >= 0 && vergelijkMomenten(op, nu) <= 0);
  const dagen = new Set(sinds.map(({ op }) => lokaleDatum(op)));
  dagen.delete(lokaleDatum(bevestigd.op));
  return { voorbij: vergelijkMomenten(nu, uitvoerbaarVanaf) >= 0, dagen: dagen.size, doorCollega: sinds.some(({ accountId }) => !zelf.includes(accountId)) };
}

/** Whether the list may be carried out, as far as these days go. */
export const isBedenktijdOm = (bedenktijd: Bedenktijd | null): boolean => bedenktijd !== null && bedenktijd.voorbij && bedenktijd.dagen >= OPENINGSDAGEN && bedenktijd.doorCollega;

/** @throws {AppFout} `LIJST_BEDENKTIJD`, `LIJST_BEDENKTIJD_OPENEN` {dagen, nodig, doorCollega} */
export function eisBedenktijd(bedenktijd: Bedenktijd | null): void {
  if (bedenktijd === null || !bedenktijd.voorbij) throw new AppFout('LIJST_BEDENKTIJD');
  const { dagen, doorCollega } = bedenktijd;
  if (!isBedenktijdOm(bedenktijd)) throw new AppFout('LIJST_BEDENKTIJD_OPENEN', { dagen, nodig: OPENINGSDAGEN, doorCollega });
}
