import { leegConcept, type WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import type { TijdstipInvoer } from '../../../../shared/wth/invoer.ts';

/** When these fictional nights are looked at. */
export const NU = '2026-11-28T00:30:00+01:00';

export const op = (tijd: string, datum = '27-11-2026'): TijdstipInvoer => ({ datum, tijd, uur: '' });

/** A night page on which nothing is missing: an order in writing, with everything that can be asked answered. */
export function schriftelijk(): WegingConcept {
  return {
    ...leegConcept(),
    melder: { naam: 'P. Brouwer', onderdeel: 'Basisteam Molenwaard', terugbelnummer: '0900 0000', gebeldOp: op('23.10') },
    betrokkene: {
      naam: 'Karel de Wit',
      aanhef: 'de heer',
      geboortedatum: '14-5-1984',
      geboorteplaats: 'Molenwaard',
      identiteit: 'document',
      identiteitToelichting: 'Rijbewijs gezien',
      leeftijdBevestigd: '',
    },
    woning: {
      straat: 'Lindelaan',
      huisnummer: '12',
      postcode: '1234 AB',
      plaats: 'Molenwaard',
      aanduiding: 'Bovenwoning',
      bijbehorend: 'Berging',
      samenwonend: 'ja',
      samenwonendToelichting: 'Zij wonen daar sinds 2019',
    },
    huisgenoten: [
      { id: 'h1', naam: 'Anna Smit', geboortedatum: '2-3-1986', relatie: 'partner', contactverbod: 'ja' },
      { id: 'h2', naam: 'Noor de Wit', geboortedatum: '9-9-2015', relatie: 'dochter', contactverbod: 'nee' },
    ],
    incident: { op: op('22.15'), omschrijving: 'Hij sloeg haar in de keuken', eerder: 'In maart een melding' },
    feiten: [
      { code: '2c1', status: 'ja', toelichting: 'Blauwe plek op de arm', bron: 'agent ter plaatse', datum: '27-11-2026' },
      { code: '1c5', status: 'onbekend', toelichting: '', bron: '', datum: '' },
    ],
    grond: {
      soort: 'gevaar',
      onmiddellijk: 'Hij zegt dat hij terugkomt',
      waaromDezePersoon: 'Het geweld kwam van hem',
      minderIngrijpend: 'Een gesprek hielp eerder niet',
      belangenafweging: 'Hij kan bij zijn broer slapen',
    },
    zienswijze: { gehoord: 'ja', inhoud: 'Hij vindt het overdreven', reden: '', toelichting: '', achterblijver: 'Zij is bang' },
    kind: {
      kindermishandeling: 'ja',
      toelichting: 'Het kind zag het',
      veiligThuis: 'ja',
      overlegOp: op('23.20'),
      overlegMet: 'M. Jansen',
      uitkomst: 'Opleggen is veiliger',
      redenGeenOverleg: '',
    },
    zorg: { beschikbaar: 'ja', partij: 'Crisisdienst', toelichting: 'De agent belt hen' },
    omstandigheden: {
      aangehouden: 'nee',
      strafrecht: 'Aangifte volgt',
      aandachtspunten: 'Geen wapens, een hond',
      onderdak: 'ja',
      binnentreden: 'ja',
      binnentredenToelichting: 'Zij opende zelf de deur',
      eigenBetrokkenheid: 'nee',
      eigenBetrokkenheidToelichting: '',
    },
    praktisch: {
      sleutels: 'ja',
      sleutelsToelichting: 'Twee sleutels afgegeven',
      raadsman: 'ja',
      raadsmanOp: op('23.30'),
      bereikbaar: 'ja',
      bereikbaarheid: 'Telefoon van zijn broer',
    },
    besluit: {
      ...leegConcept().besluit,
      keuze: 'opleggen',
      genomenOp: op('23.40'),
      wijze: 'schriftelijk',
      ondertekening: 'burgemeester',
      beslisser: 'H. van Veen',
      uitreikingOp: op('0.20', '28-11-2026'),
      uitreikingDoor: 'P. Brouwer',
    },
  };
}

/** The same night, announced orally and signed under a mandate. */
export function mondeling(): WegingConcept {
  const concept = schriftelijk();
  return {
    ...concept,
    besluit: {
      ...concept.besluit,
      wijze: 'mondeling',
      ondertekening: 'hulpofficier',
      mandaat: 'Mandaatbesluit 2026',
      uitreikingOp: op('', ''),
      aangezegdOp: op('23.50'),
      aangezegdPlaats: 'In de woning',
      aangezegdDoor: 'P. Brouwer',
      redenSpoed: 'Hij wilde weglopen',
      getuige: 'Agent De Boer',
      kernwoorden: 'Tien dagen weg en geen contact',
    },
  };
}

/** The same night, without an order. */
export function nietOpgelegd(): WegingConcept {
  const concept = schriftelijk();
  return {
    ...concept,
    besluit: {
      ...leegConcept().besluit,
      keuze: 'niet opleggen',
      genomenOp: op('23.40'),
      beslisser: 'H. van Veen',
      redenenNiet: 'Hij slaapt vannacht elders',
      alternatief: 'Gesprek morgen',
      meldingVeiligThuis: 'ja',
    },
  };
}
