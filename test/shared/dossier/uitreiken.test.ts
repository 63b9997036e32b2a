import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gevolgVanUitreiking, reikUit, type Uitreiking } from '../../../shared/dossier/uitreiken.ts';
import { eindeVan } from '../../../shared/dossier/status.ts';
import { epochVanMoment, momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { BESLOTEN, bouw, daarna, INGANG, leg, opgelegd, uitgereiktOp, weging } from './zaak.ts';

const NU = '2026-11-28T12:00:00+01:00';
const uitreiking: Uitreiking = { at: INGANG, wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' };
const code = (doe: () => unknown): unknown => {
  try {
    return doe();
  } catch (fout) {
    return (fout as { code?: string }).code;
  }
};

describe('de uitreiking vastleggen', () => {
  test('wordt een gebeurtenis op het moment zelf', () => {
    const { at, ...gegevens } = uitreiking;
    expect(reikUit(bouw(opgelegd()), uitreiking, NU)).toEqual({ type: 'beschikking.uitgereikt', at, gegevens });
  });
  test.each([
    ['NIETS_OPGELEGD', leg(...weging()), {}],
    ['AL_UITGEREIKT', daarna(opgelegd(), uitgereiktOp(INGANG)), {}],
    ['IN_DE_TOEKOMST', opgelegd(), { at: '2026-11-28T12:00:01+01:00' }],
    ['UITREIKING_VOOR_BESLUIT', opgelegd(), { at: '2026-11-27T23:19:59+01:00' }],
    ['INVOER_ONGELDIG', opgelegd(), { ontvangst: 'niet aangetroffen' }],
    ['INVOER_ONGELDIG', opgelegd(), { wijze: 'nederlegging' }],
  ] as const)('weigert met %s', (verwacht, zaak, anders) => {
    expect(code(() => reikUit(bouw(zaak), { ...uitreiking, ...anders }, NU))).toBe(verwacht);
  });
  test('nederlegging is er voor wie niet is aangetroffen', () => {
    const nederlegging = { ...uitreiking, wijze: 'nederlegging', ontvangst: 'niet aangetroffen' } as const;
    expect(reikUit(bouw(opgelegd()), nederlegging, NU).type).toBe('beschikking.uitgereikt');
  });
});

describe('wat de uitreiking met de tien dagen doet', () => {
  const soort = (zaak: ReturnType<typeof opgelegd>, at: string): string | undefined => gevolgVanUitreiking(bouw(zaak), at)?.soort;
  test.each([
    ['zoals beschikking', opgelegd(), INGANG],
    ['eerder', opgelegd(), '2026-11-27T23:35:00+01:00'],
    ['later', opgelegd(), '2026-11-28T00:10:00+01:00'],
    ['na einde', opgelegd(), '2026-12-07T23:40:00+01:00'],
    ['aangezegd', opgelegd({ wijze: 'mondeling' }), '2026-11-28T09:00:00+01:00'],
    ['aangezegd', opgelegd({ wijze: 'mondeling' }), INGANG],
    ['eerder', opgelegd({ wijze: 'mondeling' }), '2026-11-27T23:35:00+01:00'],
  ] as const)('%s', (verwacht, zaak, at) => {
    expect(soort(zaak, at)).toBe(verwacht);
  });
  test('zonder huisverbod is er geen gevolg', () => {
    expect(gevolgVanUitreiking(bouw(leg(...weging())), INGANG)).toBeNull();
  });
  test('zegt vooraf precies wat er na het vastleggen geldt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_000 }), fc.boolean(), (minuten, mondeling) => {
        const at = momentVanEpoch(epochVanMoment(BESLOTEN) + minuten * 60_000);
        const zaak = opgelegd({ wijze: mondeling ? 'mondeling' : 'schriftelijk' });
        const gevolg = gevolgVanUitreiking(bouw(zaak), at);
        expect(gevolg?.looptijd.einde.moment).toBe(eindeVan(bouw(daarna(zaak, uitgereiktOp(at)))));
      }),
    );
  });
});
