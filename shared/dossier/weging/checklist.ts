import type { WegingConcept } from './concept.ts';

/** One question of the night call, and whether the page answers it. */
export type ChecklistPunt = {
  nummer: number;
  vraag: string;
  /** Field to go to. */
  veld: string;
  gereed: (concept: WegingConcept) => boolean;
};

const gevuld = (...velden: string[]): boolean => velden.every((veld) => veld.trim() !== '');

/** The questions that the burgemeester asks, in the order of the call (domein F). */
export const checklist: readonly ChecklistPunt[] = [
  { nummer: 1, vraag: 'Wie belt, en op welk nummer bel ik terug?', veld: 'melder.naam', gereed: ({ melder }) => gevuld(melder.naam, melder.terugbelnummer, melder.gebeldOp.tijd) },
  { nummer: 2, vraag: 'Om wie gaat het? Is de betrokkene 18 of ouder, en hoe weten we dat?', veld: 'betrokkene.naam', gereed: ({ betrokkene }) => gevuld(betrokkene.naam, betrokkene.geboortedatum, betrokkene.identiteit) },
  { nummer: 3, vraag: 'Welke woning precies? Wonen zij daar samen, anders dan incidenteel?', veld: 'woning.straat', gereed: ({ woning }) => gevuld(woning.straat, woning.huisnummer, woning.plaats, woning.samenwonend) },
  { nummer: 4, vraag: 'Wie wonen er nog? Namen, leeftijden, kinderen, zwangerschap?', veld: 'huisgenoten', gereed: ({ huisgenoten }) => huisgenoten.length > 0 && huisgenoten.every((h) => gevuld(h.naam, h.contactverbod)) },
  { nummer: 5, vraag: 'Wat gebeurde er, wanneer, en wie zegt dat?', veld: 'incident.omschrijving', gereed: ({ incident, feiten }) => gevuld(incident.omschrijving) && feiten.some((feit) => feit.status === 'ja') },
  { nummer: 6, vraag: 'Is er gevaar of een vermoeden? Is het ernstig én onmiddellijk?', veld: 'grond.soort', gereed: ({ grond }) => gevuld(grond.soort, grond.onmiddellijk) },
  { nummer: 7, vraag: 'Waren er eerdere incidenten of huisverboden?', veld: 'incident.eerder', gereed: ({ incident }) => gevuld(incident.eerder) },
  { nummer: 8, vraag: 'Kindermishandeling? Dan eerst Veilig Thuis bellen.', veld: 'kind.kindermishandeling', gereed: ({ kind }) => kind.kindermishandeling === 'nee' || (kind.kindermishandeling === 'ja' && gevuld(kind.veiligThuis)) },
  { nummer: 9, vraag: 'Wat zegt de betrokkene zelf, en wat zegt wie achterblijft?', veld: 'zienswijze.gehoord', gereed: ({ zienswijze }) => gevuld(zienswijze.gehoord) && gevuld(zienswijze.gehoord === 'ja' ? zienswijze.inhoud : zienswijze.reden) },
  { nummer: 10, vraag: 'Is de betrokkene aangehouden? Het verbod geldt nu, niet pas na de vrijlating.', veld: 'omstandigheden.aangehouden', gereed: ({ omstandigheden }) => gevuld(omstandigheden.aangehouden) },
  { nummer: 11, vraag: 'Waarom deze persoon? Kan het ook minder ingrijpend?', veld: 'grond.waaromDezePersoon', gereed: ({ grond }) => gevuld(grond.waaromDezePersoon, grond.minderIngrijpend, grond.belangenafweging) },
  { nummer: 12, vraag: 'Gezondheid, wapens, huisdieren, werk aan huis, medicijnen?', veld: 'omstandigheden.aandachtspunten', gereed: ({ omstandigheden }) => gevuld(omstandigheden.aandachtspunten) },
  { nummer: 13, vraag: 'Is er nu zorg beschikbaar, ook in het weekend?', veld: 'zorg.beschikbaar', gereed: ({ zorg }) => gevuld(zorg.beschikbaar, zorg.partij) },
  { nummer: 14, vraag: 'Heeft de betrokkene onderdak?', veld: 'omstandigheden.onderdak', gereed: ({ omstandigheden }) => gevuld(omstandigheden.onderdak) },
  { nummer: 15, vraag: 'Moet iemand de woning binnentreden? Machtiging, ook voor de nacht?', veld: 'omstandigheden.binnentreden', gereed: ({ omstandigheden }) => gevuld(omstandigheden.binnentreden) },
  { nummer: 16, vraag: 'Schriftelijk of mondeling? Wie reikt uit of zegt aan, en hoe laat?', veld: 'besluit.wijze', gereed: ({ besluit }) => besluit.keuze === 'niet opleggen' || gevuld(besluit.wijze) },
  { nummer: 17, vraag: 'Sleutels, bereikbaarheid, wil de betrokkene een raadsman?', veld: 'praktisch.sleutels', gereed: ({ praktisch }) => gevuld(praktisch.sleutels, praktisch.raadsman, praktisch.bereikbaar) },
  { nummer: 18, vraag: 'Besluit: ja of nee, en waarom? Lees adres, namen en eindtijd hardop voor.', veld: 'besluit.keuze', gereed: ({ besluit }) => gevuld(besluit.keuze, besluit.beslisser) },
  { nummer: 19, vraag: 'Wie licht de huisgenoten en de hulpinstantie in?', veld: 'zorg.toelichting', gereed: ({ zorg }) => gevuld(zorg.toelichting) },
  { nummer: 20, vraag: 'Kent u de mensen om wie het gaat?', veld: 'omstandigheden.eigenBetrokkenheid', gereed: ({ omstandigheden }) => gevuld(omstandigheden.eigenBetrokkenheid) },
];
