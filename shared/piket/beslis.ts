/**
 * Who acts, when everything that counts at one time is known.
 *
 * What was recorded lies in layers on what the rules say, the latest on top. The topmost person who is available acts. Is
 * nobody of them available, then who was named to cover; failing that the fallback order: the burgemeester, the loco's by
 * rank, a member of the council (Gemeentewet 77). So somebody acts as long as anybody is available. A member of the council
 * who was named gives way as soon as a wethouder can (77 lid 2).
 */
import { ambten } from './roostergebeurtenissen.ts';
import type { Afwezigheid, Deelnemerversie, Dekking, Laag, Regime } from './rooster.ts';

/** On what ground somebody acts. `gat`: nobody is available. */
export type Grond = 'kantoortijd' | 'rooster' | 'handmatig' | 'ruil' | 'overname' | 'correctie' | 'gatdekking' | 'terugval' | 'gat';

/** Everything that counts during one stretch of time, besides the office hours and turns of the rules. */
export type Stand = {
  readonly regime: Regime | null;
  /** People in office, in the fallback order. */
  readonly inAmbt: readonly Deelnemerversie[];
  readonly afwezigheden: readonly Afwezigheid[];
  /** In order of recording. */
  readonly lagen: readonly Laag[];
  readonly dekkingen: readonly Dekking[];
  /** Those in office who are not absent. */
  readonly beschikbaar: ReadonlySet<string>;
};

/** One person who was to act, on a ground; the last of a list of these is the one planned. */
export type Schakel = { readonly deelnemerId: string; readonly grond: Grond; readonly gebeurtenisId: string };

/** Who acts and why. `gepland` is who was to act, also when absent; `null` when nothing was planned. */
export type Beslissing = {
  readonly deelnemerId: string | null;
  readonly grond: Grond;
  /** The event that made it so; `null` for the fallback order. */
  readonly gebeurtenisId: string | null;
  readonly gepland: string | null;
  /** The ground on which `gepland` was to act. */
  readonly geplandeGrond: Grond | null;
};

/** The order in which people take each other's place: office, rank, key. */
export function terugvalvolgorde(versies: readonly Deelnemerversie[]): Deelnemerversie[] {
  return versies.toSorted(
    ({ gegevens: a }, { gegevens: b }) =>
      ambten.indexOf(a.ambt) - ambten.indexOf(b.ambt) || a.rangorde - b.rangorde || (a.deelnemerId < b.deelnemerId ? -1 : 1),
  );
}

/** Who was to act, from what the rules say to what was recorded last. `basis` as in `Basisstuk`; `undefined` without rules. */
export function keten(stand: Stand, basis: string | null | undefined): Schakel[] {
  const schakels: Schakel[] = [];
  const regimeId = stand.regime?.gebeurtenisId ?? '';
  if (basis === null) {
    const burgemeester = stand.inAmbt.find(({ gegevens }) => gegevens.ambt === 'burgemeester');
    if (burgemeester) schakels.push({ deelnemerId: burgemeester.gegevens.deelnemerId, grond: 'kantoortijd', gebeurtenisId: regimeId });
  } else if (basis !== undefined) schakels.push({ deelnemerId: basis, grond: 'rooster', gebeurtenisId: regimeId });
  for (const laag of stand.lagen) {
    const onder = schakels.at(-1);
    // A swap is about a turn on duty: it does not reach into office hours, nor when somebody else has the turn by now.
    if (laag.soort === 'ruil' && (onder?.deelnemerId !== laag.voor || onder.grond === 'kantoortijd')) continue;
    schakels.push({ deelnemerId: laag.deelnemerId, grond: laag.soort, gebeurtenisId: laag.gebeurtenisId });
  }
  return schakels;
}

const isRaadslid = ({ inAmbt }: Stand, id: string): boolean => inAmbt.some(({ gegevens }) => gegevens.deelnemerId === id && gegevens.ambt === 'raadslid');

/** Decides. A correction says who did act, so it does not ask who was available. */
export function beslis(stand: Stand, basis: string | null | undefined): Beslissing {
  const schakels = keten(stand, basis);
  const boven = schakels.at(-1);
  const gepland = { gepland: boven?.deelnemerId ?? null, geplandeGrond: boven?.grond ?? null };
  const schakel = schakels.findLast(({ deelnemerId, grond }) => grond === 'correctie' || stand.beschikbaar.has(deelnemerId));
  if (schakel) return { ...schakel, ...gepland };
  const ander = stand.inAmbt.some(({ gegevens }) => gegevens.ambt !== 'raadslid' && stand.beschikbaar.has(gegevens.deelnemerId));
  const dekking = stand.dekkingen.findLast(({ deelnemerId }) => stand.beschikbaar.has(deelnemerId) && !(ander && isRaadslid(stand, deelnemerId)));
  if (dekking) return { deelnemerId: dekking.deelnemerId, grond: 'gatdekking', gebeurtenisId: dekking.gebeurtenisId, ...gepland };
  const eerste = stand.inAmbt.find(({ gegevens }) => stand.beschikbaar.has(gegevens.deelnemerId));
  if (eerste) return { deelnemerId: eerste.gegevens.deelnemerId, grond: 'terugval', gebeurtenisId: null, ...gepland };
  return { deelnemerId: null, grond: 'gat', gebeurtenisId: null, ...gepland };
}
