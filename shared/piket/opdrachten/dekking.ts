/** No gap without a name: a change of the roster is saved only with who covers what it leaves open. */
import type { Moment } from '../../wth/tijd.ts';
import { gaten, type Gat } from '../controle.ts';
import { horizon, laatsteGrens } from '../horizon.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis } from '../roostergebeurtenissen.ts';
import { deelnemerVan, metGebeurtenissen, type Rooster } from '../rooster.ts';
import { standen, veeg, type Stuk } from '../veeg.ts';
import { weiger } from '../weigering.ts';
import { eisDeelnemer, eisPeriode, gebeurtenis, vanafNu } from './eisen.ts';

/** Who covers a gap; `tot` is `null` when no end is known. */
export type Dekkingskeuze = { readonly deelnemerId: string; readonly van: Moment; readonly tot: Moment | null };

/**
 * What a person says about the gaps that his change makes. `voorstel` fills in the fallback order: to show beforehand what
 * would be named, never to save unseen.
 */
export type Gatenkeuze = {
  readonly dekking: readonly Dekkingskeuze[] | 'voorstel';
  /** He knows that for some time nobody at all holds an office: every term ends before a successor is known. */
  readonly niemandErkend: boolean;
};

/** Why somebody covers, as it is recorded with a change that left a gap. */
export const dekkingReden = {
  afwezig: (naam: string): string => `afwezigheid van ${naam}`,
  terug: (naam: string): string => `${naam} is terug`,
  gewijzigd: (naam: string): string => `wijziging van ${naam} in het rooster`,
} as const;

/** The events that name who covers. Throws VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, DEELNEMER_ONBEKEND. */
export function dekkingen(rooster: Rooster, keuzes: readonly Dekkingskeuze[], reden: string, nu: Moment): NieuweRoostergebeurtenis[] {
  return keuzes.map((keuze) => {
    eisDeelnemer(rooster, keuze.deelnemerId);
    const van = vanafNu(keuze.van, nu);
    eisPeriode(van, keuze.tot);
    return gebeurtenis('gat.gedekt', nu, { ...keuze, van, reden });
  });
}

/** A period in milliseconds, half-open. */
type Tijdvak = { readonly van: number; readonly tot: number };

/**
 * The events of a change together with those that name who covers, once it is certain that no gap is left that was not there
 * before. `vak` is a planned period in which older gaps must be covered too.
 * Throws GAT_ZONDER_DEKKING, RAADSLID_ALLEEN_ALS_LAATSTE; GAT_NIEMAND_BESCHIKBAAR when everybody in office would be absent, for
 * then the law has a member of the council to add and to name (Gemeentewet 77 lid 2); GAT_NIEMAND_IN_FUNCTIE.
 */
export function metDekking(
  rooster: Rooster,
  nieuwe: readonly NieuweRoostergebeurtenis[],
  keuze: Gatenkeuze,
  reden: string,
  nu: Moment,
  vak: Tijdvak | null = null,
): NieuweRoostergebeurtenis[] {
  const tussen = metGebeurtenissen(rooster, nieuwe, nu);
  const dekking = keuze.dekking === 'voorstel' ? voorstelDekking(rooster, tussen, nu, vak) : keuze.dekking;
  const alle = [...nieuwe, ...dekkingen(tussen, dekking, reden, nu)];
  const na = metGebeurtenissen(rooster, alle, nu);
  eisRaadslidAlsLaatste(na, rooster.laatsteVolgnummer, nu);
  const nieuweGaten = gatenNa(rooster, na, nu, vak);
  const teNoemen = nieuweGaten.filter(({ deelnemerId }) => deelnemerId !== null);
  const niemand = nieuweGaten.filter(({ deelnemerId }) => deelnemerId === null);
  const [leeg] = niemand;
  const afwezig = niemand.find((gat) => isIemandInFunctie(na, gat));
  if (teNoemen[0]) weiger('GAT_ZONDER_DEKKING', { van: teNoemen[0].van, tot: teNoemen[0].tot, aantal: teNoemen.length });
  if (afwezig) weiger('GAT_NIEMAND_BESCHIKBAAR', { van: afwezig.van, tot: afwezig.tot });
  if (leeg && !keuze.niemandErkend) weiger('GAT_NIEMAND_IN_FUNCTIE', { van: leeg.van });
  return alle;
}

