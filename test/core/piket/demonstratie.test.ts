import { expect, test } from 'vitest';
import { startKern } from '../kern/proefkern.ts';

test('de demonstratie heeft een rooster zonder gaten en een telefoonlijst, en haar besluiten dragen een bewijs van wie besliste', async () => {
  const proef = startKern('2026-11-14T03:10:00+01:00', { alleenDemonstratie: true });
  try {
    await proef.geef('archief.demonstratie', {});
    const { waarneming } = await proef.geef('piket.nu', {});
    expect(waarneming).toMatchObject({ waarnemer: { naam: 'H. de Ruijter' }, grond: 'rooster' });
    const { bevindingen, deelnemers } = await proef.geef('piket.rooster', { van: proef.nu(), tot: '2027-11-14T00:00:00+01:00' });
    expect([bevindingen.gaten, deelnemers.length]).toEqual([[], 3]);
    expect((await proef.geef('piket.contacten', {})).contacten.length).toBeGreaterThan(4);
    expect((await proef.geef('piket.bereikbaarNu', {})).zorg.waarschuwing).toBeNull();
    const { regels } = await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 50 });
    for (const { dossierId } of regels) {
      const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
      const bewijs = gebeurtenissen.find(({ type }) => type === 'bevoegdheid.vastgelegd');
      expect(bewijs?.gegevens).toMatchObject({ uitkomst: 'bewijs', bewijs: { waarnemer: { naam: 'H. de Ruijter' } } });
    }
    expect(proef.onverwacht).toEqual([]);
  } finally {
    await proef.einde();
  }
});
