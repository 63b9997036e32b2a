/** Extending (Wth 9 lid 1): what has to be there, what is asked, and what is refused. */
import { AppFout } from '../../fout.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { toetsVerlenging } from '../../wth/verlenging.ts';
import { metContactverbod } from '../contactverbod.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import { looptijdVan, type Looptijd } from '../looptijd.ts';
import { vernietigingen } from '../vernietigingen.ts';
import { isGeschorst } from '../schorsing.ts';
import type { Dossier } from '../toestand.ts';
import type { Verlengingstand } from '../verlengingen.ts';
import { eisAmbt, eisHuisgenoot, eisIngevuld, eisOpgelegd, eisVerleden, eisVolgorde, type Besluitverzoek, type Stap } from './gemeen.ts';
import { leesAntwoorden, type Vraagcode } from './vragen.ts';

const ARTIKEL = 'Wth 9 lid 1';

/** What a person wants to record; the signature may be one that the law refuses. */
export type Verlengverzoek = Besluitverzoek<Gegevens<'huisverbod.verlengd'>>;

/** What the law leaves open about this extension. */
export function vragenBijVerlengen(dossier: Dossier, at: Moment, metZorgadvies: boolean): Vraagcode[] {
  const eerder = looptijdVan(dossier)?.verlengingen.some(({ geenWerking }) => geenWerking === null) ?? false;
  return [
    ...(eerder ? (['OPEENVOLGENDE_VERLENGING'] as const) : []),
    ...(isGeschorst(dossier, at) ? (['VERLENGEN_BIJ_SCHORSING'] as const) : []),
    'RAADSMAN_BIJ_VERLENGING',
    ...(metZorgadvies ? (['ZORGADVIES_BIJ_VERLENGING'] as const) : []),
  ];
}

/**
 * The extension that was decided in time and of which no bekendmaking is recorded, or `null`. Also after the end: that it was
 * made known in time may be recorded later.
 */
export function onbekendeVerlenging(dossier: Dossier): Verlengingstand | null {
  return looptijdVan(dossier)?.verlengingen.findLast(({ geenWerking }) => geenWerking === 'niet bekendgemaakt') ?? null;
}

/** The extension that was decided and can still be made known at `at`, or `null`. */
export function wachtendeVerlenging(dossier: Dossier, at: Moment): Verlengingstand | null {
  const verlenging = onbekendeVerlenging(dossier);
  return verlenging !== null && vergelijkMomenten(at, verlenging.vanaf.moment) < 0 ? verlenging : null;
}

/** When the last decision about the duration was taken: what was said about it before is not about the next one. */
export function laatsteBesluit(dossier: Dossier, voor: Moment): Moment {
  const verlengd = (looptijdVan(dossier)?.verlengingen ?? []).filter(({ besluit, geenWerking }) => geenWerking === null && vergelijkMomenten(besluit.at, voor) < 0);
  return verlengd.at(-1)?.besluit.at ?? dossier.opgelegd?.at ?? dossier.geopendOp;
}

/** He was heard about this extension, or it is recorded why not (Awb 4:8, 4:11). */
function eisZienswijze(dossier: Dossier, at: Moment): void {
  const sinds = laatsteBesluit(dossier, at);
  const gehoord = dossier.zienswijzen.some(
    (feit) => feit.gegevens.wie === 'uithuisgeplaatste' && vergelijkMomenten(feit.at, sinds) >= 0 && vergelijkMomenten(feit.at, at) <= 0,
  );
  if (!gehoord) throw new AppFout('ZIENSWIJZE_ONTBREEKT', { artikel: 'Awb 4:8' });
}

/** The end lies later than the present one, and no later than 28 days; decided in time. */
function eisTermijn({ ingang, einde, maximum }: Looptijd, at: Moment, nieuwEinde: Moment): void {
  const { melding } = toetsVerlenging({ opgelegd: ingang, besluit: at, bekendgemaakt: null, gewenstEinde: nieuwEinde, geldendEinde: einde.moment });
  if (melding !== null) throw new AppFout(melding, { artikel: ARTIKEL });
  if (vergelijkMomenten(nieuwEinde, maximum.moment) > 0) throw new AppFout('LANGER_DAN_VIER_WEKEN', { artikel: ARTIKEL });
}

/** For each person whom the contact ban names, why it is still needed (Wth 2 lid 4 onder c, 9 lid 1). */
function eisPerHuisgenoot(dossier: Dossier, at: Moment, perHuisgenoot: Gegevens<'huisverbod.verlengd'>['perHuisgenoot']): void {
  for (const { huisgenootId } of perHuisgenoot) eisHuisgenoot(dossier, huisgenootId);
  const zonder = metContactverbod(dossier, at).filter(({ gegevens }) => !perHuisgenoot.some(({ huisgenootId }) => huisgenootId === gegevens.huisgenootId));
  if (zonder.length > 0) throw new AppFout('HUISGENOOT_NIET_GEMOTIVEERD', { aantal: zonder.length, artikel: 'Wth 2 lid 4 onder c' });
}

