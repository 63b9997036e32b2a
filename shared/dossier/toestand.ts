import type { BewaringType } from './gebeurtenissen/bewaring.ts';
import type { Gebeurtenis, GebeurtenisType, Gegevens, NieuweGebeurtenis } from './gebeurtenissen/index.ts';
import { gebeurtenisSoorten } from './gebeurtenissen/index.ts';

/** A fact as it counts now: the event, with the data of its last correction. */
export type Feit<T extends GebeurtenisType> = {
  gebeurtenisId: string;
  /** When it happened, after correction. */
  at: string;
  gegevens: Gegevens<T>;
  /** Ids of the corrections that brought it here, oldest first. */
  correcties: string[];
};

/** What one case is, computed from its events. Nothing in it is stored. */
export type Dossier = {
  id: string;
  zaaknummer: string;
  geopendOp: string;
  laatsteVolgnummer: number;
  melding: Feit<'melding.ontvangen'> | null;
  betrokkene: Feit<'betrokkene.vastgesteld'> | null;
  woning: Feit<'woning.vastgesteld'> | null;
  huisgenoten: Feit<'huisgenoot.vastgesteld'>[];
  incident: Feit<'incident.vastgesteld'> | null;
  feiten: Feit<'feit.vastgesteld'>[];
  motivering: Feit<'weging.gemotiveerd'> | null;
  zienswijze: Feit<'zienswijze.vastgelegd'> | null;
  kindermishandeling: Feit<'kindermishandeling.beoordeeld'> | null;
  zorg: Feit<'zorg.vastgesteld'> | null;
  omstandigheden: Feit<'omstandigheden.vastgesteld'> | null;
  praktisch: Feit<'praktisch.vastgesteld'> | null;
  opgelegd: Feit<'huisverbod.opgelegd'> | null;
  aangezegd: Feit<'huisverbod.aangezegd'> | null;
  uitgereikt: Feit<'beschikking.uitgereikt'> | null;
  nietOpgelegd: Feit<'huisverbod.nietOpgelegd'> | null;
  vervallen: Feit<'melding.vervallen'> | null;
  /** Who was competent for which decision; the last one about a decision counts. */
  bevoegdheden: Feit<'bevoegdheid.vastgelegd'>[];
  /** What really left the archive. */
  uitgegeven: Feit<'document.uitgegeven'>[];
  /** Files that joined the case, also those that were withdrawn: `stukkenVan` says how each counts now. */
  stukken: Feit<'stuk.toegevoegd'>[];
  stukwijzigingen: Feit<'stuk.gewijzigd'>[];
  stukkenIngetrokken: Feit<'stuk.ingetrokken'>[];
  /** What was made for a court and really left the archive. */
  procesdossiers: Feit<'procesdossier.gemaakt'>[];
} & Verloop;

