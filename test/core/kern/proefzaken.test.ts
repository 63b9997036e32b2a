import { expect, test } from 'vitest';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import { gebeurtenissenVan, GEBEURTENISSEN } from '../../bench/archiefproef.ts';

test.each([
  ['2026-10-25T02:50:00+02:00', '2026-10-25T02:10:00+01:00'],
  ['2026-10-25T02:50:00+01:00', '2026-10-25T03:10:00+01:00'],
  ['2026-03-29T01:50:00+01:00', '2026-03-29T03:10:00+02:00'],
])('the bench can make its cases in every night: called at %s, decided at %s', (gebeld, besloten) => {
  const gebeurtenissen = gebeurtenissenVan(1, epochVanMoment(gebeld), 'WTH-2026-0001');
  expect(gebeurtenissen).toHaveLength(GEBEURTENISSEN);
  expect(gebeurtenissen.find(({ type }) => type === 'huisverbod.opgelegd')?.at).toBe(besloten);
});
