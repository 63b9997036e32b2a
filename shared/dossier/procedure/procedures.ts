/** The procedures of a case: each request, beroep and hoger beroep with its hearing, papers and rulings, and whether it still runs. */
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { looptijdVan } from '../looptijd.ts';
import type { Dossier, Feit } from '../toestand.ts';
import type { Verlengingstand } from '../verlengingen.ts';
import { uitsprakenVan, type Uitspraak } from './uitspraken.ts';

export type Proceduresoort = 'voorlopige voorziening' | 'beroep' | 'hoger beroep';
type Inzet = Pick<Feit<'verzoek.ontvangen'>['gegevens'], 'tegen' | 'verlengingId' | 'zaaknummerRechtbank' | 'gemachtigde' | 'gemachtigdeBereikbaar'>;

/** One of the decisions that a court is asked about; `verlengingId` is empty for the imposition. */
export type Aangevochten = Pick<Uitspraak['feit']['gegevens'], 'betreft' | 'verlengingId'>;

/** One procedure. `id` is the event that began it. */
export type Procedure = Inzet & {
  id: string;
  soort: Proceduresoort;
  /** When it reached us. */
  sinds: Moment;
  /** The request itself; `null` for beroep and hoger beroep. */
  verzoek: Feit<'verzoek.ontvangen'> | null;
  beroep: Feit<'beroep.ingesteld'> | null;
  /** The hearing as it was planned last. */
  zitting: Feit<'zitting.gepland'> | null;
  gehouden: Feit<'zitting.gehouden'>[];
  ingezonden: Feit<'stukken.ingezonden'>[];
  /** The rulings that answer it; of a beroep also one that decided it at once (Awb 8:86). */
  uitspraken: Uitspraak[];
  opSchrift: Feit<'uitspraak.ontvangen'> | null;
  /** What the court did not rule on yet, of the decisions that it was asked about. */
  onbeslist: Aangevochten[];
  stand: 'loopt' | 'uitspraak' | 'ingetrokken';
  /** When it ended: the ruling on the last of the contested decisions, or the withdrawal; `null` while it runs. */
  einde: Moment | null;
};

const bekend = new WeakMap<Dossier, Procedure[]>();

/** Every procedure of a case, in the order in which they reached us. */
export function proceduresVan(dossier: Dossier): Procedure[] {
  const eerder = bekend.get(dossier);
  if (eerder !== undefined) return eerder;
  const alle = [
    ...dossier.verzoeken.map((verzoek) => procedure(dossier, 'voorlopige voorziening', verzoek, { verzoek, beroep: null })),
    ...dossier.beroepen.map((beroep) => procedure(dossier, beroep.gegevens.soort, beroep, { verzoek: null, beroep })),
  ].toSorted((a, b) => vergelijkMomenten(a.sinds, b.sinds));
  bekend.set(dossier, alle);
  return alle;
}

function procedure(
  dossier: Dossier,
  soort: Proceduresoort,
  { gebeurtenisId: id, at: sinds, gegevens }: Feit<'verzoek.ontvangen'> | Feit<'beroep.ingesteld'>,
  bron: Pick<Procedure, 'verzoek' | 'beroep'>,
): Procedure {
  const { tegen, verlengingId, zaaknummerRechtbank, gemachtigde, gemachtigdeBereikbaar } = gegevens;
  const hiervan = <F extends { gegevens: { procedureId: string } }>(feiten: readonly F[]): F[] => feiten.filter((feit) => feit.gegevens.procedureId === id);
  const uitspraken = uitsprakenVan(dossier).filter(({ feit }) => feit.gegevens.procedureId === id || (soort === 'beroep' && isAfgedaan(dossier, feit, sinds)));
  const aangevochten = aangevochtenIn(gegevens);
  const beslist = aangevochten.map((besluit) => dicta(uitspraken).find((een) => aangevochten.length === 1 || zelfde(een.feit.gegevens, besluit)));
  const onbeslist = aangevochten.filter((_, plek) => beslist[plek] === undefined);
  const laatste = beslist.flatMap((een) => een?.feit.at ?? []).toSorted(vergelijkMomenten).at(-1);
  const ingetrokken = hiervan(dossier.proceduresIngetrokken).at(-1) ?? null;
  return {
    id,
    soort,
    sinds,
    tegen,
    verlengingId,
    zaaknummerRechtbank,
    gemachtigde,
    gemachtigdeBereikbaar,
    ...bron,
    zitting: hiervan(dossier.zittingenGepland).at(-1) ?? null,
    gehouden: hiervan(dossier.zittingenGehouden),
    ingezonden: hiervan(dossier.stukkenIngezonden),
    uitspraken,
    opSchrift: hiervan(dossier.uitsprakenOntvangen).at(-1) ?? null,
    onbeslist,
    stand: onbeslist.length === 0 ? 'uitspraak' : ingetrokken !== null ? 'ingetrokken' : 'loopt',
    einde: (onbeslist.length === 0 ? laatste : ingetrokken?.at) ?? null,
  };
}

