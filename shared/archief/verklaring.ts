/** The verklaring van vernietiging (Archiefbesluit 1995 art. 8): what, on which ground, how, when, by whom. No person of a case in it. */
import type { Blok, Briefhoofd, DocumentInhoud, Tekstdeel } from '../documenten/blok.ts';
import { plat as t } from '../documenten/bouwstenen.ts';
import { soortTitel } from '../documenten/soorten.ts';
import { AppFout } from '../fout.ts';
import { eersteWerkafspraken } from '../instellingen/werkafspraken.ts';
import { datumZonderWeekdag, momentVoluit } from '../wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { BEDENKTIJD_DAGEN, type Lijst } from './lijst.ts';
import type { Post } from './stappen.ts';

/** What stands around it. `namen`: of the accounts that had a part in it. */
export type Verklaringskeuze = { gemeente: string; briefhoofd: Briefhoofd | null; namen: Readonly<Record<string, string>>; gemaaktOp: Moment };

const GROND: Readonly<Record<Post['grond'], string>> = {
  beschikking: 'Wth 10 lid 1: vijf jaar',
  'geen huisverbod': 'Eigen bewaartermijn (geen huisverbod)',
  'melding zonder weging': 'Eigen bewaartermijn (geen weging)',
};
const BELET: Readonly<Record<string, string>> = {
  'geen besluit': 'er is nog niet besloten',
  'loopt nog': 'het huisverbod loopt nog',
  termijn: 'de bewaartermijn loopt nog',
  procedure: 'de rechter moet nog uitspraak doen',
  aangehouden: 'de vernietiging is aangehouden',
  weg: 'het dossier was er niet meer',
};
const HOE: readonly string[] = [
  'De vastgelegde feiten, de stukken, de concepten, de regels in lijsten en de zoekindex zijn gewist uit het versleutelde archief.',
  'Het archiefbestand is daarna opnieuw geschreven, zonder vrije ruimte waarin nog iets kon staan, met een nieuwe sleutel. De oude sleutel is gewist.',
  'Er is een nieuwe back-up gemaakt. Alle eerdere back-ups die de applicatie beheert, ook op de tweede plaats, zijn verwijderd.',
  'Kopieën van het archief of van een back-up die iemand buiten de applicatie om maakte, vallen hier niet onder.',
  'Het logboek noemde het dossier alleen met een willekeurig kenmerk. Die regels blijven; zij zeggen niets over personen.',
];

/** The days in which it could be stopped, and what shows that they were there. */
const bedenktijd = (dagen: number | undefined): string =>
  `${BEDENKTIJD_DAGEN} dagen${dagen === undefined ? '' : `; het archief is sinds de bevestiging op ${dagen} dagen geopend, ook door een collega`}`;

const afloop: Readonly<Record<string, string>> = { vernietigd: 'vernietigd', 'niet gevonden': 'niet gevonden', 'bij de ontvanger': 'bij de ontvanger' };

