import type { Gegevens, NieuweGebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import { gebeurtenis } from './bouw.ts';

/** The clock times of a night, on one date with one offset, and what makes this night different. */
export type Nacht = {
  zaaknummer: string;
  tijden: { melding: string; incident: string; besluit: string };
  betrokkene?: Partial<Gegevens<'betrokkene.vastgesteld'>>;
  woning?: Partial<Gegevens<'woning.vastgesteld'>>;
  huisgenoten?: Gegevens<'huisgenoot.vastgesteld'>[];
  incident?: Partial<Gegevens<'incident.vastgesteld'>>;
  feiten?: Gegevens<'feit.vastgesteld'>[];
  motivering?: Partial<Gegevens<'weging.gemotiveerd'>>;
  zienswijze?: Partial<Gegevens<'zienswijze.vastgelegd'>>;
  kind?: Partial<Gegevens<'kindermishandeling.beoordeeld'>>;
  praktisch?: Partial<Gegevens<'praktisch.vastgesteld'>>;
};

const partner: Gegevens<'huisgenoot.vastgesteld'> = {
  huisgenootId: 'hg-1',
  naam: 'Sanne Verbeek',
  geboortedatum: '1988-05-03',
  relatie: 'partner',
  contactverbod: true,
};

const feiten: Gegevens<'feit.vastgesteld'>[] = [
  {
    code: '1a1',
    status: 'ja',
    toelichting: 'Twee meldingen van geweld in deze woning, in maart en augustus 2026.',
    bron: 'politieregistratie',
    datum: '2026-11-27',
  },
  { code: '1c5', status: 'ja', toelichting: 'Hij rook sterk naar alcohol en sprak met dubbele tong.', bron: 'waarneming politie', datum: '2026-11-27' },
  { code: '2a4', status: 'ja', toelichting: '‘Ik maak je af als je weggaat.’', bron: 'verklaring S. Verbeek', datum: '2026-11-27' },
  { code: '2c1', status: 'ja', toelichting: 'Duwde haar tegen de keukendeur en trok aan haar haar. Rode plek op de schouder gezien.', bron: 'verklaring S. Verbeek en waarneming politie', datum: '2026-11-27' },
  { code: '2f2', status: 'ja', toelichting: 'Eerst een paar keer per jaar, nu bijna elke week.', bron: 'verklaring buurvrouw', datum: '2026-11-27' },
  { code: '2g1', status: 'nee', toelichting: 'In de woning is geen vuurwapen gevonden.', bron: 'politie', datum: '2026-11-27' },
  { code: '3b1', status: 'onbekend', toelichting: '', bron: '', datum: '' },
];

/** Everything that is told at night up to the decision: a plain case, with what `nacht` says instead. */
export function weging(nacht: Nacht): NieuweGebeurtenis[] {
  const { melding, incident, besluit } = nacht.tijden;
  return [
    gebeurtenis('melding.geopend', melding, { zaaknummer: nacht.zaaknummer }),
    gebeurtenis('melding.ontvangen', melding, { hulpofficier: 'K. Jansma', onderdeel: 'basisteam Plassen', terugbelnummer: '06 12 34 56 78' }),
    gebeurtenis('betrokkene.vastgesteld', besluit, {
      naam: 'Ruben de Vries',
      aanhef: 'de heer',
      geboortedatum: '1985-03-14',
      geboorteplaats: 'Gouda',
      identiteit: 'document',
      identiteitToelichting: 'rijbewijs',
      leeftijdBevestigd: false,
      ...nacht.betrokkene,
    }),
    gebeurtenis('woning.vastgesteld', besluit, {
      straat: 'Dorpstraat',
      huisnummer: '12',
      postcode: '2799 AB',
      plaats: 'Veenwijk',
      aanduiding: '',
      bijbehorend: 'de schuur en de achtertuin',
      samenwonendToelichting: 'De heer De Vries en mevrouw Verbeek wonen hier sinds 2019.',
      ...nacht.woning,
    }),
    ...(nacht.huisgenoten ?? [partner]).map((huisgenoot) => gebeurtenis('huisgenoot.vastgesteld', besluit, huisgenoot)),
    gebeurtenis('incident.vastgesteld', incident, {
      omschrijving:
        'Na een ruzie over geld heeft de heer De Vries mevrouw Verbeek in de keuken bij haar haren gepakt en tegen de deur geduwd. Hij riep dat hij haar zou afmaken als zij wegging. De buurvrouw hoorde het en belde 112. De politie trof mevrouw Verbeek huilend en met een rode plek op haar schouder aan.',
      eerder: 'In maart en augustus 2026 is de politie ook in deze woning geweest. In augustus heeft hij mevrouw Verbeek geslagen.',
      momentBekend: true,
      ...nacht.incident,
    }),
    ...(nacht.feiten ?? feiten).map((feit) => gebeurtenis('feit.vastgesteld', besluit, feit)),
    gebeurtenis('weging.gemotiveerd', besluit, {
      grond: 'gevaar',
      onmiddellijk:
        'U heeft vannacht geweld gebruikt en met de dood gedreigd. Het geweld komt steeds vaker voor. U had veel gedronken en werd niet rustig toen de politie er was. Als u blijft, kan het geweld vannacht nog verdergaan.',
      waaromDezePersoon:
        'Het geweld en de bedreiging kwamen van u. Mevrouw Verbeek heeft geen geweld gebruikt. Zij is bang en heeft geen andere plek in de buurt van haar werk.',
      minderIngrijpend:
        'In augustus is met u afgesproken dat u bij spanning naar uw broer gaat. U heeft zich daar niet aan gehouden. Een gesprek of een nieuwe afspraak neemt het gevaar vannacht niet weg.',
      belangenafweging:
        'U wilt thuis zijn en u moet maandag naar uw werk. Uw werk is niet in de woning; u kunt er ook zonder de woning naartoe. Uw werkkleding wordt via de politie opgehaald. Mevrouw Verbeek moet zonder angst kunnen slapen en tijd hebben om hulp te krijgen.',
      ...nacht.motivering,
    }),
    gebeurtenis('zienswijze.vastgelegd', besluit, {
      gehoord: true,
      inhoud: 'U vindt het overdreven. U zegt dat u niet hard heeft geduwd en dat u maandag moet werken.',
      reden: '',
      toelichting: 'De hulpofficier heeft u in de woning gehoord, kort voor het besluit.',
      achterblijver: 'Wil dat hij een tijd weg is.',
      ...nacht.zienswijze,
    }),
    gebeurtenis('kindermishandeling.beoordeeld', besluit, {
      vermoeden: false,
      toelichting: 'Er wonen geen kinderen in de woning.',
      overleg: null,
      redenGeenOverleg: '',
      ...nacht.kind,
    }),
    gebeurtenis('zorg.vastgesteld', besluit, { beschikbaar: 'ja', partij: 'crisisdienst De Kade', toelichting: 'Komt morgenochtend langs.' }),
    gebeurtenis('omstandigheden.vastgesteld', besluit, {
      aangehouden: 'nee',
      strafrecht: '',
      aandachtspunten: '',
      onderdak: 'ja',
      binnentreden: 'nee',
      binnentredenToelichting: '',
      eigenBetrokkenheid: 'nee',
      eigenBetrokkenheidToelichting: '',
    }),
    gebeurtenis('praktisch.vastgesteld', besluit, {
      sleutels: 'ja',
      sleutelsToelichting: 'Het gaat om twee sleutels.',
      raadsman: 'nee',
      raadsmanOp: null,
      bereikbaar: 'ja',
      bereikbaarheid: '06 98 76 54 32, bij uw broer aan de Molenkade 8 in Gouwdrecht',
      ...nacht.praktisch,
    }),
  ];
}
