import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import type { Moment } from '../wth/tijd.ts';
import type { Bevoegdheidsbewijs } from '../piket/bewijsvorm.ts';
import { gebeurtenis, idVan, voorbeeld, type Voorbeeld } from './bouw.ts';
import { weging, type Nacht } from './nacht.ts';

type Opgelegd = Gegevens<'huisverbod.opgelegd'>;

const burgemeester: Opgelegd['ondertekening'] = { als: 'burgemeester', beslisser: 'mr. H. van Lingen' };

function opgelegd(wijze: Opgelegd['wijze'], ingang: Moment, ondertekening = burgemeester): Opgelegd {
  return { wijze, ondertekening, ingang, einde: huisverbodtermijn(ingang).einde.moment, uitreikingDoor: 'hulpofficier K. Jansma' };
}

/** Times of the night of 27 November 2026. */
const NOVEMBER: Nacht['tijden'] = {
  melding: '2026-11-27T22:50:00+01:00',
  incident: '2026-11-27T22:15:00+01:00',
  besluit: '2026-11-27T23:20:00+01:00',
};
const INGANG = '2026-11-27T23:40:00+01:00';
const NU = '2026-11-27T23:28:00+01:00';

const kinderen: Gegevens<'huisgenoot.vastgesteld'>[] = [
  { huisgenootId: 'hg-1', naam: 'Ilse Hartog', geboortedatum: '1990-09-21', relatie: 'echtgenote', contactverbod: true },
  { huisgenootId: 'hg-2', naam: 'Daan de Vries', geboortedatum: '2015-02-11', relatie: 'zoon', contactverbod: true },
  { huisgenootId: 'hg-3', naam: 'Noor de Vries', geboortedatum: '2019-06-30', relatie: 'dochter', contactverbod: true },
  { huisgenootId: 'hg-4', naam: 'Gerda Hartog', geboortedatum: '', relatie: 'schoonmoeder', contactverbod: false },
];

const kindfeiten: Gegevens<'feit.vastgesteld'>[] = [
  { code: '1b3', status: 'ja', toelichting: 'Bleef schreeuwen en met spullen gooien toen de politie er was.', bron: 'waarneming politie', datum: '2026-11-27' },
  { code: '2a2', status: 'ja', toelichting: 'Hief zijn vuist naar zijn vrouw.', bron: 'verklaring I. Hartog', datum: '2026-11-27' },
  { code: '2i1', status: 'ja', toelichting: 'Beide kinderen stonden op de trap.', bron: 'waarneming politie', datum: '2026-11-27' },
  { code: '2i2', status: 'ja', toelichting: 'De jongste huilde en was niet te troosten.', bron: 'waarneming politie', datum: '2026-11-27' },
];

/** The same family in two nights: what happened, and why. */
const gezin = {
  incident: {
    omschrijving:
      'Tijdens een ruzie in de gang heeft de heer De Vries een stoel kapotgegooid en zijn vuist geheven naar zijn vrouw, mevrouw Hartog. De kinderen stonden op de trap en hebben het gezien.',
    eerder: '',
  },
  motivering: {
    onmiddellijk: 'U was niet te kalmeren en u wilde steeds weer naar boven, naar uw vrouw en kinderen. Er lagen scherven in de gang. De politie kon niet weggaan zonder dat het geweld opnieuw zou beginnen.',
    waaromDezePersoon: 'Het geweld kwam van u. Mevrouw Hartog zorgt voor de kinderen; zij moeten in hun eigen huis en op hun eigen school kunnen blijven.',
    minderIngrijpend: 'De hulpofficier heeft voorgesteld dat u vrijwillig naar een vriend gaat. Dat wilde u niet.',
    belangenafweging: 'U wilt bij uw gezin zijn en uw kinderen zien. Voor tien dagen weegt dat minder zwaar dan de veiligheid van uw vrouw en uw kinderen. Zij hebben rust nodig en hulp.',
  },
} as const;

