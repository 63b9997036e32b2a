/** Shelter: own effort first, then at most two days, longer only for a fixed time, each decision with reasons of its own. */
import { AppFout } from '../../fout.ts';
import { opvangEinde } from '../../wth/opvang.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import { openOpvang, opvangVan, type Opvangstand } from '../opvang.ts';
import type { Dossier, Feit } from '../toestand.ts';
import { eisAmbt, eisLopend, eisVerleden, eisVolgorde, type Besluitverzoek, type Stap } from './gemeen.ts';
import { leesAntwoorden, type Vraagcode } from './vragen.ts';

/** What a person wants to record; the signature may be one that is refused. */
export type Opvangverzoek = Besluitverzoek<Gegevens<'opvang.besloten'>>;
export type Opvangverlengverzoek = Besluitverzoek<Gegevens<'opvang.verlengd'>>;

/** What no law says about offering a place (domein I.8). */
export const VRAGEN_BIJ_OPVANG: readonly Vraagcode[] = ['OPVANG_GRONDSLAG', 'OPVANG_TWEE_DAGEN'];

const VERWIJZING = /(?:beleids|gedrags)(?:lijn|regel)|(?:vaste|vast)\s+(?:lijn|gedragslijn|beleid|praktijk)|(?:ons|het|gemeentelijk[e]?)\s+beleid\b/iu;

/** Whether reasons lean on a line of policy. It was never published, so referring to it is no reason (Awb 4:82). */
export const verwijstNaarLijn = (redenen: string): boolean => VERWIJZING.test(redenen);

function eisEigenRedenen(redenen: string): void {
  if (verwijstNaarLijn(redenen)) throw new AppFout('OPVANG_VERWIJST', { artikel: 'Awb 4:82' });
}

const tot = (inspanningen: readonly Feit<'opvang.inspanning'>[], at: Moment): Feit<'opvang.inspanning'>[] =>
  inspanningen.filter((feit) => vergelijkMomenten(feit.at, at) <= 0).toSorted((a, b) => vergelijkMomenten(a.at, b.at));

/** The last attempt counts: who found a place and lost it again asks somebody else. */
function eisInspanning(inspanningen: readonly Feit<'opvang.inspanning'>[], code: 'OPVANG_INSPANNING_EERST' | 'OPVANG_INSPANNING_SINDS'): void {
  const laatste = inspanningen.at(-1);
  if (laatste === undefined) throw new AppFout(code);
  if (laatste.gegevens.uitkomst === 'eigen plek') throw new AppFout('OPVANG_EIGEN_PLEK');
}

/** A place is needed only as long as he may not be at home. */
function eisBinnenHuisverbod(einde: Moment, eindeHuisverbod: Moment): void {
  if (vergelijkMomenten(einde, eindeHuisverbod) > 0) throw new AppFout('OPVANG_NA_HUISVERBOD');
}

/**
 * Tests the decision about a place as it is, or would be, recorded.
 * @throws {AppFout} `NIETS_OPGELEGD`, `VERKEERDE_VOLGORDE`, `HUISVERBOD_VOORBIJ`, `IN_DE_TOEKOMST`, `OPVANG_LOOPT_AL`,
 *   `OPVANG_INSPANNING_EERST`, `OPVANG_EIGEN_PLEK`, `OPVANG_TE_LANG`, `OPVANG_NA_HUISVERBOD`, `OPVANG_VERWIJST`
 */
export function eisOpvang(dossier: Dossier, { at, gegevens: { begin, einde, redenen } }: Stap<Gegevens<'opvang.besloten'>>, nu: Moment): void {
  const { einde: eindeHuisverbod } = eisLopend(dossier, at);
  eisVerleden(at, nu);
  if (openOpvang(dossier) !== null) throw new AppFout('OPVANG_LOOPT_AL');
  eisInspanning(tot(dossier.opvangInspanningen, at), 'OPVANG_INSPANNING_EERST');
  eisVolgorde('het besluit', at, 'het begin van de opvang', begin);
  if (vergelijkMomenten(einde, begin) <= 0) throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'het begin van de opvang', later: 'het einde' });
  if (vergelijkMomenten(einde, opvangEinde(begin).moment) > 0) throw new AppFout('OPVANG_TE_LANG');
  eisBinnenHuisverbod(einde, eindeHuisverbod);
  eisEigenRedenen(redenen);
}

