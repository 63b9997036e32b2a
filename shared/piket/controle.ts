/** What is wrong with a roster, or deserves a look, shown while planning. */
import type { Moment } from '../wth/tijd.ts';
import { verdeling, type Verdeling } from './belasting.ts';
import { periodeVan, samengevoegd } from './diensten.ts';
import { horizon, isVoorgoed } from './horizon.ts';
import { momentVanMs, msVanMoment } from './klok.ts';
import { beurten } from './regime.ts';
import type { Rooster } from './rooster.ts';
import { standen, veeg, type Stuk } from './veeg.ts';

type Tijdvak = { readonly van: Moment; readonly tot: Moment };

/** Nobody planned is available: the fallback order acts (`deelnemerId`), or nobody (`null`). `tot` is `null` when it has no end. */
export type Gat = { readonly van: Moment; readonly tot: Moment | null; readonly deelnemerId: string | null };
/** Entries for different people at the same time; the last of `gebeurtenisIds` counts. */
export type Overlap = Tijdvak & { readonly gebeurtenisIds: readonly string[]; readonly deelnemerIds: readonly string[] };
/** One person in more turns on end than allowed. */
export type Dubbeldienst = Tijdvak & { readonly deelnemerId: string; readonly aantal: number };
/** Somebody was to act while absent or not in office, and nobody was named instead. */
export type AfwezigIngeroosterd = Tijdvak & { readonly deelnemerId: string };

/** What was found; empty lists when all is well. */
export type Bevindingen = {
  readonly gaten: readonly Gat[];
  readonly overlappingen: readonly Overlap[];
  readonly dubbeldiensten: readonly Dubbeldienst[];
  readonly afwezigIngeroosterd: readonly AfwezigIngeroosterd[];
  /** Loco's who act in this period without a designation on record (Gemeentewet 77 lid 1). */
  readonly zonderAanwijzing: readonly string[];
  /** People who act in this period and have no number to call. */
  readonly zonderNummer: readonly string[];
  readonly verdeling: Verdeling;
};

/** How many turns on end one person may have: of a week, and of a day. */
export type Dubbelgrens = { readonly week: number; readonly dag: number };
const DUBBELGRENS: Dubbelgrens = { week: 1, dag: 7 };

/** Checks the roster from `van` to `tot`. Throws PERIODE_ONGELDIG. */
export function controle(rooster: Rooster, van: Moment, tot: Moment, grens: Dubbelgrens = DUBBELGRENS): Bevindingen {
  const periode = periodeVan(van, tot);
  const stukken = veeg(rooster, periode.van, periode.tot);
  const ids = new Set(stukken.map((s) => s.besluit.deelnemerId));
  const wie = rooster.deelnemers.filter((d) => ids.has(d.gegevens.deelnemerId) && d.van < periode.tot && d.tot > periode.van);
  const uniek = (rij: typeof wie): string[] => [...new Set(rij.map((d) => d.gegevens.deelnemerId))];
  return {
    gaten: heel(rooster, gaten(stukken), periode.tot),
    overlappingen: overlappingen(rooster, periode.van, periode.tot),
    dubbeldiensten: dubbeldiensten(rooster, stukken, grens),
    afwezigIngeroosterd: afwezigIngeroosterd(stukken),
    zonderAanwijzing: uniek(wie.filter(({ gegevens }) => gegevens.ambt === 'locoburgemeester' && gegevens.aanwijzing === null)),
    zonderNummer: uniek(wie.filter(({ gegevens }) => gegevens.telefoons.length === 0)),
    verdeling: verdeling(rooster, stukken),
  };
}

/** A gap that goes on after `tot`, where one stopped looking, with the end that it has, if any. */
function heel(rooster: Rooster, rij: readonly Gat[], tot: number): Gat[] {
  const laatste = rij.at(-1);
  if (laatste?.tot !== momentVanMs(tot)) return [...rij];
  const einde = horizon(rooster, tot);
  const [verder] = gaten(veeg(rooster, tot, einde), einde);
  const zelfde = verder !== undefined && verder.van === laatste.tot && verder.deelnemerId === laatste.deelnemerId;
  return zelfde ? [...rij.slice(0, -1), { ...laatste, tot: verder.tot }] : [...rij];
}

