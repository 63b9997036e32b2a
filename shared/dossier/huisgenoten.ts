/** The housemates of a case: who is a child, and who is told in person. */
import { meerderjarigVanaf } from '../wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';

export type Huisgenoot = Feit<'huisgenoot.vastgesteld'>;

/** Whether this person is a child on the day of the decision; without a date of birth he counts as an adult (letters go out). */
export function isMinderjarig(huisgenoot: Huisgenoot, dossier: Dossier): boolean {
  const { geboortedatum } = huisgenoot.gegevens;
  const moment = dossier.opgelegd?.at ?? dossier.nietOpgelegd?.at ?? dossier.geopendOp;
  return geboortedatum !== '' && vergelijkDatums(lokaleDatum(moment), meerderjarigVanaf(geboortedatum)) < 0;
}

/** The people who get a letter of their own (Wth 2 lid 8), in the order in which they were told. */
export function volwassenHuisgenoten(dossier: Dossier): Huisgenoot[] {
  return dossier.huisgenoten.filter((huisgenoot) => !isMinderjarig(huisgenoot, dossier));
}
