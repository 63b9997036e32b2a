import { AppFout } from '../fout.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from './gebeurtenissen/index.ts';
import type { Dossier } from './toestand.ts';

/** How, when and by whom the beschikking reached the person. */
export type Uitreiking = { at: Moment } & Gegevens<'beschikking.uitgereikt'>;

/**
 * The event that the beschikking was handed over or deposited (Wth 2 lid 7; Awb 3:41). A late one is recorded as it was.
 * @throws {AppFout} `NIETS_OPGELEGD`, `AL_UITGEREIKT`, `IN_DE_TOEKOMST`, `UITREIKING_VOOR_BESLUIT`
 */
export function reikUit(dossier: Dossier, { at, ...gegevens }: Uitreiking, nu: Moment): NieuweGebeurtenis {
  if (dossier.opgelegd === null) throw new AppFout('NIETS_OPGELEGD');
  if (dossier.uitgereikt !== null) throw new AppFout('AL_UITGEREIKT');
  if (vergelijkMomenten(at, nu) > 0) throw new AppFout('IN_DE_TOEKOMST');
  if (vergelijkMomenten(at, dossier.opgelegd.at) < 0) throw new AppFout('UITREIKING_VOOR_BESLUIT');
  return { type: 'beschikking.uitgereikt', at, gegevens };
}
