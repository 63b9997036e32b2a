/** The worked examples of the domain reference, one row each. */
import { describe, expect, test } from 'vitest';
import { beroepLaatsteDag } from '../../../shared/wth/beroep.ts';
import { bewaartermijnDossier } from '../../../shared/wth/bewaartermijn.ts';
import { verslagUiterlijk } from '../../../shared/wth/binnentreden.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { motiveringUiterlijk } from '../../../shared/wth/motivering.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { opvangEinde } from '../../../shared/wth/opvang.ts';
import { urenTussen } from '../../../shared/wth/rekenen.ts';
import { raadsmanUiterlijk } from '../../../shared/wth/urentermijnen.ts';
import { toetsVerlengingOpDatum } from '../../../shared/wth/verlengingOpDatum.ts';
import { horenUiterlijk } from '../../../shared/wth/voorlopigeVoorziening.ts';

describe('huisverbod: einde en maximum', () => {
  test.each([
    ['vrijdagnacht, maximum op Kerst', '2026-11-27T23:40:00+01:00', '2026-12-07T23:40:00+01:00', null, '2026-12-25T23:40:00+01:00', 240],
    ['einde zomertijd', '2026-10-17T01:15:00+02:00', '2026-10-27T01:15:00+01:00', null, '2026-11-14T01:15:00+01:00', 241],
    ['begin zomertijd', '2026-03-22T21:05:00+01:00', '2026-04-01T21:05:00+02:00', null, '2026-04-19T21:05:00+02:00', 239],
    ['niet-bestaand uur', '2026-03-19T02:30:00+01:00', '2026-03-29T03:00:00+02:00', 'gat', '2026-04-16T02:30:00+02:00', 239.5],
    ['dubbel uur', '2026-10-15T02:20:00+02:00', '2026-10-25T02:20:00+02:00', 'dubbel', '2026-11-12T02:20:00+01:00', 240],
    ['schrikkeljaar', '2028-02-20T14:00:00+01:00', '2028-03-01T14:00:00+01:00', null, '2028-03-19T14:00:00+01:00', 240],
    ['Arnhem BJ4703', '2009-01-17T12:00:00+01:00', '2009-01-27T12:00:00+01:00', null, '2009-02-14T12:00:00+01:00', 240],
    ['Middelburg BP2167', '2010-03-27T20:00:00+01:00', '2010-04-06T20:00:00+02:00', null, '2010-04-24T20:00:00+02:00', 239],
  ])('%s', (_, opgelegd, einde, markering, maximum, uren) => {
    const termijn = huisverbodtermijn(opgelegd);
    expect(termijn.einde).toEqual({ moment: einde, markering });
    expect(termijn.maximum).toEqual({ moment: maximum, markering: null });
    expect(urenTussen(opgelegd, termijn.einde.moment)).toBe(uren);
  });

  test('de weekdagen kloppen met de tabel', () => {
    const { einde, maximum } = huisverbodtermijn('2026-11-27T23:40:00+01:00');
    expect(momentVoluit(einde.moment)).toBe('maandag 7 december 2026 om 23.40 uur');
    expect(momentVoluit(maximum.moment)).toBe('vrijdag 25 december 2026 om 23.40 uur');
  });

  test('RBMNE:2024:2780: achttien dagen tellen vanaf het einde, niet vanaf het besluit', () => {
    const vraag = { opgelegd: '2024-03-27', verlengingDagen: 18, besluit: '2024-04-04', verlengdTot: null };
    expect(toetsVerlengingOpDatum(vraag)).toEqual({
      termijn: { einde: '2024-04-06', maximum: '2024-04-24' },
      eindeVerlengd: '2024-04-24',
      tijdig: true,
      melding: null,
    });
  });
});

describe('andere termijnen', () => {
  test.each([
    ['RBNHO:2014:10086', '2014-07-16', '2014-07-21'],
    ['vrijdag', '2026-11-27', '2026-12-01'],
    ['voor Kerst', '2026-12-23', '2026-12-28'],
    ['Witte Donderdag', '2027-03-25', '2027-03-31'],
    ['voor Hemelvaart, vrijdag gelijkgesteld', '2026-05-13', '2026-05-19'],
    ['oud en nieuw', '2026-12-30', '2027-01-04'],
    // By hand: Thursday and Friday are no working days, then the weekend; Monday 5 and Tuesday 6 January are the two.
    ['oud en nieuw met gelijkgestelde 2 januari', '2025-12-31', '2026-01-06'],
  ])('horen, %s', (_, ontvangen, uiterlijk) => {
    expect(horenUiterlijk(ontvangen).uiterlijk).toBe(uiterlijk);
  });

  test('beroep schuift van zaterdag naar maandag', () => {
    expect(beroepLaatsteDag('2026-11-28')).toMatchObject({ uiterlijk: '2027-01-11', zonderVerlenging: '2027-01-09' });
  });

  test('motivering, raadsman, verslag, opvang en bewaren', () => {
    expect(motiveringUiterlijk('2026-11-27').uiterlijk).toBe('2026-12-04');
    expect(raadsmanUiterlijk('2026-10-24T20:00:00+02:00')).toBe('2026-10-25T19:00:00+01:00');
    expect(verslagUiterlijk('2026-11-27').uiterlijk).toBe('2026-12-01');
    expect(opvangEinde('2026-11-28T01:30:00+01:00').moment).toBe('2026-11-30T01:30:00+01:00');
    expect(bewaartermijnDossier('2026-11-27', '2026-12-04')).toEqual({
      bewarenTotEnMet: '2031-12-04',
      vernietigenVanaf: '2031-12-05',
    });
  });
});
