import { WACHTWOORD_MAX, WACHTWOORD_MIN, type WachtwoordHint, type WachtwoordScore } from '../contract/wachtwoord.ts';

/** What would make a password better, as a person would say it. */
export const wachtwoordHintTekst: Readonly<Record<WachtwoordHint, string>> = {
  TE_KORT: `Gebruik ten minste ${WACHTWOORD_MIN} tekens, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.`,
  TE_LANG: `Dit is te lang. Gebruik hoogstens ${WACHTWOORD_MAX} tekens.`,
  HERHALING: 'Er staat te veel herhaling in. Voeg andere woorden toe.',
  REEKS: 'Een rij letters of cijfers, of een jaartal, is snel geraden. Voeg woorden toe.',
  EIGEN_NAAM: 'Uw eigen naam of die van de gemeente is snel geraden. Voeg andere woorden toe.',
  BEKEND_WOORD: 'Hier staat een woord in dat iedereen het eerst probeert. Voeg andere woorden toe.',
  LANGER_IS_BETER: 'Dit mag. Met nog een woord erbij is het veel sterker.',
  GOED: 'Dit is een goed wachtwoord.',
  STERK: 'Dit is een sterk wachtwoord.',
};

/** How good a password is, in a word or two. */
export const wachtwoordScoreTekst: Readonly<Record<WachtwoordScore, string>> = {
  0: 'Veel te zwak',
  1: 'Te zwak',
  2: 'Voldoende',
  3: 'Goed',
  4: 'Sterk',
};

/** How long one has to wait for the next attempt: `Wacht nog 45 seconden.`, `Wacht nog 3 minuten en 20 seconden.` */
export function wachtTekst(seconden: number): string {
  const minuten = Math.floor(seconden / 60);
  const rest = seconden % 60;
  const delen = [aantal(minuten, 'minuut', 'minuten'), aantal(rest, 'seconde', 'seconden')].filter((deel) => deel !== '');
  return `Wacht nog ${delen.join(' en ')}.`;
}

function aantal(getal: number, een: string, meer: string): string {
  if (getal === 0) return '';
  return `${getal} ${getal === 1 ? een : meer}`;
}
