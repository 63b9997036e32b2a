import { mandateerbaar, type Mandateerbaar } from '../../../shared/mandaat/register.ts';

/** The powers that art. 3 lid 1 lets one give away, in words. */
export const BEVOEGDHEID: Readonly<Record<Mandateerbaar, string>> = {
  '2-1': 'Een huisverbod opleggen (Wth 2 lid 1)',
  '2-3': 'Overleggen met Veilig Thuis (Wth 2 lid 3)',
  '2-7': 'Mondeling aanzeggen (Wth 2 lid 7)',
  '2-8': 'Huisgenoten en instanties informeren (Wth 2 lid 8)',
  '5-1': 'Zorgen voor een raadsman (Wth 5 lid 1)',
};

/** The same as lines to choose from. */
export const BEVOEGDHEDEN = mandateerbaar.map((waarde) => ({ waarde, tekst: BEVOEGDHEID[waarde] }));

/** What was given: deciding for him, or only signing. */
export const SOORTEN = [
  { waarde: 'mandaat', tekst: 'Mandaat', uitleg: 'De hulpofficier doet dit namens de burgemeester.' },
  { waarde: 'ondertekening', tekst: 'Alleen ondertekenen', uitleg: 'De burgemeester besluit zelf; de hulpofficier tekent namens de burgemeester (Awb 10:11). Alleen bij opleggen.' },
] as const;
