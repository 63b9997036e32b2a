/** What a ruling does to the order. The procedure itself is another subject; the ten and 28 days never move (domein C2.9). */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { vernietigingen } from '../looptijd.ts';
import { eisBeroepMeebeslist, eisUitspraakIn } from '../procedure/eisen.ts';
import { schorsingenVan } from '../schorsing.ts';
import type { Dossier } from '../toestand.ts';
import { eisLopend, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from './gemeen.ts';

type Uitspraak = Gegevens<'huisverbod.geschorst'>;

/** What every ruling must satisfy: about a decision that was made known, told no earlier than it began to work. */
function eisUitspraak(dossier: Dossier, { at, gegevens }: Stap<Uitspraak>, nu: Moment): void {
  const { opgelegd, looptijd } = eisOpgelegd(dossier);
  eisVerleden(at, nu);
  const { betreft, verlengingId, ingang } = gegevens;
  const verlenging = looptijd.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === verlengingId);
  if (betreft === 'verlenging' && (verlenging === undefined || verlenging.bekendmaking === null)) throw new AppFout('VERLENGING_ONBEKEND');
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
  eisUitspraak(dossier, stap, nu);
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
