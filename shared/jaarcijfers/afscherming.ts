/**
 * Counts under 5 are not broken down further: with so few cases a part would say something about one of them. Nor can what is left out
 * be found by subtraction: together with a month that is left out others are, until more than one answer fits.
 */

/** From so many on a count is broken down. */
export const DREMPEL = 5;

/** Whether a count may be broken down. Of nothing every part is nothing, which tells nothing. */
export const magUitgesplitst = (aantal: number): boolean => aantal === 0 || aantal >= DREMPEL;

/** A breakdown of one count over parts that make it up, month by month. */
export type Verdeling = {
  /** What is broken down, by month. */
  geheel: readonly number[];
  /** The parts by month; in each month they add up to the whole. */
  delen: readonly (readonly number[])[];
  /** Months of which the whole is left out itself, so that no part of it can be shown. */
  verborgen: ReadonlySet<number>;
};

const totaal = (rij: readonly number[]): number => rij.reduce((som, aantal) => som + aantal, 0);
const binnen = (rij: readonly number[], maanden: ReadonlySet<number>): number => totaal(rij.filter((_, maand) => maanden.has(maand)));

/**
 * Of each part, by month, whether it can be shown.
 *
 * What readers know of what is left out is a table with known totals at both sides. A number in such a table is certain only where its
 * row or its column is nothing, or is all there is. So first parts are left out, in every month: those that are small over the year, and
 * others with them until no month holds all of it. Then months: those that are small, and others until none of the parts that stay has
 * nothing, or everything, in the months that are left out. What the totals of the year say by themselves is no secret.
 */
export function zichtbaar({ geheel, delen, verborgen }: Verdeling): boolean[][] {
  const weg = verborgenDelen(delen);
  const blijft = delen.filter((_, plek) => !weg.has(plek));
  const rest = geheel.map((aantal, maand) => aantal - totaal(blijft.map((deel) => deel[maand] ?? 0)));
  // Where the parts that stay are the whole month, the others would be seen to be nothing.
  const vol = weg.size === 0 ? [] : geheel.flatMap((aantal, maand) => (aantal > 0 && rest[maand] === 0 ? [maand] : []));
  const maanden = verborgenMaanden(geheel, weg.size === 0 ? blijft : [...blijft, rest], new Set([...verborgen, ...vol]));
  return delen.map((_, plek) => geheel.map((__, maand) => !weg.has(plek) && !maanden.has(maand)));
}

/** The parts that are shown in no month. */
function verborgenDelen(delen: readonly (readonly number[])[]): ReadonlySet<number> {
  const jaar = delen.map(totaal);
  const weg = new Set(jaar.flatMap((aantal, plek) => (magUitgesplitst(aantal) ? [] : [plek])));
  if (weg.size === 0) return weg;
  const over = jaar.flatMap((aantal, plek) => (aantal > 0 && !weg.has(plek) ? [plek] : [])).toSorted((a, b) => (jaar[b] ?? 0) - (jaar[a] ?? 0));
  const isZeker = (): boolean => {
    const samen = (delen[0] ?? []).map((_, maand) => totaal([...weg].map((plek) => delen[plek]?.[maand] ?? 0)));
    return weg.size < 2 || !magUitgesplitst(totaal(samen)) || samen.includes(totaal(samen));
  };
  while (over.length > 0 && isZeker()) weg.add(over.pop() ?? 0);
  return weg;
}

/** The months in which no part is shown. */
function verborgenMaanden(geheel: readonly number[], delen: readonly (readonly number[])[], verborgen: ReadonlySet<number>): ReadonlySet<number> {
  const weg = new Set(geheel.flatMap((aantal, maand) => (verborgen.has(maand) || !magUitgesplitst(aantal) ? [maand] : [])));
  for (;;) {
    const erbij = nogEen(geheel, delen, weg);
    if (erbij === null) return weg;
    weg.add(erbij);
  }
}

/** The month that has to be left out as well, the smallest that helps; `null` when nothing can be found by subtraction. */
function nogEen(geheel: readonly number[], delen: readonly (readonly number[])[], weg: ReadonlySet<number>): number | null {
  const omvang = binnen(geheel, weg);
  if (omvang === 0) return null;
  const over = geheel.flatMap((aantal, maand) => (aantal > 0 && !weg.has(maand) ? [maand] : [])).toSorted((a, b) => (geheel[a] ?? 0) - (geheel[b] ?? 0));
  const heelJaar = totaal(geheel);
  const echt = delen.filter((deel) => totaal(deel) > 0 && totaal(deel) < heelJaar);
  for (const deel of echt) {
    if (binnen(deel, weg) === 0) return over.find((maand) => (deel[maand] ?? 0) > 0) ?? null;
    if (binnen(deel, weg) === omvang) return over.find((maand) => (deel[maand] ?? 0) < (geheel[maand] ?? 0)) ?? null;
  }
  // One month alone is what the year has more than the others.
  const alleen = geheel.some((aantal, maand) => weg.has(maand) && aantal === omvang);
  return alleen && echt.length > 0 ? (over[0] ?? null) : null;
}
