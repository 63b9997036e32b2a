/**
 * What was decided here and has to stand in the regional system too: entered by one person, compared by another. Nothing
 * of it has a term in law; it stays open, with an alarm, until it is done.
 */
import { AppFout } from '../fout.ts';
import type { Moment } from '../wth/tijd.ts';
import { uitsprakenVan } from './procedure/uitspraken.ts';
import type { Dossier, Inhaalfeit } from './toestand.ts';

/** The decisions and facts that the regional system wants to know. */
export const postsoorten = ['nietOpgelegd', 'oplegging', 'uitreiking', 'verlenging', 'bekendmaking', 'intrekking', 'contactverbod', 'uitspraak'] as const;
export type Postsoort = (typeof postsoorten)[number];

/** Where an entry stands: to be entered, entered and to be checked, found wrong, done, or not needed. */
export const poststanden = ['in te voeren', 'te controleren', 'opnieuw in te voeren', 'klaar', 'niet nodig'] as const;
export type Poststand = (typeof poststanden)[number];

/** One thing to enter. `feit` is the event that it is about, `at` when that happened. */
export type Post = {
  id: string;
  soort: Postsoort;
  feit: string;
  at: Moment;
  stand: Poststand;
  ingevoerd: Extract<Inhaalfeit, { type: 'inhaal.ingevoerd' }> | null;
  gecontroleerd: Extract<Inhaalfeit, { type: 'inhaal.gecontroleerd' }> | null;
  reden: string;
};

/** The kind behind the id of an entry; `null` when it is none. */
export function leesPostId(id: string): Postsoort | null {
  const [soort = ''] = id.split('/');
  return (postsoorten as readonly string[]).includes(soort) ? (soort as Postsoort) : null;
}

type Bron = { gebeurtenisId: string; at: Moment } | null;

/** The list of a case, in the order in which things happened to be decided. */
export function inhaallijst(dossier: Dossier): Post[] {
  const bronnen: readonly (readonly [Postsoort, readonly Bron[]])[] = [
    ['nietOpgelegd', [dossier.nietOpgelegd]],
    ['oplegging', [dossier.opgelegd]],
    ['uitreiking', [dossier.uitgereikt]],
    ['verlenging', dossier.verlengd],
    ['bekendmaking', dossier.verlengingBekendgemaakt],
    ['intrekking', [dossier.ingetrokken]],
    ['contactverbod', dossier.contactverbodGewijzigd],
    ['uitspraak', uitsprakenVan(dossier).map(({ feit }) => feit)],
  ];
  return bronnen.flatMap(([soort, feiten]) => feiten.filter((feit) => feit !== null).map((feit) => post(dossier, soort, feit)));
}

function post(dossier: Dossier, soort: Postsoort, { gebeurtenisId, at }: NonNullable<Bron>): Post {
  const id = `${soort}/${gebeurtenisId}`;
  const ticks = dossier.inhaal.filter(({ gegevens }) => gegevens.post === id);
  const laatste = ticks.at(-1);
  const ingevoerd = ticks.findLast((tick) => tick.type === 'inhaal.ingevoerd') ?? null;
  const gecontroleerd = laatste?.type === 'inhaal.gecontroleerd' ? laatste : null;
  const reden = laatste?.type === 'inhaal.nietNodig' ? laatste.gegevens.reden : '';
  return { id, soort, feit: gebeurtenisId, at, stand: standNa(laatste), ingevoerd, gecontroleerd, reden };
}

function standNa(laatste: Inhaalfeit | undefined): Poststand {
  if (laatste === undefined) return 'in te voeren';
  if (laatste.type === 'inhaal.nietNodig') return 'niet nodig';
  if (laatste.type === 'inhaal.ingevoerd') return 'te controleren';
  return laatste.gegevens.klopt ? 'klaar' : 'opnieuw in te voeren';
}

/** Whether something is still to be done for this entry. */
export const isPostOpen = ({ stand }: Pick<Post, 'stand'>): boolean => stand !== 'klaar' && stand !== 'niet nodig';

/** @throws {AppFout} `POST_ONBEKEND` */
export function eisPost(dossier: Dossier, id: string): Post {
  const gevonden = inhaallijst(dossier).find((een) => een.id === id);
  if (gevonden === undefined) throw new AppFout('POST_ONBEKEND');
  return gevonden;
}

/** Entering, or saying that it is not needed. @throws {AppFout} `POST_ONBEKEND`, `POST_AL_KLAAR` */
export function eisInvoer(dossier: Dossier, id: string): void {
  const { stand } = eisPost(dossier, id);
  if (stand !== 'in te voeren' && stand !== 'opnieuw in te voeren') throw new AppFout('POST_AL_KLAAR');
}

/**
 * Checking, by somebody else than who entered it.
 * @throws {AppFout} `POST_ONBEKEND`, `POST_NIET_INGEVOERD`, `POST_ZELFDE_PERSOON`
 */
export function eisControle(dossier: Dossier, id: string, accountId: string): void {
  const { stand, ingevoerd } = eisPost(dossier, id);
  if (stand !== 'te controleren' || ingevoerd === null) throw new AppFout('POST_NIET_INGEVOERD');
  if (ingevoerd.accountId === accountId) throw new AppFout('POST_ZELFDE_PERSOON');
}
