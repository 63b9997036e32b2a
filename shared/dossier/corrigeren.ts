import { AppFout } from '../fout.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { toetsCorrectie } from './correctieEisen.ts';
import {
  gebeurtenisSoorten,
  type Gebeurtenis,
  type GebeurtenisType,
  type NieuweGebeurtenis,
} from './gebeurtenissen/index.ts';
import { actueleFeiten, dossierMet } from './toestand.ts';

/** Events that record what the application itself did; these cannot be wrong in the way that a statement can. */
const NIET_TE_CORRIGEREN = [
  'melding.geopend',
  'document.uitgegeven',
  'document.nietGeplaatst',
  'bevoegdheid.vastgelegd',
  'stuk.toegevoegd',
  'stuk.gewijzigd',
  'stuk.ingetrokken',
  'procesdossier.gemaakt',
  'procesdossier.nietGeplaatst',
  'gebeurtenis.gecorrigeerd',
  'bewaring.aangehouden',
  'bewaring.bevestigd',
  'bewaring.herzien',
  'bewaring.vrijgaveGevraagd',
  'bewaring.vrijgegeven',
  'taak.heropend',
  'inhaal.ingevoerd',
  'inhaal.gecontroleerd',
  'inhaal.nietNodig',
  'dossier.afgesloten',
  'dossier.heropend',
] as const;

/** The kinds of event that a person can correct. */
export type TeCorrigerenType = Exclude<GebeurtenisType, (typeof NIET_TE_CORRIGEREN)[number]>;

/** Whether a person can correct this kind of event. */
export const isTeCorrigeren = (type: GebeurtenisType): type is TeCorrigerenType =>
  !(NIET_TE_CORRIGEREN as readonly string[]).includes(type);

/** What a person wants to change: the data as they should be, and the moment where that was wrong (else `null`). */
export type Correctie = { gebeurtenisId: string; gegevens: Record<string, unknown>; at: Moment | null; reden: string };

/**
 * The event that records a correction. The corrected event stays as it was said; what it is about cannot change. A fact that
 * was corrected before is corrected again by naming the original event.
 * @throws {AppFout} `GEBEURTENIS_ONBEKEND`, `NIET_TE_CORRIGEREN`, `NIETS_VERANDERD`, `CORRECTIE_ONGELDIG` with the field,
 *   `IN_DE_TOEKOMST`, and what `toetsCorrectie` refuses
 */
export function corrigeer(gebeurtenissen: readonly Gebeurtenis[], correctie: Correctie, nu: Moment): NieuweGebeurtenis {
  const vastgelegd = gebeurtenissen.find(({ id }) => id === correctie.gebeurtenisId);
  if (vastgelegd === undefined) throw new AppFout('GEBEURTENIS_ONBEKEND');
  const oud = actueleFeiten(gebeurtenissen).get(vastgelegd.id);
  if (oud === undefined || !isTeCorrigeren(oud.type)) throw new AppFout('NIET_TE_CORRIGEREN');
  const { type } = oud;
  const gelezen = gebeurtenisSoorten[type].safeParse(correctie.gegevens);
  if (!gelezen.success) throw new AppFout('CORRECTIE_ONGELDIG', { veld: (gelezen.error.issues[0]?.path ?? []).map(String).join('.') });
  const at = correctie.at !== null && vergelijkMomenten(correctie.at, oud.at) !== 0 ? correctie.at : null;
  if (at !== null && vergelijkMomenten(at, nu) > 0) throw new AppFout('IN_DE_TOEKOMST', { veld: 'at' });
  const was = gebeurtenisSoorten[type].parse(oud.gegevens);
  if (at === null && JSON.stringify(gelezen.data) === JSON.stringify(was)) throw new AppFout('NIETS_VERANDERD');
  const nieuw: NieuweGebeurtenis = {
    type: 'gebeurtenis.gecorrigeerd',
    at: nu,
    gegevens: { gebeurtenisId: oud.id, gegevens: gelezen.data, at, reden: correctie.reden },
  };
  toetsCorrectie(type, {
    oud: was,
    feit: { gebeurtenisId: oud.id, at: at ?? oud.at, gegevens: gelezen.data, correcties: oud.correcties },
    dossier: dossierMet('', gebeurtenissen, nieuw),
    nu,
  });
  return nieuw;
}
