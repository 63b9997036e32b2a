import { expect, test } from 'vitest';
import { standVan } from '../../../renderer/features/termijnen/termijnstand.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { bouw } from '../../shared/dossier/zaak.ts';
import { lopend } from '../../shared/dossier/verloop/stappen.ts';

test('een plicht waarvan de termijn voorbij is, staat er als nog te doen; een einde en een beroepstermijn als voorbij', () => {
  const termijnen = dossierTermijnen(bouw(lopend()));
  const stand = (code: string, nu: string): string | undefined => {
    const termijn = termijnen.find((een) => een.code === code);
    return termijn && standVan(termijn, nu);
  };
  expect(stand('T5', '2026-11-28T22:00:00+01:00')).toBe('bijna');
  expect(stand('T5', '2026-11-30T09:00:00+01:00')).toBe('gemist');
  expect(stand('T4', '2026-11-30T09:00:00+01:00')).toBe('gemist');
  expect(stand('T1', '2026-12-08T09:00:00+01:00')).toBe('voorbij');
  expect(stand('T10', '2027-02-01T09:00:00+01:00')).toBe('voorbij');
});
