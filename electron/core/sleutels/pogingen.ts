import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppFout } from '../../../shared/fout.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import type { Klok } from '../host.ts';

/** Counts wrong passwords per account, so that the delay survives a restart. */
export const POGINGENBESTAND = 'pogingen.json';

/** So many attempts come without a delay; people mistype, and at night more. */
const VRIJ = 5;
const EERSTE_WACHT = 15;
const LANGSTE_WACHT = 900;

const stand = z.strictObject({ aantal: z.int().min(1).max(1_000_000), laatste: z.int() });
const bestand = z.strictObject({ formaat: z.literal(1), accounts: z.record(z.string(), stand) });
type Stand = z.infer<typeof stand>;
type Standen = z.infer<typeof bestand>['accounts'];

/** Seconds to wait after so many wrong passwords in a row: none for the first five, then doubling from 15 s to 15 minutes. */
export function wachttijd(aantal: number): number {
  return aantal < VRIJ ? 0 : Math.min(LANGSTE_WACHT, EERSTE_WACHT * 2 ** Math.min(aantal - VRIJ, 10));
}

/**
 * Counts an attempt before it is made, so that killing the application does not save one.
 * @param alleenLezen the folder cannot be written: the attempt is counted where that is possible.
 * @returns how long to wait for the next one, in seconds, should this one fail.
 * @throws AppFout TE_VEEL_POGINGEN {wachtSeconden} while the delay after the previous one runs.
 */
export function telPoging(map: string, accountId: string, klok: Pick<Klok, 'ms'>, alleenLezen = false): number {
  const nu = klok.ms();
  const { standen, leesbaar } = lees(map);
  // An unreadable count must not become a way round the delay, nor shut anybody out for long.
  const eerder = leesbaar ? standen[accountId] : { aantal: VRIJ, laatste: nu };
  if (eerder !== undefined) {
    // A clock that was set back starts the delay again; it does not make it longer.
    const laatste = Math.min(eerder.laatste, nu);
    if (!leesbaar || laatste !== eerder.laatste) schrijf(map, { ...standen, [accountId]: { ...eerder, laatste } }, alleenLezen);
    const wachtSeconden = resteert(eerder, nu);
    if (wachtSeconden > 0) throw new AppFout('TE_VEEL_POGINGEN', { wachtSeconden });
  }
  const aantal = Math.min((eerder?.aantal ?? 0) + 1, 1_000_000);
  schrijf(map, { ...standen, [accountId]: { aantal, laatste: nu } }, alleenLezen);
  return wachttijd(aantal);
}

/** Seconds before this account may try again; 0 when it may now. Counts nothing and writes nothing. */
export function resterendeWacht(map: string, accountId: string, klok: Pick<Klok, 'ms'>): number {
  const eigen = lees(map).standen[accountId];
  return eigen === undefined ? 0 : resteert(eigen, klok.ms());
}

/** How many wrong passwords in a row an account had. */
export function aantalPogingen(map: string, accountId: string): number {
  return lees(map).standen[accountId]?.aantal ?? 0;
}

/** Forgets the attempts of an account, after the right password. */
export function wisPogingen(map: string, accountId: string, alleenLezen = false): void {
  const { [accountId]: eigen, ...rest } = lees(map).standen;
  if (eigen !== undefined) schrijf(map, rest, alleenLezen);
}

function resteert({ aantal, laatste }: Stand, nu: number): number {
  return Math.max(0, Math.ceil((Math.min(laatste, nu) - nu) / 1000 + wachttijd(aantal)));
}

function lees(map: string): { standen: Standen; leesbaar: boolean } {
  let tekst: string;
  try {
    tekst = readFileSync(join(map, POGINGENBESTAND), 'utf8');
  } catch (fout) {
    if (schijfcode(fout) === 'ENOENT') return { standen: {}, leesbaar: true };
    throw vertaalSchijffout(fout);
  }
  try {
    return { standen: bestand.parse(JSON.parse(tekst)).accounts, leesbaar: true };
  } catch {
    return { standen: {}, leesbaar: false };
  }
}

function schrijf(map: string, accounts: Standen, alleenLezen: boolean): void {
  try {
    schrijfAtomair(join(map, POGINGENBESTAND), `${JSON.stringify({ formaat: 1, accounts })}\n`);
  } catch (fout) {
    // From a full or read-only disk a dossier must still open for reading, at night more than ever; the attempt then goes
    // uncounted. Who holds the disk can copy it and guess without us anyway.
    const mag = alleenLezen ? ['SCHIJF_VOL', 'GEEN_SCHRIJFRECHTEN'] : ['SCHIJF_VOL'];
    if (!(fout instanceof AppFout && mag.includes(fout.code))) throw fout;
  }
}
