/** Swaps: asked, answered by the other alone, or assigned by the coordinator when somebody is ill. */
import type { Moment } from '../../wth/tijd.ts';
import { samengevoegd } from '../diensten.ts';
import { momentVanMs, msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis, Roostergegevens } from '../roostergebeurtenissen.ts';
import { roosterTot, type Rooster } from '../rooster.ts';
import type { Ruil } from '../ruilen.ts';
import { veeg } from '../veeg.ts';
import { weiger } from '../weigering.ts';
import { eisBeschikbaar, eisBevoegd, eisDeelnemer, eisInzetbaar, eisPeriode, gebeurtenis, vanafNu, type Wie } from './eisen.ts';

type Voorstel = Roostergegevens<'ruil.voorgesteld'>;
type Tijdvak = { readonly van: number; readonly tot: number };

/** The parts of a period in which a person is planned, outside office hours; milliseconds, half-open. */
function beurtenVan(rooster: Rooster, deelnemerId: string, { van, tot }: { van: Moment; tot: Moment }): Tijdvak[] {
  const stukken = veeg(rooster, msVanMoment(van), msVanMoment(tot));
  const gepland = stukken.filter(({ besluit }) => besluit.gepland === deelnemerId && besluit.geplandeGrond !== 'kantoortijd');
  return samengevoegd(gepland.map(({ van: begin, tot: einde }) => ({ van: begin, tot: einde })), () => true);
}

/** A turn of somebody who is reported ill, as far as the illness lasts. */
export type Ziektebeurt = { readonly deelnemerId: string; readonly van: Moment; readonly tot: Moment };

/**
 * The turns outside office hours of people who are reported ill, from `nu` until `tot`, the first first; evenings of one turn
 * as one. These `wijsRuilToe` can give to another.
 */
export function ziektebeurten(rooster: Rooster, nu: Moment, tot: Moment): Ziektebeurt[] {
  const [begin, einde] = [msVanMoment(nu), msVanMoment(tot)];
  return rooster.afwezigheden
    .filter(({ grond }) => grond === 'ziekte')
    .flatMap(({ deelnemerId, ...ziek }) => {
      const [van, eind] = [Math.max(begin, ziek.van), Math.min(einde, ziek.tot)];
      const uit: { van: number; tot: number }[] = [];
      let open: { van: number; tot: number } | null = null;
      for (const { besluit, ...stuk } of van < eind ? veeg(rooster, van, eind) : []) {
        if (besluit.geplandeGrond === 'kantoortijd') continue;
        if (besluit.gepland !== deelnemerId) open = null;
        else if (open) open.tot = stuk.tot;
        else uit.push((open = stuk));
      }
      return uit.map((deel) => ({ deelnemerId, van: momentVanMs(deel.van), tot: momentVanMs(deel.tot) }));
    })
    .toSorted((a, b) => msVanMoment(a.van) - msVanMoment(b.van));
}

/** The turns that change hands; those who take them over must be able to. Throws RUIL_GEEN_DIENST and as `eisBeschikbaar`. */
function eisRuilbaar(rooster: Rooster, { vanDeelnemerId, aanDeelnemerId, van, tot, tegen }: Voorstel): Tijdvak[] {
  const heen = beurtenVan(rooster, vanDeelnemerId, { van, tot });
  const terug = tegen === null ? [] : beurtenVan(rooster, aanDeelnemerId, tegen);
  if (heen.length === 0 || (tegen !== null && terug.length === 0)) weiger('RUIL_GEEN_DIENST');
  for (const deel of heen) eisBeschikbaar(rooster, aanDeelnemerId, deel.van, deel.tot);
  for (const deel of terug) eisBeschikbaar(rooster, vanDeelnemerId, deel.van, deel.tot);
  return [...heen, ...terug];
}

function eisTweeMensen(rooster: Rooster, { vanDeelnemerId, aanDeelnemerId }: { vanDeelnemerId: string; aanDeelnemerId: string }): void {
  eisDeelnemer(rooster, vanDeelnemerId);
  eisInzetbaar(rooster, aanDeelnemerId);
  if (vanDeelnemerId === aanDeelnemerId) weiger('RUIL_MET_ZICHZELF');
}

/** An open proposal. Throws RUIL_ONBEKEND, RUIL_AFGEHANDELD. */
function eisOpen(rooster: Rooster, ruilId: string): Ruil {
  const ruil = rooster.ruilen.find((r) => r.ruilId === ruilId) ?? weiger('RUIL_ONBEKEND');
  return ruil.status === 'voorgesteld' ? ruil : weiger('RUIL_AFGEHANDELD');
}

/**
 * Asks another to take over a turn, perhaps in return for one of his. Changes nothing until he accepts.
 * @throws {AppFout} DEELNEMER_ONBEKEND, RAADSLID_ALLEEN_ALS_LAATSTE, RUIL_MET_ZICHZELF, ROOSTER_NIET_BEVOEGD,
 *   PERIODE_ONGELDIG, VERLEDEN_LIGT_VAST, RUIL_OVERLAPT, RUIL_GEEN_DIENST, DEELNEMER_NIET_IN_AMBT, AFWEZIG_IN_PERIODE,
 *   INVOER_ONGELDIG
 */
