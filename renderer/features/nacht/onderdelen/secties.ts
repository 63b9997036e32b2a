import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';

/** One part of the page, in the order of the telephone call. */
export type Onderdeel = { nummer: number; titel: string; kort: string; delen: readonly (keyof WegingConcept)[] };

export const ONDERDELEN: readonly Onderdeel[] = [
  { nummer: 1, titel: 'Wie belt?', kort: 'Wie belt', delen: ['melder'] },
  { nummer: 2, titel: 'Om wie gaat het?', kort: 'Betrokkene', delen: ['betrokkene'] },
  { nummer: 3, titel: 'Welke woning?', kort: 'Woning', delen: ['woning'] },
  { nummer: 4, titel: 'Wie wonen daar nog?', kort: 'Huisgenoten', delen: ['huisgenoten'] },
  { nummer: 5, titel: 'Wat is er gebeurd?', kort: 'Gebeurd', delen: ['incident', 'feiten'] },
  { nummer: 6, titel: 'Gevaar en afweging', kort: 'Gevaar', delen: ['grond'] },
  { nummer: 7, titel: 'Wat zeggen zij zelf?', kort: 'Zienswijze', delen: ['zienswijze'] },
  { nummer: 8, titel: 'Kinderen en Veilig Thuis', kort: 'Kinderen', delen: ['kind'] },
  { nummer: 9, titel: 'Zorg en omstandigheden', kort: 'Zorg', delen: ['zorg', 'omstandigheden'] },
  { nummer: 10, titel: 'Sleutels, raadsman en bereikbaarheid', kort: 'Praktisch', delen: ['praktisch'] },
  { nummer: 11, titel: 'Besluit', kort: 'Besluit', delen: ['besluit'] },
];

/** Id of the frame of a part. */
export const onderdeelId = (nummer: number): string => `onderdeel-${nummer}`;

/** The part that a field stands in, by its path. */
export function onderdeelVan(veld: string): Onderdeel | undefined {
  const deel = veld.split('.', 1)[0];
  return ONDERDELEN.find(({ delen }) => delen.some((naam) => naam === deel));
}
