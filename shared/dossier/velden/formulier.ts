/** A fact as a form: every field as text that is being typed, and back to data once it can be read. */
import { heeftOnzichtbareTekens, isGeenRegel, MAX_REGEL, MAX_TEKST } from '../../basis.ts';
import { datumInVeld, eersteGeboortejaar, leesDatum } from '../../wth/getypt.ts';
import { huisverbodtermijn } from '../../wth/huisverbodtermijn.ts';
import { leesTijdstip, tijdstipInvoer, type TijdstipInvoer } from '../../wth/invoer.ts';
import { isMoment, type Moment } from '../../wth/tijd.ts';
import { bedragInVeld, leesBedrag } from '../../geld.ts';
import type { FoutParams } from '../../fout.ts';
import { leegTijdstip } from '../weging/concept.ts';
import type { EenVorm, EnigeVelden } from './vorm.ts';

/**
 * What stands in each field, by its path: `naam`, `overleg.met`. A yes or no is `ja` or `nee`; a group has an answer of its
 * own under its path; a variant keeps its choice under `<path>.als`; a list keeps how many rows it has under its path, and each
 * row under its number from 0: `perHuisgenoot.0.waarom`.
 */
export type Formulier = Readonly<Record<string, string | TijdstipInvoer>>;

/** Why a field cannot be read: a code of `shared/tekst/gebreken.ts`, or `VERPLICHT` for a field that may not be empty. */
export type Veldfout = { veld: string; code: string; params: FoutParams };

const onder = (pad: string, naam: string): string => (pad === '' ? naam : `${pad}.${naam}`);

/** The text in a field, or that of an empty one. */
export const tekstIn = (formulier: Formulier, pad: string): string => {
  const waarde = formulier[pad];
  return typeof waarde === 'string' ? waarde : '';
};

/** The moment as typed in a field, or an empty one. */
export const tijdstipIn = (formulier: Formulier, pad: string): TijdstipInvoer => {
  const waarde = formulier[pad];
  return typeof waarde === 'object' ? waarde : leegTijdstip();
};

function vul(velden: EnigeVelden, gegevens: Record<string, unknown>, pad: string): [string, string | TijdstipInvoer][] {
  return Object.entries(velden).flatMap(([naam, vorm]): [string, string | TijdstipInvoer][] => {
    const plaats = onder(pad, naam);
    const waarde = gegevens[naam];
    if (vorm.soort === 'vast') return [];
    if (vorm.soort === 'jaNee') return [[plaats, waarde === true ? 'ja' : 'nee']];
    if (vorm.soort === 'moment') return [[plaats, typeof waarde === 'string' ? tijdstipInvoer(waarde) : leegTijdstip()]];
    if (vorm.soort === 'datum') return [[plaats, typeof waarde === 'string' && waarde !== '' ? datumInVeld(waarde) : '']];
    if (vorm.soort === 'bedrag') return [[plaats, typeof waarde === 'number' ? bedragInVeld(waarde) : '']];
    if (vorm.soort === 'groep') {
      const deel = (waarde ?? {}) as Record<string, unknown>;
      return [[plaats, waarde === null ? 'nee' : 'ja'], ...vul(vorm.velden, deel, plaats)];
    }
    if (vorm.soort === 'lijst') {
      const rijen = waarde as Record<string, unknown>[];
      return [[plaats, String(rijen.length)], ...rijen.flatMap((rij, nummer) => vul(vorm.rij, rij, onder(plaats, String(nummer))))];
    }
    if (vorm.soort === 'varianten') {
      const deel = waarde as Record<string, unknown>;
      const als = String(deel['als']);
      return [[`${plaats}.als`, als], ...vul(vorm.varianten[als]?.velden ?? {}, deel, plaats)];
    }
    return [[plaats, String(waarde)]];
  });
}

/** Fills a form with the data of an event. */
export function naarFormulier(velden: EnigeVelden, gegevens: object): Formulier {
  return Object.fromEntries(vul(velden, gegevens as Record<string, unknown>, ''));
}

type Lezing = { waarde: unknown; fouten: Veldfout[] };
const fout = (veld: string, code: string, params: FoutParams = {}): Lezing => ({ waarde: null, fouten: [{ veld, code, params }] });
const goed = (waarde: unknown): Lezing => ({ waarde, fouten: [] });

/** Reads the day of a fact whose hour does not matter, as `dagInvoer` fills it in. An untouched day keeps the hour of `oud`. */
export function leesDagveld(veld: string, invoer: TijdstipInvoer, oud: unknown): { moment: Moment | null; fouten: Veldfout[] } {
  const gelezen = leesMomentveld(veld, invoer, true, oud);
  const [eerste] = gelezen.fouten;
  return eerste === undefined ? gelezen : { moment: null, fouten: [{ veld, code: eerste.code === 'TIJDSTIP_ONTBREEKT' ? 'VERPLICHT' : 'DATUM_ONLEESBAAR', params: {} }] };
}

/** Reads a typed moment. Where only the minute was shown, an untouched field keeps the seconds of `oud`. */
export function leesMomentveld(veld: string, invoer: TijdstipInvoer, verplicht: boolean, oud: unknown): { moment: Moment | null; fouten: Veldfout[] } {
  const met = (code: string, params: FoutParams = {}) => ({ moment: null, fouten: [{ veld, code, params }] });
  const gelezen = leesTijdstip(invoer);
  if (gelezen.soort === 'leeg') return verplicht ? met('TIJDSTIP_ONTBREEKT') : { moment: null, fouten: [] };
  if (gelezen.soort === 'onleesbaar') return met('TIJDSTIP_ONLEESBAAR');
  if (gelezen.soort === 'gat') return met('TIJD_BESTAAT_NIET', { eerstvolgend: gelezen.eerstvolgend });
  if (gelezen.soort === 'dubbel') return met('TIJD_DUBBEL');
  const { moment } = gelezen;
  const minuut = (van: Moment): string => van.slice(0, 16) + van.slice(19);
  const zelfde = typeof oud === 'string' && isMoment(oud) && minuut(oud) === minuut(moment);
  return { moment: zelfde ? oud : moment, fouten: [] };
}

