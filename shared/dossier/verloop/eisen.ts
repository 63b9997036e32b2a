/** For every kind of event after the imposition what it must satisfy: when it is recorded, and when it is corrected. */
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import type { VerloopType } from '../gebeurtenissen/verloop.ts';
import type { Dossier } from '../toestand.ts';
import type { Moment } from '../../wth/tijd.ts';
import { eisBekendmaking } from './bekendmaken.ts';
import { eisOpvang, eisOpvangbeeindiging, eisOpvangverlenging } from './opvang.ts';
import * as procedure from '../procedure/eisen.ts';
import { eisVerleden, type Stap } from './gemeen.ts';
import { eisContactwijziging, eisIntrekking, eisLaatEindigen } from './intrekken.ts';
import { eisAfwijzing, eisOngedaan, eisOpheffing, eisSchorsing, eisVernietiging } from './rechter.ts';
import { eisVerlenging } from './verlengen.ts';
import { eisEscalatie } from '../zorg/knelpunten.ts';
import * as zorg from '../zorg/eisen.ts';
import * as voorvallen from './voorvallen.ts';

type Eisen = { [T in VerloopType]?: (dossier: Dossier, stap: Stap<Gegevens<T>>, nu: Moment) => void };

const eisen = {
  'zienswijze.uitgenodigd': voorvallen.eisUitnodiging,
  'zienswijze.ontvangen': voorvallen.eisZienswijze,
  'huisverbod.verlengd': eisVerlenging,
  'verlenging.bekendgemaakt': eisBekendmaking,
  'huisverbod.laatEindigen': eisLaatEindigen,
  'huisverbod.ingetrokken': eisIntrekking,
  'contactverbod.gewijzigd': eisContactwijziging,
  'sleutels.ingenomen': voorvallen.eisSleutels,
  'sleutels.teruggegeven': voorvallen.eisSleutelsTerug,
  'nederlegging.vastgelegd': voorvallen.eisNederlegging,
  'verzoek.ontvangen': procedure.eisVerzoek,
  'zitting.gepland': procedure.eisZitting,
  'stukken.ingezonden': procedure.eisIngezonden,
  'zitting.gehouden': procedure.eisGehouden,
  'uitspraak.afgewezen': eisAfwijzing,
  'huisverbod.geschorst': eisSchorsing,
  'schorsing.opgeheven': eisOpheffing,
  'huisverbod.vernietigd': eisVernietiging,
  'vernietiging.ongedaan': eisOngedaan,
  'uitspraak.ontvangen': procedure.eisOpSchrift,
  'beroep.ingesteld': procedure.eisBeroep,
  'procedure.ingetrokken': procedure.eisIngetrokken,
  'overtreding.gemeld': voorvallen.eisOvertreding,
  'contact.vastgelegd': voorvallen.eisBericht,
  'politiemutatie.ontvangen': voorvallen.eisBericht,
  'zorg.voortgang': voorvallen.eisBericht,
  'zorg.toegewezen': zorg.eisToegewezen,
  'zorg.overdracht': zorg.eisOverdracht,
  'zorg.beoordeeld': zorg.eisBeoordeeld,
  'zorg.overleg': zorg.eisZorg,
  'zorg.advies': zorg.eisAdvies,
  'zorg.knelpunt': zorg.eisZorg,
  'zorg.escalatie': eisEscalatie,
  'zorg.contact': zorg.eisZorgcontact,
  'zorg.plan': zorg.eisPlan,
  'zorg.code': zorg.eisZorg,
  'opvang.inspanning': voorvallen.eisBericht,
  'opvang.besloten': eisOpvang,
  'opvang.verlengd': eisOpvangverlenging,
  'opvang.beeindigd': eisOpvangbeeindiging,
  'kosten.gemaakt': (_, { at }, nu) => eisVerleden(at, nu),
  'uren.besteed': (_, { at }, nu) => eisVerleden(at, nu),
  'machtiging.afgegeven': voorvallen.eisMachtiging,
  'binnentreden.vastgelegd': voorvallen.eisBinnentreden,
  'binnentreden.verslag': voorvallen.eisVerslag,
  'taak.afgerond': (_, { at }, nu) => eisVerleden(at, nu),
} satisfies Eisen;

/** The kinds of event that are recorded as they are said: no signature to refuse, no question to answer. */
export type VoorvalType = Exclude<
  keyof typeof eisen,
  'verzoek.ontvangen' | 'huisverbod.verlengd' | 'verlenging.bekendgemaakt' | 'huisverbod.ingetrokken' | 'contactverbod.gewijzigd' | 'opvang.besloten' | 'opvang.verlengd' | 'taak.afgerond'
>;
/** Something that happened, about to be recorded. */
export type Voorval = Extract<NieuweGebeurtenis, { type: VoorvalType }>;

/** The event of something that happened, after its test. @throws {AppFout} what the test of its kind refuses */
export function legVoorvalVast(dossier: Dossier, voorval: Voorval, nu: Moment): NieuweGebeurtenis {
  toetsVerloop(voorval.type, dossier, voorval, nu);
  return voorval;
}

/** The case without one fact, as it was before that was recorded. */
export function zonder(dossier: Dossier, gebeurtenisId: string): Dossier {
  const is = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null && 'gebeurtenisId' in waarde && waarde.gebeurtenisId === gebeurtenisId;
  return Object.fromEntries(
    Object.entries(dossier).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.filter((een) => !is(een)) : is(waarde) ? null : waarde]),
  ) as Dossier;
}

/**
 * Tests a fact after the imposition in the case without it. Kinds without a test have nothing to satisfy beyond their form.
 * @throws {AppFout} what the test of its kind refuses
 */
export function toetsVerloop(type: string, dossier: Dossier, stap: Stap<unknown>, nu: Moment): void {
  (eisen as Record<string, ((dossier: Dossier, stap: Stap<never>, nu: Moment) => void) | undefined>)[type]?.(dossier, stap as Stap<never>, nu);
}
