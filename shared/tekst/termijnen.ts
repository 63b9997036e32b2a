import type { DossierTermijn } from '../dossier/termijnen.ts';
import { isVerstreken } from '../dossier/termijnen/vorm.ts';
import { metHoofdletter } from '../wth/hoofdletter.ts';
import type { Markering } from '../wth/kloktijd.ts';
import { datumVoluit, momentVoluit } from '../wth/opmaak.ts';
import { resterendTot, resterendTotEnMet } from '../wth/resterend.ts';
import { TERMIJNTEKSTEN, type Termijncode } from '../wth/termijnteksten.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';

/** How a term is called, and what to say: before its end, when it was met, met too late, and after its end. */
export type Termijntekst = { naam: string; doen: string; gehaald: string; teLaat: string; voorbij: string };

/** What to say besides the name and the article, which stand in the law's table. */
const zinnen: Readonly<Record<Termijncode, Omit<Termijntekst, 'naam'>>> = {
  T1: {
    doen: 'Beslis op tijd: verlengen, intrekken of laten eindigen.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Het huisverbod is vanzelf geëindigd. Verlengen kan niet meer.',
  },
  T2: {
    doen: 'Langer dan vier weken vanaf het begin kan niet.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Daarna kan alleen een nieuw huisverbod, bij nieuwe feiten.',
  },
  T3: {
    doen: 'Wilt u verlengen? Dan moet het besluit voor dit moment zijn genomen én bekendgemaakt.',
    gehaald: 'Er is gekozen om het huisverbod te laten eindigen.',
    teLaat: '',
    voorbij: 'Verlengen kan niet meer.',
  },
  T4: {
    doen: 'De uithuisgeplaatste geeft door waar of hoe die bereikbaar is.',
    gehaald: 'De uithuisgeplaatste heeft doorgegeven waar of hoe die bereikbaar is.',
    teLaat: 'Doorgegeven, maar na 24 uur.',
    voorbij: 'Niet vastgelegd. Weet u het nu wel? Leg het dan vast.',
  },
  T5: {
    doen: 'Zorg dat de raadsman er is.',
    gehaald: 'Er is op tijd een raadsman geregeld.',
    teLaat: 'Er is een raadsman geregeld, maar na 24 uur.',
    voorbij: 'Ga na of de raadsman er is geweest.',
  },
  T6: {
    doen: 'Doe dit dezelfde of de volgende dag; dit is de buitengrens.',
    gehaald: 'De beschikking is op tijd uitgereikt.',
    teLaat: 'De beschikking is uitgereikt, maar na deze termijn.',
    voorbij: 'De termijn is voorbij. Reik de beschikking alsnog uit.',
  },
  T7: {
    doen: 'De rechter hoort partijen. Zorg dat het dossier klaar is.',
    gehaald: 'De zitting is gehouden.',
    teLaat: 'De zitting is gehouden, maar na deze dag.',
    voorbij: 'Vraag de griffie wanneer de zitting is.',
  },
  T8: {
    doen: 'Wacht op het bericht van de griffier.',
    gehaald: 'De uitspraak is gemeld.',
    teLaat: 'De uitspraak is gemeld, maar na 24 uur.',
    voorbij: 'Vraag de griffie wat de uitspraak is.',
  },
  T9: {
    doen: 'Informeer meteen de huisgenoten en de politie.',
    gehaald: 'Iedereen is op tijd geïnformeerd.',
    teLaat: 'Iedereen is geïnformeerd, maar later dan afgesproken.',
    voorbij: 'Nog niet iedereen is geïnformeerd. Doe dat nu.',
  },
  T10: {
    doen: 'Tot en met deze dag kan beroep worden ingesteld bij de rechtbank.',
    gehaald: '',
    teLaat: '',
    voorbij: 'De termijn voor beroep is voorbij.',
  },
  T11: {
    doen: 'Tot en met deze dag kan hoger beroep worden ingesteld.',
    gehaald: '',
    teLaat: '',
    voorbij: 'De termijn voor hoger beroep is voorbij.',
  },
  T12: {
    doen: 'Zend de laatste stukken naar de rechtbank.',
    gehaald: 'De stukken zijn op tijd verzonden.',
    teLaat: 'De stukken zijn verzonden, maar na deze dag.',
    voorbij: 'Overleg met de griffie of stukken nog kunnen.',
  },
  T13: {
    doen: 'Zend het verslag aan wie de machtiging gaf, en een afschrift aan de bewoner.',
    gehaald: 'Het verslag is op tijd verzonden.',
    teLaat: 'Het verslag is verzonden, maar na deze dag.',
    voorbij: 'Het verslag is te laat. Zend het alsnog.',
  },
  T14: {
    doen: 'Beslis over verlengen voor bepaalde tijd, of over het einde.',
    gehaald: 'De opvang is geëindigd.',
    teLaat: 'De opvang is geëindigd, maar na dit moment.',
    voorbij: 'De termijn is voorbij. Leg vast wanneer de opvang is geëindigd.',
  },
  T15: {
    doen: 'Daarna moet het dossier worden vernietigd.',
    gehaald: '',
    teLaat: '',
    voorbij: 'Het dossier moet worden vernietigd.',
  },
};

