import { describe, expect, test } from 'vitest';
import { tijdlijnVan } from '../../../renderer/features/dossier/tijdlijn.ts';
import { corrigeer } from '../../../shared/dossier/corrigeren.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { daarna, idVan, leg, opgelegd, weging } from '../../shared/dossier/zaak.ts';

const NAMEN = { a1: 'H. de Ruijter' };

/** A correction of one event. */
function metCorrectie(zaak: Gebeurtenis[], type: Gebeurtenis['type'], anders: object, at: string | null, nu: string): Gebeurtenis[] {
  const oud = zaak.find((een) => een.type === type);
  return daarna(zaak, corrigeer(zaak, { gebeurtenisId: oud?.id ?? '', gegevens: { ...oud?.gegevens, ...anders }, at, reden: 'Verkeerd verstaan' }, nu));
}

describe('de tijdlijn', () => {
  test('staat in de volgorde waarin het gebeurde', () => {
    const momenten = tijdlijnVan(opgelegd(), NAMEN).map(({ at }) => at);
    expect(momenten).toEqual(momenten.toSorted());
  });

  test('zegt wie het vastlegde, en wanneer als dat later was', () => {
    const [melding] = weging();
    if (melding === undefined) throw new Error('geen melding');
    expect(tijdlijnVan(leg(melding), NAMEN)[0]?.wie).toBe('Vastgelegd door H. de Ruijter, burgemeester');
    const later = leg({ ...melding, vastgelegdOp: '2026-11-27T23:31:00+01:00' });
    expect(tijdlijnVan(later, NAMEN)[0]?.wie).toBe('Vastgelegd door H. de Ruijter, burgemeester, op vr 27 nov. 2026 23.31');
    expect(tijdlijnVan(later, {})[0]?.wie).toContain('onbekend');
  });

  test('het oude feit blijft staan en wijst naar de correctie, die zegt wat en waarom', () => {
    const zaak = metCorrectie(opgelegd(), 'woning.vastgesteld', { straat: 'Dorpsweg' }, null, '2026-11-28T10:00:00+01:00');
    const regels = tijdlijnVan(zaak, NAMEN);
    const woningId = idVan(zaak, 'woning.vastgesteld');
    const oud = regels.find(({ id }) => id === woningId);
    const correctie = regels.at(-1);
    expect(oud).toMatchObject({ verbeterdDoor: correctie?.id, teCorrigeren: null });
    expect(oud?.regels[0]?.waarde).toContain('Korenbloemweg');
    expect(correctie).toMatchObject({ verbetert: woningId, reden: 'Verkeerd verstaan', teCorrigeren: woningId });
    expect(correctie?.regels[0]?.waarde).toContain('Dorpsweg');
    expect(correctie?.was?.[0]?.waarde).toContain('Korenbloemweg');
    expect(correctie?.regels.map(({ label }) => label)).not.toContain('Tijdstip');
  });

  test('een tweede correctie wijst de eerste na, en alleen de laatste is verder te corrigeren', () => {
    const eens = metCorrectie(opgelegd(), 'woning.vastgesteld', { straat: 'Dorpsweg' }, null, '2026-11-28T10:00:00+01:00');
    const twee = metCorrectie(eens, 'woning.vastgesteld', { straat: 'Kerkstraat' }, null, '2026-11-28T11:00:00+01:00');
    const [eerste, tweede] = tijdlijnVan(twee, NAMEN).filter(({ type }) => type === 'gebeurtenis.gecorrigeerd');
    expect(eerste).toMatchObject({ verbeterdDoor: tweede?.id, teCorrigeren: null });
    expect(tweede).toMatchObject({ verbetert: eerste?.id, teCorrigeren: idVan(twee, 'woning.vastgesteld') });
    expect(tweede?.was?.[0]?.waarde).toContain('Dorpsweg');
  });

  test('een verbeterd tijdstip staat er met het oude erbij', () => {
    const zaak = metCorrectie(opgelegd(), 'melding.ontvangen', {}, '2026-11-27T22:50:00+01:00', '2026-11-28T10:00:00+01:00');
    const correctie = tijdlijnVan(zaak, NAMEN).at(-1);
    expect(correctie?.regels).toContainEqual({ label: 'Tijdstip', waarde: 'vrijdag 27 november 2026 om 22.50 uur' });
    expect(correctie?.was).toContainEqual({ label: 'Tijdstip', waarde: 'vrijdag 27 november 2026 om 22.55 uur' });
  });
});