/** What happened after the order was imposed, in the order in which it was recorded. */
export type Verloop = {
  uitnodigingen: Feit<'zienswijze.uitgenodigd'>[];
  zienswijzen: Feit<'zienswijze.ontvangen'>[];
  verlengd: Feit<'huisverbod.verlengd'>[];
  verlengingBekendgemaakt: Feit<'verlenging.bekendgemaakt'>[];
  laatEindigen: Feit<'huisverbod.laatEindigen'>[];
  ingetrokken: Feit<'huisverbod.ingetrokken'> | null;
  contactverbodGewijzigd: Feit<'contactverbod.gewijzigd'>[];
  sleutelsIngenomen: Feit<'sleutels.ingenomen'>[];
  sleutelsTeruggegeven: Feit<'sleutels.teruggegeven'>[];
  nederlegging: Feit<'nederlegging.vastgelegd'> | null;
  verzoeken: Feit<'verzoek.ontvangen'>[];
  zittingenGepland: Feit<'zitting.gepland'>[];
  stukkenIngezonden: Feit<'stukken.ingezonden'>[];
  zittingenGehouden: Feit<'zitting.gehouden'>[];
  afgewezen: Feit<'uitspraak.afgewezen'>[];
  geschorst: Feit<'huisverbod.geschorst'>[];
  schorsingOpgeheven: Feit<'schorsing.opgeheven'>[];
  vernietigd: Feit<'huisverbod.vernietigd'>[];
  /** Annulments that hoger beroep undid. */
  vernietigingOngedaan: Feit<'vernietiging.ongedaan'>[];
  /** Ids of all rulings in the order in which they were recorded: two can have been told at the same moment. */
  uitspraakvolgorde: string[];
  uitsprakenOntvangen: Feit<'uitspraak.ontvangen'>[];
  beroepen: Feit<'beroep.ingesteld'>[];
  proceduresIngetrokken: Feit<'procedure.ingetrokken'>[];
  overtredingen: Feit<'overtreding.gemeld'>[];
  contacten: Feit<'contact.vastgelegd'>[];
  politiemutaties: Feit<'politiemutatie.ontvangen'>[];
  zorgvoortgang: Feit<'zorg.voortgang'>[];
  /** The care track; `zorgsporen` says how each track stands. The last three are care notes, which not everybody reads. */
  zorgToegewezen: Feit<'zorg.toegewezen'>[];
  zorgOverdracht: Feit<'zorg.overdracht'>[];
  zorgBeoordeeld: Feit<'zorg.beoordeeld'>[];
  zorgOverleggen: Feit<'zorg.overleg'>[];
  zorgAdviezen: Feit<'zorg.advies'>[];
  /** A party that stalls; `knelpuntenVan` says how each stands. */
  zorgKnelpunten: Feit<'zorg.knelpunt'>[];
  zorgEscalaties: Feit<'zorg.escalatie'>[];
  zorgContacten: Feit<'zorg.contact'>[];
  zorgPlannen: Feit<'zorg.plan'>[];
  zorgCodes: Feit<'zorg.code'>[];
  /** Shelter; `opvangVan` says how each decision stands. */
  opvangInspanningen: Feit<'opvang.inspanning'>[];
  opvangBesloten: Feit<'opvang.besloten'>[];
  opvangVerlengd: Feit<'opvang.verlengd'>[];
  opvangBeeindigd: Feit<'opvang.beeindigd'>[];
  /** What the case cost and took; `zaakkosten` adds it up. */
  kosten: Feit<'kosten.gemaakt'>[];
  uren: Feit<'uren.besteed'>[];
  machtigingen: Feit<'machtiging.afgegeven'>[];
  binnentreden: Feit<'binnentreden.vastgelegd'>[];
  verslagenBinnentreden: Feit<'binnentreden.verslag'>[];
  /** What was ticked, closed or opened again; the last one about a duty counts. */
  taken: Taakfeit[];
  /** The same for what has to be entered in the regional system. */
  inhaal: Inhaalfeit[];
  /** Keeping the case longer than its term; `aanhoudingenVan` says how each hold stands. */
  bewaring: Bewaarfeit[];
  /** Closed, and not opened again. */
  afgesloten: Feit<'dossier.afgesloten'> | null;
};

/** One tick of a duty, with its kind. */
export type Taakfeit = { [T in 'taak.afgerond' | 'taak.gesloten' | 'taak.heropend']: Feit<T> & { type: T } }[
  | 'taak.afgerond'
  | 'taak.gesloten'
  | 'taak.heropend'];
/** One tick of the list of what to enter afterwards, and the account that ticked it: two persons, never one. */
export type Inhaalfeit = { [T in Inhaaltype]: Feit<T> & { type: T; accountId: string } }[Inhaaltype];
/** One step about a hold, and the account that did it: two persons, never one. */
export type Bewaarfeit = { [T in BewaringType]: Feit<T> & { type: T; accountId: string } }[BewaringType];
type Inhaaltype = 'inhaal.ingevoerd' | 'inhaal.gecontroleerd' | 'inhaal.nietNodig';

/** Applies the corrections: every event that states a fact, with the data and the moment that count now. */
export function actueleFeiten(gebeurtenissen: readonly Gebeurtenis[]): Map<string, Gebeurtenis & { correcties: string[] }> {
  const feiten = new Map<string, Gebeurtenis & { correcties: string[] }>();
  for (const gebeurtenis of gebeurtenissen) {
    if (gebeurtenis.type !== 'gebeurtenis.gecorrigeerd') {
      feiten.set(gebeurtenis.id, { ...gebeurtenis, correcties: [] });
      continue;
    }
    const oud = feiten.get(gebeurtenis.gegevens.gebeurtenisId);
    if (oud === undefined) continue;
    const gegevens = gebeurtenisSoorten[oud.type].parse(gebeurtenis.gegevens.gegevens);
    const nieuw = { ...oud, gegevens, at: gebeurtenis.gegevens.at ?? oud.at, correcties: [...oud.correcties, gebeurtenis.id] };
    feiten.set(oud.id, nieuw as Gebeurtenis & { correcties: string[] });
  }
  return feiten;
}

