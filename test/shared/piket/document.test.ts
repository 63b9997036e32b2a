import { expect, test } from 'vitest';
import type { Blok } from '../../../shared/documenten/blok.ts';
import { roosterdocument } from '../../../shared/papier/roosterdocument.ts';
import { diensten, perBeurt } from '../../../shared/piket/diensten.ts';
import { bereikbaarTekst, uitlegBeschikbaar, zorgwaarschuwing } from '../../../shared/tekst/telefoonlijst.ts';
import { COORDINATOR, kort, legVast, proefrooster } from './hulp.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';

const tekst = (blok: Blok | undefined): string => JSON.stringify(blok);
const NU = '2026-10-01T12:00:00+02:00';

test('per beurt: de avonden van een week worden één regel, een vervanger in kantoortijd blijft staan', () => {
  const leeg = proefrooster();
  const rooster = legVast(leeg, zetDienst(leeg, { deelnemerId: 'loco3', van: '2026-10-28T10:00:00+01:00', tot: '2026-10-28T12:00:00+01:00', reden: 'Congres' }, COORDINATOR, NU), NU);
  expect(kort(perBeurt(diensten(rooster, '2026-10-23T12:00:00+02:00', '2026-11-06T12:00:00+01:00')))).toEqual([
    '2026-10-23T17:00:00+02:00 2026-10-28T08:30:00+01:00 loco2 rooster',
    '2026-10-28T10:00:00+01:00 2026-10-28T12:00:00+01:00 loco3 handmatig',
    '2026-10-28T17:00:00+01:00 2026-10-30T08:30:00+01:00 loco2 rooster',
    '2026-10-30T17:00:00+01:00 2026-11-06T08:30:00+01:00 loco3 rooster',
  ]);
});

test('het blad zegt wie, wanneer en op welk nummer, en niets over een zaak', () => {
  const vraag = { van: '2026-10-23T12:00:00+02:00', tot: '2026-11-06T12:00:00+01:00', gemeente: 'Voorbeeldstad', briefhoofd: null, contacten: [], deelnemerId: null, metKantoortijd: false, gemaaktOp: NU };
  const { blokken, zaaknummer } = roosterdocument(proefrooster(), vraag);
  expect(zaaknummer).toBe('');
  const tabel = tekst(blokken.find(({ soort }) => soort === 'tabel'));
  expect(tabel).toContain('A. Çelik-Hoogland, loco');
  expect(tabel).toContain('0182 00 00 02 (piket)');
  expect(tekst(blokken.find(({ soort }) => soort === 'alinea'))).toContain('ma t/m vr 08.30–17.00, niet op feestdagen');
  const vroeg = roosterdocument(proefrooster(), { ...vraag, van: '2026-01-01T00:00:00+01:00', tot: '2026-01-20T00:00:00+01:00' });
  expect(tekst(vroeg.blokken.find(({ soort }) => soort === 'tabel'))).not.toContain('niemand ingedeeld');
  const een = roosterdocument(proefrooster(), { ...vraag, deelnemerId: 'loco3', metKantoortijd: true });
  expect(tekst(een.blokken.find(({ soort }) => soort === 'tabel'))).not.toContain('Çelik');
});

test('uren in woorden: dagen met dezelfde uren samen', () => {
  const uur = (dag: number, van: string, tot: string) => ({ dag, van, tot });
  expect(uitlegBeschikbaar({ soort: 'altijd' })).toEqual(['dag en nacht']);
  expect(
    uitlegBeschikbaar({
      soort: 'uren',
      uren: [uur(1, '13:00', '17:00'), uur(1, '08:30', '12:00'), uur(2, '08:30', '12:00'), uur(3, '08:30', '12:00'), uur(6, '00:00', '00:00'), uur(7, '22:00', '06:00')],
      feestdagen: 'als zondag',
    }),
  ).toEqual(['ma 08.30–12.00 en 13.00–17.00', 'di en wo 08.30–12.00', 'za de hele dag', 'zo 22.00–06.00', 'op feestdagen als op zondag']);
});

test('bereikbaarheid en de zorgwaarschuwing in woorden', () => {
  expect(bereikbaarTekst({ bereikbaar: true, tot: null })).toBe('nu bereikbaar');
  expect(bereikbaarTekst({ bereikbaar: false, vanaf: '2026-11-09T08:30:00+01:00' })).toBe('nu niet bereikbaar; weer vanaf ma 9 nov. 2026 08.30');
  expect(zorgwaarschuwing({ bereikbaar: [], waarschuwing: null, eerstvolgende: null })).toBeNull();
  expect(zorgwaarschuwing({ bereikbaar: [], waarschuwing: 'GEEN_ZORG_BEREIKBAAR', eerstvolgende: null })?.wat).toBe('Er is nu geen zorg bereikbaar.');
});
