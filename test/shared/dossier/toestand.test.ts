import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { vatSamen } from '../../../shared/dossier/samenvatting.ts';
import { actueleFeiten, bouwDossier, dossierMet } from '../../../shared/dossier/toestand.ts';
import { BESLOTEN, bouw, daarna, INGANG, leg, opgelegd, uitgereiktOp, weging, ZAAK } from './zaak.ts';

const NU = '2026-11-28T12:00:00+01:00';

/** A correction of the street of the dwelling. */
const andereStraat = (zaak: readonly Gebeurtenis[], straat: string, at: string | null = null): NieuweGebeurtenis => {
  const woning = zaak.find(({ type }) => type === 'woning.vastgesteld');
  if (woning === undefined) throw new Error('geen woning');
  return { type: 'gebeurtenis.gecorrigeerd', at: NU, gegevens: { gebeurtenisId: woning.id, gegevens: { ...woning.gegevens, straat }, at, reden: 'x' } };
};

describe('een dossier is zijn gebeurtenissen', () => {
  test('begint met de melding', () => {
    expect(() => bouwDossier('d1', [])).toThrow(TypeError);
    expect(bouw(leg(...weging())).zaaknummer).toBe(ZAAK);
  });

  test('houdt huisgenoten en feiten in de volgorde waarin ze zijn vastgelegd', () => {
    const dossier = bouw(opgelegd());
    expect(dossier.huisgenoten.map(({ gegevens }) => gegevens.huisgenootId)).toEqual(['h1', 'h2']);
    expect(dossier.feiten.map(({ gegevens }) => gegevens.code)).toEqual(['2c4', '2i1']);
  });

  test('de laatste correctie telt, en niets verdwijnt', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }).filter((straat) => /^[a-z]+$/i.test(straat)), { minLength: 1, maxLength: 6 }), (straten) => {
        const begin = opgelegd();
        const zaak = straten.reduce((tot, straat) => daarna(tot, andereStraat(begin, straat)), begin);
        expect(bouw(zaak).woning?.gegevens.straat).toBe(straten.at(-1));
        expect(bouw(zaak).woning?.correcties).toHaveLength(straten.length);
        expect(zaak.slice(0, begin.length)).toEqual(begin);
        expect(actueleFeiten(zaak).size).toBe(begin.length);
      }),
    );
  });

  test('een correctie van iets dat er niet is verandert niets', () => {
    const begin = opgelegd();
    const verdwaald: NieuweGebeurtenis = { type: 'gebeurtenis.gecorrigeerd', at: NU, gegevens: { gebeurtenisId: 'weg', gegevens: {}, at: null, reden: 'x' } };
    const { laatsteVolgnummer: _na, ...na } = bouw(daarna(begin, verdwaald));
    const { laatsteVolgnummer: _voor, ...voor } = bouw(begin);
    expect(na).toEqual(voor);
  });

  test('een proef is hetzelfde als vastleggen, zonder vast te leggen', () => {
    const begin = opgelegd();
    const nieuw = uitgereiktOp(INGANG);
    const proef = dossierMet('d1', begin, nieuw);
    expect({ ...proef, uitgereikt: { ...proef.uitgereikt, gebeurtenisId: '' } }).toEqual({
      ...bouw(daarna(begin, nieuw)),
      uitgereikt: { ...bouw(daarna(begin, nieuw)).uitgereikt, gebeurtenisId: '' },
    });
    expect(begin.some(({ type }) => type === 'beschikking.uitgereikt')).toBe(false);
  });
});

describe('de regel in de lijst', () => {
  test('een melding in weging staat bovenaan, zonder naam zolang er niets is vastgelegd', () => {
    const regel = vatSamen(bouw(leg({ type: 'melding.geopend', at: BESLOTEN, gegevens: { zaaknummer: ZAAK } })), BESLOTEN, NU);
    expect(regel).toMatchObject({ status: 'weging', rang: 0, naam: '', adres: '', begin: null, einde: null });
  });
  test('wat loopt komt daarna, het eerste einde voorop', () => {
    const vroeg = vatSamen(bouw(opgelegd()), NU, NU);
    const laat = vatSamen(bouw(opgelegd({ besloten: '2026-11-28T01:00:00+01:00', ingang: '2026-11-28T01:20:00+01:00' })), NU, NU);
    expect(vroeg).toMatchObject({ rang: 1, naam: 'Johan Verstappelen', adres: 'Korenbloemweg 12, 0000 AB Molenwaard', einde: '2026-12-07T23:40:00+01:00' });
    expect(vroeg.volgorde).toBeLessThan(laat.volgorde);
  });
  test('wat voorbij is komt achteraan, het laatst gewijzigde voorop', () => {
    const oud = vatSamen(bouw(opgelegd()), NU, '2027-01-01T00:00:00+01:00');
    const nieuw = vatSamen(bouw(opgelegd()), '2026-11-29T12:00:00+01:00', '2027-01-01T00:00:00+01:00');
    expect(oud).toMatchObject({ rang: 2, status: 'van rechtswege geëindigd' });
    expect(nieuw.volgorde).toBeLessThan(oud.volgorde);
  });
});
