/** Repeat: an order within a year after an earlier one for the same person, or for the same address. */
import type { Datum } from '../wth/tijd.ts';
import type { Cijferregel } from './regel.ts';

/** The same day a year later. Compared as text, 29 February counts through the 28th of the next year. */
const jaarLater = (dag: Datum): Datum => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;

/**
 * The orders that are a repeat. It looks back, and counts the later order, so that the figure of a year that is over stays as it is. The
 * same person: the same name and date of birth. The same address: the same number with the same postcode, or street and town. The last
 * day that counts is the same date a year after the earlier decision.
 */
export function herhalingen<R extends Pick<Cijferregel, 'dag' | 'op' | 'besluit' | 'persoon' | 'adressen'>>(regels: readonly R[]): ReadonlySet<R> {
  const vorige = new Map<string, Datum>();
  const gevonden = new Set<R>();
  for (const regel of regels.filter(({ besluit }) => besluit === 'opgelegd').toSorted((a, b) => a.op - b.op)) {
    const sleutels = [...(regel.persoon === '' ? [] : [`persoon ${regel.persoon}`]), ...regel.adressen];
    for (const sleutel of sleutels) {
      const eerder = vorige.get(sleutel);
      if (eerder !== undefined && regel.dag <= jaarLater(eerder)) gevonden.add(regel);
    }
    for (const sleutel of sleutels) vorige.set(sleutel, regel.dag);
  }
  return gevonden;
}
