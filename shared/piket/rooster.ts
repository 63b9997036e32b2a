/**
 * The roster as computed from its events.
 *
 * An event counts from the moment it was recorded, never before, so that who acted in the past stays what it was; the one
 * exception says so itself: `verleden.gecorrigeerd`. Where entries overlap, the one recorded last counts.
 * All times are half-open periods in milliseconds of UTC; `tot` is Infinity when no end is known.
 */
import type { Moment } from '../wth/tijd.ts';
import { dagVanDatum, msVanKlok, msVanMoment } from './klok.ts';
import { regelsVan, type Regels } from './regime.ts';
import type { Afwezigheidsgrond, NieuweRoostergebeurtenis, Roostergebeurtenis, Roostergegevens } from './roostergebeurtenissen.ts';
import { bouwRuilen, type Ruil } from './ruilen.ts';

/** What every entry has: the event it came from, and the period in which it counts. */
export type Invoer = { readonly gebeurtenisId: string; readonly volgnummer: number; readonly van: number; readonly tot: number };

/** A person as recorded at one time, in the period in which these data count and he holds the office. */
export type Deelnemerversie = Invoer & { readonly gegevens: Roostergegevens<'deelnemer.vastgesteld'> };
/** The rules of a period, as recorded and in numbers. */
export type Regime = Invoer & { readonly gegevens: Roostergegevens<'regime.vastgesteld'>; readonly regels: Regels };
export type Afwezigheid = Invoer & { readonly deelnemerId: string; readonly grond: Afwezigheidsgrond };
/** One person in the place of what lies below; a ruil only where `voor` would have acted. */
export type Laag = Invoer & {
  readonly soort: 'handmatig' | 'overname' | 'ruil' | 'correctie';
  readonly deelnemerId: string;
  readonly voor: string | null;
};
/** Who covers where nobody is available. */
export type Dekking = Invoer & { readonly deelnemerId: string };

/** The roster. Lists are in order of recording. */
export type Rooster = {
  readonly gebeurtenissen: readonly Roostergebeurtenis[];
  readonly laatsteVolgnummer: number;
  readonly deelnemers: readonly Deelnemerversie[];
  readonly regimes: readonly Regime[];
  readonly afwezigheden: readonly Afwezigheid[];
  readonly lagen: readonly Laag[];
  readonly dekkingen: readonly Dekking[];
  readonly ruilen: readonly Ruil[];
};

/** Computes the roster. The events may come in any order; their number counts. */
export function bouwRooster(ruw: readonly Roostergebeurtenis[]): Rooster {
  const gebeurtenissen = ruw.toSorted((a, b) => a.volgnummer - b.volgnummer);
  const einden = ingetrokkenVanaf(gebeurtenissen);
  const ruilen = bouwRuilen(gebeurtenissen);
  const telt = (g: Roostergebeurtenis, van: Moment, tot: Moment | null): Invoer => ({
    gebeurtenisId: g.id,
    volgnummer: g.volgnummer,
    van: Math.max(msVanMoment(van), msVanMoment(g.vastgelegdOp)),
    tot: Math.min(tot === null ? Infinity : msVanMoment(tot), einden.get(g.id) ?? Infinity),
  });
  const regimes: Regime[] = [];
  const afwezigheden: Afwezigheid[] = [];
  const dekkingen: Dekking[] = [];
  const lagen: Laag[] = [];
  for (const g of gebeurtenissen) {
    switch (g.type) {
      case 'regime.vastgesteld':
        regimes.push({ ...telt(g, g.gegevens.van, g.gegevens.tot), gegevens: g.gegevens, regels: regelsVan(g.gegevens) });
        break;
      case 'afwezigheid.gemeld':
        afwezigheden.push({ ...telt(g, g.gegevens.van, g.gegevens.tot), deelnemerId: g.gegevens.deelnemerId, grond: g.gegevens.grond });
        break;
      case 'gat.gedekt':
        dekkingen.push({ ...telt(g, g.gegevens.van, g.gegevens.tot), deelnemerId: g.gegevens.deelnemerId });
        break;
      case 'dienst.gezet':
      case 'dienst.overgenomen': {
        const soort = g.type === 'dienst.gezet' ? 'handmatig' : 'overname';
        lagen.push({ ...telt(g, g.gegevens.van, g.gegevens.tot), soort, deelnemerId: g.gegevens.deelnemerId, voor: null });
        break;
      }
      case 'verleden.gecorrigeerd': {
        const tot = Math.min(msVanMoment(g.gegevens.tot), msVanMoment(g.vastgelegdOp));
        const { id: gebeurtenisId, volgnummer } = g;
        lagen.push({ gebeurtenisId, volgnummer, van: msVanMoment(g.gegevens.van), tot, soort: 'correctie', deelnemerId: g.gegevens.deelnemerId, voor: null });
        break;
      }
      default:
    }
  }
  for (const ruil of ruilen) {
    const tot = einden.get(ruil.ruilId) ?? Infinity;
    for (const deel of ruil.delen) {
      lagen.push({ ...deel, tot: Math.min(deel.tot, tot), gebeurtenisId: ruil.ruilId, volgnummer: ruil.volgnummer, soort: 'ruil' });
    }
  }
  return {
    gebeurtenissen,
    laatsteVolgnummer: gebeurtenissen.at(-1)?.volgnummer ?? 0,
    deelnemers: versies(gebeurtenissen),
    regimes: regimes.filter(isNietLeeg),
    afwezigheden: afwezigheden.filter(isNietLeeg),
    lagen: lagen.filter(isNietLeeg).sort((a, b) => a.volgnummer - b.volgnummer),
    dekkingen: dekkingen.filter(isNietLeeg),
    ruilen,
  };
}

