import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import { CATALOGUS } from '../wth/catalogus.ts';
import { gebeurtenis, voorbeeld, type Voorbeeld } from './bouw.ts';
import { INGANG, NOVEMBER, NU, opgelegd } from './gevallen.ts';
import { weging } from './nacht.ts';

const ZINNEN = [
  'De politie was eerder die avond al twee keer bij de woning geweest.',
  'Buren hoorden geschreeuw en het geluid van brekend glas.',
  'In de gang lagen scherven en een omgevallen kast.',
  'De verklaringen van de huisgenoten komen op hoofdpunten overeen.',
  'Een van hen had een schram op de onderarm die er volgens hem die avond was gekomen.',
];

/** Several paragraphs of several sentences, never twice the same. */
const verhaal = (alineas: number): string =>
  Array.from({ length: alineas }, (_, i) => `Punt ${i + 1}. ${ZINNEN.map((_zin, j) => ZINNEN[(i + j) % ZINNEN.length]).join(' ')}`).join('\n\n');

const namen = ['Annemiek van der Weijde-Oosterhout', 'Bram Oosterhout', 'Cato Oosterhout', 'Dirk-Jan Oosterhout', 'Els van der Weijde', 'Fatima El Amrani', 'Gijs Oosterhout'];

const huisgenoten: Gegevens<'huisgenoot.vastgesteld'>[] = namen.map((naam, i) => ({
  huisgenootId: `hg-${i + 1}`,
  naam,
  geboortedatum: i === 0 || i > 4 ? `19${80 + i}-01-1${i}` : `20${10 + i}-0${i + 1}-15`,
  relatie: i === 0 ? 'echtgenote' : i > 4 ? 'kamerbewoner' : 'kind',
  contactverbod: i < 5,
}));

const feiten: Gegevens<'feit.vastgesteld'>[] = CATALOGUS.map(({ code, onderdeel }, i) => ({
  code,
  status: i % 7 === 6 ? ('onbekend' as const) : i % 5 === 4 ? ('nee' as const) : ('ja' as const),
  toelichting: `${ZINNEN[i % ZINNEN.length]} Onderdeel ${onderdeel}, nader toegelicht onder nummer ${i + 1}.`,
  bron: i % 2 === 0 ? 'waarneming politie, proces-verbaal PL1500-2026300400' : 'verklaring van een huisgenoot',
  datum: '2026-11-27',
}));

/** A case as long as one can become: the whole catalogue, seven housemates, pages of reasons. */
export const lang: Voorbeeld = voorbeeld('lang', NU, [
  ...weging({
    zaaknummer: 'WTH-2026-0013',
    tijden: NOVEMBER,
    betrokkene: { naam: 'Willem-Alexander Cornelis van der Weijde-Oosterhout tot den Oudenburgh' },
    woning: {
      straat: 'Burgemeester Van Oosterhoutlaan-Noordzijde',
      huisnummer: '112-bis B',
      aanduiding: 'de benedenwoning, ingang aan de zijkant, met de kamer boven de garage die als slaapkamer wordt gebruikt',
      bijbehorend: 'de tuin, de garage, het atelier achter in de tuin en de steiger',
      samenwonendToelichting: verhaal(1),
    },
    huisgenoten,
    incident: { omschrijving: verhaal(5), eerder: verhaal(3) },
    feiten,
    motivering: { onmiddellijk: verhaal(2), waaromDezePersoon: verhaal(2), minderIngrijpend: verhaal(2), belangenafweging: verhaal(3) },
    zienswijze: { inhoud: verhaal(2) },
    kind: {
      vermoeden: true,
      toelichting: verhaal(1),
      overleg: { op: '2026-11-27T23:05:00+01:00', met: 'M. Arends, bereikbaarheidsdienst', uitkomst: verhaal(1) },
    },
  }),
  gebeurtenis('huisverbod.opgelegd', NOVEMBER.besluit, opgelegd('schriftelijk', INGANG)),
]);
