/** What is a care note: for who gives and steers the care, apart from the procedure (contract: `ZORG_LEZEN`). */
import type { Gebeurtenis } from '../gebeurtenissen/index.ts';

/** The kinds of care note. */
const ZORGNOTITIES = ['zorg.contact', 'zorg.plan', 'zorg.code'] as const;
export type Zorgnotitietype = (typeof ZORGNOTITIES)[number];

/** Whether this kind of event, or the form that records it, is a care note. */
export const isZorgnotitie = (type: string): type is Zorgnotitietype => (ZORGNOTITIES as readonly string[]).includes(type);

/** The events without care notes, and without corrections of them. */
export function zonderZorgnotities(gebeurtenissen: readonly Gebeurtenis[]): Gebeurtenis[] {
  const weg = new Set(gebeurtenissen.filter(({ type }) => isZorgnotitie(type)).map(({ id }) => id));
  return gebeurtenissen.filter((een) => !weg.has(een.type === 'gebeurtenis.gecorrigeerd' ? een.gegevens.gebeurtenisId : een.id));
}