export function stelRuilVoor(rooster: Rooster, invoer: Voorstel, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisTweeMensen(rooster, invoer);
  eisBevoegd(wie, invoer.vanDeelnemerId);
  const voorstel = { ...invoer, van: vanafNu(invoer.van, nu) };
  const { tegen } = voorstel;
  eisPeriode(voorstel.van, voorstel.tot);
  if (tegen !== null) {
    vanafNu(tegen.van, nu);
    eisPeriode(tegen.van, tegen.tot);
    if (msVanMoment(tegen.van) < msVanMoment(voorstel.tot) && msVanMoment(voorstel.van) < msVanMoment(tegen.tot)) weiger('RUIL_OVERLAPT');
  }
  eisRuilbaar(rooster, voorstel);
  return [gebeurtenis('ruil.voorgesteld', nu, voorstel)];
}

/**
 * Consents to a swap. Only the other person can, before the first turn begins, and only while the turns are those of the
 * proposal.
 * @throws {AppFout} RUIL_ONBEKEND, RUIL_AFGEHANDELD, RUIL_ALLEEN_ANDER, RUIL_VERLOPEN, RUIL_ACHTERHAALD,
 *   DEELNEMER_NIET_IN_AMBT, AFWEZIG_IN_PERIODE
 */
export function aanvaardRuil(rooster: Rooster, ruilId: string, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const ruil = eisOpen(rooster, ruilId);
  const { aanDeelnemerId, van, tegen } = ruil.gegevens;
  if (wie.deelnemerId !== aanDeelnemerId) weiger('RUIL_ALLEEN_ANDER');
  if ([van, ...(tegen === null ? [] : [tegen.van])].some((begin) => msVanMoment(begin) < msVanMoment(nu))) weiger('RUIL_VERLOPEN');
  const gepland = (r: Rooster): string =>
    JSON.stringify([beurtenVan(r, ruil.gegevens.vanDeelnemerId, ruil.gegevens), tegen && beurtenVan(r, aanDeelnemerId, tegen)]);
  if (gepland(rooster) !== gepland(roosterTot(rooster, ruil.voorgesteldAls))) weiger('RUIL_ACHTERHAALD');
  eisRuilbaar(rooster, ruil.gegevens);
  return [gebeurtenis('ruil.aanvaard', nu, { ruilId })];
}

/** Refuses a swap; only the other person can. @throws {AppFout} RUIL_ONBEKEND, RUIL_AFGEHANDELD, RUIL_ALLEEN_ANDER */
export function wijsRuilAf(rooster: Rooster, invoer: Roostergegevens<'ruil.afgewezen'>, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const ruil = eisOpen(rooster, invoer.ruilId);
  if (wie.deelnemerId !== ruil.gegevens.aanDeelnemerId) weiger('RUIL_ALLEEN_ANDER');
  return [gebeurtenis('ruil.afgewezen', nu, invoer)];
}

/** Takes back a proposal that was not answered. @throws {AppFout} RUIL_ONBEKEND, RUIL_AFGEHANDELD, ROOSTER_NIET_BEVOEGD */
export function trekRuilIn(rooster: Rooster, invoer: Roostergegevens<'ruil.ingetrokken'>, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  const ruil = eisOpen(rooster, invoer.ruilId);
  eisBevoegd(wie, ruil.gegevens.vanDeelnemerId);
  return [gebeurtenis('ruil.ingetrokken', nu, invoer)];
}

/**
 * Gives the turns of somebody who is reported ill to another, without consent. Only the coordinator; `ruilId` names the open
 * proposal that it answers, or is `null`.
 * @throws {AppFout} ROOSTER_NIET_BEVOEGD, DEELNEMER_ONBEKEND, RAADSLID_ALLEEN_ALS_LAATSTE, RUIL_MET_ZICHZELF, RUIL_ONBEKEND,
 *   RUIL_AFGEHANDELD, VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, RUIL_GEEN_DIENST, RUIL_ALLEEN_BIJ_ZIEKTE,
 *   DEELNEMER_NIET_IN_AMBT, AFWEZIG_IN_PERIODE, INVOER_ONGELDIG
 */
export function wijsRuilToe(rooster: Rooster, invoer: Roostergegevens<'ruil.toegewezen'>, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisBevoegd(wie, null);
  eisTweeMensen(rooster, invoer);
  if (invoer.ruilId !== null) eisOpen(rooster, invoer.ruilId);
  const toewijzing = { ...invoer, van: vanafNu(invoer.van, nu) };
  eisPeriode(toewijzing.van, toewijzing.tot);
  const delen = eisRuilbaar(rooster, { ...toewijzing, tegen: null, toelichting: '' });
  const ziek = rooster.afwezigheden.filter(({ deelnemerId, grond }) => deelnemerId === invoer.vanDeelnemerId && grond === 'ziekte');
  if (!delen.every((deel) => ziek.some(({ van, tot }) => van <= deel.van && tot >= deel.tot))) weiger('RUIL_ALLEEN_BIJ_ZIEKTE');
  return [gebeurtenis('ruil.toegewezen', nu, toewijzing)];
}
