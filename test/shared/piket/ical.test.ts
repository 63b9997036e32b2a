import { describe, expect, test } from 'vitest';
import { diensten, perPersoon } from '../../../shared/piket/diensten.ts';
import { schrijfIcal, type Icalkeuze } from '../../../shared/piket/ical.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { instantenVan } from '../wth/onafhankelijk.ts';
import { BURGEMEESTER, deelnemer, LOCOS, proefrooster, regime } from './hulp.ts';

const keuze = (rest: Partial<Icalkeuze> = {}): Icalkeuze => ({
  van: '2026-10-20T00:00:00+02:00',
  tot: '2026-11-20T00:00:00+01:00',
  deelnemerId: null,
  metKantoortijd: false,
  gemeente: 'Voorbeeldstad',
  gemaaktOp: '2026-10-01T12:00:00+02:00',
  ...rest,
});

/** Reads the times of a file back, by RFC 5545 and the clock of `onafhankelijk.ts`. */
function lees(tekst: string): { uid: string; van: number; tot: number; titel: string }[] {
  const regels = tekst.replaceAll('\r\n ', '').split('\r\n');
  const momenten = (regel: string | undefined): number => {
    const [, zone, t = ''] = /(?:;TZID=([^:]+))?:(\d{8}T\d{6}Z?)$/.exec(regel ?? '') ?? [];
    const wand = Date.parse(`${t.slice(0, 4)}-${t.slice(4, 6)}-${t.slice(6, 8)}T${t.slice(9, 11)}:${t.slice(11, 13)}:${t.slice(13, 15)}Z`);
    if (t.endsWith('Z')) return wand;
    expect(zone).toBe('Europe/Amsterdam');
    const [een = Number.NaN, twee] = instantenVan(wand);
    expect(twee).toBeUndefined();
    return een;
  };
  return tekst
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((_, i) => {
      const begin = regels.indexOf('BEGIN:VEVENT', i === 0 ? 0 : plek(regels, i));
      const deel = regels.slice(begin, regels.indexOf('END:VEVENT', begin));
      const veld = (naam: string): string | undefined => deel.find((regel) => regel.startsWith(naam));
      return { uid: veld('UID:') ?? '', van: momenten(veld('DTSTART')), tot: momenten(veld('DTEND')), titel: veld('SUMMARY:') ?? '' };
    });
}
const plek = (regels: readonly string[], i: number): number => regels.flatMap((regel, n) => (regel === 'BEGIN:VEVENT' ? [n] : []))[i] ?? 0;

const perDag = (wisseltijd: string): Rooster =>
  proefrooster(regime({ kantoortijd: null, rotatie: { per: 'dag', eersteDag: '2026-01-02', wisseltijd, volgorde: ['loco1', 'loco2'] } }), [BURGEMEESTER, ...LOCOS]);