const tolfeiten: Gegevens<'feit.vastgesteld'>[] = [
  { code: '2b4', status: 'ja', toelichting: 'Pakte zijn telefoon af toen hij wilde bellen.', bron: 'verklaring J. Tol', datum: '2026-11-27' },
  { code: '2c1', status: 'ja', toelichting: 'Duwde hem tegen de tafel; blauwe plek op de arm gezien.', bron: 'verklaring J. Tol en waarneming politie', datum: '2026-11-27' },
  { code: '2e4', status: 'ja', toelichting: 'Loopt met een rollator en kan zich niet verweren.', bron: 'waarneming politie', datum: '2026-11-27' },
];

const gewoon = voorbeeld('gewoon', NU, [
  ...weging({ zaaknummer: 'WTH-2026-0007', tijden: NOVEMBER }),
  gebeurtenis('huisverbod.opgelegd', NOVEMBER.besluit, opgelegd('schriftelijk', INGANG)),
]);

const metKinderen = voorbeeld('kinderen', NU, [
  ...weging({
    zaaknummer: 'WTH-2026-0008',
    tijden: NOVEMBER,
    huisgenoten: kinderen,
    feiten: kindfeiten,
    woning: { aanduiding: 'bovenwoning, tweede verdieping', samenwonendToelichting: 'Het gezin woont hier met de moeder van mevrouw Hartog.' },
    incident: gezin.incident,
    motivering: { ...gezin.motivering, grond: 'vermoeden' },
    kind: {
      vermoeden: true,
      toelichting: 'De kinderen waren getuige van het geweld en waren erg geschrokken.',
      overleg: { op: '2026-11-27T23:05:00+01:00', met: 'M. Arends', uitkomst: 'Veilig Thuis steunt het voornemen en start morgen een onderzoek.' },
    },
    praktisch: { raadsman: 'ja', raadsmanOp: '2026-11-27T23:10:00+01:00', bereikbaar: 'nee', bereikbaarheid: '', sleutels: 'nee', sleutelsToelichting: '' },
  }),
  gebeurtenis('huisverbod.opgelegd', NOVEMBER.besluit, opgelegd('schriftelijk', INGANG)),
]);

const mondeling = voorbeeld('mondeling', '2026-11-28T01:10:00+01:00', [
  ...weging({
    zaaknummer: 'WTH-2026-0009',
    tijden: NOVEMBER,
    huisgenoten: kinderen.slice(0, 3),
    woning: { samenwonendToelichting: 'Het gezin woont hier sinds 2017.' },
    feiten: kindfeiten,
    incident: { ...gezin.incident, momentBekend: false },
    motivering: { ...gezin.motivering, minderIngrijpend: '' },
    zienswijze: { gehoord: false, inhoud: '', reden: 'spoed', toelichting: 'U was te boos en te dronken om naar uw mening te vragen.', achterblijver: '' },
    kind: {
      vermoeden: true,
      toelichting: 'De kinderen stonden op de trap toen het gebeurde.',
      overleg: null,
      redenGeenOverleg: 'De hulpofficier belde tussen 23.00 en 23.15 uur drie keer en kreeg geen gehoor. Wachten was te gevaarlijk.',
    },
    praktisch: { sleutels: 'onbekend', sleutelsToelichting: '', raadsman: 'onbekend', bereikbaar: 'onbekend', bereikbaarheid: '' },
  }),
  gebeurtenis('huisverbod.opgelegd', NOVEMBER.besluit, opgelegd('mondeling', INGANG)),
  gebeurtenis('huisverbod.aangezegd', INGANG, {
    plaats: 'in de woning, in de hal',
    door: 'hulpofficier van justitie K. Jansma',
    redenSpoed: 'U probeerde weer naar boven te gaan, naar uw vrouw en uw kinderen. Er was geen tijd om het besluit eerst op papier te zetten.',
    getuige: 'agent P. Mulder',
    kernwoorden:
      'U krijgt van de burgemeester een huisverbod van tien dagen. U moet nu weg. U mag hier niet komen en geen contact hebben met uw vrouw en uw kinderen, tot maandag 7 december om 23.40 uur. Doet u dat toch, dan bent u strafbaar.',
  }),
]);

