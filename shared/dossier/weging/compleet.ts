import type { Moment } from '../../wth/tijd.ts';
import type { HuisgenootConcept, WegingConcept } from './concept.ts';

/**
 * Which parts of the night page say enough to become a fact of the dossier. An order demands all of them; a weging that led to
 * no order keeps what is complete and says what is not.
 */

const gevuld = (...velden: readonly string[]): boolean => velden.every((veld) => veld.trim() !== '');

/** A name. What else an order demands of the person may be missing without one; that is then recorded as not known. */
export const isBetrokkeneCompleet = ({ betrokkene }: WegingConcept): boolean => gevuld(betrokkene.naam);

export const isWoningCompleet = ({ woning }: WegingConcept): boolean => gevuld(woning.straat, woning.huisnummer, woning.plaats);

export const isHuisgenootCompleet = ({ naam }: HuisgenootConcept): boolean => gevuld(naam);

export const isMotiveringCompleet = ({ grond }: WegingConcept): boolean =>
  gevuld(grond.soort, grond.onmiddellijk, grond.waaromDezePersoon, grond.belangenafweging);

export const isZienswijzeCompleet = ({ zienswijze }: WegingConcept): boolean => gevuld(zienswijze.gehoord);

/** With whom of Veilig Thuis, and what came of it; `op` is the moment as read. */
export const isOverlegCompleet = ({ kind }: WegingConcept, op: Moment | null): op is Moment =>
  op !== null && gevuld(kind.overlegMet, kind.uitkomst);
