import { expect, it } from 'vitest';
import { minderjarigenVan } from '../../../shared/procesdossier/minderjarigen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';

const OP = '2026-12-01T10:00:00+01:00';
const huisgenoot = (naam: string, geboortedatum: string, relatie = 'dochter'): Dossier['huisgenoten'][number] => ({
  gebeurtenisId: naam,
  at: OP,
  correcties: [],
  gegevens: { huisgenootId: naam, naam, geboortedatum, relatie, contactverbod: true },
});

it('a minor is heard from the twelfth birthday up to the eighteenth', () => {
  const huisgenoten = [huisgenoot('elf', '2014-12-02'), huisgenoot('twaalf', '2014-12-01'), huisgenoot('zeventien', '2008-12-02'), huisgenoot('achttien', '2008-12-01')];
  expect(minderjarigenVan({ huisgenoten }, OP).map(({ naam, leeftijd }) => [naam, leeftijd])).toEqual([['twaalf', 12], ['zeventien', 17]]);
});

it('a child without a date of birth has to be looked up, an adult without one has not', () => {
  const huisgenoten = [huisgenoot('kind', '', 'zoon van de achterblijver'), huisgenoot('partner', '', 'partner')];
  expect(minderjarigenVan({ huisgenoten }, OP)).toEqual([{ naam: 'kind', geboortedatum: '', leeftijd: null }]);
});
