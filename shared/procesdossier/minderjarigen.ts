/** Whom the judge lets give their opinion: minors of twelve and older (Wth 7). */
import type { Dossier } from '../dossier/toestand.ts';
import { leeftijdOp } from '../wth/meerderjarigheid.ts';
import type { Moment } from '../wth/tijd.ts';

/** From this age on the judge gives a minor the opportunity to be heard. */
export const HOREN_VANAF = 12;

/** A minor in the dwelling. `leeftijd` is `null` while the date of birth is not known: then somebody has to find out. */
export type Minderjarige = { naam: string; geboortedatum: string; leeftijd: number | null };

/** Housemates of twelve up to eighteen at this moment, and those of whom only the relation suggests a child. */
export function minderjarigenVan({ huisgenoten }: Pick<Dossier, 'huisgenoten'>, op: Moment): Minderjarige[] {
  return huisgenoten.flatMap(({ gegevens: { naam, geboortedatum, relatie } }): Minderjarige[] => {
    if (geboortedatum === '') return /kind|zoon|dochter/iu.test(relatie) ? [{ naam, geboortedatum, leeftijd: null }] : [];
    const leeftijd = leeftijdOp(geboortedatum, op);
    return leeftijd >= HOREN_VANAF && leeftijd < 18 ? [{ naam, geboortedatum, leeftijd }] : [];
  });
}
