import { describe, expect, test } from 'vitest';
import { contact as schema, type Beschikbaarheid, type Contact, type Contactsoort } from '../../../shared/piket/contact.ts';
import { bereikbaarOp, teControleren, zorgBereikbaar } from '../../../shared/piket/telefoonlijst.ts';

const WERKDAGEN = [1, 2, 3, 4, 5];
const kantoor: Beschikbaarheid = { soort: 'uren', uren: WERKDAGEN.map((dag) => ({ dag, van: '09:00', tot: '17:00' })), feestdagen: 'gesloten' };
/** Evenings and nights of working days, the weekend, and holidays all day. */
const buiten: Beschikbaarheid = {
  soort: 'uren',
  uren: [...WERKDAGEN.map((dag) => ({ dag, van: '17:00', tot: '09:00' })), { dag: 6, van: '00:00', tot: '00:00' }, { dag: 7, van: '00:00', tot: '00:00' }, { dag: 1, van: '00:00', tot: '09:00' }],
  feestdagen: 'hele dag',
};
const contact = (contactId: string, soort: Contactsoort, beschikbaarheid: Beschikbaarheid, laatstGecontroleerd: string | null = null): Contact =>
  schema.parse({ contactId, soort, naam: contactId, organisatie: 'GGD', telefoons: [{ soort: 'piket', nummer: '088 000 00 00' }], beschikbaarheid, laatstGecontroleerd, opmerking: '' });

describe('bereikbaar op een moment', () => {
  test.each([
    ['vrijdagavond', '2026-11-27T23:40:00+01:00', { bereikbaar: false, vanaf: '2026-11-30T09:00:00+01:00' }],
    ['maandagochtend precies negen', '2026-11-30T09:00:00+01:00', { bereikbaar: true, tot: '2026-11-30T17:00:00+01:00' }],
    ['precies vijf uur', '2026-11-30T17:00:00+01:00', { bereikbaar: false, vanaf: '2026-12-01T09:00:00+01:00' }],
    ['kerst op vrijdag', '2026-12-25T10:00:00+01:00', { bereikbaar: false, vanaf: '2026-12-28T09:00:00+01:00' }],
    ['voor de klok vooruitgaat', '2027-03-27T12:00:00+01:00', { bereikbaar: false, vanaf: '2027-03-30T09:00:00+02:00' }],
  ])('kantooruren: %s', (_, moment, verwacht) => {
    expect(bereikbaarOp({ beschikbaarheid: kantoor }, moment)).toEqual(verwacht);
  });

  test.each([
    ['de nacht loopt door tot de ochtend', '2026-11-25T03:00:00+01:00', { bereikbaar: true, tot: '2026-11-25T09:00:00+01:00' }],
    ['van vrijdag 17.00 tot maandag 09.00', '2026-11-27T17:00:00+01:00', { bereikbaar: true, tot: '2026-11-30T09:00:00+01:00' }],
    ['niet onder kantooruren', '2026-11-25T12:00:00+01:00', { bereikbaar: false, vanaf: '2026-11-25T17:00:00+01:00' }],
    ['de nacht van 25 uur', '2026-10-25T02:30:00+01:00', { bereikbaar: true, tot: '2026-10-26T09:00:00+01:00' }],
  ])('buiten kantooruren: %s', (_, moment, verwacht) => {
    expect(bereikbaarOp({ beschikbaarheid: buiten }, moment)).toEqual(verwacht);
  });

  test('feestdagen: gewoon, als zondag, gesloten of de hele dag', () => {
    const op = (feestdagen: 'gewoon' | 'als zondag' | 'gesloten' | 'hele dag', tijd: string): boolean =>
      bereikbaarOp({ beschikbaarheid: { soort: 'uren', uren: [{ dag: 2, van: '09:00', tot: '17:00' }, { dag: 7, van: '20:00', tot: '21:00' }], feestdagen } }, `2027-04-27T${tijd}:00+02:00`).bereikbaar;
    // 27 April 2027 is King's Day, a Tuesday.
    expect((['gewoon', 'als zondag', 'gesloten', 'hele dag'] as const).map((f) => [op(f, '12:00'), op(f, '20:30')])).toEqual([
      [true, false], [false, true], [false, false], [true, true],
    ]);
  });

  test('altijd is altijd; elke dag de hele dag ook', () => {
    expect(bereikbaarOp({ beschikbaarheid: { soort: 'altijd' } }, '2026-12-25T03:00:00+01:00')).toEqual({ bereikbaar: true, tot: null });
    const heel: Beschikbaarheid = { soort: 'uren', uren: [...WERKDAGEN, 6, 7].map((dag) => ({ dag, van: '00:00', tot: '00:00' })), feestdagen: 'gewoon' };
    expect(bereikbaarOp({ beschikbaarheid: heel }, '2026-10-25T02:30:00+02:00')).toEqual({ bereikbaar: true, tot: null });
  });
});

describe('is er zorg', () => {
  const regie = contact('regie', 'procesregisseur', kantoor);
  const crisis = contact('crisis', 'crisisdienst', buiten);
  const politie = contact('politie', 'politie', { soort: 'altijd' });

  test('alleen kantooruren: op vrijdagavond een waarschuwing, met wie er het eerst weer is', () => {
    expect(zorgBereikbaar([regie, politie], '2026-11-27T23:40:00+01:00')).toEqual({
      bereikbaar: [],
      waarschuwing: 'GEEN_ZORG_BEREIKBAAR',
      eerstvolgende: { contact: regie, vanaf: '2026-11-30T09:00:00+01:00' },
    });
  });

  test('met een crisisdienst is er zorg; een lege lijst zegt dat zij leeg is', () => {
    expect(zorgBereikbaar([regie, crisis, politie], '2026-11-27T23:40:00+01:00')).toEqual({ bereikbaar: [crisis], waarschuwing: null, eerstvolgende: null });
    expect(zorgBereikbaar([politie], '2026-11-27T23:40:00+01:00')).toEqual({ bereikbaar: [], waarschuwing: 'GEEN_ZORG_IN_LIJST', eerstvolgende: null });
  });
});

test('te controleren: nooit, of langer geleden dan zoveel maanden, het langst eerst', () => {
  const rij = [contact('a', 'politie', kantoor, '2026-05-22'), contact('b', 'politie', kantoor, '2026-05-21'), contact('c', 'politie', kantoor), contact('d', 'politie', kantoor, '2025-01-01')];
  expect(teControleren(rij, '2026-11-22', 6).map(({ contactId }) => contactId)).toEqual(['c', 'd', 'b']);
  // 31 August less six months is the last day of February.
  expect(teControleren([contact('e', 'politie', kantoor, '2026-02-28'), contact('f', 'politie', kantoor, '2026-02-27')], '2026-08-31', 6).map(({ contactId }) => contactId)).toEqual(['f']);
  expect(() => teControleren(rij, '2026-11-22', 0)).toThrow('AANTAL_ONGELDIG');
});
