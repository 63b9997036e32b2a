/** Who acts at a moment, since when, until when and why: the first question of the night. */
import type { Moment } from '../wth/tijd.ts';
import { keten, type Grond } from './beslis.ts';
import { horizon } from './horizon.ts';
import { DAG_MS, momentVanMs, msVanMoment } from './klok.ts';
import { beurten } from './regime.ts';
import type { Rooster } from './rooster.ts';
import { overgeslagenDoor, verhinderingBij, waarnemerVan, type Uitleg, type Waarnemer } from './uitleg.ts';
import { basisVan, standen, veeg } from './veeg.ts';

/** Who acts at a moment. `sinds` and `tot` bound the time that this person acts without a break; `tot` `null`: no end known. */
export type Waarneming = {
  readonly moment: Moment;
  /** `null` when nobody is available: a gap. */
  readonly waarnemer: Waarnemer | null;
  readonly sinds: Moment;
  readonly tot: Moment | null;
  readonly grond: Grond;
  readonly uitleg: Uitleg;
};

/** Who acts at `moment`: exactly one person as long as anybody is available, and otherwise a gap that says so. */
export function wieNeemtWaar(rooster: Rooster, moment: Moment): Waarneming {
  const ms = msVanMoment(moment);
  const [stuk] = veeg(rooster, ms, ms + 1);
  const [deel] = standen(rooster, ms, ms + 1);
  if (!stuk || !deel) throw new RangeError('geen stand op dit moment');
  const { deelnemerId, grond, gebeurtenisId } = stuk.besluit;
  const [basis] = basisVan(deel.stand, ms, ms + 1);
  const schakels = keten(deel.stand, basis?.deelnemerId);
  const regime = deel.stand.regime;
  const [beurt] = regime ? beurten(regime.regels, ms, ms + 1) : [];
  const plaats = deel.stand.inAmbt.findIndex(({ gegevens }) => gegevens.deelnemerId === deelnemerId);
  const wie = { deelnemerId, grond, gebeurtenisId };
  const waarnemer = deelnemerId === null ? null : waarnemerVan(rooster, deel.stand, deelnemerId);
  return {
    moment,
    waarnemer,
    ...reeks(rooster, ms, deelnemerId),
    grond,
    uitleg: {
      regime: regime && { gebeurtenisId: regime.gebeurtenisId, naam: regime.gegevens.naam },
      beurt: beurt ? { van: momentVanMs(beurt.van), tot: momentVanMs(beurt.tot), deelnemerId: beurt.deelnemerId } : null,
      gebeurtenisId,
      overgeslagen: overgeslagenDoor(rooster, deel.stand, schakels, wie),
      positie: grond === 'terugval' ? plaats + 1 : null,
      verhindering: verhinderingBij(rooster, deel.stand, waarnemer, wie),
    },
  };
}

/** Since when and until when the same person acts: looks further both ways until somebody else does. */
function reeks(rooster: Rooster, ms: number, deelnemerId: string | null): { sinds: Moment; tot: Moment | null } {
  const eerste = Math.min(ms, ...[...rooster.deelnemers, ...rooster.lagen].map(({ van }) => van));
  const laatste = horizon(rooster, ms);
  for (let dagen = 15; ; dagen *= 6) {
    const [van, tot] = [Math.max(eerste, ms - dagen * DAG_MS), Math.min(laatste, ms + dagen * DAG_MS)];
    const stukken = veeg(rooster, van, tot);
    const voor = stukken.findLast((s) => s.van <= ms && s.besluit.deelnemerId !== deelnemerId);
    const na = stukken.find((s) => s.van > ms && s.besluit.deelnemerId !== deelnemerId);
    if ((voor || van === eerste) && (na || tot === laatste)) {
      return { sinds: momentVanMs(voor?.tot ?? van), tot: na ? momentVanMs(na.van) : null };
    }
  }
}
