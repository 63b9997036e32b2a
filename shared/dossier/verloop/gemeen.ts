/** Tests that several steps share. Every refusal names its article where the law has one. */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Ondertekening } from '../gebeurtenissen/besluit.ts';
import type { Ambtsondertekening } from '../gebeurtenissen/delen.ts';
import { eindeMetReden, looptijdVan, type Looptijd } from '../looptijd.ts';
import type { Dossier, Feit } from '../toestand.ts';

/** @throws {AppFout} `IN_DE_TOEKOMST` with the field */
export function eisVerleden(at: Moment, nu: Moment, veld = 'at'): void {
  if (vergelijkMomenten(at, nu) > 0) throw new AppFout('IN_DE_TOEKOMST', { veld });
}

/** @throws {AppFout} `VERKEERDE_VOLGORDE` when `tweede` lies before `eerste` */
export function eisVolgorde(eerder: string, eerste: Moment, later: string, tweede: Moment): void {
  if (vergelijkMomenten(eerste, tweede) > 0) throw new AppFout('VERKEERDE_VOLGORDE', { eerder, later });
}

/** The order of this case. @throws {AppFout} `NIETS_OPGELEGD` */
export function eisOpgelegd(dossier: Dossier): { opgelegd: Feit<'huisverbod.opgelegd'>; looptijd: Looptijd } {
  const looptijd = looptijdVan(dossier);
  if (looptijd === null || dossier.opgelegd === null) throw new AppFout('NIETS_OPGELEGD');
  return { opgelegd: dossier.opgelegd, looptijd };
}

/**
 * An order that was not over yet at `at`.
 * @throws {AppFout} `NIETS_OPGELEGD`, `VERKEERDE_VOLGORDE`, `HUISVERBOD_VOORBIJ` with why
 */
export function eisLopend(dossier: Dossier, at: Moment): ReturnType<typeof eisOpgelegd> & { einde: Moment } {
  const gevonden = eisOpgelegd(dossier);
  eisVolgorde('het besluit tot opleggen', gevonden.opgelegd.at, 'dit', at);
  const einde = eindeMetReden(dossier);
  if (einde === null || vergelijkMomenten(at, einde.op) >= 0) throw new AppFout('HUISVERBOD_VOORBIJ', { reden: einde?.reden ?? '' });
  return { ...gevonden, einde: einde.op };
}

/**
 * Only the burgemeester, or the loco who holds the office: art. 3 lid 1 does not name this power, and signing it for him
 * is not possible either.
 * @throws {AppFout} `NIET_MANDATEERBAAR` with the article
 */
export function eisAmbt(ondertekening: Ondertekening, artikel: string): Ambtsondertekening {
  if (ondertekening.als === 'hulpofficier') throw new AppFout('NIET_MANDATEERBAAR', { artikel: `Wth 3 lid 1, ${artikel}` });
  return ondertekening;
}

/** @throws {AppFout} `HUISGENOOT_ONBEKEND` */
export function eisHuisgenoot(dossier: Dossier, huisgenootId: string): Feit<'huisgenoot.vastgesteld'> {
  const gevonden = dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === huisgenootId);
  if (gevonden === undefined) throw new AppFout('HUISGENOOT_ONBEKEND');
  return gevonden;
}

/** These fields may not be empty here, although the form of the event allows it. @throws {AppFout} `INVOER_ONGELDIG` */
export function eisIngevuld(velden: Record<string, string>): void {
  for (const [veld, waarde] of Object.entries(velden)) if (waarde.trim() === '') throw new AppFout('INVOER_ONGELDIG', { veld });
}

/** What is recorded: when it happened, and the data. */
export type Stap<G> = { at: Moment; gegevens: G };
/** A decision as a person wants to record it: the signature may be one that the law refuses. */
export type Besluitverzoek<G> = { at: Moment; ondertekening: Ondertekening } & Omit<G, 'ondertekening'>;
