/** One care worker, or parties together: what six questions suggest. A person decides; who decides otherwise says why. */
import type { Gegevens } from '../gebeurtenissen/index.ts';

/** The six questions, in their order. */
export const CRITERIA = ['veiligheid', 'bescherming', 'draagkracht', 'acuut', 'meerPersonen', 'meerProblemen'] as const;
export type Criterium = (typeof CRITERIA)[number];

type Soort = Gegevens<'zorg.beoordeeld'>['soort'];

/**
 * What the answers suggest: together where several people have several problems, or where three or more of the six are so. A
 * choice of this application: no source draws the line.
 */
export function voorgesteldeSoort(antwoorden: Readonly<Record<Criterium, boolean>>): Soort {
  const ja = CRITERIA.filter((een) => antwoorden[een]).length;
  return (antwoorden.meerPersonen && antwoorden.meerProblemen) || ja >= 3 ? 'meervoudig' : 'enkelvoudig';
}
