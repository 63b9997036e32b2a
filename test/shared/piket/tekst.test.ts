import { describe, expect, test } from 'vitest';
import { contactsoorten } from '../../../shared/piket/contact.ts';
import { afwezigheidsgronden, ambten } from '../../../shared/piket/roostergebeurtenissen.ts';
import { afwezigheidTekst, ambtTekst, contactsoortTekst, piketTeksten } from '../../../shared/tekst/piket.ts';

const PARAMS = { van: '2026-10-25T02:30:00+01:00', tot: '2026-10-26T09:00:00+01:00', aantal: 3, rangorde: 2, jaren: 30, kolom: 'naam', grens: '2 MB', verwacht: 4, andere: 7 };

describe('teksten van het piketrooster', () => {
  test.each(Object.entries(piketTeksten))('%s zegt wat er is en wat te doen, ook zonder gegevens', (_, tekst) => {
    for (const params of [PARAMS, { aantal: 1, van: PARAMS.van, tot: PARAMS.tot }, {}]) {
      const { wat, stap } = tekst(params);
      for (const zin of [wat, stap]) {
        expect(zin).toMatch(/^[A-Z].*[.)]$/);
        expect(zin.length).toBeLessThan(160);
      }
    }
    expect(tekst(PARAMS).wat).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
  });

  test('tijden staan er zoals mensen ze lezen', () => {
    expect(piketTeksten.GAT_ZONDER_DEKKING({ ...PARAMS, aantal: 1 }).wat).toBe('Van zo 25 okt. 2026 02.30 (wintertijd) tot ma 26 okt. 2026 09.00 is er niemand ingedeeld die kan.');
  });

  test('elk woord uit de gegevens heeft een tekst', () => {
    expect(Object.keys(ambtTekst)).toEqual([...ambten]);
    expect(Object.keys(afwezigheidTekst)).toEqual([...afwezigheidsgronden]);
    expect(Object.keys(contactsoortTekst).sort()).toEqual([...contactsoorten].sort());
  });
});