describe('iCalendar', () => {
  test('de hele tekst van een kleine agenda', () => {
    const tekst = schrijfIcal(proefrooster(), keuze({ van: '2026-10-24T12:00:00+02:00', tot: '2026-10-26T20:00:00+01:00', deelnemerId: 'loco2' }));
    expect(tekst.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Huisverbod//Piketrooster//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
      'X-WR-CALNAME:Piket burgemeester Voorbeeldstad',
      'BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:20261023T150000Z-loco2@piketrooster', 'DTSTAMP:20261001T100000Z', 'SEQUENCE:6',
      'DTSTART;TZID=Europe/Amsterdam:20261023T170000', 'DTEND;TZID=Europe/Amsterdam:20261026T083000',
      'SUMMARY:Piket: A. Çelik-Hoogland (locoburgemeester)', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:20261026T160000Z-loco2@piketrooster', 'DTSTAMP:20261001T100000Z', 'SEQUENCE:6',
      'DTSTART;TZID=Europe/Amsterdam:20261026T170000', 'DTEND;TZID=Europe/Amsterdam:20261027T083000',
      'SUMMARY:Piket: A. Çelik-Hoogland (locoburgemeester)', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'END:VCALENDAR', '',
    ]);
  });

  test.each(['00:00', '02:00', '02:30', '02:59', '03:00', '16:00'])('wissel om %s: teruggelezen dezelfde momenten, ook in beide wisselnachten', (wisseltijd) => {
    for (const [van, tot] of [['2026-10-20T00:00:00+02:00', '2026-11-01T00:00:00+01:00'], ['2027-03-20T00:00:00+01:00', '2027-04-01T00:00:00+02:00']] as const) {
      const rooster = perDag(wisseltijd);
      const gelezen = lees(schrijfIcal(rooster, keuze({ van, tot })));
      const alle = diensten(rooster, '2026-01-05T09:00:00+01:00', '2027-06-01T00:00:00+02:00');
      const verwacht = perPersoon(alle).filter((d) => Date.parse(d.tot) > Date.parse(van) && Date.parse(d.van) < Date.parse(tot));
      expect(gelezen.map(({ van: begin, tot: einde }) => [begin, einde])).toEqual(verwacht.map((d) => [Date.parse(d.van), Date.parse(d.tot)]));
      expect(new Set(gelezen.map(({ uid }) => uid)).size).toBe(gelezen.length);
    }
  });

  test('een begin in het dubbele uur staat er in UTC', () => {
    expect(schrijfIcal(perDag('02:30'), keuze())).toContain('DTSTART:20261025T003000Z\r\n');
  });

  test('per persoon of allen samen: dezelfde diensten', () => {
    const rooster = proefrooster();
    const samen = lees(schrijfIcal(rooster, keuze({ metKantoortijd: true })));
    const apart = ['bgm', 'loco1', 'loco2', 'loco3'].flatMap((deelnemerId) => lees(schrijfIcal(rooster, keuze({ deelnemerId, metKantoortijd: true }))));
    expect(apart.sort((a, b) => a.van - b.van)).toEqual(samen);
    expect(lees(schrijfIcal(rooster, keuze({ deelnemerId: 'bgm', metKantoortijd: true }))).length).toBeGreaterThan(lees(schrijfIcal(rooster, keuze({ deelnemerId: 'bgm' }))).length);
  });

  test('de sleutel van een dienst hangt niet af van het begin van het bestand', () => {
    const rooster = proefrooster();
    const [vroeg] = lees(schrijfIcal(rooster, keuze({ van: '2026-10-24T00:00:00+02:00' })));
    const [laat] = lees(schrijfIcal(rooster, keuze({ van: '2026-10-25T00:00:00+02:00' })));
    expect(laat).toEqual(vroeg);
  });

  test('regels van hoogstens 75 octetten, geen teken doormidden, tekens met betekenis ontsnapt', () => {
    const naam = `Ünlü; de Vries, ${'é𝒜'.repeat(40)} \\ einde`;
    const tekst = schrijfIcal(proefrooster(regime(), [BURGEMEESTER, ...LOCOS.slice(0, 2), deelnemer('loco3', naam, 'locoburgemeester', 3)]), keuze());
    for (const regel of tekst.split('\r\n')) {
      expect(Buffer.byteLength(regel, 'utf8')).toBeLessThanOrEqual(75);
      expect(regel).not.toMatch(/[\r\n\uFFFD]/);
    }
    expect(tekst.isWellFormed()).toBe(true);
    expect(Buffer.from(tekst, 'utf8').toString('utf8')).toBe(tekst);
    expect(lees(tekst).some(({ titel }) => titel === `SUMMARY:Piket: Ünlü\\; de Vries\\, ${'é𝒜'.repeat(40)} \\\\ einde (locoburgemeester)`)).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('geen telefoonnummers, redenen of toelichtingen', () => {
    expect(schrijfIcal(proefrooster(), keuze())).not.toMatch(/0182|Collegebesluit|DESCRIPTION|LOCATION/);
  });
});