/** Where nobody planned and nobody named is available. From `altijd` on, a horizon in milliseconds, all only repeats: a gap of a whole round until there has no end. */
export function gaten(stukken: readonly Stuk[], altijd = Infinity): Gat[] {
  const rij = stukken.filter(({ besluit }) => besluit.grond === 'terugval' || besluit.grond === 'gat').map((s) => ({ ...tijdvak(s), deelnemerId: s.besluit.deelnemerId }));
  const samen: Gat[] = samengevoegd(rij, (a, b) => a.deelnemerId === b.deelnemerId);
  const laatste = samen.at(-1);
  return laatste !== undefined && altijd < Infinity && laatste.tot === momentVanMs(altijd) && isVoorgoed(msVanMoment(laatste.van), altijd) ? [...samen.slice(0, -1), { ...laatste, tot: null }] : samen;
}

const tijdvak = ({ van, tot }: { van: number; tot: number }): Tijdvak => ({ van: momentVanMs(van), tot: momentVanMs(tot) });

/**
 * Where somebody was named to cover it is solved. Office hours are left out: there the burgemeester is planned by law, and his
 * absence shows as a gap until somebody is named.
 */
function afwezigIngeroosterd(stukken: readonly Stuk[]): AfwezigIngeroosterd[] {
  const rij = stukken.flatMap((s) => {
    const { gepland, deelnemerId, geplandeGrond, grond } = s.besluit;
    const opgelost = gepland === deelnemerId || grond === 'gatdekking' || geplandeGrond === 'kantoortijd';
    return gepland === null || opgelost ? [] : [{ ...tijdvak(s), deelnemerId: gepland }];
  });
  return samengevoegd(rij, (a, b) => a.deelnemerId === b.deelnemerId);
}

/** Shifts set by hand for different people at one time, and two people recorded as burgemeester at one time. */
function overlappingen(rooster: Rooster, van: number, tot: number): Overlap[] {
  const rij: Overlap[] = [];
  for (const deel of standen(rooster, van, tot)) {
    const gezet = deel.stand.lagen.filter(({ soort }) => soort === 'handmatig');
    const burgemeesters = deel.stand.inAmbt.filter(({ gegevens }) => gegevens.ambt === 'burgemeester');
    for (const groep of [gezet, burgemeesters.map(({ gebeurtenisId, gegevens }) => ({ gebeurtenisId, deelnemerId: gegevens.deelnemerId }))]) {
      const deelnemerIds = [...new Set(groep.map(({ deelnemerId }) => deelnemerId))];
      if (deelnemerIds.length > 1) rij.push({ ...tijdvak(deel), gebeurtenisIds: groep.map(({ gebeurtenisId }) => gebeurtenisId), deelnemerIds });
    }
  }
  return samengevoegd(rij, (a, b) => a.gebeurtenisIds.join() === b.gebeurtenisIds.join());
}

/** Turns of the rotation that one person acts longest in outside office hours, and that follow each other too often. */
function dubbeldiensten(rooster: Rooster, stukken: readonly Stuk[], grens: Dubbelgrens): Dubbeldienst[] {
  const [van, tot] = [stukken[0]?.van ?? 0, stukken.at(-1)?.tot ?? 0];
  const reeksen: { van: number; tot: number; deelnemerId: string | null; aantal: number; meest: number }[] = [];
  let plek = 0;
  for (const { van: begin, tot: einde, stand } of standen(rooster, van, tot)) {
    if (!stand.regime) continue;
    const meest = grens[stand.regime.gegevens.rotatie.per];
    for (const beurt of beurten(stand.regime.regels, begin, einde)) {
      // A turn belongs to the stretch in which it begins, so that it is counted once.
      if (beurt.van < begin) continue;
      const tijd = new Map<string | null, number>();
      while ((stukken[plek]?.tot ?? Infinity) <= beurt.van) plek += 1;
      for (let i = plek; (stukken[i]?.van ?? Infinity) < beurt.tot; i += 1) {
        const stuk = stukken[i];
        if (!stuk || stuk.besluit.geplandeGrond === 'kantoortijd') continue;
        tijd.set(stuk.besluit.deelnemerId, (tijd.get(stuk.besluit.deelnemerId) ?? 0) + Math.min(stuk.tot, beurt.tot) - Math.max(stuk.van, beurt.van));
      }
      const deelnemerId = [...tijd].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
      const vorig = reeksen.at(-1);
      if (vorig && vorig.tot === beurt.van && vorig.deelnemerId === deelnemerId) {
        vorig.tot = beurt.tot;
        vorig.aantal += 1;
      } else reeksen.push({ van: beurt.van, tot: beurt.tot, deelnemerId, aantal: 1, meest });
    }
  }
  return reeksen.flatMap(({ deelnemerId, aantal, meest, ...vak }) => (deelnemerId !== null && aantal > meest ? [{ ...tijdvak(vak), deelnemerId, aantal }] : []));
}
