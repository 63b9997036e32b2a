import type { DossierTermijn } from '../dossier/termijnen.ts';
import type { Markering } from '../wth/kloktijd.ts';
import { datumVoluit, momentVoluit } from '../wth/opmaak.ts';
import { resterendTot, resterendTotEnMet } from '../wth/resterend.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../wth/tijd.ts';

/** How a term is called, and what to say: before its end, when it was met, met too late, and after its end. */
export type Termijntekst = { naam: string; doen: string; gehaald: string; teLaat: string; voorbij: string };

/** The name of a term as people call it, and what is to be done before it ends. */
export const termijnTekst: Readonly<Record<DossierTermijn['code'], Termijntekst>> = {
  T1: {
    naam: 'Einde van het huisverbod',
    doen: 'Beslis op tijd: verlengen, intrekken of laten eindigen.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Het huisverbod is vanzelf geëindigd. Verlengen kan niet meer.',
  },
  T2: {
    naam: 'Uiterste einde na verlenging',
    doen: 'Langer dan vier weken vanaf het begin kan niet.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Daarna kan alleen een nieuw huisverbod, bij nieuwe feiten.',
  },
  T4: {
    naam: 'Bereikbaarheid doorgeven',
    doen: 'De uithuisgeplaatste geeft door waar hij bereikbaar is.',
    gehaald: 'De uithuisgeplaatste heeft doorgegeven waar hij bereikbaar is.',
    teLaat: '',
    voorbij: 'Niet vastgelegd. Weet u het nu wel? Corrigeer dan de vastlegging.',
  },
  T5: {
    naam: 'Raadsman',
    doen: 'Zorg dat de raadsman er is.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Ga na of de raadsman er is geweest.',
  },
  T6: {
    naam: 'Beschikking op schrift, met motivering',
    doen: 'Doe dit dezelfde of de volgende dag; dit is de buitengrens.',
    gehaald: 'De beschikking is op tijd uitgereikt.',
    teLaat: 'De beschikking is uitgereikt, maar na deze termijn.',
    voorbij: 'De termijn is voorbij. Reik de beschikking alsnog uit.',
  },
  T10: {
    naam: 'Laatste dag voor beroep',
    doen: 'Tot en met deze dag kan beroep worden ingesteld bij de rechtbank.',
    gehaald: '',
    teLaat: '',
    voorbij: 'De termijn voor beroep is voorbij.',
  },
  T15: {
    naam: 'Bewaren tot en met',
    doen: 'Daarna moet het dossier worden vernietigd.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Het dossier moet worden vernietigd.',
  },
};

/** Whether a term is over at `nu`: a moment is over when it comes, a last day when it has passed. */
export function isVoorbij({ uiterlijk }: Pick<DossierTermijn, 'uiterlijk'>, nu: Moment): boolean {
  return uiterlijk.soort === 'moment'
    ? vergelijkMomenten(nu, uiterlijk.op) >= 0
    : vergelijkDatums(lokaleDatum(nu), uiterlijk.op) > 0;
}

/** 'maandag 7 december 2026 om 23.40 uur', or 'tot en met vrijdag 8 januari 2027' for a last day that still counts. */
export function uiterlijkTekst({ uiterlijk }: Pick<DossierTermijn, 'uiterlijk'>): string {
  return uiterlijk.soort === 'moment' ? momentVoluit(uiterlijk.op) : `tot en met ${datumVoluit(uiterlijk.op)}`;
}

/** The time that is left at `nu`, in words. */
export function resterendTekst({ uiterlijk }: Pick<DossierTermijn, 'uiterlijk'>, nu: Moment): string {
  return uiterlijk.soort === 'moment' ? resterendTot(nu, uiterlijk.op) : resterendTotEnMet(lokaleDatum(nu), uiterlijk.op);
}

/** What there is to do or to know about a term at `nu`. */
export function termijnUitleg(termijn: DossierTermijn, nu: Moment): string {
  const tekst = termijnTekst[termijn.code];
  if (termijn.gehaald) return tekst.gehaald;
  if (termijn.teLaat) return tekst.teLaat;
  return isVoorbij(termijn, nu) ? tekst.voorbij : tekst.doen;
}

/** Why the clock time of an end is not simply that of the start; empty where it is (domein C2.3). */
export function markeringTekst(markering: Markering): string {
  if (markering === 'gat')
    return 'In deze nacht gaat de klok van 02.00 naar 03.00 uur. De kloktijd van het begin bestaat dan niet. Daarom is het einde om 03.00 uur.';
  if (markering === 'dubbel')
    return 'In deze nacht gaat de klok van 03.00 terug naar 02.00 uur. Deze kloktijd komt dus twee keer voor. De eerste keer telt: de zomertijd.';
  return '';
}
