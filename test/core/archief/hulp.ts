import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AppFout } from '../../../shared/fout.ts';
import { maakArchief, type Archief, type Maakvraag } from '../../../electron/core/archief/archief.ts';
import { nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import type { NieuweRij } from '../../../electron/core/archief/gebeurtenissen.ts';
import type { Samenvatting } from '../../../electron/core/archief/samenvatting.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { naDeTest } from '../../opruimen.ts';
import { GOEDKOOP } from '../goedkoop.ts';

export { GOEDKOOP };
export const WACHTWOORD = 'lampkoffie regenjas';
export const MOMENT = '2026-11-27T23:40:00+01:00';
export const DOOR = { accountId: 'account-1', vastgelegdOp: MOMENT };

/** A host whose clock a test moves. */
export const maakHost = () => {
  let ms = Date.parse(MOMENT);
  return { klok: { nu: () => MOMENT, ms: () => ms }, ids: { nieuw: () => randomUUID() }, verzet: (seconden: number) => void (ms += seconden * 1000) };
};
export const host = maakHost();

/** An empty folder, gone after the test. */
export function tijdelijkeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'huisverbod-proef-'));
  naDeTest(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** Closes an archive after the test, however it ends. */
export function onthoud(archief: Archief): Archief {
  naDeTest(() => archief.sluit());
  return archief;
}

/** A new archive of a fictional municipality, open. */
export async function maakProefarchief(anders: Partial<Maakvraag> = {}): Promise<Archief> {
  const account = { naam: 'M. Duinkerk', ambt: 'burgemeester' };
  return onthoud(await maakArchief({ map: tijdelijkeMap(), gemeente: 'Waterhoven', account, wachtwoord: WACHTWOORD, host, kdf: GOEDKOOP, ...anders }));
}

/** The raw file keys of a closed archive. */
export async function sleutelsVan(map: string) {
  return (await ontgrendel(map, undefined, WACHTWOORD, host.klok)).sleutels;
}

/** A dossier of the year 2026. */
export const dossier = (archief: Archief) => nieuwDossier(archief.dossiers, { id: randomUUID(), jaar: 2026, aangemaakt: MOMENT });

/** An event with the given data. */
export const feit = (gegevens: unknown = { code: '2c4' }, rest: Partial<NieuweRij> = {}): NieuweRij => ({
  id: randomUUID(),
  type: 'feit.vastgesteld',
  at: MOMENT,
  hoedanigheid: 'burgemeester',
  gegevens,
  ...rest,
});

/** A line of the list. */
export const regel = (dossierId: string, rest: Partial<Samenvatting> = {}): Samenvatting => ({
  dossierId,
  zaaknummer: 'WTH-2026-0001',
  status: 'lopend',
  rang: 1,
  volgorde: 0,
  begin: null,
  einde: null,
  naam: 'Proefpersoon',
  adres: 'Lindelaan 1',
  inProcedure: false,
  bijgewerkt: MOMENT,
  ...rest,
});

/** The refusal that something ends in; a test fails when it does not refuse. */
export async function fout(fn: () => unknown): Promise<{ code: string; params: AppFout['params'] }> {
  try {
    await fn();
  } catch (reden) {
    expect(reden).toBeInstanceOf(AppFout);
    const { code, params } = reden as AppFout;
    return { code, params };
  }
  throw new Error('er was geen fout');
}

/**
 * Runs `fn` with a folder in which nothing can be written. Root may write anywhere, so as root the process becomes
 * 'nobody' for as long as it takes; the module loader needs nothing in the meantime.
 */
export async function alleenLezen<T>(map: string, fn: () => T | Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  for (const naam of readdirSync(map)) chmodSync(join(map, naam), 0o444);
  chmodSync(map, 0o555);
  if (root) process.seteuid?.(65_534);
  try {
    return await fn();
  } finally {
    if (root) process.seteuid?.(0);
    chmodSync(map, 0o755);
    for (const naam of readdirSync(map)) chmodSync(join(map, naam), 0o644);
  }
}