/**
 * The gaps in `na`, from `nu` on, that `voor` did not have. Within `vak` every gap counts; a gap with nobody counts when there
 * was a gap with somebody.
 */
export function gatenNa(voor: Rooster, na: Rooster, nu: Moment, vak: Tijdvak | null = null): Gat[] {
  const begin = msVanMoment(nu);
  const einde = Math.max(horizon(voor, begin), horizon(na, begin));
  const oud = veeg(voor, begin, einde).filter(isGat).flatMap((stuk) => (vak === null ? [stuk] : zonder(stuk, [vak])));
  const oudNiemand = oud.filter(({ besluit }) => besluit.grond === 'gat');
  const nieuw = veeg(na, begin, einde).filter(isGat);
  return gaten(nieuw.flatMap((stuk) => zonder(stuk, stuk.besluit.grond === 'gat' ? oudNiemand : oud)), einde);
}

/** Whether somebody holds an office in a gap, though he is absent. */
function isIemandInFunctie(rooster: Rooster, { van, tot }: Gat): boolean {
  const begin = msVanMoment(van);
  return [...standen(rooster, begin, tot === null ? horizon(rooster, begin) : msVanMoment(tot))].some(({ stand }) => stand.inAmbt.length > 0);
}

const isGat = ({ besluit }: Stuk): boolean => besluit.grond === 'terugval' || besluit.grond === 'gat';

/** What is left of a stretch when these periods, in order and apart, are taken out of it. */
function zonder(stuk: Stuk, weg: readonly Tijdvak[]): Stuk[] {
  const uit: Stuk[] = [];
  let op = stuk.van;
  for (let i = eersteNa(weg, stuk.van); op < stuk.tot; i += 1) {
    const deel = weg[i];
    if (!deel || deel.van >= stuk.tot) break;
    if (deel.van > op) uit.push({ ...stuk, van: op, tot: deel.van });
    op = Math.max(op, deel.tot);
  }
  if (op < stuk.tot) uit.push({ ...stuk, van: op });
  return uit;
}

/** Place of the first period that ends after `ms`. */
function eersteNa(weg: readonly Tijdvak[], ms: number): number {
  let [laag, hoog] = [0, weg.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((weg[midden]?.tot ?? Infinity) <= ms) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** Who would act in the gaps of a change by the fallback order; gaps of one person on end become one. */
function voorstelDekking(rooster: Rooster, na: Rooster, nu: Moment, vak: Tijdvak | null): Dekkingskeuze[] {
  const grens = laatsteGrens(na, msVanMoment(nu));
  const uit: { deelnemerId: string; van: Moment; tot: Moment | null }[] = [];
  for (const { deelnemerId, van, tot } of gatenNa(rooster, na, nu, vak)) {
    if (deelnemerId === null) continue;
    const vorig = uit.at(-1);
    if (vorig?.deelnemerId === deelnemerId) vorig.tot = tot;
    else uit.push({ deelnemerId, van, tot });
  }
  // After the last known change the same gaps come back for ever.
  const laatste = uit.at(-1);
  if (laatste?.tot && msVanMoment(laatste.tot) > grens) laatste.tot = null;
  return uit;
}

/** A member of the council may be named only where nobody else can (Gemeentewet 77 lid 2): elsewhere he leaves the gap as it is. */
function eisRaadslidAlsLaatste(na: Rooster, totVolgnummer: number, nu: Moment): void {
  const raadsleden = na.dekkingen.filter((d) => d.volgnummer > totVolgnummer && deelnemerVan(na, d.deelnemerId)?.ambt === 'raadslid');
  for (const dekking of raadsleden) {
    const tot = Math.min(dekking.tot, horizon(na, msVanMoment(nu)));
    for (const { van, tot: einde, stand } of standen(na, dekking.van, tot)) {
      const ander = stand.inAmbt.some(({ gegevens }) => gegevens.ambt !== 'raadslid' && stand.beschikbaar.has(gegevens.deelnemerId));
      if (ander && veeg(na, van, einde).some(({ besluit }) => besluit.grond === 'terugval')) weiger('RAADSLID_ALLEEN_ALS_LAATSTE');
    }
  }
}