const NAMEN = Object.entries(TERMIJNTEKSTEN) as [Termijncode, (typeof TERMIJNTEKSTEN)[Termijncode]][];

/** The name of a term as the law's table gives it, and what is to be done before it ends. */
export const termijnTekst = Object.fromEntries(NAMEN.map(([code, { naam }]) => [code, { naam, ...zinnen[code] }])) as Readonly<Record<Termijncode, Termijntekst>>;

/** The name of a term of a case; where it is not about the imposition it says so. */
export function termijnNaam({ code, over }: Pick<DossierTermijn, 'code' | 'over'>): string {
  const tegen = code === 'T10' ? BEROEP_TEGEN[over] : undefined;
  return tegen === undefined ? termijnTekst[code].naam : `${termijnTekst[code].naam} tegen ${tegen}`;
}

const BEROEP_TEGEN: Partial<Record<DossierTermijn['over'], string>> = {
  verlenging: 'de verlenging',
  intrekking: 'de intrekking',
  contactverbod: 'de wijziging van het contactverbod',
};

/** What a term is called, by its key on the board, also where the term itself is not at hand; as a sentence begins. */
export function termijnnaamBij(sleutel: string): string {
  const [code = ''] = sleutel.split('/');
  return metHoofdletter(Object.hasOwn(termijnTekst, code) ? termijnTekst[code as Termijncode].naam : 'een termijn');
}

/** Whether a term is over at `nu`: a moment is over when it comes, a last day when it has passed. */
export const isVoorbij = ({ uiterlijk }: Pick<DossierTermijn, 'uiterlijk'>, nu: Moment): boolean => isVerstreken(nu, uiterlijk);

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
  if (isVoorbij(termijn, nu)) return tekst.voorbij;
  // Whether it can be extended once more is said at T3, for as long as it can.
  return termijn.code === 'T1' && termijn.over === 'verlenging' ? 'Dan eindigt het huisverbod vanzelf. Intrekken kan eerder.' : tekst.doen;
}

/** Why the clock time of an end is not simply that of the start; empty where it is (domein C2.3). */
export function markeringTekst(markering: Markering): string {
  if (markering === 'gat')
    return 'In deze nacht gaat de klok van 02.00 naar 03.00 uur. De kloktijd van het begin bestaat dan niet. Daarom is het einde om 03.00 uur.';
  if (markering === 'dubbel')
    return 'In deze nacht gaat de klok van 03.00 terug naar 02.00 uur. Deze kloktijd komt dus twee keer voor. De eerste keer telt: de zomertijd.';
  return '';
}
