/** Dutch texts about taking a case, or everything, to another system, by code. */
import type { uitwisselingOpdrachten } from '../contract/uitwisseling.ts';
import type { Verzoek } from '../archief/uitwisseling.ts';

/** What each command does, for the log and for refusals. */
export const uitwisselingOpdrachtTeksten: Readonly<Record<keyof typeof uitwisselingOpdrachten, string>> = {
  'mdto.voerUit': 'een dossier opslaan voor een ander archief (MDTO)',
  'uitwisseling.lees': 'bekijken of alles wordt uitgevoerd',
  'uitwisseling.vraag': 'vragen om uitvoer van het hele archief',
  'uitwisseling.trekIn': 'een verzoek om uitvoer intrekken',
  'uitwisseling.keurGoed': 'uitvoer van het hele archief goedkeuren',
  'uitwisseling.wijsAf': 'uitvoer van het hele archief afwijzen',
  'uitwisseling.voerUit': 'het hele archief uitvoeren',
};

/** What each line of the log says. */
export const uitwisselingLogTeksten = {
  'mdto.geschreven': 'Sloeg het dossier op voor een ander archief (MDTO)',
  'uitwisseling.gevraagd': 'Vroeg om uitvoer van het hele archief',
  'uitwisseling.ingetrokken': 'Trok het verzoek om uitvoer in',
  'uitwisseling.goedgekeurd': 'Keurde uitvoer van het hele archief goed',
  'uitwisseling.afgewezen': 'Wees uitvoer van het hele archief af',
  'uitwisseling.geschreven': 'Sloeg het hele archief leesbaar op buiten de applicatie',
  'uitwisseling.mislukt': 'De uitvoer van het hele archief kwam niet op zijn plaats',
} as const satisfies Record<string, string>;

/** How a request stands. */
export const verzoekstandTekst: Readonly<Record<Verzoek['stand'] | 'verlopen', string>> = {
  gevraagd: 'Wacht op de burgemeester',
  goedgekeurd: 'Goedgekeurd',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
  geschreven: 'Uitgevoerd',
  verlopen: 'Goedgekeurd en niet op tijd uitgevoerd',
};

const aantal = (hoeveel: number, een: string, meer: string): string => `${hoeveel.toLocaleString('nl-NL')}\u00a0${hoeveel === 1 ? een : meer}`;

/** How much an open export holds. */
export const uitgevoerdTekst = ({ dossiers, gebeurtenissen, bestanden }: { dossiers: number; gebeurtenissen: number; bestanden: number }): string =>
  `${aantal(dossiers, 'dossier', 'dossiers')}, ${aantal(gebeurtenissen, 'gebeurtenis', 'gebeurtenissen')}, ${aantal(bestanden, 'bestand', 'bestanden')}`;
