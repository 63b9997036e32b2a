/**
 * The same calendar, worked out a second time without Temporal and without Intl: Date.UTC as a plain day counter, and the
 * European rule for summer time written down by hand (from 1996: last Sunday of March to last Sunday of October, 01:00 UTC).
 */

const DAG = 86_400_000;

function laatsteZondag(jaar: number, maand: number): number {
  const laatste = Date.UTC(jaar, maand, 0);
  return laatste - new Date(laatste).getUTCDay() * DAG + 3_600_000;
}

/** Offset of Amsterdam in hours at a UTC instant. */
export function offsetOp(utc: number): 1 | 2 {
  const jaar = new Date(utc).getUTCFullYear();
  return utc >= laatsteZondag(jaar, 3) && utc < laatsteZondag(jaar, 10) ? 2 : 1;
}

/** `yyyy-MM-ddTHH:mm:ss+0x:00` for a UTC instant. */
export function schrijf(utc: number): string {
  const offset = offsetOp(utc);
  return `${new Date(utc + offset * 3_600_000).toISOString().slice(0, 19)}+0${offset}:00`;
}

/** UTC instants at which the wall clock in Amsterdam shows this: none, one, or two (first occurrence first). */
export function instantenVan(wand: number): number[] {
  return [2, 1].map((offset) => wand - offset * 3_600_000).filter((utc) => utc + offsetOp(utc) * 3_600_000 === wand);
}

/** The end of a term of `dagen` from a UTC instant, by the rules of domein C2.2 and C2.3. */
export function eindeNa(utc: number, dagen: number): { moment: string; markering: null | 'gat' | 'dubbel' } {
  const wand = utc + offsetOp(utc) * 3_600_000 + dagen * DAG;
  const instanten = instantenVan(wand);
  if (instanten.length === 2) return { moment: schrijf(instanten[0] ?? 0), markering: 'dubbel' };
  if (instanten.length === 1) return { moment: schrijf(instanten[0] ?? 0), markering: null };
  return { moment: `${new Date(wand).toISOString().slice(0, 10)}T03:00:00+02:00`, markering: 'gat' };
}

/** `yyyy-MM-dd` plus days. */
export function plus(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG).toISOString().slice(0, 10);
}

/** 0 (Sunday) to 6 (Saturday). */
export function dagVanDeWeek(datum: string): number {
  return new Date(`${datum}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday by the chain of divisions published anonymously in Nature in 1876, another route than `pasen.ts` takes. */
export function pasen(jaar: number): string {
  const deel = Math.floor;
  const [a, b, c] = [jaar % 19, deel(jaar / 100), jaar % 100];
  const g = deel((8 * b + 13) / 25);
  const h = (19 * a + b - deel(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * deel(c / 4) - h - (c % 4)) % 7;
  const m = deel((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${jaar}-${twee(deel(som / 31))}-${twee((som % 31) + 1)}`;
}