const locoweging = weging({
  zaaknummer: 'WTH-2026-0010',
  tijden: NOVEMBER,
  betrokkene: { naam: 'Marieke Tol', aanhef: 'mevrouw', geboortedatum: '1979-12-01', geboorteplaats: '', identiteit: 'eigen opgave', identiteitToelichting: '', leeftijdBevestigd: true },
  zienswijze: { gehoord: false, inhoud: '', reden: 'eerder', toelichting: 'U bent dinsdag op het bureau gehoord over hetzelfde voornemen.', achterblijver: '' },
  huisgenoten: [{ huisgenootId: 'hg-1', naam: 'Jan Tol', geboortedatum: '1951-04-17', relatie: 'vader', contactverbod: true }],
  woning: { samenwonendToelichting: 'Mevrouw Tol verblijft sinds de zomer bijna elke nacht bij haar vader.' },
  incident: { omschrijving: 'Mevrouw Tol heeft haar vader geduwd en zijn telefoon afgepakt toen hij hulp wilde bellen.', eerder: '' },
  feiten: tolfeiten,
  motivering: {
    minderIngrijpend: 'U wilde niet vrijwillig naar uw zus gaan. De thuiszorg komt alleen overdag en kan uw vader vannacht niet beschermen.',
    onmiddellijk: 'U heeft uw vader vandaag geduwd en u wilt niet weg. Hij loopt met een rollator en kan zich niet verweren.',
    waaromDezePersoon: 'Het is de woning van uw vader. Hij is oud en heeft zorg aan huis; u kunt naar uw zus.',
    belangenafweging: 'Uw vader moet veilig zijn in zijn eigen huis, waar zijn zorg is. U werkt niet en heeft een zus in de stad.',
  },
  praktisch: { bereikbaarheid: 'bij uw zus, Kanaaldijk 3 in Gouwdrecht' },
});

const lid1 = { deelnemerId: 'loco1', naam: 'drs. C. Wiersma', ambt: 'locoburgemeester' } as const;
const buitenland = { gebeurtenisId: 'r4', grond: 'buitenland', van: '2026-11-20T08:00:00+01:00', tot: null } as const;
/** Why the loco was the one: the burgemeester had the turn and was abroad. */
const bewijs: Bevoegdheidsbewijs = {
  soort: 'bevoegdheidsbewijs',
  versie: 1,
  gemeente: 'Veenwijk',
  moment: NOVEMBER.besluit,
  opgemaaktOp: NOVEMBER.besluit,
  totVolgnummer: 4,
  waarnemer: lid1,
  hoedanigheid: 'waarnemer',
  artikel: 'Gemeentewet art. 77 lid 1',
  grond: 'terugval',
  sinds: buitenland.van,
  tot: null,
  verhindering: { soort: 'afwezigheid', afwezigheid: buitenland },
  aanwijzing: { besluit: 'besluit van het college van 3 juni 2026', datum: '2026-06-03' },
  regime: { gebeurtenisId: 'r3', naam: 'Piket 2026' },
  beurt: null,
  overgeslagen: [{ deelnemerId: 'bgm', naam: 'mr. H. van Lingen', grond: 'rooster', gebeurtenisId: null, afwezigheid: buitenland }],
  volgorde: [
    { deelnemerId: 'bgm', naam: 'mr. H. van Lingen', ambt: 'burgemeester', rangorde: 1, beschikbaar: false },
    { ...lid1, rangorde: 1, beschikbaar: true },
  ],
  invoer: [],
};