/** The event of the decision about a place. @throws {AppFout} `NIET_MANDATEERBAAR`, what `eisOpvang` refuses, and what `leesAntwoorden` still asks */
export function besluitOpvang(dossier: Dossier, { at, ...verzoek }: Opvangverzoek, nu: Moment): NieuweGebeurtenis {
  const ondertekening = eisAmbt(verzoek.ondertekening, 'gemeentelijk beleid');
  eisOpvang(dossier, { at, gegevens: { ...verzoek, ondertekening } }, nu);
  return { type: 'opvang.besloten', at, gegevens: { ...verzoek, ondertekening, antwoorden: leesAntwoorden(VRAGEN_BIJ_OPVANG, verzoek.antwoorden) } };
}

function eisStand(dossier: Dossier, opvangId: string): Opvangstand {
  const stand = opvangVan(dossier).find(({ besluit }) => besluit.gebeurtenisId === opvangId);
  if (stand === undefined) throw new AppFout('OPVANG_ONBEKEND');
  if (stand.beeindigd !== null) throw new AppFout('OPVANG_AL_BEEINDIGD');
  return stand;
}

/**
 * Tests an extension: while it runs, for a fixed time, with effort of his own since it began.
 * @throws {AppFout} `OPVANG_ONBEKEND`, `OPVANG_AL_BEEINDIGD`, `OPVANG_VOORBIJ`, `OPVANG_NIET_LATER`, `OPVANG_INSPANNING_SINDS`,
 *   `OPVANG_EIGEN_PLEK`, `OPVANG_NA_HUISVERBOD`, `OPVANG_VERWIJST`, see also `eisLopend`
 */
export function eisOpvangverlenging(zaak: Dossier, { at, gegevens: { opvangId, nieuwEinde, redenen } }: Stap<Gegevens<'opvang.verlengd'>>, nu: Moment): void {
  // What was decided later does not count for this one.
  const dossier = { ...zaak, opvangVerlengd: zaak.opvangVerlengd.filter((feit) => vergelijkMomenten(feit.at, at) <= 0) };
  const { einde: eindeHuisverbod } = eisLopend(dossier, at);
  eisVerleden(at, nu);
  const { besluit, einde } = eisStand(dossier, opvangId);
  const { begin } = besluit.gegevens;
  eisVolgorde('het begin van de opvang', begin, 'het besluit tot verlengen', at);
  if (vergelijkMomenten(at, einde) >= 0) throw new AppFout('OPVANG_VOORBIJ');
  if (vergelijkMomenten(nieuwEinde, einde) <= 0) throw new AppFout('OPVANG_NIET_LATER');
  eisBinnenHuisverbod(nieuwEinde, eindeHuisverbod);
  eisInspanning(tot(dossier.opvangInspanningen, at).filter((feit) => vergelijkMomenten(feit.at, begin) >= 0), 'OPVANG_INSPANNING_SINDS');
  eisEigenRedenen(redenen);
}

/** The event of an extension of the stay. @throws {AppFout} `NIET_MANDATEERBAAR`, see also `eisOpvangverlenging` and `leesAntwoorden` */
export function verlengOpvang(dossier: Dossier, { at, ...verzoek }: Opvangverlengverzoek, nu: Moment): NieuweGebeurtenis {
  const ondertekening = eisAmbt(verzoek.ondertekening, 'gemeentelijk beleid');
  for (const eerder of dossier.opvangVerlengd) eisVolgorde('de vorige verlenging van de opvang', eerder.at, 'dit besluit', at);
  eisOpvangverlenging(dossier, { at, gegevens: { ...verzoek, ondertekening } }, nu);
  return { type: 'opvang.verlengd', at, gegevens: { ...verzoek, ondertekening, antwoorden: leesAntwoorden(['OPVANG_GRONDSLAG'], verzoek.antwoorden) } };
}

/** Tests the end of a stay. @throws {AppFout} `OPVANG_ONBEKEND`, `OPVANG_AL_BEEINDIGD`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisOpvangbeeindiging(dossier: Dossier, { at, gegevens: { opvangId } }: Stap<Gegevens<'opvang.beeindigd'>>, nu: Moment): void {
  const { besluit } = eisStand(dossier, opvangId);
  eisVerleden(at, nu);
  eisVolgorde('het begin van de opvang', besluit.gegevens.begin, 'het einde', at);
}
