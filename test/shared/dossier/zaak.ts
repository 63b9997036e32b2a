/** A fictional case as events, for the tests of this folder and of the pages that show it. */
import type { Gebeurtenis, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';

/** Records events one after the other: ids `g1`, `g2`, … */
export function leg(...nieuwe: (NieuweGebeurtenis & { vastgelegdOp?: Moment })[]): Gebeurtenis[] {
  return nieuwe.map(({ vastgelegdOp, ...nieuw }, index) => ({
    ...nieuw,
    id: `g${index + 1}`,
    volgnummer: index + 1,
    vastgelegdOp: vastgelegdOp ?? nieuw.at,
    accountId: 'a1',
    hoedanigheid: 'burgemeester',
  }));
}

/** Records more events after those. */
export const daarna = (gebeurtenissen: readonly Gebeurtenis[], ...nieuwe: NieuweGebeurtenis[]): Gebeurtenis[] =>
  leg(...gebeurtenissen, ...nieuwe);

export const ZAAK = 'WTH-2026-0007';

/** What may differ in the night of the test case. */
export type Nacht = { besloten?: Moment; ingang?: Moment; wijze?: 'schriftelijk' | 'mondeling'; aangezegd?: Moment };

export const BESLOTEN: Moment = '2026-11-27T23:20:00+01:00';
export const INGANG: Moment = '2026-11-27T23:40:00+01:00';

/** What stands before the decision. */
export function weging(besloten: Moment = BESLOTEN): NieuweGebeurtenis[] {
  const gebeld = besloten === BESLOTEN ? '2026-11-27T22:55:00+01:00' : besloten;
  return [
    { type: 'melding.geopend', at: gebeld, gegevens: { zaaknummer: ZAAK } },
    { type: 'melding.ontvangen', at: gebeld, gegevens: { hulpofficier: 'R. van Dalen', onderdeel: 'Basisteam', terugbelnummer: '0900 0000' } },
    {
      type: 'betrokkene.vastgesteld',
      at: besloten,
      gegevens: {
        naam: 'Johan Verstappelen',
        aanhef: 'de heer',
        geboortedatum: '1984-05-14',
        geboorteplaats: 'Molenwaard',
        identiteit: 'document',
        identiteitToelichting: 'Rijbewijs',
        leeftijdBevestigd: false,
      },
    },
    {
      type: 'woning.vastgesteld',
      at: besloten,
      gegevens: {
        straat: 'Korenbloemweg',
        huisnummer: '12',
        postcode: '0000 AB',
        plaats: 'Molenwaard',
        aanduiding: '',
        bijbehorend: '',
        samenwonendToelichting: '',
      },
    },
    {
      type: 'huisgenoot.vastgesteld',
      at: besloten,
      gegevens: { huisgenootId: 'h1', naam: 'Marieke Bos', geboortedatum: '1986-09-02', relatie: 'echtgenote', contactverbod: true },
    },
    {
      type: 'huisgenoot.vastgesteld',
      at: besloten,
      gegevens: { huisgenootId: 'h2', naam: 'Lotte Verstappelen', geboortedatum: '', relatie: 'dochter', contactverbod: true },
    },
    {
      type: 'feit.vastgesteld',
      at: besloten,
      gegevens: { code: '2c4', status: 'ja', toelichting: 'Striemen in de hals.', bron: 'Waarneming politie', datum: '' },
    },
    {
      type: 'feit.vastgesteld',
      at: besloten,
      gegevens: { code: '2i1', status: 'ja', toelichting: 'De dochter zag het.', bron: 'Verklaring', datum: '2026-11-27' },
    },
    {
      type: 'zienswijze.vastgelegd',
      at: besloten,
      gegevens: { gehoord: true, inhoud: 'Hij vindt het overdreven.', reden: '', toelichting: '', achterblijver: '' },
    },
    {
      type: 'kindermishandeling.beoordeeld',
      at: besloten,
      gegevens: { vermoeden: true, toelichting: '', overleg: { op: besloten, met: 'mevrouw De Wit', uitkomst: 'Steunt het.' }, redenGeenOverleg: '' },
    },
    {
      type: 'praktisch.vastgesteld',
      at: besloten,
      gegevens: { sleutels: 'ja', sleutelsToelichting: '', raadsman: 'ja', raadsmanOp: besloten, bereikbaar: 'nee', bereikbaarheid: '' },
    },
  ];
}

/** A case in which an order was imposed; ten days from `ingang`. */
export function opgelegd({ besloten = BESLOTEN, ingang = INGANG, wijze = 'schriftelijk', aangezegd }: Nacht = {}): Gebeurtenis[] {
  const einde = huisverbodtermijn(ingang).einde.moment;
  const besluit: NieuweGebeurtenis = {
    type: 'huisverbod.opgelegd',
    at: besloten,
    gegevens: { wijze, ondertekening: { als: 'burgemeester', beslisser: 'H. de Ruijter' }, ingang, einde, uitreikingDoor: 'R. van Dalen' },
  };
  const gegevens = { plaats: 'In de woning', door: 'R. van Dalen', redenSpoed: 'Hij dreigde.', getuige: '', kernwoorden: 'U moet nu weg.' };
  const aanzegging: NieuweGebeurtenis[] = wijze === 'mondeling' ? [{ type: 'huisverbod.aangezegd', at: aangezegd ?? ingang, gegevens }] : [];
  return leg(...weging(besloten), besluit, ...aanzegging);
}

/** The event that it was handed over in person. */
export const uitgereiktOp = (at: Moment): NieuweGebeurtenis => ({
  type: 'beschikking.uitgereikt',
  at,
  gegevens: { wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' },
});

/** The case of these events. */
export const bouw = (gebeurtenissen: readonly Gebeurtenis[]): Dossier => bouwDossier('d1', gebeurtenissen);

/** Id of the first event of a kind. */
export const idVan = (gebeurtenissen: readonly Gebeurtenis[], type: Gebeurtenis['type']): string =>
  gebeurtenissen.find((gebeurtenis) => gebeurtenis.type === type)?.id ?? '';
