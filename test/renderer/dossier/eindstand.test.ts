import { describe, expect, test } from 'vitest';
import { eindstand } from '../../../renderer/features/dossier/eindstand.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { wijzigContactverbod } from '../../../shared/dossier/verloop/intrekken.ts';
import { bouw, daarna, idVan, opgelegd } from '../../shared/dossier/zaak.ts';
import { bekend, BURGEMEESTER, ingetrokken, lopend, uitspraak, verlengd, vernietiging, voorval } from '../../shared/dossier/verloop/stappen.ts';

/* An order of 27 November 2026, 23.40: ten days until 7 December. */
const EINDE = '2026-12-07T23:40:00+01:00';
const om = (zaak: readonly Gebeurtenis[], nu: string) => {
  const stand = eindstand(bouw(zaak), nu);
  return stand === null ? null : { kop: stand.kop, tot: `${stand.voor} ${stand.op}`, contact: stand.contact.namen, opmerkingen: stand.opmerkingen };
};
const BEIDEN = 'Marieke Bos en Lotte Verstappelen';

describe('de regel bovenaan zegt hoe het er nu voor staat', () => {
  test('lopend, en geëindigd', () => {
    expect(om(lopend(), '2026-12-06T23:40:00+01:00')).toEqual({ kop: 'nog 1 dag', tot: `Tot ${EINDE}`, contact: BEIDEN, opmerkingen: [] });
    expect(om(lopend(), EINDE)).toEqual({ kop: 'Het huisverbod is geëindigd', tot: `Geëindigd op ${EINDE}`, contact: BEIDEN, opmerkingen: [] });
    expect(om(opgelegd(), '2026-12-06T23:40:00+01:00')?.opmerkingen).toEqual(['Nog niet uitgereikt. Dit is het einde dat in de beschikking staat.']);
  });
  test('ingetrokken: niet meer tot het einde van de tien dagen', () => {
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00', '2026-12-03T09:00:00+01:00');
    expect(om(zaak, '2026-12-02T12:00:00+01:00')).toMatchObject({ kop: 'nog 21 uur', tot: 'Ingetrokken; loopt nog tot 2026-12-03T09:00:00+01:00', contact: BEIDEN });
    expect(om(zaak, '2026-12-03T09:00:00+01:00')).toMatchObject({ kop: 'Het huisverbod is ingetrokken', tot: 'Ingetrokken met ingang van 2026-12-03T09:00:00+01:00' });
  });
  test('vernietigd, tijdens de looptijd en daarna', () => {
    const tijdens = voorval(lopend(), vernietiging('2026-12-02T16:00:00+01:00'));
    expect(om(tijdens, '2026-12-02T16:00:00+01:00')).toMatchObject({ kop: 'De rechter vernietigde het huisverbod', tot: 'Vernietigd met ingang van 2026-12-02T16:00:00+01:00' });
    const alsnog = voorval(lopend(), vernietiging('2026-12-20T16:00:00+01:00'));
    expect(om(alsnog, '2026-12-19T00:00:00+01:00')).toMatchObject({ kop: 'Het huisverbod is geëindigd' });
    expect(om(alsnog, '2026-12-20T16:00:00+01:00')).toMatchObject({ kop: 'De rechter vernietigde het huisverbod', tot: `Geëindigd op ${EINDE}` });
  });
  test('alleen de verlenging vernietigd', () => {
    const zaak = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00'), '2026-12-04T16:30:00+01:00');
    const na = voorval(zaak, vernietiging('2026-12-15T16:00:00+01:00', { verlengingId: idVan(zaak, 'huisverbod.verlengd') }));
    expect(om(na, '2026-12-16T00:00:00+01:00')).toMatchObject({ kop: 'De rechter vernietigde het huisverbod', tot: 'Vernietigd met ingang van 2026-12-15T16:00:00+01:00' });
  });
  test('geschorst: contact is nu niet verboden, en het einde blijft', () => {
    const zaak = voorval(lopend(), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00'));
    expect(om(zaak, '2026-12-02T12:00:00+01:00')).toMatchObject({ tot: `Tot ${EINDE}`, contact: '' });
    expect(om(zaak, '2026-12-02T12:00:00+01:00')?.opmerkingen[0]).toContain('Geschorst door de rechter');
  });
  test('een verlenging die geschorst is terwijl de eerste tien dagen nog lopen: wat dat straks betekent', () => {
    const zaak = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00'), '2026-12-04T16:30:00+01:00');
    const verlengingId = idVan(zaak, 'huisverbod.verlengd');
    const na = voorval(zaak, uitspraak('huisverbod.geschorst', '2026-12-05T16:00:00+01:00', verlengingId));
    expect(om(na, '2026-12-05T17:00:00+01:00')).toMatchObject({ contact: BEIDEN, opmerkingen: ['De rechter schorste de verlenging: vanaf maandag 7 december 2026 om 23.40 uur werkt het huisverbod niet. De termijn loopt door.'] });
    expect(om(na, EINDE)).toMatchObject({ contact: '' });
    expect(om(na, EINDE)?.opmerkingen).toHaveLength(1);
    const opgeheven = voorval(na, uitspraak('schorsing.opgeheven', '2026-12-06T16:00:00+01:00', verlengingId));
    expect(om(opgeheven, '2026-12-06T17:00:00+01:00')?.opmerkingen).toEqual([]);
  });
  test('contact dat is opgeheven of onder voorwaarden mag', () => {
    const met = (wijziging: 'opgeheven' | 'beperkt') => {
      const gegevens = { huisgenootId: 'h2', wijziging, vanaf: '2026-12-01T12:00:00+01:00', waarom: 'x', voorwaarden: 'Een uur.', ondertekening: BURGEMEESTER };
      const zaak = lopend();
      return daarna(zaak, wijzigContactverbod(bouw(zaak), { at: '2026-12-01T12:00:00+01:00', ...gegevens }, '2026-12-01T12:00:00+01:00'));
    };
    expect(om(met('opgeheven'), '2026-12-01T12:00:00+01:00')).toMatchObject({ contact: 'Marieke Bos', opmerkingen: [] });
    expect(om(met('beperkt'), '2026-12-01T12:00:00+01:00')).toMatchObject({ contact: BEIDEN, opmerkingen: ['Met Lotte Verstappelen mag contact onder voorwaarden.'] });
  });
  test('een einde in het uur dat niet bestaat, met uitleg', () => {
    const zaak = lopend({ besloten: '2026-03-19T02:10:00+01:00', ingang: '2026-03-19T02:30:00+01:00' });
    expect(om(zaak, '2026-03-20T02:30:00+01:00')?.opmerkingen).toHaveLength(1);
  });
});
