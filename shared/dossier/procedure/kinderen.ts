/** Children whom the judge hears: those of twelve and older, on the day that he does (Wth 7). */
import { isMinderjarig } from '../huisgenoten.ts';
import { leeftijdOp } from '../../wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums, type Moment } from '../../wth/tijd.ts';
import type { Dossier, Feit } from '../toestand.ts';

const HOORLEEFTIJD = 12;

/** The minors of twelve and older at `op`. Without a date of birth nobody is among them: then he counts as an adult. */
export function teHorenKinderen(dossier: Dossier, op: Moment): Feit<'huisgenoot.vastgesteld'>[] {
  return dossier.huisgenoten.filter((huisgenoot) => {
    const { geboortedatum } = huisgenoot.gegevens;
    return isMinderjarig(huisgenoot, dossier, op) && vergelijkDatums(geboortedatum, lokaleDatum(op)) <= 0 && leeftijdOp(geboortedatum, op) >= HOORLEEFTIJD;
  });
}
