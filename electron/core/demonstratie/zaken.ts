import { leegConcept, type WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import { lokaleDatum, lokaleTijd, momentVanEpoch, epochVanMoment, type Moment } from '../../../shared/wth/tijd.ts';
import { zomerOfWinter, type TijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { ZORGZAAK_DAGEN, zorgzaakStappen, type Demonstratiestap } from './zorgzaak.ts';

/** A fictional case: how long ago the call was, the night page as it was decided, and what happened after the handing over. */
export type DemonstratieZaak = { urenGeleden: number; concept: (moment: (naMinuten: number) => TijdstipInvoer) => WegingConcept; uitgereiktNaMinuten: number | null; stappen?: readonly Demonstratiestap[] };

/** A typed moment so many minutes after the call. */
export function tijdstipVanaf(gebeld: Moment): (naMinuten: number) => TijdstipInvoer {
  return (naMinuten) => {
    const op = momentVanEpoch(epochVanMoment(gebeld) + naMinuten * 60_000);
    return { datum: lokaleDatum(op), tijd: lokaleTijd(op), uur: zomerOfWinter(op) };
  };
}

const woning = (straat: string, huisnummer: string, postcode: string): WegingConcept['woning'] => ({
  straat,
  huisnummer,
  postcode,
  plaats: 'Molenwaard',
  aanduiding: '',
  bijbehorend: '',
  samenwonend: 'ja',
  samenwonendToelichting: 'Zij staan op dit adres ingeschreven.',
});

/** In writing, with a child, handed over half an hour after the decision. */
const schriftelijk: DemonstratieZaak = {
  urenGeleden: 9 * 24 + 5,
  uitgereiktNaMinuten: 55,
  concept: (op) => ({
    ...leegConcept(),
    melder: { naam: 'R. van Dalen', onderdeel: 'Basisteam Molenwaard', terugbelnummer: '0900 0000', gebeldOp: op(0) },
    betrokkene: {
      naam: 'Johan Verstappelen',
      aanhef: 'de heer',
      geboortedatum: '1984-05-14',
      geboorteplaats: 'Molenwaard',
      identiteit: 'document',
      identiteitToelichting: 'Rijbewijs',
      leeftijdBevestigd: '',
    },
    woning: woning('Korenbloemweg', '12', '0000 AB'),
    huisgenoten: [
      { id: 'h1', naam: 'Marieke Verstappelen-Bos', geboortedatum: '1986-09-02', relatie: 'echtgenote', contactverbod: 'ja' },
      { id: 'h2', naam: 'Lotte Verstappelen', geboortedatum: '2017-03-30', relatie: 'dochter', contactverbod: 'ja' },
    ],
    incident: {
      op: op(-40),
      omschrijving: 'Hij heeft zijn echtgenote in de keuken bij de keel gegrepen en tegen de koelkast geduwd. De dochter stond in de deuropening. De buren hoorden geschreeuw en belden de politie.',
      eerder: 'Twee meldingen in het afgelopen half jaar.',
    },
    feiten: [
      { code: '2c4', status: 'ja', toelichting: 'Rode striemen in de hals, gezien door de agenten.', bron: 'Waarneming politie', datum: '' },
      { code: '2i1', status: 'ja', toelichting: 'De dochter zag het gebeuren.', bron: 'Verklaring echtgenote', datum: '' },
      { code: '1c5', status: 'ja', toelichting: 'Rook sterk naar alcohol, sprak met dubbele tong.', bron: 'Waarneming politie', datum: '' },
    ],
    grond: {
      soort: 'gevaar',
      onmiddellijk: 'Het geweld is toegenomen tot een greep naar de keel. Hij wil vannacht in de woning blijven.',
      waaromDezePersoon: 'Het geweld gaat van hem uit. Zijn echtgenote zorgt voor de dochter, die hier naar school gaat.',
      minderIngrijpend: 'Een nacht elders slapen is geprobeerd; hij kwam de vorige keer binnen een uur terug.',
      belangenafweging: 'Hij kan tijdelijk niet thuis wonen en zijn dochter niet zien. De veiligheid van zijn echtgenote en dochter weegt zwaarder.',
    },
    zienswijze: { gehoord: 'ja', inhoud: 'Hij vindt het verbod overdreven en zegt dat het een ruzie was.', reden: '', toelichting: '', achterblijver: 'Zij is bang en wil rust.' },
    kind: {
      kindermishandeling: 'ja',
      toelichting: 'De dochter was getuige van het geweld.',
      veiligThuis: 'ja',
      overlegOp: op(12),
      overlegMet: 'mevrouw De Wit',
      uitkomst: 'Veilig Thuis steunt het voornemen en komt morgenochtend langs.',
      redenGeenOverleg: '',
    },
    zorg: { beschikbaar: 'ja', partij: 'Crisisdienst Molenwaard', toelichting: 'Komt vannacht.' },
    omstandigheden: { ...leegConcept().omstandigheden, aangehouden: 'ja', strafrecht: 'Aangehouden voor mishandeling.', onderdak: 'ja', binnentreden: 'nee', eigenBetrokkenheid: 'nee' },
    praktisch: { ...leegConcept().praktisch, sleutels: 'ja', raadsman: 'ja', raadsmanOp: op(30), bereikbaar: 'ja', bereikbaarheid: 'mobiel 06 0000 0000' },
    besluit: {
      ...leegConcept().besluit,
      keuze: 'opleggen',
      genomenOp: op(25),
      wijze: 'schriftelijk',
      ondertekening: 'burgemeester',
      beslisser: 'H. de Ruijter',
      uitreikingOp: op(55),
      uitreikingDoor: 'R. van Dalen',
    },
  }),
};

/** Announced orally; the beschikking still has to be handed over. */
const mondeling: DemonstratieZaak = {
  urenGeleden: 7,
  uitgereiktNaMinuten: null,
  concept: (op) => {
    const basis = schriftelijk.concept(op);
    return {
      ...basis,
      betrokkene: { ...basis.betrokkene, naam: 'Anouk Terhorst', aanhef: 'mevrouw', geboortedatum: '1991-11-08' },
      woning: { ...woning('Watermolenpad', '3 B', '0000 CD'), aanduiding: 'Bovenwoning, ingang aan de zijkant' },
      huisgenoten: [{ id: 'h1', naam: 'Willem Terhorst', geboortedatum: '1955-01-20', relatie: 'vader', contactverbod: 'ja' }],
      incident: { op: op(-30), omschrijving: 'Zij heeft haar vader met een asbak op het hoofd geslagen en gedreigd dat het de volgende keer erger wordt.', eerder: '' },
      feiten: [
        { code: '2g4', status: 'ja', toelichting: 'Asbak, ligt in beslag.', bron: 'Waarneming politie', datum: '' },
        { code: '2a2', status: 'ja', toelichting: '‘De volgende keer sta je niet meer op.’', bron: 'Verklaring vader', datum: '' },
      ],
      grond: {
        soort: 'gevaar',
        onmiddellijk: 'Zij heeft al geslagen en dreigt met meer. Zij wil direct terug naar binnen.',
        waaromDezePersoon: 'Het geweld gaat van haar uit; haar vader is slecht ter been en kan nergens anders heen.',
        belangenafweging: 'Zij moet tijdelijk weg uit haar huis. De veiligheid van haar vader weegt zwaarder.',
        minderIngrijpend: 'Een gesprek met de wijkagent heeft vorige maand niet geholpen.',
      },
      zienswijze: { gehoord: 'nee', inhoud: '', reden: 'spoed', toelichting: 'Zij schreeuwde en was niet aanspreekbaar.', achterblijver: '' },
      kind: { ...leegConcept().kind, kindermishandeling: 'nee' },
      besluit: {
        ...basis.besluit,
        genomenOp: op(14),
        wijze: 'mondeling',
        uitreikingOp: leegConcept().besluit.uitreikingOp,
        uitreikingDoor: '',
        aangezegdOp: op(20),
        aangezegdPlaats: 'In de woning',
        aangezegdDoor: 'R. van Dalen',
        redenSpoed: 'Zij wilde direct terug naar binnen; de beschikking kon niet worden afgewacht.',
        getuige: 'Agent S. Meijer',
        kernwoorden: 'U moet de woning nu verlaten, u mag tien dagen niet terugkomen en geen contact hebben met uw vader.',
      },
    };
  },
};

/** Weighed, and not imposed. */
const geenHuisverbod: DemonstratieZaak = {
  urenGeleden: 20 * 24,
  uitgereiktNaMinuten: null,
  concept: (op) => ({
    ...leegConcept(),
    melder: { naam: 'P. Aalberts', onderdeel: 'Basisteam Molenwaard', terugbelnummer: '0900 0000', gebeldOp: op(0) },
    incident: { op: op(-60), omschrijving: 'Luide woordenwisseling tussen twee broers over de huur; geen lichamelijk geweld.', eerder: '' },
    besluit: {
      ...leegConcept().besluit,
      keuze: 'niet opleggen',
      genomenOp: op(15),
      beslisser: 'H. de Ruijter',
      redenenNiet: 'Er is geen geweld gebruikt en er is niet gedreigd. Beiden zijn gekalmeerd.',
      alternatief: 'Een van de broers slaapt vannacht bij vrienden; de wijkagent gaat morgen langs.',
      meldingVeiligThuis: 'nee',
    },
  }),
};

/** Of last year, with shelter and care that still goes on. */
const metZorg: DemonstratieZaak = {
  urenGeleden: ZORGZAAK_DAGEN * 24,
  uitgereiktNaMinuten: 55,
  stappen: zorgzaakStappen,
  concept: (op) => {
    const basis = schriftelijk.concept(op);
    return {
      ...basis,
      betrokkene: { ...basis.betrokkene, naam: 'Ruben Oudshoorn', geboortedatum: '1979-02-11' },
      woning: woning('Lijsterbeslaan', '40', '0000 AD'),
      huisgenoten: [
        { id: 'h1', naam: 'Ingrid Oudshoorn-Vink', geboortedatum: '1981-06-23', relatie: 'echtgenote', contactverbod: 'ja' },
        { id: 'h2', naam: 'Sem Oudshoorn', geboortedatum: '2015-12-01', relatie: 'zoon', contactverbod: 'ja' },
      ],
      omstandigheden: { ...basis.omstandigheden, aangehouden: 'nee', strafrecht: '', onderdak: 'nee' },
    };
  },
};

/** The fictional cases of the demonstration archive, oldest first. */
export const demonstratieZaken: readonly DemonstratieZaak[] = [metZorg, geenHuisverbod, schriftelijk, mondeling];
