import { AppFout } from '../fout.ts';
import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import {
  gebeurtenisSoorten,
  type Gebeurtenis,
  type GebeurtenisType,
  type Gegevens,
  type NieuweGebeurtenis,
} from './gebeurtenissen/index.ts';
import { actueleFeiten } from './toestand.ts';

/** Events that record what the application itself did; these cannot be wrong in the way that a statement can. */
const NIET_TE_CORRIGEREN: ReadonlySet<GebeurtenisType> = new Set(['melding.geopend', 'document.uitgegeven', 'gebeurtenis.gecorrigeerd']);

/** Whether a person can correct this kind of event. */
export const isTeCorrigeren = (type: GebeurtenisType): boolean => !NIET_TE_CORRIGEREN.has(type);

/** What a person wants to change: the data as they should be, and the moment where that was wrong. */
export type Correctie = { gebeurtenisId: string; gegevens: Record<string, unknown>; at: Moment | null; reden: string };

/** An order as corrected still lasts the time that the law gives it (Wth 2 lid 1). */
function eisWettigeDuur(type: GebeurtenisType, gegevens: unknown): void {
  if (type !== 'huisverbod.opgelegd') return;
  const { ingang, einde } = gegevens as Gegevens<'huisverbod.opgelegd'>;
  if (vergelijkMomenten(einde, huisverbodtermijn(ingang).einde.moment) !== 0) throw new AppFout('DUUR_NIET_TIEN_DAGEN');
}

/**
 * The event that records a correction. The corrected event stays as it was said; what it is about cannot change.
 * @throws {AppFout} `GEBEURTENIS_ONBEKEND`, `NIET_TE_CORRIGEREN`, `CORRECTIE_ONGELDIG` with the field, `IN_DE_TOEKOMST`,
 *   `DUUR_NIET_TIEN_DAGEN`, `NIETS_VERANDERD`
 */
export function corrigeer(gebeurtenissen: readonly Gebeurtenis[], correctie: Correctie, nu: Moment): NieuweGebeurtenis {
  const oud = actueleFeiten(gebeurtenissen).get(correctie.gebeurtenisId);
  if (oud === undefined) throw new AppFout('GEBEURTENIS_ONBEKEND');
  if (!isTeCorrigeren(oud.type)) throw new AppFout('NIET_TE_CORRIGEREN');
  const gelezen = gebeurtenisSoorten[oud.type].safeParse(correctie.gegevens);
  if (!gelezen.success) throw new AppFout('CORRECTIE_ONGELDIG', { veld: (gelezen.error.issues[0]?.path ?? []).map(String).join('.') });
  const at = correctie.at !== null && vergelijkMomenten(correctie.at, oud.at) !== 0 ? correctie.at : null;
  if (at !== null && vergelijkMomenten(at, nu) > 0) throw new AppFout('IN_DE_TOEKOMST');
  eisWettigeDuur(oud.type, gelezen.data);
  if (at === null && JSON.stringify(gelezen.data) === JSON.stringify(gebeurtenisSoorten[oud.type].parse(oud.gegevens)))
    throw new AppFout('NIETS_VERANDERD');
  return {
    type: 'gebeurtenis.gecorrigeerd',
    at: nu,
    gegevens: { gebeurtenisId: oud.id, gegevens: gelezen.data, at, reden: correctie.reden },
  };
}
