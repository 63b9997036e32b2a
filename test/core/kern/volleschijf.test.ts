import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controleerLogboek, leesLog } from '../../../electron/core/archief/logboek.ts';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { maakLogwachtrij } from '../../../electron/core/inzage/wachtrij.ts';
import { inzageTekst } from '../../../shared/tekst/inzage.ts';
import { maakProefarchief, MOMENT, tijdelijkeMap } from '../archief/hulp.ts';

/** Runs a program on a small file system that exists for it only, and goes with it. */
function opKleineSchijf(programma: string, grootte: string): { status: number | null; tekst: string } {
  const stappen = `mount -t tmpfs -o size=${grootte} tmpfs "$1" && exec "$2" "$3" "$1"`;
  const args = ['--map-root-user', '--mount', 'sh', '-c', stappen, 'sh', tijdelijkeMap(), process.execPath, join(import.meta.dirname, programma)];
  const { status, stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8' });
  return { status, tekst: status === 0 ? stdout : stderr };
}

/** Whether this system lets a program have a file system of its own; some containers do not. */
const MAG = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs tmpfs "$0"', import.meta.dirname]).status === 0;
if (!MAG) process.stderr.write('Zonder eigen bestandssysteem (unshare) is de volle schijf alleen in de database nagebootst.\n');

if (MAG)
  describe('a disk that is really full', () => {
    it('goes on with reading, refuses what needs room, and makes the log good by itself', { timeout: 60_000 }, () => {
      const { status, tekst } = opKleineSchijf('kindvol.ts', '6m');
      expect([status, status === 0 ? '' : tekst]).toEqual([0, '']);
      const gelezen = { bord: 'TOEGELATEN', lijst: 'TOEGELATEN', dossier: 'TOEGELATEN', document: 'TOEGELATEN' };
      const [toen, daarna] = ['2026-11-27T23:31', '2026-12-20T12:00'];
      expect(JSON.parse(tekst)).toEqual({
        vol: { ...gelezen, melding: 'SCHIJF_VOL', wacht: 3 },
        later: { ...gelezen, wacht: 6 },
        uitvoer: { code: 'SCHIJF_VOL', bestaat: false },
        // Locking, unlocking and three more lines.
        ontgrendeld: { alleenLezen: false, ...gelezen, melding: 'SCHIJF_VOL', wacht: 11 },
        ruimte: {
          wacht: 0,
          melding: 'TOEGELATEN',
          logboek: [daarna, daarna, toen].flatMap((op) => [`${op} document.bekeken`, `${op} dossier.ingezien`]),
        },
        onverwacht: [],
      });
    });
  });

describe('lines of the log that wait', () => {
  let archief: Archief;
  beforeEach(async () => {
    archief = await maakProefarchief();
  });
  afterEach(() => archief.sluit());

  const regel = (nummer: number) => ({ id: `id-${nummer}`, op: MOMENT, accountId: 'a', actie: 'dossier.ingezien', dossierId: `d-${nummer}` });
  const maakVol = (): void => void archief.dossiers.pragma(`max_page_count = ${String(archief.dossiers.pragma('page_count', { simple: true }))}`);
  const maakRuimte = (): void => void archief.dossiers.pragma('max_page_count = 1000000');

  it('are written in their order, with what they were, once there is room', () => {
    const rij = maakLogwachtrij();
    maakVol();
    const aantal = 400;
    for (let nummer = 1; nummer <= aantal; nummer += 1) rij.noteer(archief, 'dossiers', regel(nummer));
    expect(rij.aantal(archief.archiefId)).toBeGreaterThan(0);
    rij.haalIn(archief);
    expect(rij.aantal(archief.archiefId)).toBeGreaterThan(0);
    expect(rij.aantal('een ander')).toBe(0);
    maakRuimte();
    rij.noteer(archief, 'dossiers', regel(aantal + 1));
    expect(rij.aantal(archief.archiefId)).toBe(0);
    const regels = leesLog(archief.dossiers, 1000).toReversed();
    expect(regels.map(({ dossierId }) => dossierId)).toEqual(Array.from({ length: aantal + 1 }, (_, plek) => `d-${plek + 1}`));
    expect(regels.at(-2)?.extra).toEqual({ nagekomen: true });
    expect(regels.at(-1)?.extra).toEqual({});
    expect(controleerLogboek(archief.dossiers)).toEqual({ regels: aantal + 1, fout: null });
    expect(inzageTekst({ actie: 'dossier.ingezien', extra: { nagekomen: true }, over: '' })).toContain('later opgeschreven');
  });

  it('also those of a folder that may not be written, at the next opening that may write', () => {
    const rij = maakLogwachtrij();
    rij.noteer({ ...archief, basis: archief.basis, dossiers: archief.dossiers, alleenLezen: true }, 'dossiers', regel(1));
    expect([rij.aantal(archief.archiefId), leesLog(archief.dossiers, 10)]).toEqual([1, []]);
    rij.haalIn(archief);
    expect([rij.aantal(archief.archiefId), leesLog(archief.dossiers, 10).length]).toEqual([0, 1]);
  });
});