const loco = voorbeeld('loco', NU, [
  ...locoweging,
  gebeurtenis(
    'huisverbod.opgelegd',
    NOVEMBER.besluit,
    opgelegd('schriftelijk', INGANG, {
      als: 'waarnemer',
      beslisser: 'drs. C. Wiersma',
      verhindering: 'verblijf in het buitenland van 20 tot en met 29 november 2026',
      aanwijzing: 'besluit van het college van 3 juni 2026, eerste locoburgemeester',
    }),
  ),
  gebeurtenis('bevoegdheid.vastgelegd', NOVEMBER.besluit, {
    besluitId: idVan(locoweging.length + 1),
    besluit: 'huisverbod.opgelegd',
    uitkomst: 'bewijs',
    bewijs,
    sha256: '5e'.repeat(32),
    roosterHash: '0b'.repeat(32),
  }),
]);

const hulpofficier = voorbeeld('hulpofficier', NU, [
  ...weging({
    zaaknummer: 'WTH-2026-0011',
    tijden: NOVEMBER,
    zienswijze: { gehoord: false, inhoud: '', reden: 'doel', toelichting: 'U had gezegd dat u mevrouw Verbeek iets zou aandoen als er een huisverbod kwam.' },
  }),
  gebeurtenis(
    'huisverbod.opgelegd',
    NOVEMBER.besluit,
    opgelegd('schriftelijk', INGANG, {
      als: 'hulpofficier',
      beslisser: 'mr. H. van Lingen',
      hulpofficier: 'K. Jansma',
      mandaat: 'het Ondertekeningsmandaat huisverbod Veenwijk 2025',
    }),
  ),
]);

const oplegmandaat = voorbeeld('oplegmandaat', NU, [
  ...weging({ zaaknummer: 'WTH-2026-0013', tijden: NOVEMBER }),
  gebeurtenis(
    'huisverbod.opgelegd',
    NOVEMBER.besluit,
    opgelegd('schriftelijk', INGANG, { als: 'hulpofficier', beslisser: 'K. Jansma', hulpofficier: 'K. Jansma', mandaat: 'het Mandaatbesluit huisverbod Veenwijk 2026' }),
  ),
]);

const klok = voorbeeld('klok', '2026-03-19T02:20:00+01:00', [
  ...weging({
    zaaknummer: 'WTH-2026-0002',
    tijden: { melding: '2026-03-19T01:30:00+01:00', incident: '2026-03-19T01:05:00+01:00', besluit: '2026-03-19T02:10:00+01:00' },
    incident: { eerder: '' },
    feiten: [
      { code: '2a4', status: 'ja', toelichting: '‘Ik maak je af als je weggaat.’', bron: 'verklaring S. Verbeek', datum: '2026-03-19' },
      { code: '2c1', status: 'ja', toelichting: 'Duwde haar tegen de keukendeur.', bron: 'verklaring S. Verbeek', datum: '2026-03-19' },
    ],
    motivering: { minderIngrijpend: 'De heer De Vries wilde niet vrijwillig weggaan. Een gesprek neemt het gevaar vannacht niet weg.' },
  }),
  gebeurtenis('huisverbod.opgelegd', '2026-03-19T02:10:00+01:00', opgelegd('schriftelijk', '2026-03-19T02:30:00+01:00')),
]);

const nietOpgelegd = voorbeeld('niet-opgelegd', '2026-11-27T23:45:00+01:00', [
  ...weging({ zaaknummer: 'WTH-2026-0012', tijden: NOVEMBER, kind: { toelichting: '' } }),
  gebeurtenis('huisverbod.nietOpgelegd', NOVEMBER.besluit, {
    beslisser: 'mr. H. van Lingen',
    redenen:
      'De ruzie was hevig, maar er is geen ernstig en onmiddellijk gevaar meer. Betrokkene is met zijn broer meegegaan en heeft zijn sleutel afgegeven. Mevrouw Verbeek is niet bang dat hij terugkomt.',
    alternatief: 'De wijkagent belt morgen met beiden. Stichting De Kade neemt maandag contact op.',
    meldingVeiligThuis: true,
  }),
]);

export const gevallen: readonly Voorbeeld[] = [gewoon, metKinderen, mondeling, loco, hulpofficier, oplegmandaat, klok, nietOpgelegd];
export { INGANG, kindfeiten, NOVEMBER, NU, opgelegd };
