/** One order on the board, with the moment until which its line stays as it is. */
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { alarmmomenten } from '../../wth/beslismoment.ts';
import { plusDagen } from '../../wth/rekenen.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../wth/tijd.ts';
import { inhaallijst, isPostOpen } from '../inhaallijst.ts';
import { eindeMetReden, ingangVan } from '../looptijd.ts';
import { isInProcedure } from '../procedure/procedures.ts';
import { uitsprakenVan } from '../procedure/uitspraken.ts';
import { schorsingenVan } from '../schorsing.ts';
import { lopendeStatussen, statusOp } from '../status.ts';
import { openTaken, takenVan } from '../taken/taken.ts';
import type { Taak } from '../taken/vorm.ts';
import { keuzeLaatEindigen } from '../termijnen/looptijd.ts';
import { dossierTermijnen } from '../termijnen.ts';
import { isGemist, isVerstreken, type DossierTermijn, type Uiterlijk } from '../termijnen/vorm.ts';
import { adresRegel, type Dossier } from '../toestand.ts';
import { onbekendeVerlenging } from '../verloop/verlengen.ts';
import { beslissing, grenzenVan, isZorgmomentNabij, redenenVan, zorgmomentVanaf } from './redenen.ts';
import type { Bordregel, Niveau } from './vorm.ts';

const HOOGST: readonly Niveau[] = ['rood', 'geel', 'rust'];

/** When something is over, in milliseconds. */
const voorbij = (uiterlijk: Uiterlijk): number => grenzenVan(uiterlijk)[2];

/** The terms to show: what was missed and is still to be done, those that run, nearest first, then those that were met too late. */
function teTonen(termijnen: readonly DossierTermijn[], nu: Moment): DossierTermijn[] {
  const lopend = termijnen.filter(({ gehaald, teLaat, uiterlijk, code }) => !gehaald && !teLaat && code !== 'T15' && !isVerstreken(nu, uiterlijk));
  return [...termijnen.filter((termijn) => isGemist(termijn, nu)), ...lopend.toSorted((a, b) => voorbij(a.uiterlijk) - voorbij(b.uiterlijk)), ...termijnen.filter(({ teLaat }) => teLaat)];
}

/** Every moment at which something of a line can change: levels, warnings, ends, suspensions. */
function grenzen(dossier: Dossier, termijnen: readonly DossierTermijn[], open: readonly Taak[], einde: Moment, nu: Moment): number[] {
  const besluit = beslissing(termijnen, nu);
  const deadlines = [...termijnen.map(({ uiterlijk }) => uiterlijk), ...open.flatMap(({ uiterlijk }) => (uiterlijk === null ? [] : [uiterlijk]))];
  const momenten = [
    einde,
    ...(besluit === null ? [] : [besluit.moment.uiterlijk, ...alarmmomenten(besluit.einde).map(({ op }) => op)]),
    ...schorsingenVan(dossier).flatMap(({ vanaf, tot }) => (tot === null ? [vanaf] : [vanaf, tot])),
    ...[...dossier.vernietigd, ...dossier.vernietigingOngedaan].map(({ gegevens }) => gegevens.ingang),
    ...dossier.verlengingBekendgemaakt.map(({ at }) => at),
  ];
  return [...deadlines.flatMap((uiterlijk) => grenzenVan(uiterlijk)), ...momenten.map(epochVanMoment)];
}

/** Duties and terms of a procedure and its rulings, the telling of a withdrawal, an extension of which nobody recorded that it was made known, and the care that goes on: of an order that is over only these are left on the board. */
const NA_EINDE: readonly Taak['aanleiding'][] = ['uitspraak', 'procedure', 'intrekken'];
const vanRechter = ({ over }: Pick<DossierTermijn, 'over'>): boolean => over === 'uitspraak' || over === 'procedure';

/**
 * The line of a running order at `nu`, and of one that is over as long as a court has to rule, a ruling (Wth 8 lid 2) or a
 * withdrawal has to be told on, an extension may have been made known after all, or the care is to be looked at again; `null` for any other case.
 */
