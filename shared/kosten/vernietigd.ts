/** What destroyed cases leave of their costs and hours: sums by year, so that what a year cost stays true. */
import { magUitgesplitst } from '../jaarcijfers/afscherming.ts';
import { som, type Kosten, type Kostenpost, type Uren, type Urenpost } from './posten.ts';

/** The sums of a year, and of how many cases they are. */
export type Kostenrest = { zaken: number; kosten: readonly Kosten[]; uren: readonly Uren[] };

/** Of too few cases to say what it was for: only how much it was. */
export type NietUitgesplitst = { bedrag: number; minuten: number };

const jaarVan = ({ at }: { at: string }): number => Number(at.slice(0, 4));

/** What one case leaves in each year in which it cost or took something. */
export function kostenrest(kosten: readonly Kostenpost[], uren: readonly Urenpost[]): (Kostenrest & { jaar: number })[] {
  const telt = { kosten: kosten.filter(({ bedrag }) => bedrag > 0), uren };
  const jaren = new Set([...telt.kosten, ...telt.uren].map(jaarVan));
  return [...jaren].map((jaar) => ({ jaar, zaken: 1, kosten: telt.kosten.filter((post) => jaarVan(post) === jaar), uren: telt.uren.filter((post) => jaarVan(post) === jaar) }));
}

/**
 * What may be shown of it. Who may see the costs of a year may see those of every case that is there, and so by subtraction those of the
 * cases that are gone: of fewer than five of these what it was for is left out, as in the yearly figures.
 * @param inJaarcijfers whether those break down the orders of the year; where not, a cost of shelter or of a court would say what they do not
 */
export function splitRest({ zaken, kosten, uren }: Kostenrest, inJaarcijfers: boolean): Pick<Kostenrest, 'kosten' | 'uren'> & { rest: NietUitgesplitst | null } {
  if (zaken === 0 || (inJaarcijfers && magUitgesplitst(zaken))) return { kosten, uren, rest: null };
  return { kosten: [], uren: [], rest: { bedrag: som(kosten.map(({ bedrag }) => bedrag)), minuten: som(uren.map(({ minuten }) => minuten)) } };
}
