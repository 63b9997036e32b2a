import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { controleerArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { controleerGrafstenen, leesGrafstenen } from '../../../electron/core/archief/grafstenen.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { leesLijst } from '../../../electron/core/archief/vernietigingslijsten.ts';
import { voerLijstUit } from '../../../electron/core/vernietiging/uitvoeren.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { onthoud, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';
import { startVlug } from '../kindproces.ts';
import { begin, BRON, NU } from './hulp.ts';
import { allesIn } from './inhoud.ts';

/** Killed for real at every point. Without this a choice of them is looked at in copies that one child makes on its way, and one is killed. */
const ALLE = process.env['HUISVERBOD_ALLE_PUNTEN'] === '1';
/** What the child says when it begins. */
const BEGIN = 'begin\n';
const NAALDEN = ['kanarie', 'johan verstappelen'];

/** Besides those points: so often at a moment that nobody chose, also in the middle of what SQLite itself writes. */
const WILLEKEURIG = ALLE ? 80 : 1;
/** Longer than carrying the list out takes: who was done by then has to be done. */
const HOOGSTENS_MS = 2_500;

/** `nummer` above 0: killed at that point; 0: never, with copies in `naar`; below 0: so many milliseconds after it began, or done before that. */
async function draai(map: string, nummer: number, naar = ''): Promise<string[]> {
  const kind = await startVlug(new URL('kind.ts', import.meta.url), [map, String(nummer), 'lijst', WACHTWOORD, NU, naar]);
  if (nummer < 0) {
    await kind.zegt();
    await Promise.race([wacht(-nummer), kind.gesloten]);
    await kind.dood();
  }
  const signaal = await kind.gesloten;
  if (nummer >= 0) expect(signaal).toBe(nummer === 0 ? null : 'SIGKILL');
  return nummer === 0 ? (JSON.parse(kind.tekst().slice(BEGIN.length)) as string[]) : [];
}

test('killed at any point it has not begun, or goes on: never half, and what was to stay stays', { timeout: 3_600_000 }, async () => {
  const van = await begin();
  const verse = (): string => {
    const map = join(tijdelijkeMap(), 'archief');
    cpSync(van.map, map, { recursive: true });
    return map;
  };
  const kopieen = tijdelijkeMap();
  const stappen = await draai(verse(), 0, ALLE ? '' : kopieen);
  const gekopieerd = readdirSync(kopieen).map(Number);
  const punten = ALLE ? stappen.map((_, plaats) => plaats + 1) : [...gekopieerd];
  expect(punten.length).toBeGreaterThan(10);
  const tijden = Array.from({ length: WILLEKEURIG }, () => -1 - Math.floor(Math.random() * HOOGSTENS_MS));
  punten.push(...tijden);
  const standen = new Set<string>();

  async function kijk(punt: number): Promise<void> {
    const isKopie = gekopieerd.includes(punt);
    const map = isKopie ? join(kopieen, String(punt)) : verse();
    if (!isKopie) await draai(map, punt);
    const archief = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host: BRON }));
    const { stand } = leesLijst(archief.basis, 'lijst');
    standen.add(stand);
    const ids = leesDossiers(archief.dossiers).map(({ id }) => id);
    expect([punt, ids.includes(van.blijft)]).toEqual([punt, true]);
    // Gone only once it was written down that it goes, and a tombstone stands for it.
    if (!ids.includes(van.weg)) expect([punt, stand !== 'bevestigd', leesGrafstenen(archief.basis).length]).toEqual([punt, true, 1]);
    const { sleutels } = await ontgrendel(map, undefined, WACHTWOORD, BRON.klok);
    const klaar = stand === 'vernietigd' ? leesLijst(archief.basis, 'lijst') : await voerLijstUit({ archief, bron: BRON, sleutels, lijstId: 'lijst', afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async () => undefined } });
    expect([punt, klaar.stand]).toEqual([punt, 'vernietigd']);
    expect(leesDossiers(archief.dossiers).map(({ id }) => id)).toEqual([van.blijft]);
    expect([controleerGrafstenen(archief.basis), leesGrafstenen(archief.basis).length]).toEqual([null, 1]);
    // Never without a good one: the others went only when it was there.
    expect([punt, kopieenHier(map).map(({ code }) => code)]).toEqual([punt, [null]]);
    expect(controleerArchief(archief)).toMatchObject({ beschadigd: [], ketens: { fouten: [] }, logboek: { fout: null } });
    archief.sluit();
    expect([punt, allesIn(map, sleutels).filter(({ tekst }) => NAALDEN.some((naald) => tekst.includes(naald)))]).toEqual([punt, []]);
  }
  const werk = async (): Promise<void> => {
    for (let punt = punten.shift(); punt !== undefined; punt = punten.shift()) await kijk(punt);
  };
  await Promise.all([werk(), werk()]);
  expect([...standen].filter((stand) => stand !== 'vernietigd').toSorted()).toEqual(['begonnen', 'bevestigd']);
});
