import type { Antwoord, Ambtsondertekening } from '../dossier/gebeurtenissen/delen.ts';
import { antwoordTekst } from './vragen.ts';

/** One line of what an event says. */
export type Regel = { label: string; waarde: string };
/** An event as people read it. */
export type Beschrijving = { titel: string; regels: Regel[] };

/** A line, or none where there is nothing to say. */
export const r = (label: string, waarde: string): Regel[] => (waarde === '' ? [] : [{ label, waarde }]);
/** `ja` or `nee`. */
export const jaNee = (antwoord: boolean): string => (antwoord ? 'ja' : 'nee');

/** Who signs a decision that is not to be mandated. */
export const tekenaar = (o: Ambtsondertekening): string =>
  o.als === 'burgemeester' ? `${o.beslisser}, burgemeester` : `${o.beslisser}, locoburgemeester, als waarnemer`;
/** What was answered to each question, as lines. */
export const antwoordregels = (lijst: readonly Antwoord[]): Regel[] =>
  lijst.flatMap((een) => {
    const { vraag, antwoord } = antwoordTekst(een);
    return r(vraag, antwoord);
  });

/** Ground for not hearing somebody first (Awb 4:11). */
export const redenNietHoren = {
  spoed: 'te veel spoed (Awb 4:11 onder a)',
  eerder: 'eerder gehoord, niets nieuws (Awb 4:11 onder b)',
  doel: 'het doel laat het niet toe (Awb 4:11 onder c)',
} as const;