/**
 * Computes the case from its events, in the order in which they were recorded.
 * @throws {TypeError} when the first event is not the opening of a melding.
 */
export function bouwDossier(dossierId: string, gebeurtenissen: readonly Gebeurtenis[]): Dossier {
  const soorten = new Map<GebeurtenisType, Vastgelegd[]>();
  for (const feit of actueleFeiten(gebeurtenissen).values()) {
    const lijst = soorten.get(feit.type);
    if (lijst === undefined) soorten.set(feit.type, [feit]);
    else lijst.push(feit);
  }
  const alle = <T extends GebeurtenisType>(type: T): Feit<T>[] => (soorten.get(type) ?? []).map((van) => alsFeit(van));
  const laatste = <T extends GebeurtenisType>(type: T): Feit<T> | null => alle(type).at(-1) ?? null;
  const reeks = (...types: GebeurtenisType[]): Vastgelegd[] =>
    types.flatMap((type) => soorten.get(type) ?? []).toSorted((a, b) => a.volgnummer - b.volgnummer);

  const nietGeplaatst = new Set(alle('document.nietGeplaatst').map(({ gegevens }) => gegevens.uitgaveId));
  const weggebleven = new Set(alle('procesdossier.nietGeplaatst').map(({ gegevens }) => gegevens.gemaaktId));
  const opening = alle('melding.geopend')[0];
  if (opening === undefined) throw new TypeError('een dossier begint met een melding');
  return {
    id: dossierId,
    zaaknummer: opening.gegevens.zaaknummer,
    geopendOp: opening.at,
    laatsteVolgnummer: gebeurtenissen.at(-1)?.volgnummer ?? 0,
    melding: laatste('melding.ontvangen'),
    betrokkene: laatste('betrokkene.vastgesteld'),
    woning: laatste('woning.vastgesteld'),
    huisgenoten: alle('huisgenoot.vastgesteld'),
    incident: laatste('incident.vastgesteld'),
    feiten: alle('feit.vastgesteld'),
    motivering: laatste('weging.gemotiveerd'),
    zienswijze: laatste('zienswijze.vastgelegd'),
    kindermishandeling: laatste('kindermishandeling.beoordeeld'),
    zorg: laatste('zorg.vastgesteld'),
    omstandigheden: laatste('omstandigheden.vastgesteld'),
    praktisch: laatste('praktisch.vastgesteld'),
    opgelegd: laatste('huisverbod.opgelegd'),
    aangezegd: laatste('huisverbod.aangezegd'),
    uitgereikt: laatste('beschikking.uitgereikt'),
    nietOpgelegd: laatste('huisverbod.nietOpgelegd'),
    vervallen: laatste('melding.vervallen'),
    bevoegdheden: alle('bevoegdheid.vastgelegd'),
    uitgegeven: alle('document.uitgegeven').filter(({ gebeurtenisId }) => !nietGeplaatst.has(gebeurtenisId)),
    stukken: alle('stuk.toegevoegd'),
    stukwijzigingen: alle('stuk.gewijzigd'),
    stukkenIngetrokken: alle('stuk.ingetrokken'),
    procesdossiers: alle('procesdossier.gemaakt').filter(({ gebeurtenisId }) => !weggebleven.has(gebeurtenisId)),
    uitnodigingen: alle('zienswijze.uitgenodigd'),
    zienswijzen: alle('zienswijze.ontvangen'),
    verlengd: alle('huisverbod.verlengd'),
    verlengingBekendgemaakt: alle('verlenging.bekendgemaakt'),
    laatEindigen: alle('huisverbod.laatEindigen'),
    ingetrokken: laatste('huisverbod.ingetrokken'),
    contactverbodGewijzigd: alle('contactverbod.gewijzigd'),
    sleutelsIngenomen: alle('sleutels.ingenomen'),
    sleutelsTeruggegeven: alle('sleutels.teruggegeven'),
    nederlegging: laatste('nederlegging.vastgelegd'),
    verzoeken: alle('verzoek.ontvangen'),
    zittingenGepland: alle('zitting.gepland'),
    stukkenIngezonden: alle('stukken.ingezonden'),
    zittingenGehouden: alle('zitting.gehouden'),
    afgewezen: alle('uitspraak.afgewezen'),
    geschorst: alle('huisverbod.geschorst'),
    schorsingOpgeheven: alle('schorsing.opgeheven'),
    vernietigd: alle('huisverbod.vernietigd'),
    vernietigingOngedaan: alle('vernietiging.ongedaan'),
    uitspraakvolgorde: reeks('uitspraak.afgewezen', 'huisverbod.geschorst', 'schorsing.opgeheven', 'huisverbod.vernietigd', 'vernietiging.ongedaan').map(({ id }) => id),
    uitsprakenOntvangen: alle('uitspraak.ontvangen'),
    beroepen: alle('beroep.ingesteld'),
    proceduresIngetrokken: alle('procedure.ingetrokken'),
    overtredingen: alle('overtreding.gemeld'),
    contacten: alle('contact.vastgelegd'),
    politiemutaties: alle('politiemutatie.ontvangen'),
    zorgvoortgang: alle('zorg.voortgang'),
    zorgToegewezen: alle('zorg.toegewezen'),
    zorgOverdracht: alle('zorg.overdracht'),
    zorgBeoordeeld: alle('zorg.beoordeeld'),
    zorgOverleggen: alle('zorg.overleg'),
    zorgAdviezen: alle('zorg.advies'),
    zorgKnelpunten: alle('zorg.knelpunt'),
    zorgEscalaties: alle('zorg.escalatie'),
    zorgContacten: alle('zorg.contact'),
    zorgPlannen: alle('zorg.plan'),
    zorgCodes: alle('zorg.code'),
    opvangInspanningen: alle('opvang.inspanning'),
    opvangBesloten: alle('opvang.besloten'),
    opvangVerlengd: alle('opvang.verlengd'),
    opvangBeeindigd: alle('opvang.beeindigd'),
    kosten: alle('kosten.gemaakt'),
    uren: alle('uren.besteed'),
    machtigingen: alle('machtiging.afgegeven'),
    binnentreden: alle('binnentreden.vastgelegd'),
    verslagenBinnentreden: alle('binnentreden.verslag'),
    taken: reeks('taak.afgerond', 'taak.gesloten', 'taak.heropend').map((van) => ({ ...alsFeit(van), type: van.type }) as Taakfeit),
    inhaal: reeks('inhaal.ingevoerd', 'inhaal.gecontroleerd', 'inhaal.nietNodig').map(
      (van) => ({ ...alsFeit(van), type: van.type, accountId: van.accountId }) as Inhaalfeit,
    ),
    bewaring: reeks('bewaring.aangehouden', 'bewaring.bevestigd', 'bewaring.herzien', 'bewaring.vrijgaveGevraagd', 'bewaring.vrijgegeven').map(
      (van) => ({ ...alsFeit(van), type: van.type, accountId: van.accountId }) as Bewaarfeit,
    ),
    afgesloten: afsluiting(reeks('dossier.afgesloten', 'dossier.heropend').at(-1)),
  };
}