/** The roster as it would be with these events recorded at `nu`; their keys are provisional. */
export function metGebeurtenissen(rooster: Rooster, nieuwe: readonly NieuweRoostergebeurtenis[], nu: Moment): Rooster {
  const erbij = nieuwe.map((g, i): Roostergebeurtenis => {
    const volgnummer = rooster.laatsteVolgnummer + 1 + i;
    return { ...g, id: `voorlopig-${volgnummer}`, volgnummer, vastgelegdOp: nu, accountId: '', hoedanigheid: '' };
  });
  return bouwRooster([...rooster.gebeurtenissen, ...erbij]);
}

/** The roster as it was known when the event with this number was the last one. */
export function roosterTot(rooster: Rooster, volgnummer: number): Rooster {
  if (volgnummer >= rooster.laatsteVolgnummer) return rooster;
  return bouwRooster(rooster.gebeurtenissen.filter((g) => g.volgnummer <= volgnummer));
}

/** The data of a person as recorded last, or `undefined`. */
export function deelnemerVan(rooster: Rooster, deelnemerId: string): Roostergegevens<'deelnemer.vastgesteld'> | undefined {
  const laatste = rooster.gebeurtenissen.findLast((g) => g.type === 'deelnemer.vastgesteld' && g.gegevens.deelnemerId === deelnemerId);
  return laatste?.type === 'deelnemer.vastgesteld' ? laatste.gegevens : undefined;
}

/** Everybody ever recorded, in the order in which they came, with the data as recorded last. */
export function alleDeelnemers(rooster: Rooster): Roostergegevens<'deelnemer.vastgesteld'>[] {
  const perId = new Map<string, Roostergegevens<'deelnemer.vastgesteld'>>();
  for (const g of rooster.gebeurtenissen) if (g.type === 'deelnemer.vastgesteld') perId.set(g.gegevens.deelnemerId, g.gegevens);
  return [...perId.values()];
}

/** From when each withdrawn entry no longer counts; never before its withdrawal was recorded. */
function ingetrokkenVanaf(gebeurtenissen: readonly Roostergebeurtenis[]): Map<string, number> {
  const einden = new Map<string, number>();
  for (const g of gebeurtenissen) {
    if (g.type !== 'invoer.ingetrokken') continue;
    const vanaf = Math.max(msVanMoment(g.gegevens.vanaf), msVanMoment(g.vastgelegdOp));
    einden.set(g.gegevens.gebeurtenisId, Math.min(vanaf, einden.get(g.gegevens.gebeurtenisId) ?? Infinity));
  }
  return einden;
}

/** Each recording of a person counts until the next recording of the same person, within his time in office. */
function versies(gebeurtenissen: readonly Roostergebeurtenis[]): Deelnemerversie[] {
  const uit: Deelnemerversie[] = [];
  const volgende = new Map<string, number>();
  for (const g of gebeurtenissen.toReversed()) {
    if (g.type !== 'deelnemer.vastgesteld') continue;
    const { deelnemerId, van, totEnMet } = g.gegevens;
    const op = msVanMoment(g.vastgelegdOp);
    uit.push({
      gebeurtenisId: g.id,
      volgnummer: g.volgnummer,
      van: Math.max(op, msVanKlok(dagVanDatum(van), 0)),
      tot: Math.min(volgende.get(deelnemerId) ?? Infinity, totEnMet === null ? Infinity : msVanKlok(dagVanDatum(totEnMet) + 1, 0)),
      gegevens: g.gegevens,
    });
    volgende.set(deelnemerId, op);
  }
  return uit.reverse().filter(isNietLeeg);
}

const isNietLeeg = ({ van, tot }: { van: number; tot: number }): boolean => van < tot;
