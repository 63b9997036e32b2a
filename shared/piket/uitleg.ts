/** Why somebody acts at a moment: who came first and did not act, and why the burgemeester does not. */
import type { Moment } from '../wth/tijd.ts';
import type { Grond, Schakel, Stand } from './beslis.ts';
import { momentVanMs } from './klok.ts';
import type { Ambt, Afwezigheidsgrond } from './roostergebeurtenissen.ts';
import { deelnemerVan, type Afwezigheid, type Rooster } from './rooster.ts';
import type { Telefoon } from './velden.ts';

/** The person who acts, with the numbers to call in order. */
export type Waarnemer = {
  readonly deelnemerId: string;
  readonly naam: string;
  readonly ambt: Ambt;
  readonly telefoons: readonly Telefoon[];
  readonly aanwijzing: { readonly besluit: string; readonly datum: string } | null;
};

/** An absence as it counts; `tot` is `null` when no end is known. */
export type Afwezigheidsuitleg = { readonly gebeurtenisId: string; readonly grond: Afwezigheidsgrond; readonly van: Moment; readonly tot: Moment | null };

/** Somebody who came first and did not act: absent, or not in office then (`afwezigheid` is `null`). */
export type Overgeslagen = {
  readonly deelnemerId: string;
  readonly naam: string;
  readonly grond: Grond;
  readonly gebeurtenisId: string | null;
  readonly afwezigheid: Afwezigheidsuitleg | null;
};

/** Why somebody acts. */
export type Uitleg = {
  /** The rules of the period; `null` when none were recorded. */
  readonly regime: { readonly gebeurtenisId: string; readonly naam: string } | null;
  /** The turn of the rotation that the moment falls in; `null` without rules. */
  readonly beurt: { readonly van: Moment; readonly tot: Moment; readonly deelnemerId: string } | null;
  /** The event that made it so; `null` for the fallback order and for a gap. */
  readonly gebeurtenisId: string | null;
  /** Who came first and did not act, the topmost first. */
  readonly overgeslagen: readonly Overgeslagen[];
  /** Place in the fallback order, 1 first, among everybody in office; `null` unless the ground is `terugval`. */
  readonly positie: number | null;
  /** Why the burgemeester does not act: his absence, no burgemeester in office, or only that the roster says so. */
  readonly verhindering: Verhindering | null;
};

/** `null` when the burgemeester acts himself. `rooster`: no absence was recorded, another is on duty. */
export type Verhindering =
  | { readonly soort: 'afwezigheid'; readonly afwezigheid: Afwezigheidsuitleg }
  | { readonly soort: 'achteraf'; readonly grond: Afwezigheidsgrond; readonly gebeurtenisId: string }
  | { readonly soort: 'geen burgemeester' }
  | { readonly soort: 'rooster' };

/** What was recorded of a person at that time; what was recorded last when nothing was. */
export function waarnemerVan(rooster: Rooster, stand: Stand, deelnemerId: string): Waarnemer | null {
  const gegevens = stand.inAmbt.find((d) => d.gegevens.deelnemerId === deelnemerId)?.gegevens ?? deelnemerVan(rooster, deelnemerId);
  if (!gegevens) return null;
  const { naam, ambt, telefoons, aanwijzing } = gegevens;
  return { deelnemerId, naam, ambt, telefoons, aanwijzing };
}

/** The outcome that is explained. */
type Wie = { deelnemerId: string | null; grond: Grond; gebeurtenisId: string | null };

/** Who came before the one who acts, the topmost first, and why each did not act. `schakels` as `keten` gives them. */
export function overgeslagenDoor(rooster: Rooster, stand: Stand, schakels: readonly Schakel[], wie: Wie): Overgeslagen[] {
  const rij: (Omit<Schakel, 'gebeurtenisId'> & { gebeurtenisId: string | null })[] = [];
  for (const schakel of schakels.toReversed()) {
    if (schakel.deelnemerId === wie.deelnemerId && schakel.grond === wie.grond && schakel.gebeurtenisId === wie.gebeurtenisId) break;
    rij.push(schakel);
  }
  if (wie.grond === 'gatdekking' || wie.grond === 'terugval' || wie.grond === 'gat') {
    for (const d of stand.dekkingen.toReversed()) {
      if (d.gebeurtenisId === wie.gebeurtenisId) break;
      // Who could and does not is a member of the council who gave way to a wethouder: nobody was passed over.
      if (!stand.beschikbaar.has(d.deelnemerId)) rij.push({ deelnemerId: d.deelnemerId, grond: 'gatdekking', gebeurtenisId: d.gebeurtenisId });
    }
  }
  if (wie.grond === 'terugval' || wie.grond === 'gat') {
    for (const { gegevens } of stand.inAmbt) {
      if (gegevens.deelnemerId === wie.deelnemerId) break;
      if (!rij.some(({ deelnemerId }) => deelnemerId === gegevens.deelnemerId)) rij.push({ deelnemerId: gegevens.deelnemerId, grond: 'terugval', gebeurtenisId: null });
    }
  }
  return rij.map((schakel) => ({
    deelnemerId: schakel.deelnemerId,
    naam: waarnemerVan(rooster, stand, schakel.deelnemerId)?.naam ?? '',
    grond: schakel.grond,
    gebeurtenisId: schakel.gebeurtenisId,
    afwezigheid: afwezigheidVan(stand, schakel.deelnemerId),
  }));
}

function afwezigheidVan(stand: Stand, deelnemerId: string): Afwezigheidsuitleg | null {
  const afwezigheid = stand.afwezigheden.findLast((a) => a.deelnemerId === deelnemerId);
  return afwezigheid ? uitlegVan(afwezigheid) : null;
}

function uitlegVan({ gebeurtenisId, grond, van, tot }: Afwezigheid): Afwezigheidsuitleg {
  return { gebeurtenisId, grond, van: momentVanMs(van), tot: tot === Infinity ? null : momentVanMs(tot) };
}

/** Why the burgemeester did not act (Gemeentewet 77 lid 1); `null` when he acts himself, or nobody does. */
export function verhinderingBij(rooster: Rooster, stand: Stand, waarnemer: Waarnemer | null, wie: Wie): Verhindering | null {
  if (waarnemer === null || waarnemer.ambt === 'burgemeester') return null;
  const burgemeester = stand.inAmbt.find(({ gegevens }) => gegevens.ambt === 'burgemeester')?.gegevens;
  const correctie = wie.grond === 'correctie' ? rooster.gebeurtenissen.find(({ id }) => id === wie.gebeurtenisId) : undefined;
  if (correctie?.type === 'verleden.gecorrigeerd' && correctie.gegevens.verhindering !== null)
    return { soort: 'achteraf', grond: correctie.gegevens.verhindering, gebeurtenisId: correctie.id };
  if (!burgemeester) return { soort: 'geen burgemeester' };
  const afwezigheid = afwezigheidVan(stand, burgemeester.deelnemerId);
  return afwezigheid ? { soort: 'afwezigheid', afwezigheid } : { soort: 'rooster' };
}
