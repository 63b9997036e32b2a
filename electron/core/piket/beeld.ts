/** The roster of a period, as a page shows it. */
import type { Afwezigheidsregel, Roosterbeeld, Roosterinvoer } from '../../../shared/contract/piket.ts';
import { controle } from '../../../shared/piket/controle.ts';
import { diensten } from '../../../shared/piket/diensten.ts';
import { DAG_MS, momentVanMs, msVanMoment } from '../../../shared/piket/klok.ts';
import { alleDeelnemers, type Invoer, type Rooster } from '../../../shared/piket/rooster.ts';
import type { Ruil } from '../../../shared/piket/ruilen.ts';
import { ziektebeurten } from '../../../shared/piket/opdrachten/ruil.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Context } from '../context.ts';
import { leesRooster } from './rooster.ts';
import { wieVan } from './wijzigen.ts';

/** How long an answered swap stays in view. */
const RUIL_DAGEN = 90;

const einde = (ms: number): Moment | null => (ms === Infinity ? null : momentVanMs(ms));

/** What was recorded for a person and counts in the period, or later: it can be looked at, and withdrawn. */
function invoerVan(rooster: Rooster, van: number): Roosterinvoer[] {
  const perId = new Map(rooster.gebeurtenissen.map((g) => [g.id, g]));
  const regel = (deel: Invoer, soort: Roosterinvoer['soort'], deelnemerId: string | null): Roosterinvoer => {
    const bron = perId.get(deel.gebeurtenisId);
    const gegevens = bron?.gegevens;
    const reden = gegevens === undefined ? '' : 'reden' in gegevens ? gegevens.reden : 'toelichting' in gegevens ? gegevens.toelichting : '';
    const naam = bron?.type === 'regime.vastgesteld' ? bron.gegevens.naam : '';
    return { gebeurtenisId: deel.gebeurtenisId, soort, deelnemerId, naam, van: momentVanMs(deel.van), tot: einde(deel.tot), reden };
  };
  const telt = (deel: Invoer): boolean => deel.tot > van;
  return [
    ...rooster.regimes.filter(telt).map((deel) => regel(deel, 'regime', null)),
    ...rooster.lagen.filter(telt).map((deel) => regel(deel, deel.soort, deel.deelnemerId)),
    ...rooster.dekkingen.filter(telt).map((deel) => regel(deel, 'dekking', deel.deelnemerId)),
  ].toSorted((a, b) => msVanMoment(a.van) - msVanMoment(b.van));
}

function afwezighedenVan(rooster: Rooster, van: number): Afwezigheidsregel[] {
  const toelichtingen = new Map(rooster.gebeurtenissen.flatMap((g) => (g.type === 'afwezigheid.gemeld' ? [[g.id, g.gegevens.toelichting] as const] : [])));
  return rooster.afwezigheden
    .filter(({ tot }) => tot > van)
    .map(({ gebeurtenisId, deelnemerId, van: begin, tot, grond }) => ({
      gebeurtenisId,
      deelnemerId,
      grond,
      van: momentVanMs(begin),
      tot: einde(tot),
      toelichting: toelichtingen.get(gebeurtenisId) ?? '',
    }))
    .toSorted((a, b) => msVanMoment(a.van) - msVanMoment(b.van));
}

/** Proposals that wait for an answer, and what was answered not long ago, the latest first. */
function ruilenVan(rooster: Rooster, nu: number): Ruil[] {
  const op = new Map(rooster.gebeurtenissen.map((g) => [g.volgnummer, msVanMoment(g.vastgelegdOp)]));
  const recent = ({ status, volgnummer }: Ruil): boolean => status === 'voorgesteld' || (op.get(volgnummer) ?? 0) > nu - RUIL_DAGEN * DAG_MS;
  return rooster.ruilen.filter(recent).toReversed();
}

/** Everything that the page of the roster shows for a period. @throws {AppFout} PERIODE_ONGELDIG */
export function roosterbeeld(context: Context, van: Moment, tot: Moment): Roosterbeeld {
  const nu = context.host.klok.nu();
  const { rooster, ketenfout } = leesRooster(context.archief().basis);
  const { deelnemerId: zelf, coordinator } = wieVan(context);
  const vanaf = Math.min(msVanMoment(van), msVanMoment(nu));
  const begin = Math.min(...rooster.deelnemers.map((deel) => deel.van));
  const straks = msVanMoment(van) < msVanMoment(nu) && msVanMoment(nu) < msVanMoment(tot);
  const regime = rooster.regimes.findLast((deel) => deel.van <= msVanMoment(nu) && deel.tot > msVanMoment(nu)) ?? rooster.regimes.at(-1);
  return {
    nu,
    verwacht: rooster.laatsteVolgnummer,
    zelf,
    coordinator,
    begin: begin === Infinity ? null : momentVanMs(begin),
    ketenfout,
    deelnemers: alleDeelnemers(rooster),
    regime: regime?.gegevens ?? null,
    diensten: diensten(rooster, van, tot),
    bevindingen: controle(rooster, straks ? nu : van, tot),
    invoer: invoerVan(rooster, vanaf),
    afwezigheden: afwezighedenVan(rooster, vanaf),
    ziektebeurten: vergelijkMomenten(nu, tot) < 0 ? ziektebeurten(rooster, nu, tot) : [],
    // A part for which the end is not known is Infinity, which no message can carry.
    ruilen: ruilenVan(rooster, msVanMoment(nu)).map((ruil) => ({ ...ruil, delen: ruil.delen.filter((deel) => deel.tot !== Infinity) })),
  };
}
