/** The housemates of a case: who is a child, and who is told in person. */
import { meerderjarigVanaf } from '../wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums, type Moment } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';

export type Huisgenoot = Feit<'huisgenoot.vastgesteld'>;

const bijBesluit = ({ opgelegd, nietOpgelegd, geopendOp }: Dossier): Moment => opgelegd?.at ?? nietOpgelegd?.at ?? geopendOp;

/** Whether this person is a child on the day of the decision, or on that of `op`; without a date of birth he counts as an adult (letters go out). */
export function isMinderjarig(huisgenoot: Huisgenoot, dossier: Dossier, op: Moment = bijBesluit(dossier)): boolean {
  const { geboortedatum } = huisgenoot.gegevens;
  return geboortedatum !== '' && vergelijkDatums(lokaleDatum(op), meerderjarigVanaf(geboortedatum)) < 0;
}

/** The people who get a letter of their own (Wth 2 lid 8), in the order in which they were told; with `op` who is an adult on that day. */
export function volwassenHuisgenoten(dossier: Dossier, op?: Moment): Huisgenoot[] {
  return dossier.huisgenoten.filter((huisgenoot) => !isMinderjarig(huisgenoot, dossier, op));
}
