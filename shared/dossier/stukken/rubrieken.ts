/** The index of a procesdossier: in this order a court expects the pieces of the case (Awb 8:42). */
export const RUBRIEKEN = [
  'beschikking',
  'bekendmaking',
  'risicotaxatie',
  'politie',
  'zienswijze',
  'zorg',
  'mededeling',
  'bevoegdheid',
  'ontwikkeling',
  'minderjarigen',
  'procedure',
] as const;

export type Rubriek = (typeof RUBRIEKEN)[number];

/** What each part of the index is called, and what belongs in it. */
export const rubriekTekst: Readonly<Record<Rubriek, { titel: string; uitleg: string }>> = {
  beschikking: { titel: 'Beschikkingen', uitleg: 'het besluit tot opleggen, verlengen, wijzigen of intrekken' },
  bekendmaking: { titel: 'Aanzegging en uitreiking', uitleg: 'het bewijs dat het besluit bekend is gemaakt' },
  risicotaxatie: { titel: 'Risicotaxatie (RiHG)', uitleg: 'het ingevulde Risicotaxatie-instrument Huiselijk Geweld' },
  politie: { titel: 'Stukken van de politie', uitleg: 'mutaties, processen-verbaal, foto’s' },
  zienswijze: { titel: 'Zienswijzen', uitleg: 'wat de betrokkenen vonden, of waarom zij niet zijn gehoord' },
  zorg: { titel: 'Veilig Thuis en zorgadvies', uitleg: 'adviezen en verslagen over de hulp' },
  mededeling: { titel: 'Mededelingen', uitleg: 'aan huisgenoten, Veilig Thuis en de instantie voor hulp' },
  bevoegdheid: { titel: 'Mandaat en waarneming', uitleg: 'waaruit blijkt dat de beslisser bevoegd was' },
  ontwikkeling: { titel: 'Actuele ontwikkelingen', uitleg: 'wat er gebeurde na het opleggen' },
  minderjarigen: { titel: 'Minderjarigen van twaalf jaar en ouder', uitleg: 'wie de rechter in de gelegenheid stelt hun mening te geven (Wth 7)' },
  procedure: { titel: 'Stukken van de procedure', uitleg: 'verzoek, verweer, oproeping, uitspraak' },
};

/** The number of a part in the index, from 1. */
export const rubrieknummer = (rubriek: Rubriek): number => RUBRIEKEN.indexOf(rubriek) + 1;
