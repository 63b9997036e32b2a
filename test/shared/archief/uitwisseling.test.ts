import { expect, test } from 'vitest';
import { bouwVerzoek, eisUitwisselstap } from '../../../shared/archief/uitwisseling.ts';
import type { Uitwisselstap } from '../../../shared/archief/uitwisselstappen.ts';
import { AppFout } from '../../../shared/fout.ts';

const OP = '2032-03-10T10:00:00+01:00';
const GEVRAAGD: Uitwisselstap = { soort: 'gevraagd', gegevens: { ontvanger: 'Het nieuwe systeem', reden: 'Overstap.' }, op: OP, accountId: 'een' };
const GOED: Uitwisselstap = { soort: 'goedgekeurd', gegevens: {}, op: OP, accountId: 'twee' };

function code(stappen: readonly Uitwisselstap[], soort: Parameters<typeof eisUitwisselstap>[1], wie: string, nu = OP, zelf?: readonly string[]): string {
  try {
    eisUitwisselstap(bouwVerzoek('v', stappen), soort, wie, nu, zelf);
    return 'mag';
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    return fout.code;
  }
}

test('nobody approves what he asked, with another account neither; only who asked makes it, within a week, once', () => {
  expect(code([GEVRAAGD], 'goedgekeurd', 'een')).toBe('UITWISSELING_EIGEN');
  expect(code([GEVRAAGD], 'goedgekeurd', 'drie', OP, ['drie', 'een'])).toBe('UITWISSELING_EIGEN');
  expect(code([GEVRAAGD], 'geschreven', 'een')).toBe('UITWISSELING_STAND');
  expect(code([GEVRAAGD], 'goedgekeurd', 'twee')).toBe('mag');
  expect(code([GEVRAAGD, GOED], 'geschreven', 'twee')).toBe('UITWISSELING_NIET_VAN_U');
  expect(code([GEVRAAGD, GOED], 'geschreven', 'een', '2032-03-17T10:00:00+01:00')).toBe('UITWISSELING_STAND');
  expect(code([GEVRAAGD, GOED], 'geschreven', 'een', '2032-03-17T09:59:59+01:00')).toBe('mag');
  const geschreven: Uitwisselstap = { soort: 'geschreven', gegevens: { sha256: 'a'.repeat(64), dossiers: 1, gebeurtenissen: 1, bestanden: 1 }, op: OP, accountId: 'een' };
  expect(code([GEVRAAGD, GOED, geschreven], 'geschreven', 'een')).toBe('UITWISSELING_STAND');
});
