import { datumPlusDagen, weekdag } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Manifest } from './manifest.ts';

/** How many back-ups stay: the last few, one for each of so many days, and one for each of so many weeks, on which there was one. */
export const BEWAREN = { laatste: 3, dagen: 14, weken: 8 } as const;

/**
 * Which back-ups go. Of each day and of each week the newest stays. Days and weeks without a back-up do not count, so that an
 * archive that is not used for a while keeps what it has. A replaced archive stays until somebody says that it may go. What is dated
 * later than now, because a clock is wrong or was, is kept by the same rule by itself: it pushes out nothing of now, and nothing of now
 * goes because a clock that stands still calls it old.
 * @param kopieen sound ones only, newest first
 * @param nu when the last one was made, or later
 */
export function overbodig<T extends { manifest: Pick<Manifest, 'gemaakt' | 'aanleiding'> }>(kopieen: readonly T[], nu: Moment): T[] {
  const gewoon = kopieen.filter(({ manifest }) => manifest.aanleiding !== 'vervangen');
  const isLater = ({ manifest }: T): boolean => vergelijkMomenten(manifest.gemaakt, nu) > 0;
  return [...teVeel(gewoon.filter((een) => !isLater(een))), ...teVeel(gewoon.filter(isLater))];
}

function teVeel<T extends { manifest: Pick<Manifest, 'gemaakt'> }>(gewoon: readonly T[]): T[] {
  const blijft = new Set<T>(gewoon.slice(0, BEWAREN.laatste));
  nieuwstePer(gewoon, ({ manifest }) => lokaleDatum(manifest.gemaakt), BEWAREN.dagen).forEach((een) => blijft.add(een));
  nieuwstePer(gewoon, ({ manifest }) => maandagVan(lokaleDatum(manifest.gemaakt)), BEWAREN.weken).forEach((een) => blijft.add(een));
  return gewoon.filter((een) => !blijft.has(een));
}

function nieuwstePer<T>(kopieen: readonly T[], groep: (een: T) => string, hoogstens: number): T[] {
  const eerste = new Map<string, T>();
  for (const een of kopieen) if (!eerste.has(groep(een))) eerste.set(groep(een), een);
  return [...eerste.values()].slice(0, hoogstens);
}

const maandagVan = (datum: string): string => datumPlusDagen(datum, 1 - weekdag(datum));
