/** What the steps of the care must satisfy. Care is no procedure: little is refused, but tracks and times must be right. */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { Dossier } from '../toestand.ts';
import { eisIngevuld, eisLopend, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from '../verloop/gemeen.ts';
import { voorgesteldeSoort } from './oordeel.ts';
import { SPOOR_UIT } from './sporen.ts';

/** Care begins with the order. @throws {AppFout} `NIETS_OPGELEGD`, `IN_DE_TOEKOMST`, `VERKEERDE_VOLGORDE` */
export function eisZorg(dossier: Dossier, { at }: Stap<unknown>, nu: Moment): void {
  const { opgelegd } = eisOpgelegd(dossier);
  eisVerleden(at, nu);
  eisVolgorde('het besluit tot opleggen', opgelegd.at, 'dit', at);
}

function eisSpoor(dossier: Dossier, spoor: string): void {
  if (spoor !== SPOOR_UIT && !dossier.huisgenoten.some(({ gegevens }) => gegevens.huisgenootId === spoor)) throw new AppFout('ZORGSPOOR_ONBEKEND');
}

/** @throws {AppFout} `ZORGSPOOR_ONBEKEND`, `INVOER_ONGELDIG` for a track with a role of the whole case, see also `eisZorg` */
export function eisToegewezen(dossier: Dossier, stap: Stap<Gegevens<'zorg.toegewezen'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  const { rol, spoor } = stap.gegevens;
  if (rol === 'zorgverantwoordelijke') eisSpoor(dossier, spoor);
  else if (spoor !== '') throw new AppFout('INVOER_ONGELDIG', { veld: 'spoor' });
}

/** First the call. @throws {AppFout} `ZORG_EERST_BELLEN`, `AL_VASTGELEGD`, see also `eisZorg` */
export function eisOverdracht(dossier: Dossier, stap: Stap<Gegevens<'zorg.overdracht'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  if (dossier.zorgOverdracht.some(({ gegevens }) => gegevens.stap === stap.gegevens.stap)) throw new AppFout('AL_VASTGELEGD');
  if (stap.gegevens.stap === 'gebeld') return;
  const gebeld = dossier.zorgOverdracht.find(({ gegevens }) => gegevens.stap === 'gebeld');
  if (gebeld === undefined) throw new AppFout('ZORG_EERST_BELLEN');
  eisVolgorde('het telefoontje', gebeld.at, 'dit', stap.at);
}

/** @throws {AppFout} `INVOER_ONGELDIG` when it is judged otherwise than the questions suggest without a reason, see also `eisZorg` */
export function eisBeoordeeld(dossier: Dossier, stap: Stap<Gegevens<'zorg.beoordeeld'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  const { soort, afwijking } = stap.gegevens;
  if (soort !== voorgesteldeSoort(stap.gegevens)) eisIngevuld({ afwijking });
}

/** Only while there is something to decide. @throws {AppFout} `HUISVERBOD_VOORBIJ`, see also `eisZorg` */
export function eisAdvies(dossier: Dossier, stap: Stap<Gegevens<'zorg.advies'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  eisLopend(dossier, stap.at);
}

/** @throws {AppFout} `ZORGSPOOR_ONBEKEND`, see also `eisZorg` */
export function eisZorgcontact(dossier: Dossier, stap: Stap<Gegevens<'zorg.contact'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  eisSpoor(dossier, stap.gegevens.spoor);
}

/** @throws {AppFout} `ZORGSPOOR_ONBEKEND`, `VERKEERDE_VOLGORDE` when the next look lies before the plan, see also `eisZorg` */
export function eisPlan(dossier: Dossier, stap: Stap<Gegevens<'zorg.plan'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  const { spoor, volgendMoment } = stap.gegevens;
  eisSpoor(dossier, spoor);
  if (volgendMoment !== null && vergelijkMomenten(volgendMoment, stap.at) < 0) throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'het plan', later: 'het volgende moment' });
}
