import type { Gebeurtenis, GebeurtenisType, GebeurtenisVan, Gegevens, NieuweGebeurtenis } from './gebeurtenissen/index.ts';
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
  uitgegeven: Feit<'document.uitgegeven'>[];
};

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
  const feiten = [...actueleFeiten(gebeurtenissen).values()];
  const alle = <T extends GebeurtenisType>(type: T): Feit<T>[] =>
    feiten
      .filter((feit) => feit.type === type)
      .map((feit) => {
        const van = feit as unknown as GebeurtenisVan<T> & { gegevens: Gegevens<T>; correcties: string[] };
        return { gebeurtenisId: van.id, at: van.at, gegevens: van.gegevens, correcties: van.correcties };
      });
  const laatste = <T extends GebeurtenisType>(type: T): Feit<T> | null => alle(type).at(-1) ?? null;

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
    uitgegeven: alle('document.uitgegeven'),
  };
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
