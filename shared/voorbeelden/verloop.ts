/** Invented cases after the imposition: extended, suspended, withdrawn, annulled. */
import type { Gegevens, NieuweGebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import type { Moment } from '../wth/tijd.ts';
import { gebeurtenis, voorbeeld, type Voorbeeld } from './bouw.ts';
import { INGANG, NOVEMBER, opgelegd } from './gevallen.ts';
import { weging, type Nacht } from './nacht.ts';

export const BURGEMEESTER: Gegevens<'huisverbod.verlengd'>['ondertekening'] = { als: 'burgemeester', beslisser: 'mr. H. van Lingen' };
export const LOCO: Gegevens<'huisverbod.verlengd'>['ondertekening'] = {
  als: 'waarnemer',
  beslisser: 'drs. C. Wiersma',
  verhindering: 'ziekte',
  aanwijzing: 'besluit van het college van 3 juni 2026, eerste locoburgemeester',
};

/** A night and what followed; `id` gives the id of an event of the latter by its place. */
export function zaak(naam: string, nu: Moment, nacht: Partial<Nacht>, daarna: (id: (plek: number) => string) => NieuweGebeurtenis[]): Voorbeeld {
  const eerst = [
    ...weging({ zaaknummer: 'WTH-2026-0020', tijden: NOVEMBER, ...nacht }),
    gebeurtenis('huisverbod.opgelegd', NOVEMBER.besluit, opgelegd('schriftelijk', INGANG)),
  ];
  return voorbeeld(naam, nu, [...eerst, ...daarna((plek) => `g${String(eerst.length + plek + 1).padStart(3, '0')}`)]);
}

export const uitgereikt = gebeurtenis('beschikking.uitgereikt', INGANG, { wijze: 'in persoon', door: 'hulpofficier K. Jansma', ontvangst: 'getekend', toelichting: '' });
const neergelegd = gebeurtenis('beschikking.uitgereikt', INGANG, { wijze: 'nederlegging', door: 'agent P. Mulder', ontvangst: 'niet aangetroffen', toelichting: '' });

const gezin: Gegevens<'huisgenoot.vastgesteld'>[] = [
  { huisgenootId: 'hg-1', naam: 'Ilse Hartog', geboortedatum: '1990-09-21', relatie: 'echtgenote', contactverbod: true },
  { huisgenootId: 'hg-2', naam: 'Daan de Vries', geboortedatum: '2015-02-11', relatie: 'zoon', contactverbod: true },
];

/** Extended to the last day, with care advice and both heard; entered on an authorisation by day. */
const verlengd = zaak(
  'verlengd',
  '2026-12-04T16:00:00+01:00',
  { zaaknummer: 'WTH-2026-0020', praktisch: { raadsman: 'ja', raadsmanOp: '2026-11-27T23:10:00+01:00' } },
  () => [
    gebeurtenis('machtiging.afgegeven', '2026-11-27T22:52:00+01:00', {
      gever: 'mr. H. van Lingen, burgemeester van Veenwijk',
      aan: 'K. Jansma, hulpofficier van justitie',
      doel: 'vaststellen of een huisverbod nodig is en het zo nodig opleggen',
      nacht: false,
      nachtReden: '',
    }),
    gebeurtenis('binnentreden.vastgelegd', '2026-11-27T23:02:00+01:00', {
      grondslag: { als: 'terstond', reden: 'In de woning klonk hulpgeroep en glasgerinkel.' },
      door: 'agent P. Mulder, politie eenheid Den Haag',
      omschrijving: 'De achterdeur was open. Agent Mulder heeft zich gelegitimeerd en is naar de keuken gegaan. Er is niets beschadigd of meegenomen.',
    }),
    uitgereikt,
    gebeurtenis('sleutels.ingenomen', '2026-11-27T23:45:00+01:00', {
      welke: 'twee sleutels van de voordeur',
      van: 'Ruben de Vries',
      door: 'agent P. Mulder',
      bewaardBij: 'politiebureau Plassen',
      ontvangstbewijs: 'afgegeven',
      toelichting: 'De fietssleutel is niet ingenomen.',
    }),
    gebeurtenis('zorg.voortgang', '2026-12-01T15:30:00+01:00', { partij: 'Stichting De Kade', betreft: 'uithuisgeplaatste', hulpAanvaard: 'nee', inhoud: 'Hij kwam niet op de eerste afspraak.' }),
    gebeurtenis('overtreding.gemeld', '2026-12-02T21:15:00+01:00', {
      wat: 'contact',
      huisgenootId: 'hg-1',
      gemeldDoor: 'Sanne Verbeek',
      omschrijving: 'Hij stuurde elf berichten in een uur.',
      kenmerk: '2026-7731',
      gevolg: 'De politie heeft hem aangehouden en gehoord.',
    }),
    gebeurtenis('zienswijze.uitgenodigd', '2026-12-02T10:00:00+01:00', { wie: 'uithuisgeplaatste', huisgenootId: '', hoe: 'brief', voor: '2026-12-04T10:00:00+01:00', vorm: 'gesprek', tolk: '', toelichting: '' }),
    gebeurtenis('zienswijze.uitgenodigd', '2026-12-02T10:10:00+01:00', {
      wie: 'achterblijver',
      huisgenootId: 'hg-1',
      hoe: 'telefoon',
      voor: '2026-12-03T14:00:00+01:00',
      vorm: 'telefonisch',
      tolk: 'Poolse tolk, per telefoon',
      toelichting: 'U mag ook een vriendin laten meeluisteren.',
    }),
    gebeurtenis('zienswijze.ontvangen', '2026-12-03T14:00:00+01:00', {
      wie: 'achterblijver',
      huisgenootId: 'hg-1',
      uitkomst: 'gegeven',
      vorm: 'telefonisch',
      tolk: 'Poolse tolk, per telefoon',
      inhoud: 'Zij is bang dat hij terugkomt en slaapt slecht. Zij wil eerst met de hulpverlening praten.',
      reden: '',
      toelichting: '',
      reactie: '',
    }),
    gebeurtenis('zienswijze.ontvangen', '2026-12-04T10:00:00+01:00', {
      wie: 'uithuisgeplaatste',
      huisgenootId: '',
      uitkomst: 'gegeven',
      vorm: 'gesprek',
      tolk: '',
      inhoud: 'U wilt naar huis. U zegt dat de berichten alleen over de hond gingen en dat u volgende week met hulp wilt beginnen.',
      reden: '',
      toelichting: 'Uw advocaat was bij het gesprek.',
      reactie: 'Dat u met hulp wilt beginnen is goed, maar die is nog niet begonnen. In drie berichten stond een bedreiging.',
    }),
    gebeurtenis('huisverbod.verlengd', '2026-12-04T14:10:00+01:00', {
      nieuwEinde: '2026-12-25T23:40:00+01:00',
      feiten: 'U heeft op woensdag 2 december 2026 elf berichten aan mevrouw Verbeek gestuurd. In drie daarvan stond een bedreiging. U bent niet op de eerste afspraak met Stichting De Kade gekomen.\n\nDe politie heeft u daarvoor aangehouden.',
      zorgadvies: { datum: '2026-12-03', van: 'Stichting De Kade', kern: 'Verleng tot het einde van de vier weken. De gesprekken met beiden beginnen op 8 december.' },
      geenZorgadvies: '',
      perHuisgenoot: [{ huisgenootId: 'hg-1', waarom: 'De bedreigingen waren aan haar gericht. Zij is bang en heeft nog geen veiligheidsplan.' }],
      proportionaliteit: 'Korter is niet genoeg: de hulp begint op 8 december en het veiligheidsplan kost twee weken. U kunt naar uw werk en u kunt bij uw broer terecht.',
      ondertekening: BURGEMEESTER,
      antwoorden: [
        { code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'heeft al een raadsman', toelichting: '' },
        { code: 'ZORGADVIES_BIJ_VERLENGING', antwoord: 'draagt het besluit mee', toelichting: '' },
      ],
    }),
  ],
);

/** Extended by the loco for a week, without advice and unheard; deposited; entered at night; the contact ban limited; suspended. */
const geschorst = zaak(
  'geschorst',
  '2026-12-08T12:00:00+01:00',
  { zaaknummer: 'WTH-2026-0021', huisgenoten: gezin, kind: { toelichting: '' } },
  (id) => [
    gebeurtenis('machtiging.afgegeven', '2026-11-27T22:52:00+01:00', {
      gever: 'mr. H. van Lingen, burgemeester van Veenwijk',
      aan: 'K. Jansma, hulpofficier van justitie',
      doel: 'het opleggen en uitreiken van een huisverbod',
      nacht: true,
      nachtReden: 'Er is een kind in de woning en de bewoner doet niet open. Tot zes uur wachten is te gevaarlijk.',
    }),
    gebeurtenis('binnentreden.vastgelegd', '2026-11-28T00:20:00+01:00', {
      grondslag: { als: 'machtiging', machtigingId: id(0) },
      door: 'K. Jansma, hulpofficier van justitie',
      omschrijving: 'Er is drie keer aangebeld en geroepen. Daarna is de voordeur opengemaakt met een sleutel van de buurvrouw. De heer De Vries was al weg.',
    }),
    neergelegd,
    gebeurtenis('nederlegging.vastgelegd', '2026-11-28T09:30:00+01:00', {
      reden: 'De heer De Vries is uit de woning vertrokken zonder te zeggen waarheen. Hij heeft geen ander adres.',
      zoekpogingen: 'De politie heeft hem drie keer gebeld en is bij zijn broer en zijn werk geweest.',
      ontvangenDoor: 'F. Smit, balie gemeentesecretarie',
      opgemaaktDoor: 'T. Bos, medewerker openbare orde en veiligheid',
    }),
    gebeurtenis('sleutels.ingenomen', '2026-11-30T11:00:00+01:00', { welke: 'één huissleutel', van: 'Ruben de Vries', door: 'agent P. Mulder', bewaardBij: 'gemeentehuis, kluis balie', ontvangstbewijs: 'geweigerd', toelichting: '' }),
    gebeurtenis('contactverbod.gewijzigd', '2026-12-02T11:00:00+01:00', {
      huisgenootId: 'hg-2',
      wijziging: 'beperkt',
      vanaf: '2026-12-02T12:00:00+01:00',
      waarom: 'Daan mist zijn vader. Veilig Thuis vindt contact onder begeleiding goed voor hem.',
      voorwaarden: 'Eén uur per week op het kantoor van Stichting De Kade, met een begeleider erbij.',
      ondertekening: LOCO,
    }),
    gebeurtenis('zienswijze.uitgenodigd', '2026-12-03T10:00:00+01:00', { wie: 'uithuisgeplaatste', huisgenootId: '', hoe: 'via raadsman', voor: '2026-12-05T17:00:00+01:00', vorm: 'schriftelijk', tolk: '', toelichting: '' }),
    gebeurtenis('zienswijze.ontvangen', '2026-12-05T17:00:00+01:00', {
      wie: 'uithuisgeplaatste',
      huisgenootId: '',
      uitkomst: 'niet gehoord',
      vorm: 'geen',
      tolk: '',
      inhoud: '',
      reden: 'spoed',
      toelichting: 'U bent na een nieuwe bedreiging op vrijdagavond niet bereikt.',
      reactie: '',
    }),
    gebeurtenis('huisverbod.verlengd', '2026-12-06T15:00:00+01:00', {
      nieuwEinde: '2026-12-14T23:40:00+01:00',
      feiten: 'U heeft op vrijdag 4 december 2026 aan uw broer gezegd dat u mevrouw Hartog iets zult aandoen.',
      zorgadvies: null,
      geenZorgadvies: 'De hulp is nog niet begonnen, omdat u niet bereikbaar was.',
      perHuisgenoot: [
        { huisgenootId: 'hg-1', waarom: 'De bedreiging ging over haar.' },
        { huisgenootId: 'hg-2', waarom: 'Hij heeft het geweld gezien en heeft rust nodig.' },
      ],
      proportionaliteit: 'Een week is genoeg om de hulp te laten beginnen. Langer is nu niet nodig.',
      ondertekening: LOCO,
      antwoorden: [{ code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'aanbieden', toelichting: '' }],
    }),
    gebeurtenis('verlenging.bekendgemaakt', '2026-12-06T17:30:00+01:00', { verlengingId: id(8), wijze: 'andere wijze', door: 'T. Bos, medewerker OOV', ontvangst: 'niet van toepassing', toelichting: 'Het besluit is aan uw advocaat gegeven, omdat uw verblijfplaats niet bekend is.', antwoorden: [{ code: 'ANDERE_WIJZE', antwoord: 'ja', toelichting: 'Zijn advocaat heeft contact met hem.' }] }),
    gebeurtenis('huisverbod.geschorst', '2026-12-08T11:40:00+01:00', { betreft: 'verlenging', verlengingId: id(8), ingang: '2026-12-08T11:30:00+01:00', griffier: 'A. Visser', rechter: '', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '' }),
  ],
);

/** Withdrawn because help was accepted; the contact ban for the child was lifted before. */
const ingetrokken = zaak('ingetrokken', '2026-12-03T15:30:00+01:00', { zaaknummer: 'WTH-2026-0022', huisgenoten: gezin, kind: { toelichting: '' } }, () => [
  uitgereikt,
  gebeurtenis('contactverbod.gewijzigd', '2026-12-01T11:00:00+01:00', {
    huisgenootId: 'hg-2',
    wijziging: 'opgeheven',
    vanaf: '2026-12-01T12:00:00+01:00',
    waarom: 'Daan wil u graag zien en is niet bang voor u. Veilig Thuis en mevrouw Hartog vinden dat goed.',
    voorwaarden: '',
    ondertekening: BURGEMEESTER,
  }),
  gebeurtenis('zienswijze.ontvangen', '2026-12-02T16:00:00+01:00', { wie: 'uithuisgeplaatste', huisgenootId: '', uitkomst: 'geen gebruik gemaakt', vorm: 'geen', tolk: '', inhoud: '', reden: '', toelichting: '', reactie: '' }),
  gebeurtenis('huisverbod.ingetrokken', '2026-12-03T15:00:00+01:00', {
    grond: {
      als: 'hulp aanvaard',
      aanbod: 'Gesprekken met beiden en een training omgaan met boosheid',
      aanvaardOp: '2026-12-01T10:00:00+01:00',
      bevestigdDoor: 'Stichting De Kade, R. Postma',
      bevestigdOp: '2026-12-03T09:00:00+01:00',
      medewerking: 'U heeft de eerste twee gesprekken gehad en werkt mee aan de hulp voor mevrouw Hartog en Daan.',
    },
    ingang: '2026-12-03T18:00:00+01:00',
    contactverbod: 'Het contactverbod eindigt op hetzelfde moment als het huisverbod.',
    sleutels: 'nog terug te geven',
    sleutelsToelichting: 'Ze liggen op het politiebureau.',
    ondertekening: BURGEMEESTER,
  }),
]);

/** Withdrawn by the loco because the danger is gone, after a court had annulled the imposition but left its effects. */
const vernietigd = zaak('vernietigd', '2026-12-09T10:30:00+01:00', { zaaknummer: 'WTH-2026-0023', praktisch: { raadsman: 'ja', raadsmanOp: '2026-11-28T10:00:00+01:00', bereikbaar: 'nee', bereikbaarheid: '' } }, (id) => [
  uitgereikt,
  gebeurtenis('zienswijze.ontvangen', '2026-12-04T11:00:00+01:00', { wie: 'uithuisgeplaatste', huisgenootId: '', uitkomst: 'geen gebruik gemaakt', vorm: 'geen', tolk: '', inhoud: '', reden: '', toelichting: '', reactie: '' }),
  gebeurtenis('huisverbod.verlengd', '2026-12-04T14:00:00+01:00', {
    nieuwEinde: '2026-12-17T23:40:00+01:00',
    feiten: 'U bent op 1 december 2026 twee keer bij de woning gezien.',
    zorgadvies: { datum: '2026-12-03', van: 'Stichting De Kade', kern: 'Tien dagen erbij is genoeg.' },
    geenZorgadvies: '',
    perHuisgenoot: [{ huisgenootId: 'hg-1', waarom: 'Zij durft niet alleen thuis te zijn.' }],
    proportionaliteit: 'Tien dagen is de tijd die het veiligheidsplan kost.',
    ondertekening: BURGEMEESTER,
    antwoorden: [
      { code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'aanbieden', toelichting: '' },
      { code: 'ZORGADVIES_BIJ_VERLENGING', antwoord: 'alleen als achtergrond', toelichting: '' },
    ],
  }),
  gebeurtenis('verlenging.bekendgemaakt', '2026-12-05T11:00:00+01:00', { verlengingId: id(2), wijze: 'uitgereikt', door: 'agent P. Mulder', ontvangst: 'getekend', toelichting: '', antwoorden: [] }),
  gebeurtenis('huisverbod.vernietigd', '2026-12-08T16:10:00+01:00', { betreft: 'oplegging', verlengingId: '', ingang: '2026-12-08T16:00:00+01:00', griffier: 'A. Visser', rechter: 'mr. B. Stam', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '', gevolgenInStand: true }),
  gebeurtenis('huisverbod.vernietigd', '2026-12-08T16:11:00+01:00', { betreft: 'verlenging', verlengingId: id(2), ingang: '2026-12-08T16:00:00+01:00', griffier: 'A. Visser', rechter: 'mr. B. Stam', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '', gevolgenInStand: true }),
  gebeurtenis('huisverbod.ingetrokken', '2026-12-09T10:00:00+01:00', {
    grond: { als: 'gevaar geweken', feiten: 'U bent verhuisd naar uw broer en heeft de huur van de woning opgezegd. Mevrouw Verbeek voelt zich veilig.' },
    ingang: '2026-12-09T12:00:00+01:00',
    contactverbod: 'Het contactverbod eindigt op hetzelfde moment als het huisverbod.',
    sleutels: 'teruggegeven',
    sleutelsToelichting: '',
    ondertekening: LOCO,
  }),
]);

export const verloopgevallen: readonly Voorbeeld[] = [verlengd, geschorst, ingetrokken, vernietigd];
