/** The nights of the clock change, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { diensten } from '../../../shared/piket/diensten.ts';
import { controle } from '../../../shared/piket/controle.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { BURGEMEESTER, eisSluitend, kort, LOCOS, proefrooster, regime } from './hulp.ts';

const perDag = (wisseltijd: string, eersteDag: string) =>
  proefrooster(regime({ kantoortijd: null, rotatie: { per: 'dag', eersteDag, wisseltijd, volgorde: ['loco1', 'loco2'] } }), [BURGEMEESTER, ...LOCOS]);

const uren = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 3_600_000;

describe('de nacht van 24 op 25 oktober 2026 heeft 25 uur', () => {
  test('een dienst van zaterdag 20.00 tot zondag 20.00 duurt 25 uur', () => {
    const rij = diensten(perDag('20:00', '2026-10-23'), '2026-10-23T20:00:00+02:00', '2026-10-26T20:00:00+01:00');
    expect(kort(rij)).toEqual([
      '2026-10-23T20:00:00+02:00 2026-10-24T20:00:00+02:00 loco1 rooster',
      '2026-10-24T20:00:00+02:00 2026-10-25T20:00:00+01:00 loco2 rooster',
      '2026-10-25T20:00:00+01:00 2026-10-26T20:00:00+01:00 loco1 rooster',
    ]);
    expect(rij.map(({ van, tot }) => uren(van, tot))).toEqual([24, 25, 24]);
  });

  test('een wissel om 02.30 is er een keer: de eerste keer dat de klok 02.30 wijst', () => {
    const rooster = perDag('02:30', '2026-10-24');
    expect(kort(diensten(rooster, '2026-10-24T02:30:00+02:00', '2026-10-26T02:30:00+01:00'))).toEqual([
      '2026-10-24T02:30:00+02:00 2026-10-25T02:30:00+02:00 loco1 rooster',
      '2026-10-25T02:30:00+02:00 2026-10-26T02:30:00+01:00 loco2 rooster',
    ]);
    expect(wieNeemtWaar(rooster, '2026-10-25T02:29:59+02:00').waarnemer?.deelnemerId).toBe('loco1');
    expect(wieNeemtWaar(rooster, '2026-10-25T02:10:00+01:00').waarnemer?.deelnemerId).toBe('loco2');
  });

  test('de week van vrijdag 16.00 tot vrijdag 16.00 met kantoortijden', () => {
    const rij = diensten(proefrooster(), '2026-10-23T12:00:00+02:00', '2026-10-26T12:00:00+01:00');
    expect(kort(rij)).toEqual([
      '2026-10-23T12:00:00+02:00 2026-10-23T17:00:00+02:00 bgm kantoortijd',
      '2026-10-23T17:00:00+02:00 2026-10-26T08:30:00+01:00 loco2 rooster',
      '2026-10-26T08:30:00+01:00 2026-10-26T12:00:00+01:00 bgm kantoortijd',
    ]);
    expect(controle(proefrooster(), '2026-10-23T17:00:00+02:00', '2026-10-26T08:30:00+01:00').verdeling.belastingen.find((b) => b.deelnemerId === 'loco2')?.uren).toBe(64.5);
  });
});

describe('de nacht van 27 op 28 maart 2027 heeft 23 uur', () => {
  test('een dienst van zaterdag 20.00 tot zondag 20.00 duurt 23 uur', () => {
    const rij = diensten(perDag('20:00', '2027-03-26'), '2027-03-26T20:00:00+01:00', '2027-03-29T20:00:00+02:00');
    expect(kort(rij)).toEqual([
      '2027-03-26T20:00:00+01:00 2027-03-27T20:00:00+01:00 loco1 rooster',
      '2027-03-27T20:00:00+01:00 2027-03-28T20:00:00+02:00 loco2 rooster',
      '2027-03-28T20:00:00+02:00 2027-03-29T20:00:00+02:00 loco1 rooster',
    ]);
    expect(rij.map(({ van, tot }) => uren(van, tot))).toEqual([24, 23, 24]);
  });

  test('een wissel om 02.30 die er niet is, is om 03.00 zomertijd', () => {
    const rij = diensten(perDag('02:30', '2027-03-27'), '2027-03-27T02:30:00+01:00', '2027-03-29T02:30:00+02:00');
    expect(kort(rij)).toEqual([
      '2027-03-27T02:30:00+01:00 2027-03-28T03:00:00+02:00 loco1 rooster',
      '2027-03-28T03:00:00+02:00 2027-03-29T02:30:00+02:00 loco2 rooster',
    ]);
  });
});

describe('elke wisselnacht van 2026 tot en met 2031', () => {
  const nachten = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((jaar) =>
    [3, 10].map((maand): [string, string] => {
      const laatste = Date.UTC(jaar, maand, 0);
      const zondag = new Date(laatste - new Date(laatste).getUTCDay() * 86_400_000).toISOString().slice(0, 10);
      return [zondag, maand === 3 ? '23' : '25'];
    }),
  );

  test.each(nachten)('%s: %s uur, geen gat en geen dubbele minuut', (zondag, lengte) => {
    const dag = Date.parse(`${zondag}T00:00:00Z`);
    const zomerBegin = lengte === '23';
    const van = `${zondag}T00:00:00${zomerBegin ? '+01:00' : '+02:00'}`;
    const tot = `${new Date(dag + 86_400_000).toISOString().slice(0, 10)}T00:00:00${zomerBegin ? '+02:00' : '+01:00'}`;
    expect(uren(van, tot)).toBe(Number(lengte));
    for (const wisseltijd of ['00:00', '01:59', '02:00', '02:59', '03:00', '16:00']) {
      const rooster = perDag(wisseltijd, '2026-01-01');
      const rij = diensten(rooster, van, tot);
      eisSluitend(rij, van, tot);
      expect(rij.length).toBe(wisseltijd === '00:00' ? 1 : 2);
      for (let ms = Date.parse(van); ms < Date.parse(tot); ms += 60_000) {
        expect(rij.filter((d) => Date.parse(d.van) <= ms && ms < Date.parse(d.tot)).length).toBe(1);
      }
    }
  });
});
