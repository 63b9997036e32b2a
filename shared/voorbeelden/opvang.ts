/** An invented case in which the uithuisgeplaatste had nowhere to go: tried himself, helped for two days, extended by the loco, ended. */
import type { Voorbeeld } from './bouw.ts';
import { gebeurtenis } from './bouw.ts';
import { BURGEMEESTER, LOCO, uitgereikt, zaak } from './verloop.ts';

export const opvangzaak: Voorbeeld = zaak('opvang', '2026-12-02T12:00:00+01:00', { zaaknummer: 'WTH-2026-0026' }, (id) => [
  uitgereikt,
  gebeurtenis('opvang.inspanning', '2026-11-28T00:10:00+01:00', {
    bij: 'uw broer, in Gouda',
    uitkomst: 'geen plek',
    waaruit: 'De hulpofficier was bij het telefoongesprek.',
    toelichting: 'Hij heeft een kleine woning en twee kinderen.',
  }),
  gebeurtenis('opvang.inspanning', '2026-11-28T00:25:00+01:00', { bij: 'een collega', uitkomst: 'geen antwoord', waaruit: 'Drie gemiste oproepen op uw telefoon, gezien door de hulpofficier.', toelichting: '' }),
  gebeurtenis('opvang.besloten', '2026-11-28T01:10:00+01:00', {
    contactId: 'pension',
    voorziening: 'Pension De Brug, Haven 12 in Veenwijk',
    prijsPerNacht: 6_500,
    begin: '2026-11-28T01:30:00+01:00',
    einde: '2026-11-30T01:30:00+01:00',
    redenen: 'U heeft vannacht nergens een plek gevonden. Het vriest, en u heeft geen geld bij u. Over twee dagen kunt u overdag verder zoeken.',
    ondertekening: BURGEMEESTER,
    antwoorden: [
      { code: 'OPVANG_GRONDSLAG', antwoord: 'burgemeester', toelichting: '' },
      { code: 'OPVANG_TWEE_DAGEN', antwoord: 'zelfde kloktijd', toelichting: '' },
    ],
  }),
  gebeurtenis('opvang.inspanning', '2026-11-29T14:00:00+01:00', { bij: 'uw zus, in Leiden', uitkomst: 'geen plek', waaruit: 'Uw zus heeft dat zelf aan de gemeente gezegd.', toelichting: 'Vanaf woensdag 2 december 2026 kan het wel.' }),
  gebeurtenis('opvang.verlengd', '2026-11-29T16:00:00+01:00', {
    opvangId: id(3),
    nieuwEinde: '2026-12-02T12:00:00+01:00',
    redenen: 'Vanaf woensdag kunt u bij uw zus terecht. Tot dan heeft u geen andere plek.',
    ondertekening: LOCO,
    antwoorden: [{ code: 'OPVANG_GRONDSLAG', antwoord: 'college', toelichting: 'wethouder P. Stam, telefonisch op 29 november 2026.' }],
  }),
  gebeurtenis('opvang.beeindigd', '2026-12-02T11:30:00+01:00', { opvangId: id(3), reden: 'eigen plek', toelichting: 'Uw zus heeft u opgehaald.', kosten: 29_250 }),
]);
