/** Withdrawing (Wth 2 lid 9), changing the contact ban for one person, and the choice to let the order lapse. */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { contactstandOp } from '../contactverbod.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import type { Dossier } from '../toestand.ts';
import { eisAmbt, eisHuisgenoot, eisIngevuld, eisLopend, eisVerleden, eisVolgorde, type Besluitverzoek, type Stap } from './gemeen.ts';

const ARTIKEL = 'Wth 2 lid 9';

/** What a person wants to record; the signature may be one that the law refuses. */
export type Intrekverzoek = Besluitverzoek<Gegevens<'huisverbod.ingetrokken'>>;
export type Contactverzoek = Besluitverzoek<Gegevens<'contactverbod.gewijzigd'>>;

/**
 * Tests a withdrawal as it is, or would be, recorded.
 * @throws {AppFout} `NIETS_OPGELEGD`, `AL_INGETROKKEN`, `HUISVERBOD_VOORBIJ`, `IN_DE_TOEKOMST`, `VERKEERDE_VOLGORDE`
 */
export function eisIntrekking(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'huisverbod.ingetrokken'>>, nu: Moment): void {
  if (dossier.ingetrokken !== null) throw new AppFout('AL_INGETROKKEN');
  const { einde } = eisLopend(dossier, at);
  eisVerleden(at, nu);
  const { grond, ingang } = gegevens;
  eisVolgorde('het besluit', at, 'het begin van de intrekking', ingang);
  if (vergelijkMomenten(ingang, einde) >= 0) throw new AppFout('INGANG_NA_EINDE');
  if (grond.als === 'gevaar geweken') return;
  eisVolgorde('het aanvaarden van de hulp', grond.aanvaardOp, 'de bevestiging', grond.bevestigdOp);
  eisVolgorde('de bevestiging', grond.bevestigdOp, 'het besluit', at);
}

/** The event of a withdrawal. @throws {AppFout} `NIET_MANDATEERBAAR`, see also `eisIntrekking` */
export function trekIn(dossier: Dossier, { at, ...verzoek }: Intrekverzoek, nu: Moment): NieuweGebeurtenis {
  const gegevens = { ...verzoek, ondertekening: eisAmbt(verzoek.ondertekening, ARTIKEL) };
  eisIntrekking(dossier, { at, gegevens }, nu);
  return { type: 'huisverbod.ingetrokken', at, gegevens };
}

/**
 * Tests a change of the contact ban. A person whom the beschikking does not name cannot be added: that would be a heavier
 * order than the one that was imposed.
 * @throws {AppFout} `CONTACTVERBOD_NIET_UITBREIDEN`, `NIETS_VERANDERD`, `HUISGENOOT_ONBEKEND`, `INGANG_NA_EINDE`, see also `eisLopend`
 */
export function eisContactwijziging(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'contactverbod.gewijzigd'>>, nu: Moment): void {
  const { einde } = eisLopend(dossier, at);
  eisVerleden(at, nu);
  const { huisgenootId, wijziging, vanaf, voorwaarden } = gegevens;
  eisHuisgenoot(dossier, huisgenootId);
  eisVolgorde('het besluit', at, 'het begin van de wijziging', vanaf);
  if (vergelijkMomenten(vanaf, einde) >= 0) throw new AppFout('INGANG_NA_EINDE');
  const stand = contactstandOp(dossier, huisgenootId, vanaf);
  if (stand === 'geen') throw new AppFout('CONTACTVERBOD_NIET_UITBREIDEN', { artikel: 'Wth 2 lid 4 onder c' });
  // Limiting again is a change of its conditions.
  if (stand === (wijziging === 'hersteld' ? 'geldt' : wijziging) && wijziging !== 'beperkt') throw new AppFout('NIETS_VERANDERD');
  if (wijziging === 'beperkt') eisIngevuld({ voorwaarden });
}

/** The event of a changed contact ban. @throws {AppFout} `NIET_MANDATEERBAAR`, see also `eisContactwijziging` */
export function wijzigContactverbod(dossier: Dossier, { at, ...verzoek }: Contactverzoek, nu: Moment): NieuweGebeurtenis {
  const gegevens = { ...verzoek, ondertekening: eisAmbt(verzoek.ondertekening, ARTIKEL) };
  eisContactwijziging(dossier, { at, gegevens }, nu);
  return { type: 'contactverbod.gewijzigd', at, gegevens };
}

/** Tests the choice to let the order lapse. @throws {AppFout} `AL_INGETROKKEN`, see also `eisLopend` */
export function eisLaatEindigen(dossier: Dossier, { at }: Stap<Gegevens<'huisverbod.laatEindigen'>>, nu: Moment): void {
  if (dossier.ingetrokken !== null) throw new AppFout('AL_INGETROKKEN');
  eisLopend(dossier, at);
  eisVerleden(at, nu);
}
