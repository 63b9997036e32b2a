import type { DossierTermijn } from '../dossier/termijnen.ts';

/** The name of a term as people call it, and what is to be done before it ends. */
export const termijnTekst: Readonly<Record<DossierTermijn['code'], { naam: string; doen: string }>> = {
  T1: { naam: 'Einde van het huisverbod', doen: 'Beslis op tijd: verlengen, intrekken of laten eindigen.' },
  T2: { naam: 'Uiterste einde na verlenging', doen: 'Langer dan vier weken vanaf het begin kan niet.' },
  T4: { naam: 'Bereikbaarheid doorgeven', doen: 'De uithuisgeplaatste geeft door waar hij bereikbaar is.' },
  T5: { naam: 'Raadsman', doen: 'Zorg dat de raadsman er is.' },
  T6: { naam: 'Beschikking op schrift, met motivering', doen: 'Doe dit dezelfde of de volgende dag; dit is de buitengrens.' },
  T10: { naam: 'Laatste dag voor beroep', doen: 'Tot en met deze dag kan beroep worden ingesteld bij de rechtbank.' },
  T15: { naam: 'Bewaren tot en met', doen: 'Daarna moet het dossier worden vernietigd.' },
};