function leesTekst(veld: string, getypt: string, vorm: { soort: 'regel' | 'tekst'; verplicht: boolean }): Lezing {
  const waarde = getypt.trim();
  const grens = vorm.soort === 'regel' ? MAX_REGEL : MAX_TEKST;
  if (waarde === '') return vorm.verplicht ? fout(veld, 'VERPLICHT') : goed('');
  if (waarde.length > grens) return fout(veld, 'TEKST_TE_LANG', { lengte: waarde.length, grens });
  const mag = vorm.soort === 'regel' ? !isGeenRegel(waarde) : !heeftOnzichtbareTekens(waarde);
  return mag ? goed(waarde) : fout(veld, 'TEKEN_NIET_TOEGESTAAN');
}

function leesDatumveld(veld: string, getypt: string, vorm: { verplicht: boolean; geboorte: boolean }, nu: Moment): Lezing {
  if (getypt.trim() === '') return vorm.verplicht ? fout(veld, 'VERPLICHT') : goed('');
  const { waarde } = leesDatum(getypt, vorm.geboorte ? eersteGeboortejaar(nu) : undefined);
  return waarde === null ? fout(veld, 'DATUM_ONLEESBAAR') : goed(waarde);
}

function leesVeld(veld: string, vorm: EenVorm, formulier: Formulier, oud: unknown, nu: Moment): Lezing {
  const getypt = tekstIn(formulier, veld);
  switch (vorm.soort) {
    case 'vast':
      return goed(oud);
    case 'jaNee':
      // Nobody may seem to have said no who was not asked: of some of these the answer ends an order.
      return getypt === '' ? fout(veld, 'VERPLICHT') : goed(getypt === 'ja');
    case 'keuze':
      return Object.hasOwn(vorm.opties, getypt) ? goed(getypt) : fout(veld, 'VERPLICHT');
    case 'getal': {
      const waarde = /^\d{1,9}$/.test(getypt.trim()) ? Number(getypt) : Number.NaN;
      if (getypt.trim() === '') return fout(veld, 'VERPLICHT');
      return waarde >= vorm.van && waarde <= vorm.tot ? goed(waarde) : fout(veld, 'GETAL_ONLEESBAAR', { van: vorm.van, tot: vorm.tot });
    }
    case 'bedrag': {
      if (getypt.trim() === '') return vorm.verplicht ? fout(veld, 'VERPLICHT') : goed(null);
      const cent = leesBedrag(getypt);
      return cent === null ? fout(veld, 'BEDRAG_ONLEESBAAR') : goed(cent);
    }
    case 'catalogus':
      return getypt === '' ? fout(veld, 'VERPLICHT') : goed(getypt);
    case 'datum':
      return leesDatumveld(veld, getypt, vorm, nu);
    case 'moment': {
      const { moment, fouten } = leesMomentveld(veld, tijdstipIn(formulier, veld), vorm.verplicht, oud);
      return { waarde: moment, fouten };
    }
    case 'groep':
      return getypt === 'ja' ? leesVelden(vorm.velden, formulier, oud ?? {}, nu, veld) : goed(null);
    case 'lijst': {
      const rijen = Array.isArray(oud) ? (oud as object[]) : [];
      const gelezen = rijen.map((rij, nummer) => leesVelden(vorm.rij, formulier, rij, nu, onder(veld, String(nummer))));
      return { waarde: gelezen.map(({ waarde }) => waarde), fouten: gelezen.flatMap(({ fouten }) => fouten) };
    }
    case 'varianten': {
      const als = tekstIn(formulier, `${veld}.als`);
      const variant = vorm.varianten[als];
      if (variant === undefined) return fout(`${veld}.als`, 'VERPLICHT');
      const { waarde, fouten } = leesVelden(variant.velden, formulier, oud ?? {}, nu, veld);
      return { waarde: { als, ...waarde }, fouten };
    }
    default:
      return leesTekst(veld, getypt, vorm);
  }
}

function leesVelden(velden: EnigeVelden, formulier: Formulier, oud: object, nu: Moment, pad: string): { waarde: Record<string, unknown>; fouten: Veldfout[] } {
  const waarde: Record<string, unknown> = {};
  const fouten: Veldfout[] = [];
  for (const [naam, vorm] of Object.entries(velden)) {
    const gelezen = leesVeld(onder(pad, naam), vorm, formulier, (oud as Record<string, unknown>)[naam], nu);
    waarde[naam] = gelezen.waarde;
    fouten.push(...gelezen.fouten);
  }
  return { waarde, fouten };
}

/**
 * Reads a form. `oud` are the data that it was filled with: fields that a person cannot change come from there, except the end
 * of an order, which follows from its start (Wth 2 lid 1). With `fouten` the data are not complete.
 */
export function uitFormulier(velden: EnigeVelden, formulier: Formulier, oud: object, nu: Moment): { gegevens: Record<string, unknown>; fouten: Veldfout[] } {
  const { waarde, fouten } = leesVelden(velden, formulier, oud, nu, '');
  const { ingang, einde } = waarde;
  if (typeof ingang === 'string' && typeof einde === 'string') waarde['einde'] = huisverbodtermijn(ingang).einde.moment;
  return { gegevens: waarde, fouten };
}
