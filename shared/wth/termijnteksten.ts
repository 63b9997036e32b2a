/** What each term is called, where it stands in the law, and what a person must know about it (domein C1). */

/** The number of a term in the domain reference. */
export type Termijncode = `T${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

/** The words that go with a term. */
export interface Termijntekst {
  readonly naam: string;
  readonly artikel: string;
  readonly toelichting: string;
}

/** The words for every term. */
export const TERMIJNTEKSTEN: Readonly<Record<Termijncode, Termijntekst>> = {
  T1: {
    naam: 'Einde van het huisverbod',
    artikel: 'Wth art. 2 lid 1',
    toelichting: 'Tien dagen op dezelfde kloktijd. Het huisverbod vervalt vanzelf, zonder besluit.',
  },
  T2: {
    naam: 'Uiterste einde na verlenging',
    artikel: 'Wth art. 9 lid 1',
    toelichting: 'Ten hoogste vier weken vanaf de oplegging.',
  },
  T3: {
    naam: 'Verlengingsbesluit nemen én bekendmaken',
    artikel: 'Wth art. 9 lid 1',
    toelichting: 'Voor dit moment moet het besluit genomen en bekendgemaakt zijn. Daarna valt er niets meer te verlengen.',
  },
  T4: {
    naam: 'Bereikbaarheid doorgeven',
    artikel: 'Wth art. 2 lid 6',
    toelichting: 'De uithuisgeplaatste geeft binnen 24 uur op waar of hoe die bereikbaar is.',
  },
  T5: {
    naam: 'Raadsman',
    artikel: 'Wth art. 5 lid 1',
    toelichting: 'Binnen 24 uur nadat de uithuisgeplaatste om een raadsman vroeg.',
  },
  T6: {
    naam: 'Beschikking op schrift, met motivering',
    artikel: 'Wth art. 2 lid 7, Awb art. 3:47 lid 3',
    toelichting:
      'Uiterlijk binnen een week. Een mondeling huisverbod moet spoedig op schrift (Wth art. 2 lid 7): doe het vandaag of morgen.',
  },
  T7: {
    naam: 'Horen door de voorzieningenrechter',
    artikel: 'Wth art. 6 lid 1 onder a',
    toelichting: 'Binnen drie dagen na ontvangst van het verzoek, met ten minste twee werkdagen (Atw art. 1 en 2).',
  },
  T8: {
    naam: 'Uitspraak voorzieningenrechter',
    artikel: 'Wth art. 6 lid 1 onder b',
    toelichting: 'Direct na het horen; bij bijzondere omstandigheden binnen 24 uur.',
  },
  T9: {
    naam: 'Informeren na de uitspraak',
    artikel: 'Wth art. 8 lid 2',
    toelichting: 'De huisgenoot en de politie onverwijld informeren. Dit tijdstip is een werkdoel.',
  },
  T10: {
    naam: 'Laatste dag voor beroep',
    artikel: 'Awb art. 6:7 en 6:8',
    toelichting: 'Zes weken vanaf de dag na de bekendmaking. Er is geen bezwaarfase.',
  },
  T11: {
    naam: 'Laatste dag voor hoger beroep',
    artikel: 'Awb art. 6:7, 6:8 en 8:104',
    toelichting: 'Zes weken. Niet tegen een uitspraak over alleen de voorlopige voorziening.',
  },
  T12: {
    naam: 'Nadere stukken',
    artikel: 'Awb art. 8:83 lid 1',
    toelichting: 'Tot één dag voor de zitting. Een weekend verschuift deze dag niet (Atw art. 1 lid 2).',
  },
  T13: {
    naam: 'Verslag van binnentreden',
    artikel: 'Awbi art. 10 en 11',
    toelichting: 'Uiterlijk de vierde dag na het binnentreden.',
  },
  T14: {
    naam: 'Opvang',
    artikel: 'gemeentelijk beleid',
    toelichting: 'Op dezelfde kloktijd. Verlengen kan voor bepaalde tijd.',
  },
  T15: {
    naam: 'Bewaartermijn',
    artikel: 'Wth art. 10 lid 1',
    toelichting: 'Vijf jaar vanaf de laatste beschikking. De dag erna begint de plicht om te vernietigen.',
  },
};