/** The document. @throws {AppFout} `LIJST_STAND` before the destruction is complete */
export function verklaring(lijst: Lijst, { gemeente, briefhoofd, namen, gemaaktOp }: Verklaringskeuze): DocumentInhoud {
  const { begonnen, vernietigd, akkoord, bevestigd, kopieen } = lijst;
  if (begonnen === null || vernietigd === null) throw new AppFout('LIJST_STAND');
  const wie = (gedaan: { accountId: string; op: Moment } | null): Tekstdeel[] => t(gedaan === null ? '' : `${namen[gedaan.accountId] ?? 'onbekend'}, ${momentVoluit(gedaan.op)}`);
  const { posten, vervallen } = begonnen;
  const buiten = kopieen.filter(({ af }) => af?.uitkomst !== 'vernietigd');
  const blokken: Blok[] = [
    { soort: 'kop', niveau: 1, delen: t('Verklaring van vernietiging') },
    { soort: 'alinea', delen: t(`De gemeente ${gemeente} verklaart dat de hieronder genoemde dossiers over het tijdelijk huisverbod zijn vernietigd.`) },
    {
      soort: 'velden',
      rijen: [
        { label: 'Lijst', waarde: t(lijst.naam) },
        { label: 'Aantal dossiers', waarde: t(String(posten.length)) },
        { label: 'Aantal stukken', waarde: t(String(posten.reduce((som, { stukken }) => som + stukken, 0))) },
        { label: 'Grondslag', waarde: t(begonnen.grondslag === '' ? eersteWerkafspraken.grondslagVernietiging : begonnen.grondslag) },
        { label: 'Akkoord', waarde: wie(akkoord) },
        { label: 'Bevestigd', waarde: wie(bevestigd) },
        { label: 'Bedenktijd', waarde: t(bedenktijd(begonnen.openingsdagen)) },
        { label: 'Uitgevoerd', waarde: wie(vernietigd) },
      ],
    },
    { soort: 'kop', niveau: 2, delen: t('Wat is vernietigd') },
    {
      soort: 'tabel',
      kop: ['Zaaknummer', 'Jaar', 'Stukken', 'Vernietigen vanaf', 'Grondslag'].map(t),
      rijen: posten.map(({ zaaknummer, stukken, vernietigenVanaf, grond }) => [zaaknummer, jaarVan(zaaknummer), String(stukken), datumZonderWeekdag(vernietigenVanaf), GROND[grond]].map(t)),
      breedtes: [6, 3, 4, 7, 8],
    },
    ...(vervallen.length === 0
      ? []
      : ([
          { soort: 'kop', niveau: 2, delen: t('Wat na akkoord toch is gebleven') },
          { soort: 'lijst', genummerd: false, items: vervallen.map(({ zaaknummer, belet }) => t(`${zaaknummer}: ${BELET[belet] ?? belet}`)) },
        ] satisfies Blok[])),
    { soort: 'kop', niveau: 2, delen: t('Hoe is vernietigd') },
    { soort: 'lijst', genummerd: true, items: HOE.map(t) },
    { soort: 'kop', niveau: 2, delen: t('Kopieën buiten het archief') },
    ...(buiten.length === 0
      ? ([{ soort: 'alinea', delen: t(kopieen.length === 0 ? 'Er is niets uit het archief opgeslagen.' : kopieen.length === 1 ? 'Het enige opgeslagen bestand is vernietigd.' : `Alle ${kopieen.length} opgeslagen bestanden zijn vernietigd.`) }] satisfies Blok[])
      : ([
          { soort: 'alinea', delen: t(buitenTekst(kopieen.length, buiten.length)) },
          {
            soort: 'tabel',
            kop: ['Zaaknummer', 'Wat', 'Opgeslagen op', 'Stand'].map(t),
            rijen: buiten.map(({ zaaknummer, soort, op, af }) => [zaaknummer, soortTitel(soort), datumZonderWeekdag(lokaleDatum(op)), af === null ? 'nog niet nagegaan' : (afloop[af.uitkomst] ?? af.uitkomst)].map(t)),
            breedtes: [3, 4, 3, 3],
          },
        ] satisfies Blok[])),
    { soort: 'ondertekening', boven: [t(`Opgemaakt op ${momentVoluit(gemaaktOp)}.`), t('Namens burgemeester en wethouders,')], onder: [t(namen[vernietigd.accountId] ?? '')] },
  ];
  return {
    soort: 'verklaring-vernietiging',
    titel: 'Verklaring van vernietiging',
    gemeente,
    briefhoofd,
    zaaknummer: '',
    vertrouwelijkheid: 'Blijvend te bewaren – bevat geen gegevens van betrokkenen',
    sjabloonVersie: '1',
    dagtekening: gemaaktOp,
    blokken,
  };
}

/** How many files left the archive, and of how many of them nobody knows that they are gone. */
function buitenTekst(alle: number, buiten: number): string {
  const weg = alle - buiten;
  const opgeslagen = alle === 1 ? 'Er is 1 bestand buiten het archief opgeslagen.' : `Er zijn ${alle} bestanden buiten het archief opgeslagen.`;
  const vernietigd = weg === 0 ? '' : weg === 1 ? ' Van 1 bestand is vastgelegd dat het is vernietigd.' : ` Van ${weg} is vastgelegd dat zij zijn vernietigd.`;
  return `${opgeslagen}${vernietigd} ${buiten === 1 ? 'Van dit bestand is niet vastgesteld dat het is vernietigd:' : 'Van deze bestanden is niet vastgesteld dat zij zijn vernietigd:'}`;
}

/** The year in a case number such as `WTH-2026-0007`. */
const jaarVan = (zaaknummer: string): string => /^\p{L}+-(\d{4})-/u.exec(zaaknummer)?.[1] ?? '';
