import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { schrijfLog } from '../../../electron/core/archief/logboek.ts';
import { isOpPiket, waarnemingOp } from '../../../electron/core/piket/waarneming.ts';
import { maakProefarchief } from '../archief/hulp.ts';

const loco = (accountId: string) => ({ accountId, rollen: ['locoburgemeester'] as const });

test('the loco who said so last acts, for 24 real hours, and a summer-time change moves nothing', async () => {
  const { basis } = await maakProefarchief();
  const zeg = (accountId: string, actie: string, op: string): void => schrijfLog(basis, { id: randomUUID(), op, accountId, actie });
  const wie = (nu: string): string => ['a', 'b'].filter((id) => isOpPiket(basis, loco(id), nu)).join();

  expect(waarnemingOp(basis, '2026-10-24T12:00:00+02:00')).toBeNull();
  zeg('a', 'dienst.waargenomen', '2026-10-24T12:00:00+02:00');
  expect(wie('2026-10-24T12:00:00+02:00')).toBe('a');
  expect(wie('2026-10-25T10:59:59+01:00')).toBe('a');
  expect(wie('2026-10-25T11:00:00+01:00')).toBe('');
  zeg('b', 'dienst.waargenomen', '2026-10-24T13:00:00+02:00');
  expect(wie('2026-10-24T13:00:00+02:00')).toBe('b');
  zeg('b', 'dienst.beeindigd', '2026-10-24T14:00:00+02:00');
  expect(wie('2026-10-24T14:00:00+02:00')).toBe('');
});

test('no other role acts by saying so, and the burgemeester need not say it', async () => {
  const { basis } = await maakProefarchief();
  schrijfLog(basis, { id: randomUUID(), op: '2026-10-24T12:00:00+02:00', accountId: 'a', actie: 'dienst.waargenomen' });
  const nu = '2026-10-24T12:30:00+02:00';
  expect(isOpPiket(basis, { accountId: 'a', rollen: ['jurist', 'wethouder'] }, nu)).toBe(false);
  expect(isOpPiket(basis, { accountId: 'c', rollen: ['burgemeester'] }, nu)).toBe(true);
});
