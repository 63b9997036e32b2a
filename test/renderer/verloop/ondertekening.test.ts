import { expect, it } from 'vitest';
import { beginOndertekening, naWijziging } from '../../../renderer/features/verloop/stappen/delen.ts';
import { bouw, opgelegd } from '../../shared/dossier/zaak.ts';

const ALS = 'ondertekening.als';
const NAAM = 'ondertekening.beslisser';

it('who chooses another office gets no name of the one before; who chooses back, the name that signed the order', () => {
  const dossier = bouw(opgelegd());
  const begin = beginOndertekening(dossier);
  expect(begin[NAAM]).not.toBe('');
  const loco = naWijziging(dossier, { ...begin, [ALS]: 'waarnemer' }, ALS);
  expect(loco[NAAM]).toBe('');
  expect(naWijziging(dossier, { ...loco, [NAAM]: 'A. Loco' }, NAAM)[NAAM]).toBe('A. Loco');
  expect(naWijziging(dossier, { ...loco, [ALS]: 'burgemeester' }, ALS)[NAAM]).toBe(begin[NAAM]);
});
