/** What happens besides the decisions: hearing people, violations, entering the dwelling, keys, the deed of a deposit. */
import { AppFout } from '../../fout.ts';
import { machtigingGeldigTotEnMet } from '../../wth/binnentreden.ts';
import { lokaleDatum, lokaleTijd, vergelijkDatums, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { isGeschorst } from '../schorsing.ts';
import type { Dossier } from '../toestand.ts';
import { eisHuisgenoot, eisIngevuld, eisLopend, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from './gemeen.ts';

/** The uithuisgeplaatste has no id of his own; of a housemate it is needed. */
function eisWie(dossier: Dossier, { wie, huisgenootId }: { wie: 'uithuisgeplaatste' | 'achterblijver'; huisgenootId: string }): void {
  if (wie === 'achterblijver') eisHuisgenoot(dossier, huisgenootId);
  else if (huisgenootId !== '') throw new AppFout('INVOER_ONGELDIG', { veld: 'huisgenootId' });
}

/** @throws {AppFout} `NIETS_OPGELEGD`, `HUISVERBOD_VOORBIJ`, `HUISGENOOT_ONBEKEND`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisUitnodiging(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'zienswijze.uitgenodigd'>>, nu: Moment): void {
  eisLopend(dossier, at);
  eisVerleden(at, nu);
  eisWie(dossier, gegevens);
  eisVolgorde('de uitnodiging', at, 'het gesprek', gegevens.voor);
}

/** @throws {AppFout} as `eisUitnodiging`, and `INVOER_ONGELDIG` with the field that this outcome needs */
export function eisZienswijze(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'zienswijze.ontvangen'>>, nu: Moment): void {
  eisLopend(dossier, at);
  eisVerleden(at, nu);
  eisWie(dossier, gegevens);
  const { uitkomst, vorm, inhoud, reden, toelichting } = gegevens;
  if (uitkomst === 'gegeven') eisIngevuld({ inhoud });
  if (uitkomst === 'niet gehoord') eisIngevuld({ reden, toelichting });
  if ((uitkomst === 'gegeven') === (vorm === 'geen')) throw new AppFout('INVOER_ONGELDIG', { veld: 'vorm' });
}

/** Only while the order is in force: who may be at home breaks nothing. @throws {AppFout} `HUISVERBOD_VOORBIJ`, `GESCHORST`, see also `eisLopend` */
export function eisOvertreding(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'overtreding.gemeld'>>, nu: Moment): void {
  eisVerleden(at, nu);
  const { looptijd } = eisLopend(dossier, at);
  eisVolgorde('het begin van het huisverbod', looptijd.ingang, 'de overtreding', at);
  if (isGeschorst(dossier, at)) throw new AppFout('GESCHORST');
  if (gegevens.huisgenootId !== '') eisHuisgenoot(dossier, gegevens.huisgenootId);
}

/** @throws {AppFout} `IN_DE_TOEKOMST`, `INVOER_ONGELDIG` when the night is allowed without a reason (Awbi 7) */
export function eisMachtiging(_: Dossier, { at, gegevens }: Stap<Gegevens<'machtiging.afgegeven'>>, nu: Moment): void {
  eisVerleden(at, nu);
  if (gegevens.nacht) eisIngevuld({ nachtReden: gegevens.nachtReden });
}

/**
 * Entering on an authorisation that stands in the dossier must fit it: valid up to and including the third day after (Awbi 6
 * lid 2), and at night only where it says so (Awbi 7).
 * @throws {AppFout} `MACHTIGING_ONBEKEND`, `MACHTIGING_NIET_GELDIG`, `MACHTIGING_NIET_NACHT`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST`
 */
export function eisBinnentreden(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'binnentreden.vastgelegd'>>, nu: Moment): void {
  eisVerleden(at, nu);
  if (gegevens.grondslag.als !== 'machtiging' || gegevens.grondslag.machtigingId === '') return;
  const { machtigingId } = gegevens.grondslag;
  const machtiging = dossier.machtigingen.find(({ gebeurtenisId }) => gebeurtenisId === machtigingId);
  if (machtiging === undefined) throw new AppFout('MACHTIGING_ONBEKEND');
  eisVolgorde('de machtiging', machtiging.at, 'het binnentreden', at);
  if (vergelijkDatums(lokaleDatum(at), machtigingGeldigTotEnMet(lokaleDatum(machtiging.at))) > 0) throw new AppFout('MACHTIGING_NIET_GELDIG', { artikel: 'Awbi 6 lid 2' });
  if (lokaleTijd(at) < '06:00' && !machtiging.gegevens.nacht) throw new AppFout('MACHTIGING_NIET_NACHT', { artikel: 'Awbi 7' });
}

/** @throws {AppFout} `BINNENTREDEN_ONBEKEND`, `VERSLAG_AL_VASTGELEGD`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisVerslag(dossier: Dossier, { at, gegevens: { binnentredenId } }: Stap<Gegevens<'binnentreden.verslag'>>, nu: Moment): void {
  eisVerleden(at, nu);
  const binnentreden = dossier.binnentreden.find(({ gebeurtenisId }) => gebeurtenisId === binnentredenId);
  if (binnentreden === undefined) throw new AppFout('BINNENTREDEN_ONBEKEND');
  if (dossier.verslagenBinnentreden.some(({ gegevens }) => gegevens.binnentredenId === binnentredenId)) throw new AppFout('VERSLAG_AL_VASTGELEGD');
  eisVolgorde('het binnentreden', binnentreden.at, 'het verslag', at);
}

/** @throws {AppFout} `NIETS_OPGELEGD`, `IN_DE_TOEKOMST`, `VERKEERDE_VOLGORDE` */
export function eisSleutels(dossier: Dossier, { at }: Stap<unknown>, nu: Moment): void {
  const { opgelegd } = eisOpgelegd(dossier);
  eisVerleden(at, nu);
  eisVolgorde('het besluit', opgelegd.at, 'het innemen van de sleutels', at);
}

/** Keys that the night page says were handed over can go back too. @throws {AppFout} `GEEN_SLEUTELS`, `IN_DE_TOEKOMST` */
export function eisSleutelsTerug(dossier: Dossier, { at }: Stap<unknown>, nu: Moment): void {
  eisVerleden(at, nu);
  const ingenomen = dossier.praktisch?.gegevens.sleutels === 'ja' || dossier.sleutelsIngenomen.some((feit) => vergelijkMomenten(feit.at, at) <= 0);
  if (!ingenomen) throw new AppFout('GEEN_SLEUTELS');
}

/** @throws {AppFout} `NIET_NEDERGELEGD`, `AL_VASTGELEGD`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisNederlegging(dossier: Dossier, { at }: Stap<unknown>, nu: Moment): void {
  eisVerleden(at, nu);
  const { uitgereikt } = dossier;
  if (uitgereikt?.gegevens.wijze !== 'nederlegging') throw new AppFout('NIET_NEDERGELEGD');
  if (dossier.nederlegging !== null) throw new AppFout('AL_VASTGELEGD');
  eisVolgorde('de nederlegging', uitgereikt.at, 'de akte', at);
}

/** What is told about the case after the call. @throws {AppFout} `IN_DE_TOEKOMST`, `VERKEERDE_VOLGORDE` */
export function eisBericht(dossier: Dossier, { at }: Stap<unknown>, nu: Moment): void {
  eisVerleden(at, nu);
  eisVolgorde('de melding', dossier.melding?.at ?? dossier.geopendOp, 'dit', at);
}
