import type { z } from 'zod';
import * as besluit from './besluit.ts';
import { bevoegdheidVastgelegd } from './bevoegdheid.ts';
import { bewaringSoorten } from './bewaring.ts';
import { stukSoorten } from './stukken.ts';
import { verloopSoorten } from './verloop.ts';
import * as weging from './weging.ts';

/**
 * Every kind of event that a dossier can hold, with the data that it carries. A dossier is its events: nothing else is
 * stored as truth, and no event is ever changed.
 */
export const gebeurtenisSoorten = {
  'melding.geopend': weging.meldingGeopend,
  'melding.ontvangen': weging.meldingOntvangen,
  'betrokkene.vastgesteld': weging.betrokkeneVastgesteld,
  'woning.vastgesteld': weging.woningVastgesteld,
  'huisgenoot.vastgesteld': weging.huisgenootVastgesteld,
  'incident.vastgesteld': weging.incidentVastgesteld,
  'feit.vastgesteld': weging.feitVastgesteld,
  'weging.gemotiveerd': weging.wegingGemotiveerd,
  'zienswijze.vastgelegd': weging.zienswijzeVastgelegd,
  'kindermishandeling.beoordeeld': weging.kindermishandelingBeoordeeld,
  'zorg.vastgesteld': weging.zorgVastgesteld,
  'omstandigheden.vastgesteld': weging.omstandighedenVastgesteld,
  'praktisch.vastgesteld': weging.praktischVastgesteld,
  'huisverbod.opgelegd': besluit.huisverbodOpgelegd,
  'huisverbod.aangezegd': besluit.huisverbodAangezegd,
  'beschikking.uitgereikt': besluit.beschikkingUitgereikt,
  'huisverbod.nietOpgelegd': besluit.nietOpgelegd,
  'melding.vervallen': besluit.meldingVervallen,
  ...verloopSoorten,
  ...stukSoorten,
  ...bewaringSoorten,
  'bevoegdheid.vastgelegd': bevoegdheidVastgelegd,
  'document.uitgegeven': besluit.documentUitgegeven,
  'document.nietGeplaatst': besluit.documentNietGeplaatst,
  'gebeurtenis.gecorrigeerd': besluit.gebeurtenisGecorrigeerd,
} as const;

export type GebeurtenisType = keyof typeof gebeurtenisSoorten;

/** The data of one kind of event. */
export type Gegevens<T extends GebeurtenisType> = z.infer<(typeof gebeurtenisSoorten)[T]>;

/** An event that is about to be recorded. `at` is when it happened, Europe/Amsterdam with offset. */
export type NieuweGebeurtenis = {
  [T in GebeurtenisType]: { type: T; at: string; gegevens: Gegevens<T> };
}[GebeurtenisType];

/** In which capacity somebody recorded an event. */
export type Vastlegging = {
  id: string;
  volgnummer: number;
  /** When it was recorded; `at` is when it happened. */
  vastgelegdOp: string;
  accountId: string;
  hoedanigheid: string;
};

/** A recorded event. */
export type Gebeurtenis = NieuweGebeurtenis & Vastlegging;

/** A recorded event of one kind. */
export type GebeurtenisVan<T extends GebeurtenisType> = Extract<NieuweGebeurtenis, { type: T }> & Vastlegging;

const isSoort = (type: string): type is GebeurtenisType => Object.hasOwn(gebeurtenisSoorten, type);

/**
 * Reads one event as it came out of the archive.
 * @throws when the kind is unknown or its data do not fit: then the archive was written by a newer version, or is damaged.
 */
export function leesGebeurtenis(ruw: { type: string; at: string; gegevens: unknown } & Vastlegging): Gebeurtenis {
  if (!isSoort(ruw.type)) throw new TypeError('onbekende soort gebeurtenis');
  const gegevens = gebeurtenisSoorten[ruw.type].parse(ruw.gegevens);
  return { ...ruw, gegevens } as Gebeurtenis;
}
