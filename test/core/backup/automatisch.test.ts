import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { schrijfLog } from '../../../electron/core/archief/logboek.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { leesManifest } from '../../../electron/core/backup/manifest.ts';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';
import { WACHTWOORD } from '../kern/proefkern.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { resten } from './hulp.ts';

let g: Gemeente;
beforeEach(async () => {
  g = await maakGemeente();
});
afterEach(async () => {
  await g.proef.einde();
  expect(g.proef.onverwacht).toEqual([]);
});

const aantal = (): number => kopieenHier(g.map).length;
const open = () => g.proef.geef('archief.ontgrendel', { map: g.map, ...g.burgemeester });
const dicht = () => g.proef.geef('archief.vergrendel', {});

describe('a back-up by itself', () => {
  test('comes with a lock when something changed, and only then', async () => {
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    await dicht();
    expect(aantal()).toBe(1);
    expect(kopieenHier(g.map)[0]?.manifest).toMatchObject({ aanleiding: 'vergrendelen', tijdensSessie: false, tellingen: { dossiers: { aantallen: { dossier: 1 } } } });
    // Opening and closing changes nothing.
    for (let keer = 0; keer < 3; keer += 1) {
      await open();
      await dicht();
    }
    expect(aantal()).toBe(1);
    // What one types is in it, though nothing was recorded.
    await open();
    await g.proef.geef('concept.bewaar', { dossierId, concept: volledigeNachtpagina() });
    await dicht();
    expect(aantal()).toBe(2);
    // So is who looked at what.
    await open();
    await g.proef.geef('dossier.open', { dossierId });
    await dicht();
    expect(aantal()).toBe(3);
  });

  test('comes with rest and with the end, not with sleep; then it comes the next time', async () => {
    await g.proef.geef('melding.nieuw', {});
    await g.proef.kern.vergrendel('slaap');
    expect([aantal(), (await g.proef.geef('app.toestand', {})).archief]).toEqual([0, null]);
    await open();
    await g.proef.kern.vergrendel('rust');
    expect(aantal()).toBe(1);
    await open();
    await g.proef.geef('melding.nieuw', {});
    await g.proef.kern.sluit();
    expect(aantal()).toBe(2);
  });

  test('gives way to who comes in at once, and then comes with the next lock', async () => {
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    const dichtgaan = g.proef.kern.vergrendel('rust');
    await open();
    await dichtgaan;
    expect([aantal(), resten(g.map).filter((naam) => naam !== 'basis.db-journal')]).toEqual([0, []]);
    expect((await g.proef.geef('backup.stand', {})).zorgen).toEqual(['geen']);
    await dicht();
    expect([aantal(), kopieenHier(g.map)[0]?.manifest?.tellingen.dossiers?.aantallen['dossier']]).toEqual([1, 1]);
    // Also when what the next session finds is only what somebody typed, and it changes nothing itself.
    for (const [reden, hoeveel] of [['rust', 2], ['slaap', 3]] as const) {
      await open();
      await g.proef.geef('concept.bewaar', { dossierId, concept: volledigeNachtpagina() });
      const weg = g.proef.kern.vergrendel(reden);
      await open();
      await weg;
      expect(aantal()).toBe(hoeveel - 1);
      await dicht();
      expect(aantal()).toBe(hoeveel);
    }
  });

  test('stops when the machine goes to sleep', async () => {
    await g.proef.geef('melding.nieuw', {});
    const dichtgaan = g.proef.kern.vergrendel('rust');
    await g.proef.kern.vergrendel('slaap');
    await dichtgaan;
    expect([aantal(), resten(g.map)]).toEqual([0, []]);
  });

  test('of a session that was killed comes at the next lock', async () => {
    await dicht();
    await open();
    await dicht();
    const eerst = aantal();
    // Killed: the line says that somebody opened it, and none says that it closed.
    const archief = await openArchief({ map: g.map, ...g.burgemeester, host: { klok: { ms: () => 0 } } });
    schrijfLog(archief.basis, { id: 'x', op: g.proef.nu(), accountId: g.burgemeester.accountId, actie: 'archief.ontgrendeld' });
    archief.sluit();
    await open();
    await dicht();
    expect(aantal()).toBe(eerst + 1);
  });

  test('who cannot read the dossiers makes one all the same, and who can makes one that is counted', async () => {
    const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
    await g.proef.geef('account.maak', { naam: 'Tom Smit', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await dicht();
    const [zijne] = kopieenHier(g.map);
    expect(leesManifest(zijne?.map ?? '').tellingen).toMatchObject({ dossiers: null, basis: { versie: expect.any(Number) as number } });
    await open();
    await dicht();
    expect(kopieenHier(g.map)[0]?.manifest?.tellingen.dossiers).not.toBeNull();
  });

  test('that cannot be made does not keep the archive open, and is told the next time', async () => {
    await g.proef.geef('melding.nieuw', {});
    expect(await g.proef.weiger('backup.controleer', { bron: `${g.map}/back-up/niets`, wachtwoord: WACHTWOORD })).toBe('BACKUP_ONLEESBAAR');
    writeFileSync(join(g.map, 'back-up'), 'geen map');
    await dicht();
    expect((await g.proef.geef('app.toestand', {})).archief).toBeNull();
    rmSync(join(g.map, 'back-up'));
    await open();
    expect((await g.proef.geef('backup.stand', {})).zorgen).toEqual(['geen']);
    expect((await g.proef.geef('backup.maak', { werkId: 'b' })).tweede).toBeNull();
    expect((await g.proef.geef('backup.stand', {})).zorgen).toEqual([]);
  });
});

test('the second location is not in the archive itself, which it would be lost with', async () => {
  const { proef, map } = g;
  const link = join(proef.map, 'link');
  symlinkSync(map, link);
  for (const gekozen of [map, join(map, 'back-up'), `${map}/`, link]) {
    proef.kiesMap.push(gekozen);
    expect([gekozen, await proef.weiger('backup.tweede', { kies: true })]).toEqual([gekozen, 'BACKUP_TWEEDE_ZELFDE']);
  }
  expect((await proef.geef('backup.stand', {})).tweede.map).toBeNull();
  const ernaast = `${map} kopie`;
  mkdirSync(ernaast);
  proef.kiesMap.push(ernaast);
  expect(await proef.geef('backup.tweede', { kies: true })).toEqual({ map: ernaast, code: null });
});
