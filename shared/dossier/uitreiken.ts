import { AppFout } from '../fout.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from './gebeurtenissen/index.ts';
import { looptijdVan, type Looptijd } from './status.ts';
import type { Dossier } from './toestand.ts';

/** How, when and by whom the beschikking reached the person. */
export type Uitreiking = { at: Moment } & Gegevens<'beschikking.uitgereikt'>;

/**
 * Whether what is said about the receipt can be true: handed over in person it was signed for or refused, deposited because
 * the person was not found (Wth 2 lid 7). Somebody who was not found got nothing in person.
 */
export function kloptOntvangst({ wijze, ontvangst }: Gegevens<'beschikking.uitgereikt'>): boolean {
  return (wijze === 'nederlegging') === (ontvangst === 'niet aangetroffen');
}

/**
 * The event that the beschikking was handed over or deposited (Wth 2 lid 7; Awb 3:41). A late one is recorded as it was.
 * @throws {AppFout} `NIETS_OPGELEGD`, `AL_UITGEREIKT`, `IN_DE_TOEKOMST`, `UITREIKING_VOOR_BESLUIT`, `INVOER_ONGELDIG` with
 *   the field when way and receipt contradict each other
 */
export function reikUit(dossier: Dossier, { at, ...gegevens }: Uitreiking, nu: Moment): NieuweGebeurtenis {
  if (dossier.opgelegd === null) throw new AppFout('NIETS_OPGELEGD');
  if (dossier.uitgereikt !== null) throw new AppFout('AL_UITGEREIKT');
  if (vergelijkMomenten(at, nu) > 0) throw new AppFout('IN_DE_TOEKOMST');
  if (vergelijkMomenten(at, dossier.opgelegd.at) < 0) throw new AppFout('UITREIKING_VOOR_BESLUIT');
  if (!kloptOntvangst(gegevens)) throw new AppFout('INVOER_ONGELDIG', { veld: 'ontvangst' });
  return { type: 'beschikking.uitgereikt', at, gegevens };
}

/**
 * What handing over at a moment does to the ten days.
 * - `na einde`: the order was over by then.
 * - `aangezegd`: they run since the oral announcement, and go on as they did.
 * - `zoals beschikking`: they start at the moment that the beschikking states.
 * - `eerder`: they start, and so end, earlier than the beschikking states.
 * - `later`: they start later, but end as the beschikking states: the order lasts less than ten days.
 */
export type Uitreikingsgevolg = {
  soort: 'na einde' | 'aangezegd' | 'zoals beschikking' | 'eerder' | 'later';
  looptijd: Looptijd;
  /** Start and end as the beschikking states them. */
  gezegd: { ingang: Moment; einde: Moment };
};

/** What recording the handing over at `at` would do; `null` when there is no order. */
export function gevolgVanUitreiking(dossier: Dossier, at: Moment): Uitreikingsgevolg | null {
  const voor = looptijdVan(dossier);
  if (voor === null || dossier.opgelegd === null) return null;
  const uitgereikt = {
    gebeurtenisId: '',
    at,
    correcties: [],
    gegevens: { wijze: 'in persoon', door: '', ontvangst: 'getekend', toelichting: '' } as const,
  };
  const looptijd = looptijdVan({ ...dossier, uitgereikt }) ?? voor;
  const { ingang, einde } = dossier.opgelegd.gegevens;
  const verschil = vergelijkMomenten(at, ingang);
  const alBegonnen = dossier.aangezegd !== null && vergelijkMomenten(dossier.aangezegd.at, at) <= 0;
  const opTijd = verschil === 0 ? 'zoals beschikking' : verschil < 0 ? 'eerder' : 'later';
  const soort = vergelijkMomenten(at, voor.einde.moment) >= 0 ? 'na einde' : alBegonnen ? 'aangezegd' : opTijd;
  return { soort, looptijd, gezegd: { ingang, einde } };
}