type Vastgelegd = Gebeurtenis & { correcties: string[] };

/** The fact in a recorded event; the caller knows of which kind it is. */
function alsFeit<T extends GebeurtenisType>({ id, at, gegevens, correcties }: Vastgelegd): Feit<T> {
  return { gebeurtenisId: id, at, gegevens: gegevens as Gegevens<T>, correcties };
}

function afsluiting(laatste: Vastgelegd | undefined): Feit<'dossier.afgesloten'> | null {
  return laatste?.type === 'dossier.afgesloten' ? alsFeit(laatste) : null;
}

/** The case as it would be once `nieuw` is recorded too. Nothing is recorded: it shows what something would change. */
export function dossierMet(dossierId: string, gebeurtenissen: readonly Gebeurtenis[], nieuw: NieuweGebeurtenis): Dossier {
  const volgnummer = (gebeurtenissen.at(-1)?.volgnummer ?? 0) + 1;
  const vastlegging = { id: 'proef', volgnummer, vastgelegdOp: nieuw.at, accountId: '', hoedanigheid: '' };
  return bouwDossier(dossierId, [...gebeurtenissen, { ...nieuw, ...vastlegging }]);
}

/** The full address on one line. */
export function adresRegel(woning: Gegevens<'woning.vastgesteld'>): string {
  const plaats = [woning.postcode, woning.plaats].filter((deel) => deel !== '').join(' ');
  return `${woning.straat} ${woning.huisnummer}, ${plaats}`;
}