/**
 * Tests an extension as it is, or would be, recorded.
 * @throws {AppFout} `NIETS_OPGELEGD`, `NIET_BEKENDGEMAAKT`, `AL_INGETROKKEN`, `AL_VERNIETIGD`, `VERLENGING_WACHT`,
 *   `VERLENGING_NA_EINDE`, `EINDE_NIET_NA_GELDEND_EINDE`, `LANGER_DAN_VIER_WEKEN`, `ZIENSWIJZE_ONTBREEKT`,
 *   `HUISGENOOT_NIET_GEMOTIVEERD`, `IN_DE_TOEKOMST`, `INVOER_ONGELDIG` with the field
 */
export function eisVerlenging(zaak: Dossier, { at, gegevens }: Stap<Gegevens<'huisverbod.verlengd'>>, nu: Moment): void {
  // What was decided later does not count for this one.
  const dossier = { ...zaak, verlengd: zaak.verlengd.filter((feit) => vergelijkMomenten(feit.at, at) <= 0) };
  const { looptijd } = eisOpgelegd(dossier);
  if (dossier.aangezegd === null && dossier.uitgereikt === null) throw new AppFout('NIET_BEKENDGEMAAKT', { artikel: 'Awb 3:40' });
  if (dossier.ingetrokken !== null) throw new AppFout('AL_INGETROKKEN');
  if (vernietigingen(dossier).some((feit) => feit.gegevens.betreft === 'oplegging')) throw new AppFout('AL_VERNIETIGD');
  eisVerleden(at, nu);
  eisTermijn(looptijd, at, gegevens.nieuwEinde);
  if (wachtendeVerlenging(dossier, at) !== null) throw new AppFout('VERLENGING_WACHT');
  eisPerHuisgenoot(dossier, at, gegevens.perHuisgenoot);
  if (gegevens.zorgadvies === null) eisIngevuld({ geenZorgadvies: gegevens.geenZorgadvies });
  else if (vergelijkDatums(gegevens.zorgadvies.datum, lokaleDatum(at)) > 0) throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'het zorgadvies', later: 'het besluit' });
  eisZienswijze(dossier, at);
}

/**
 * The event of an extension. It works once it is made known in writing, before the end.
 * @throws {AppFout} `NIET_MANDATEERBAAR`, `VERKEERDE_VOLGORDE`, what `eisVerlenging` refuses, and what `leesAntwoorden` still asks
 */
export function verleng(dossier: Dossier, { at, ...verzoek }: Verlengverzoek, nu: Moment): NieuweGebeurtenis {
  const ondertekening = eisAmbt(verzoek.ondertekening, ARTIKEL);
  // An earlier decision that is recorded afterwards would change what a later one extended.
  for (const eerder of dossier.verlengd) eisVolgorde('de vorige verlenging', eerder.at, 'dit besluit', at);
  eisVerlenging(dossier, { at, gegevens: { ...verzoek, ondertekening } }, nu);
  const antwoorden = leesAntwoorden(vragenBijVerlengen(dossier, at, verzoek.zorgadvies !== null), verzoek.antwoorden);
  return { type: 'huisverbod.verlengd', at, gegevens: { ...verzoek, ondertekening, antwoorden } };
}

/** With what a form to extend starts; `belet` is the code of why it cannot be now, or `null`. */
export type Verlengvoorstel = {
  belet: string | null;
  /** The end now in force: decide and make known before it. */
  voor: Moment;
  /** The latest end that the law allows, which is also what is proposed. */
  maximum: Moment;
  /** Whom the contact ban names now. */
  personen: { huisgenootId: string; naam: string }[];
  vragen: Vraagcode[];
};

/** What extending would start from at `nu`; `null` when there is no order. */
export function voorstelVerlenging(dossier: Dossier, nu: Moment): Verlengvoorstel | null {
  const looptijd = looptijdVan(dossier);
  if (looptijd === null) return null;
  return {
    belet: beletVerlengen(dossier, looptijd, nu),
    voor: looptijd.einde.moment,
    maximum: looptijd.maximum.moment,
    personen: metContactverbod(dossier, nu).map(({ gegevens: { huisgenootId, naam } }) => ({ huisgenootId, naam })),
    vragen: vragenBijVerlengen(dossier, nu, true),
  };
}

function beletVerlengen(dossier: Dossier, looptijd: Looptijd, nu: Moment): string | null {
  if (vergelijkMomenten(looptijd.einde.moment, looptijd.maximum.moment) >= 0) return 'LANGER_DAN_VIER_WEKEN';
  const leeg = { feiten: '-', zorgadvies: null, geenZorgadvies: '-', proportionaliteit: '-', antwoorden: [] };
  const perHuisgenoot = metContactverbod(dossier, nu).map(({ gegevens: { huisgenootId } }) => ({ huisgenootId, waarom: '-' }));
  const gegevens = { ...leeg, nieuwEinde: looptijd.maximum.moment, perHuisgenoot, ondertekening: { als: 'burgemeester', beslisser: '-' } as const };
  try {
    eisVerlenging(dossier, { at: nu, gegevens }, nu);
    return null;
  } catch (fout) {
    if (fout instanceof AppFout) return fout.code;
    throw fout;
  }
}
