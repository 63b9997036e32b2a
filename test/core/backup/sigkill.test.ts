import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { controleerArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { controleerBestanden } from '../../../electron/core/backup/controle.ts';
import { metWachtwoord, verouderd, vernieuwBackups } from '../../../electron/core/backup/vernieuwen.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { bekijk } from '../../../electron/core/terugzetten/bekijk.ts';
import { zetTerug } from '../../../electron/core/terugzetten/zet.ts';
import { host, onthoud, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';
import { startVlug } from '../kindproces.ts';
import { metBackup, resten, terugvraag, vul } from './hulp.ts';

/** Without this before and after the renames, at which something changes for good, and before one in so many of the other operations. */
const ALLE = process.env['HUISVERBOD_ALLE_PUNTEN'] === '1';
const EEN_OP = 30;
/** A machine that does more at once needs longer; nothing here depends on how long. */
const TIJD = { timeout: 3_600_000 };

type Begin = { map: string; accountId: string };
let begin: Begin;
/** An archive with two dossiers, and a back-up that has one of them. */
beforeEach(async () => {
  const { map, accountId } = await metBackup();
  const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  vul(archief);
  archief.sluit();
  begin = { map, accountId };
});

/** A fresh copy of the archive of the beginning. */
function verse(): Begin & { bron: string } {
  const map = join(tijdelijkeMap(), 'archief');
  cpSync(begin.map, map, { recursive: true });
  return { map, accountId: begin.accountId, bron: kopieenHier(map)[0]?.map ?? '' };
}

async function draai({ map, accountId, bron }: Begin & { bron: string }, wat: string, nummer: number): Promise<string[]> {
  const kind = await startVlug(new URL('kind.ts', import.meta.url), [map, wat, String(nummer), WACHTWOORD, accountId, bron]);
  const signaal = await kind.gesloten;
  expect(signaal).toBe(nummer === 0 ? null : 'SIGKILL');
  return nummer === 0 ? (JSON.parse(kind.tekst()) as string[]) : [];
}

/** Kills at each chosen point, two at a time, and looks at what is left. */
async function bijElkPunt(wat: string, kijk: (plek: Begin & { bron: string }, punt: string) => Promise<void>): Promise<void> {
  const stappen = await draai(verse(), wat, 0);
  const punten = stappen.flatMap((naam, plaats) => (ALLE || naam === 'renameSync' || stappen[plaats - 1] === 'renameSync' || plaats % EEN_OP === 0 ? [plaats + 1] : []));
  expect(punten.length).toBeGreaterThan(3);
  const werk = async (): Promise<void> => {
    for (let punt = punten.shift(); punt !== undefined; punt = punten.shift()) {
      const plek = verse();
      await draai(plek, wat, punt);
      await kijk(plek, `${wat} ${punt} ${stappen[punt - 1]}`);
    }
  };
  await Promise.all([werk(), werk()]);
}

const open = async ({ map, accountId }: Begin): Promise<Archief> => onthoud(await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host }));

test('killed while a back-up is made: the archive and every back-up are whole, and the next one clears up', TIJD, async () => {
  await bijElkPunt('backup', async (plek, punt) => {
    const archief = await open(plek);
    expect([punt, leesDossiers(archief.dossiers).length]).toEqual([punt, 2]);
    const kopieen = kopieenHier(plek.map);
    expect([1, 2]).toContain(kopieen.length);
    for (const { map } of kopieen) controleerBestanden(map);
    maakMetRotatie(archief, host, 'hand', true);
    archief.sluit();
    expect([punt, resten(plek.map)]).toEqual([punt, []]);
  });
});

test('killed while one is put back: there is one good archive, the old or the new, and the other is not lost', TIJD, async () => {
  await bijElkPunt('terugzetten', async (plek, punt) => {
    const archief = await open(plek);
    const aantal = leesDossiers(archief.dossiers).length;
    expect([1, 2]).toContain(aantal);
    expect([punt, controleerArchief(archief)]).toMatchObject([punt, { beschadigd: [], ketens: { fouten: [] }, beheer: { fout: null }, logboek: { fout: null } }]);
    archief.sluit();
    expect([punt, resten(plek.map)]).toEqual([punt, []]);
    const andere = kopieenHier(plek.map).find(({ manifest }) => manifest?.aanleiding === (aantal === 1 ? 'vervangen' : 'hand'));
    const vraag = terugvraag({ ...plek, bron: andere?.map ?? '' });
    expect([punt, (await bekijk(vraag, host.klok)).dossiers]).toEqual([punt, { nu: aantal, dan: 3 - aantal }]);
    await zetTerug(vraag, host);
    expect(leesDossiers((await open(plek)).dossiers)).toHaveLength(3 - aantal);
  });
});

test('killed while back-ups get new keys: each opens, with the old keys or the new, and the rest is done later', TIJD, async () => {
  await bijElkPunt('sleutels', async (plek, punt) => {
    const archief = await open(plek);
    const { sleutels } = await ontgrendel(plek.map, plek.accountId, WACHTWOORD, host.klok);
    const uit = vernieuwBackups({ map: plek.map, huidig: sleutels, nu: host.klok.nu(), open: await metWachtwoord(plek.map, plek.accountId, WACHTWOORD) });
    expect([punt, uit.rest, verouderd(plek.map).length]).toEqual([punt, 0, 0]);
    maakMetRotatie(archief, host, 'hand', true);
    archief.sluit();
    expect([punt, resten(plek.map)]).toEqual([punt, []]);
    for (const { map: bron } of kopieenHier(plek.map)) expect((await bekijk(terugvraag({ ...plek, bron }), host.klok)).vergeleken).toBe(true);
  });
});
