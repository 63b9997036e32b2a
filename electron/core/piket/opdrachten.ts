/** From a command of the contract to the pure function that decides it. */
import type { Roosterproef } from '../../../shared/contract/roosteropdrachten.ts';
import { meldAfwezig, trekAfwezigheidIn } from '../../../shared/piket/opdrachten/afwezigheid.ts';
import { corrigeerVerleden } from '../../../shared/piket/opdrachten/correctie.ts';
import { legDeelnemerVast } from '../../../shared/piket/opdrachten/deelnemer.ts';
import type { Gatenkeuze } from '../../../shared/piket/opdrachten/dekking.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import type { Wie } from '../../../shared/piket/opdrachten/eisen.ts';
import { dekGat } from '../../../shared/piket/opdrachten/gat.ts';
import { trekInvoerIn } from '../../../shared/piket/opdrachten/intrekken.ts';
import { neemOver } from '../../../shared/piket/opdrachten/overname.ts';
import { plan, planFeestdagen } from '../../../shared/piket/opdrachten/plan.ts';
import { aanvaardRuil, stelRuilVoor, trekRuilIn, wijsRuilAf, wijsRuilToe } from '../../../shared/piket/opdrachten/ruil.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';

/** The period in which a command wants every gap named, older ones too: a plan does, as `plan` in `shared/piket`. */
export function vakVan(opdracht: Roosterproef, nu: Moment): { van: number; tot: number } | null {
  if (opdracht.soort !== 'plan') return null;
  const { regime, direct } = opdracht;
  return { van: Date.parse(direct ? nu : regime.van), tot: regime.tot === null ? Infinity : Date.parse(regime.tot) };
}

/** Covers were shown some minutes ago: what began since then begins now. */
function vanafNu<T extends Gatenkeuze>(keuze: T, nu: Moment): T {
  if (keuze.dekking === 'voorstel') return keuze;
  const later = (van: Moment): Moment => (vergelijkMomenten(van, nu) < 0 ? nu : van);
  return { ...keuze, dekking: keuze.dekking.map((dekking) => ({ ...dekking, van: later(dekking.van) })) };
}

/**
 * The events that a command gives. Records nothing.
 * @throws {AppFout} what the functions of `shared/piket/opdrachten` throw
 */
export function voerOpdrachtUit(rooster: Rooster, opdracht: Roosterproef, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  switch (opdracht.soort) {
    case 'deelnemer': {
      const { soort: _soort, ...invoer } = opdracht;
      return legDeelnemerVast(rooster, vanafNu(invoer, nu), wie, nu);
    }
    case 'plan': {
      const { soort: _soort, direct, regime, ...keuze } = opdracht;
      return plan(rooster, { ...vanafNu(keuze, nu), regime: direct ? { ...regime, van: nu } : regime }, wie, nu);
    }
    case 'feestdagen': {
      const { soort: _soort, ...invoer } = opdracht;
      return planFeestdagen(rooster, invoer, wie, nu);
    }
    case 'dienst': {
      const { soort: _soort, van, ...invoer } = opdracht;
      return zetDienst(rooster, { ...invoer, van: van ?? nu }, wie, nu);
    }
    case 'gat': {
      const { soort: _soort, van, ...invoer } = opdracht;
      return dekGat(rooster, { ...invoer, van: van ?? nu }, wie, nu);
    }
    case 'ruilToewijzing': {
      const { soort: _soort, van, ...invoer } = opdracht;
      return wijsRuilToe(rooster, { ...invoer, van: van ?? nu }, wie, nu);
    }
    case 'afwezig': {
      const { soort: _soort, van, ...invoer } = opdracht;
      return meldAfwezig(rooster, { ...vanafNu(invoer, nu), van: van ?? nu }, wie, nu);
    }
    case 'terug': {
      const { soort: _soort, vanaf, ...invoer } = opdracht;
      return trekAfwezigheidIn(rooster, { ...invoer, vanaf: vanaf ?? nu }, wie, nu);
    }
    case 'intrekking': {
      const { soort: _soort, vanaf, ...invoer } = opdracht;
      return trekInvoerIn(rooster, { ...vanafNu(invoer, nu), vanaf: vanaf ?? nu }, wie, nu);
    }
    case 'overname': {
      const { soort: _soort, ...invoer } = opdracht;
      return neemOver(rooster, invoer, wie, nu);
    }
    case 'ruilVoorstel': {
      const { soort: _soort, ...invoer } = opdracht;
      return stelRuilVoor(rooster, invoer, wie, nu);
    }
    case 'ruilAanvaarding':
      return aanvaardRuil(rooster, opdracht.ruilId, wie, nu);
    case 'ruilAfwijzing':
      return wijsRuilAf(rooster, { ruilId: opdracht.ruilId, reden: opdracht.reden }, wie, nu);
    case 'ruilIntrekking':
      return trekRuilIn(rooster, { ruilId: opdracht.ruilId, reden: opdracht.reden }, wie, nu);
    case 'correctie': {
      const { soort: _soort, ...invoer } = opdracht;
      return corrigeerVerleden(rooster, invoer, wie, nu);
    }
  }
}
