/** How the duty is divided: hours, weekends and holidays of each person, against the mean of those who take part. */
import { dagVanMs, isFeestdag, msVanKlok, UUR_MS, weekdagVan } from './klok.ts';
import type { Rooster } from './rooster.ts';
import { standen, type Stuk } from './veeg.ts';

/** What one person carries. Hours are real hours, so that the night of the clock change counts 25 or 23 of 24. */
export type Belasting = {
  readonly deelnemerId: string;
  /** Hours of duty outside office hours. */
  readonly uren: number;
  /** Hours in which the burgemeester acts, or is replaced, in office hours. */
  readonly kantooruren: number;
  /** Weekends (Saturday and Sunday together) in which this person acts longest of all. */
  readonly weekenden: number;
  /** Holidays (Atw art. 3) on which this person acts longest of all. */
  readonly feestdagen: number;
};

/** The loads, their means, and who carries much more or less than his part. */
export type Verdeling = {
  readonly belastingen: readonly Belasting[];
  readonly gemiddelde: { readonly uren: number; readonly weekenden: number; readonly feestdagen: number };
  readonly oneerlijk: readonly { readonly deelnemerId: string; readonly wat: Maat; readonly waarde: number; readonly gemiddelde: number }[];
};

/** What is compared. */
export type Maat = 'uren' | 'weekenden' | 'feestdagen';
const MATEN: readonly Maat[] = ['uren', 'weekenden', 'feestdagen'];

/** A difference from the mean smaller than this part of it is nobody's complaint, nor one of a single weekend or day. */
const DEEL = 0.25;
const KLEINSTE: Readonly<Record<Maat, number>> = { uren: 48, weekenden: 1, feestdagen: 1 };

/**
 * The division of a swept period. The mean is over everybody who stands in a rotation that counts in it; who acts without
 * that is listed, not compared. Hours in which nobody acts are nobody's.
 */
export function verdeling(rooster: Rooster, stukken: readonly Stuk[]): Verdeling {
  const van = stukken[0]?.van ?? 0;
  const tot = stukken.at(-1)?.tot ?? 0;
  const piket = stukken.filter((s) => s.besluit.geplandeGrond !== 'kantoortijd');
  const dagen = dagtellingen(stukken, van, tot);
  const deelnemers = meetellend(rooster, van, tot);
  const ieder = new Set([...deelnemers, ...stukken.map((s) => s.besluit.deelnemerId).filter((id) => id !== null)]);
  const belastingen = [...ieder].map((deelnemerId): Belasting => {
    const uren = urenVan(piket, deelnemerId);
    return {
      deelnemerId,
      uren,
      kantooruren: urenVan(stukken, deelnemerId) - uren,
      weekenden: dagen.weekenden.filter((id) => id === deelnemerId).length,
      feestdagen: dagen.feestdagen.filter((id) => id === deelnemerId).length,
    };
  });
  const mee = belastingen.filter(({ deelnemerId }) => deelnemers.has(deelnemerId));
  const gemiddeld = (maat: Maat): number => (mee.length === 0 ? 0 : mee.reduce((som, b) => som + b[maat], 0) / mee.length);
  const gemiddelde = { uren: gemiddeld('uren'), weekenden: gemiddeld('weekenden'), feestdagen: gemiddeld('feestdagen') };
  const oneerlijk = mee.flatMap((b) =>
    MATEN.filter((wat) => Math.abs(b[wat] - gemiddelde[wat]) > Math.max(KLEINSTE[wat], gemiddelde[wat] * DEEL)).map((wat) => ({
      deelnemerId: b.deelnemerId,
      wat,
      waarde: b[wat],
      gemiddelde: gemiddelde[wat],
    })),
  );
  return { belastingen, gemiddelde, oneerlijk };
}

/** Who stands in a rotation that counts in the period, and is in office then. */
function meetellend(rooster: Rooster, van: number, tot: number): Set<string> {
  const wie = new Set<string>();
  for (const { stand } of standen(rooster, van, tot)) {
    const inAmbt = new Set(stand.inAmbt.map(({ gegevens }) => gegevens.deelnemerId));
    for (const id of stand.regime?.gegevens.rotatie.volgorde ?? []) if (inAmbt.has(id)) wie.add(id);
  }
  return wie;
}

const urenVan = (stukken: readonly Stuk[], deelnemerId: string): number =>
  stukken.reduce((som, s) => (s.besluit.deelnemerId === deelnemerId ? som + s.tot - s.van : som), 0) / UUR_MS;

/** Who acts longest in each weekend and on each holiday that touches the period. */
function dagtellingen(stukken: readonly Stuk[], van: number, tot: number): { weekenden: (string | null)[]; feestdagen: (string | null)[] } {
  const weekenden: (string | null)[] = [];
  const feestdagen: (string | null)[] = [];
  let eerste = 0;
  const langst = (begin: number, einde: number): string | null => {
    const perPersoon = new Map<string | null, number>();
    while ((stukken[eerste]?.tot ?? Infinity) <= begin) eerste += 1;
    for (let i = eerste; (stukken[i]?.van ?? Infinity) < einde; i += 1) {
      const stuk = stukken[i];
      if (!stuk) break;
      const deel = Math.min(einde, stuk.tot) - Math.max(begin, stuk.van);
      perPersoon.set(stuk.besluit.deelnemerId, (perPersoon.get(stuk.besluit.deelnemerId) ?? 0) + deel);
    }
    return [...perPersoon].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  };
  for (let dag = dagVanMs(van); dag <= dagVanMs(tot - 1); dag += 1) {
    if (isFeestdag(dag)) feestdagen.push(langst(Math.max(van, msVanKlok(dag, 0)), msVanKlok(dag + 1, 0)));
    if (weekdagVan(dag) === 6) weekenden.push(langst(Math.max(van, msVanKlok(dag, 0)), msVanKlok(dag + 2, 0)));
  }
  return { weekenden, feestdagen };
}