/** The rulings that answer something; that a suspension ended answers nothing. */
const dicta = (uitspraken: readonly Uitspraak[]): Uitspraak[] => uitspraken.filter(({ type }) => type !== 'schorsing.opgeheven');

const zelfde = (a: Aangevochten, b: Aangevochten): boolean => a.betreft === b.betreft && a.verlengingId === b.verlengingId;

/** The decisions that a procedure is against: a judge can reject one part and suspend another. */
function aangevochtenIn({ tegen, verlengingId }: Pick<Inzet, 'tegen' | 'verlengingId'>): Aangevochten[] {
  const oplegging: Aangevochten = { betreft: 'oplegging', verlengingId: '' };
  const verlenging: Aangevochten = { betreft: 'verlenging', verlengingId };
  return { oplegging: [oplegging], verlenging: [verlenging], 'oplegging en verlenging': [oplegging, verlenging] }[tegen];
}

/** A ruling on a request that decided the beroep too (Awb 8:86), lodged before it. */
function isAfgedaan(dossier: Dossier, { at, gegevens }: Uitspraak['feit'], sinds: Moment): boolean {
  return gegevens.kortsluiting && vergelijkMomenten(sinds, at) <= 0 && dossier.verzoeken.some(({ gebeurtenisId }) => gebeurtenisId === gegevens.procedureId);
}

/** The procedures that still run: as long as there is one, the case is in procedure, also when the order is over. */
export const lopendeProcedures = (dossier: Dossier): Procedure[] => proceduresVan(dossier).filter(({ stand }) => stand === 'loopt');

/** Whether a court still has to rule. The archive asks this before anything of the case may go. */
export const isInProcedure = (dossier: Dossier): boolean => lopendeProcedures(dossier).length > 0;

/**
 * Whether hoger beroep is open against the ruling of this procedure: after a beroep, or when the judge decided that at once
 * (Awb 8:86). Not against a ruling on the request alone (Awb 8:104 lid 2 onder d), nor after hoger beroep.
 */
export function hogerBeroepOpen({ soort, uitspraken }: Procedure): boolean {
  if (dicta(uitspraken).length === 0 || soort === 'hoger beroep') return false;
  return soort === 'beroep' || uitspraken.some(({ feit }) => feit.gegevens.kortsluiting);
}

/**
 * The extensions that joined a procedure by themselves, because they were made known while it ran (Wth 9 lid 2-4; Awb 6:19).
 * Each has to be sent to the court at once.
 */
export function meegenomenVerlengingen(dossier: Dossier, { sinds, einde, verlengingId }: Procedure): Verlengingstand[] {
  return (looptijdVan(dossier)?.verlengingen ?? []).filter(
    ({ besluit, bekendmaking }) =>
      bekendmaking !== null &&
      besluit.gebeurtenisId !== verlengingId &&
      vergelijkMomenten(bekendmaking.at, sinds) >= 0 &&
      (einde === null || vergelijkMomenten(bekendmaking.at, einde) < 0),
  );
}

/**
 * The extensions that joined a procedure of which the ruling says nothing about them. They joined only as far as they are contested
 * (Wth 9 lid 2), so the procedure is over all the same; what the judge decided, if anything, somebody has to find out. A beroep that
 * was decided with the request (Awb 8:86) is asked about there.
 */
export function verlengingenZonderUitspraak(dossier: Dossier, een: Procedure): Verlengingstand[] {
  const { id, stand, uitspraken } = een;
  if (stand !== 'uitspraak' || !uitspraken.some(({ feit }) => feit.gegevens.procedureId === id)) return [];
  return meegenomenVerlengingen(dossier, een).filter(({ besluit }) => !uitspraken.some(({ feit }) => feit.gegevens.verlengingId === besluit.gebeurtenisId));
}
