/** What a ruling does to the order. The procedure itself is another subject; the ten and 28 days never move (domein C2.9). */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { eisBeroepMeebeslist, eisProcedure, eisUitspraakIn } from '../procedure/eisen.ts';
import { schorsingenVan } from '../schorsing.ts';
import type { Dossier } from '../toestand.ts';
import { ongedaanGemaakt, vernietigingen } from '../vernietigingen.ts';
import { eisLopend, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from './gemeen.ts';

type Uitspraak = Gegevens<'huisverbod.geschorst'>;

/** What every ruling must satisfy: about a decision that was made known (`ookOnbekend`: or never was), told no earlier than it began to work. */
function eisUitspraak(dossier: Dossier, { at, gegevens }: Stap<Uitspraak>, nu: Moment, ookOnbekend = false): void {
  const { opgelegd, looptijd } = eisOpgelegd(dossier);
  eisVerleden(at, nu);
  const { betreft, verlengingId, ingang } = gegevens;
  const verlenging = looptijd.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === verlengingId);
  if (betreft === 'verlenging' && (verlenging === undefined || (verlenging.bekendmaking === null && !ookOnbekend))) throw new AppFout('VERLENGING_ONBEKEND');
  if (betreft === 'oplegging' && verlengingId !== '') throw new AppFout('INVOER_ONGELDIG', { veld: 'verlengingId' });
  eisVolgorde('het besluit', verlenging?.besluit.at ?? opgelegd.at, 'de uitspraak', ingang);
  eisVolgorde('de uitspraak', ingang, 'het bericht', at);
  eisUitspraakIn(dossier, gegevens);
}

const zelfde = (a: Uitspraak, b: Uitspraak): boolean => a.betreft === b.betreft && a.verlengingId === b.verlengingId;

function isOpenGeschorst(dossier: Dossier, gegevens: Uitspraak): boolean {
  return schorsingenVan(dossier).some(
    ({ feit, tot }) => zelfde(feit.gegevens, gegevens) && vergelijkMomenten(feit.gegevens.ingang, gegevens.ingang) <= 0 && (tot === null || vergelijkMomenten(gegevens.ingang, tot) < 0),
  );
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `VERLENGING_ONBEKEND`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST`, `ALLEEN_MET_BEROEP`, `AL_AFGEWEZEN` */
export function eisAfwijzing(dossier: Dossier, stap: Stap<Gegevens<'uitspraak.afgewezen'>>, nu: Moment): void {
  // A request can be against an extension that is then never made known: it is rejected all the same, or the procedure would never end.
  eisUitspraak(dossier, stap, nu, true);
  if (stap.gegevens.uitkomst === 'ongegrond') eisBeroepMeebeslist(dossier, stap.gegevens);
  // Two colleagues who both took the call: a second one would have to be told anew.
  const { procedureId } = stap.gegevens;
  if (procedureId !== '' && dossier.afgewezen.some(({ gegevens }) => gegevens.procedureId === procedureId && zelfde(gegevens, stap.gegevens))) throw new AppFout('AL_AFGEWEZEN');
}

/** @throws {AppFout} `AL_GESCHORST`, `HUISVERBOD_VOORBIJ`, `VERLENGING_ONBEKEND`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisSchorsing(dossier: Dossier, stap: Stap<Uitspraak>, nu: Moment): void {
  eisUitspraak(dossier, stap, nu);
  eisLopend(dossier, stap.gegevens.ingang);
  if (isOpenGeschorst(dossier, stap.gegevens)) throw new AppFout('AL_GESCHORST');
}

/** @throws {AppFout} `NIET_GESCHORST`, see also `eisSchorsing` */
export function eisOpheffing(dossier: Dossier, stap: Stap<Uitspraak>, nu: Moment): void {
  eisUitspraak(dossier, stap, nu);
  if (!isOpenGeschorst(dossier, stap.gegevens)) throw new AppFout('NIET_GESCHORST');
}

/** Also after the end: the decision can still be annulled then. @throws {AppFout} `AL_VERNIETIGD`, `ALLEEN_MET_BEROEP`, see also `eisSchorsing` */
export function eisVernietiging(dossier: Dossier, stap: Stap<Gegevens<'huisverbod.vernietigd'>>, nu: Moment): void {
  eisUitspraak(dossier, stap, nu);
  eisBeroepMeebeslist(dossier, stap.gegevens);
  if (vernietigingen(dossier).some(({ gegevens }) => zelfde(gegevens, stap.gegevens))) throw new AppFout('AL_VERNIETIGD');
}

/**
 * Hoger beroep undid an annulment, also one that left the effects in force. Usually the order is over by then: it does not begin anew.
 * @throws {AppFout} `NIET_VERNIETIGD`, `ALLEEN_HOGER_BEROEP` for another procedure, see also `eisSchorsing`
 */
export function eisOngedaan(dossier: Dossier, stap: Stap<Gegevens<'vernietiging.ongedaan'>>, nu: Moment): void {
  eisUitspraak(dossier, stap, nu);
  const { procedureId, ingang } = stap.gegevens;
  if (procedureId !== '' && eisProcedure(dossier, procedureId).soort !== 'hoger beroep') throw new AppFout('ALLEEN_HOGER_BEROEP', { artikel: 'Awb 8:113' });
  const open = dossier.vernietigd.filter((feit) => zelfde(feit.gegevens, stap.gegevens) && vergelijkMomenten(feit.gegevens.ingang, ingang) <= 0 && ongedaanGemaakt(dossier, feit) === null);
  if (open.length === 0) throw new AppFout('NIET_VERNIETIGD');
}
