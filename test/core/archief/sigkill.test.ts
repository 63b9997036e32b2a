import { readdirSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { controleerArchief, maakArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { laatsteConcept } from '../../../electron/core/archief/concepten.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { alle } from '../../../electron/core/archief/vraag.ts';
import { zoek } from '../../../electron/core/archief/zoeken.ts';
import { startVlug, type Kind } from '../kindproces.ts';
import { DOOR, dossier, feit, GOEDKOOP, host, maakProefarchief, onthoud, tijdelijkeMap, WACHTWOORD } from './hulp.ts';

/** How many file operations it takes to make an archive. */
let bewerkingen = 0;

beforeAll(async () => {
  const maker = await start('kindmaker.ts', [tijdelijkeMap(), WACHTWOORD, '0']);
  await maker.gesloten;
  bewerkingen = Number(/klaar (\d+)/.exec(maker.tekst())?.[1]);
});

const start = (programma: string, args: readonly string[]): Promise<Kind> => startVlug(new URL(programma, import.meta.url), args);

/** Moments of dying, in milliseconds, spread evenly but in no order. */
const moment = (ronde: number, tot: number): number => (ronde * 0.618_034 * tot) % tot;

describe('SIGKILL while facts and drafts are recorded', () => {
  const RONDES = 26;

  /** Kills a writer at another moment each round, and looks at what it left. */
  async function speel(map: string): Promise<number> {
    const bevestigd: string[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const schrijver = await start('kindschrijver.ts', [map, WACHTWOORD, String(ronde)]);
      // Counted in messages, so that a slow machine dies as far into the work as a fast one; then a moment more, to die in mid-write.
      await schrijver.zegt((tekst) => tekst.split('\n').length > (ronde * 7) % 12);
      await wacht(moment(ronde, 15));
      expect(await schrijver.dood()).toBe('SIGKILL');
      const berichten = schrijver.tekst().split('\n').slice(0, -1).map((regel) => JSON.parse(regel) as { ids?: string[]; concept?: number });
      bevestigd.push(...berichten.flatMap(({ ids = [] }) => ids));
      const laatste = Math.max(0, ...berichten.map(({ concept = 0 }) => concept));

      const weer = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
      const aanwezig = new Set(alle<{ id: string }>(weer.dossiers, 'SELECT id FROM gebeurtenis').map(({ id }) => id));
      expect(bevestigd.filter((id) => !aanwezig.has(id))).toEqual([]);
      const concept = laatsteConcept(weer.dossiers, '', `ronde-${ronde}`);
      expect((concept?.gegevens as { nummer: number } | undefined)?.nummer ?? 0).toBeGreaterThanOrEqual(laatste);
      expect(controleerArchief(weer)).toMatchObject({ beschadigd: [], ketens: { fouten: [] }, logboek: { fout: null } });
      expect(zoek(weer.dossiers, 'naam').length > 0).toBe(bevestigd.length > 0 || aanwezig.size > 0);
      weer.sluit();
    }
    return bevestigd.length;
  }

  test('nothing confirmed is lost: 26 rounds on each of two archives', { timeout: 180_000 }, async () => {
    const archieven = [await maakProefarchief(), await maakProefarchief()];
    for (const archief of archieven) archief.sluit();
    for (const bevestigd of await Promise.all(archieven.map(({ map }) => speel(map)))) expect(bevestigd).toBeGreaterThan(RONDES);
  });
});

describe('SIGKILL while an archive is made', () => {
  /** After the kill there is a whole archive, or one can be made in the same folder. */
  async function nogBruikbaar(map: string): Promise<'heel' | 'opnieuw'> {
    const open = () => openArchief({ map, wachtwoord: WACHTWOORD, host });
    const account = { naam: 'M. Duinkerk', ambt: 'burgemeester' };
    const heel = await open().catch((reden: { code?: string }) => reden.code ?? 'onbekend');
    if (typeof heel === 'string') expect(['GEEN_ARCHIEF', 'ARCHIEF_ONAF']).toContain(heel);
    const archief = onthoud(typeof heel === 'string' ? await maakArchief({ map, wachtwoord: WACHTWOORD, gemeente: 'Waterhoven', account, host, kdf: GOEDKOOP }) : heel);
    voegToe(archief.dossiers, dossier(archief).id, [feit()], 0, DOOR);
    expect(controleerArchief(archief)).toMatchObject({ beschadigd: [], ketens: { gebeurtenissen: 1, fouten: [] } });
    archief.sluit();
    expect(readdirSync(map).filter((naam) => !['archief.slot', 'basis.db', 'dossiers.db', 'sleutels.json', 'pogingen.json'].includes(naam))).toEqual([]);
    (await open()).sluit();
    return typeof heel === 'string' ? 'opnieuw' : 'heel';
  }

  test('before each of its file operations', { timeout: 120_000 }, async () => {
    expect(bewerkingen).toBeGreaterThan(15);
    const uitkomsten: string[] = [];
    const probeer = async (nummer: number): Promise<void> => {
      const map = tijdelijkeMap();
      const maker = await start('kindmaker.ts', [map, WACHTWOORD, String(nummer)]);
      expect(await maker.gesloten).toBe('SIGKILL');
      expect(maker.tekst()).toBe('begin\n');
      uitkomsten[nummer] = await nogBruikbaar(map);
    };
    for (let nummer = 1; nummer <= bewerkingen; nummer += 2) await Promise.all([probeer(nummer), ...(nummer < bewerkingen ? [probeer(nummer + 1)] : [])]);
    // Only the last operations come after the key slots are in place.
    expect(uitkomsten.slice(1).join(' ')).toMatch(/^(opnieuw ){10,}(heel ?)+$/);
  });

  test('at any other moment', { timeout: 120_000 }, async () => {
    const probeer = async (ronde: number): Promise<void> => {
      const map = tijdelijkeMap();
      const maker = await start('kindmaker.ts', [map, WACHTWOORD, '0']);
      await maker.zegt();
      await wacht(moment(ronde, 40));
      await maker.dood();
      await nogBruikbaar(map);
    };
    for (let ronde = 0; ronde < 8; ronde += 2) await Promise.all([probeer(ronde), probeer(ronde + 1)]);
  });
});