export function bordregelVan(dossier: Dossier, nu: Moment, afspraken: Werkafspraken): Bordregel | null {
  const status = statusOp(dossier, nu);
  const [begin, slot] = [ingangVan(dossier), eindeMetReden(dossier)];
  const loopt = lopendeStatussen.includes(status);
  const nasleep = dossier.ingetrokken !== null || onbekendeVerlenging(dossier) !== null || dossier.verzoeken.length + dossier.beroepen.length > 0 || uitsprakenVan(dossier).length > 0;
  if (begin === null || slot === null || (!loopt && !nasleep && dossier.zorgPlannen.length === 0)) return null;
  const alleTermijnen = dossierTermijnen(dossier, afspraken);
  const alleOpen = openTaken(takenVan(dossier, nu, afspraken, alleTermijnen));
  const termijnen = loopt ? alleTermijnen : alleTermijnen.filter(vanRechter);
  const nuMs = epochVanMoment(nu);
  const isNaEinde = (taak: Taak): boolean => NA_EINDE.includes(taak.aanleiding) || (taak.soort === 'bekendmaking' && slot.reden === 'van rechtswege geëindigd') || isZorgmomentNabij(taak, nu);
  const open = loopt ? alleOpen : alleOpen.filter(isNaEinde);
  if (!loopt && open.length === 0 && !isInProcedure(dossier)) return null;
  const inhaal = loopt ? inhaallijst(dossier).filter(isPostOpen).length : 0;
  const redenen = redenenVan({ dossier, status, termijnen, open, inhaal }, nu);
  const besluit = beslissing(termijnen, nu)?.moment ?? null;
  const terug = alleOpen.flatMap((taak) => zorgmomentVanaf(taak) ?? []);
  const na = [...grenzen(dossier, termijnen, open, slot.op, nu), ...terug].filter((ms) => ms > nuMs);
  // The end of an order that is over is nothing to come any more: then only its duties and terms say what comes first.
  const eerst = [...(loopt ? [slot.op] : []), ...(besluit === null ? [] : [besluit.uiterlijk])].map(epochVanMoment);
  const wachtend = loopt ? [] : termijnen.filter(({ gehaald, teLaat }) => !gehaald && !teLaat);
  const deadlines = [...open, ...wachtend].flatMap(({ uiterlijk }) => (uiterlijk === null ? [] : [voorbij(uiterlijk)]));
  const nooit = plusDagen(slot.op, 3_650).moment;
  return {
    dossierId: dossier.id,
    zaaknummer: dossier.zaaknummer,
    status,
    naam: dossier.betrokkene?.gegevens.naam ?? '',
    adres: dossier.woning === null ? '' : adresRegel(dossier.woning.gegevens),
    begin,
    einde: slot.op,
    niveau: HOOGST.find((niveau) => redenen.some((een) => een.niveau === niveau)) ?? 'rust',
    redenen,
    beslissen: besluit,
    laatEindigen: keuzeLaatEindigen(dossier) !== null,
    termijnen: teTonen(termijnen, nu),
    openTaken: open.length,
    teLateTaken: open.filter(({ stand }) => stand === 'te laat').length,
    inhaal,
    eerst: momentVanEpoch(Math.min(...eerst, ...deadlines, epochVanMoment(nooit))),
    // Of an order that is over nothing changes by itself any more.
    geldigTot: na.length === 0 ? nooit : momentVanEpoch(Math.min(...na)),
  };
}

/** When an order that is over comes back on the board because its care is looked at again, in milliseconds; `Infinity` for never. */
export function terugOpBord(dossier: Dossier, nu: Moment, afspraken: Werkafspraken): number {
  if (dossier.zorgPlannen.length === 0) return Infinity;
  return Math.min(Infinity, ...openTaken(takenVan(dossier, nu, afspraken)).flatMap((taak) => zorgmomentVanaf(taak) ?? []));
}
