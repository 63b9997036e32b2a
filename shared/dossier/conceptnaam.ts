/**
 * Under which name a form is kept while it is filled in: the kind of event that it will be, and what it is about where one
 * case can have several at a time. So no two forms share a draft, and what is recorded tells which draft is done with.
 */
import { gebeurtenisSoorten, type GebeurtenisType, type NieuweGebeurtenis } from './gebeurtenissen/index.ts';

/** The name for this kind of event. `over`: id of the duty, the entry or the fact that it is about. */
export const conceptnaam = (type: GebeurtenisType, over = ''): string => (over === '' ? type : `${type}/${over}`);

/** The name of the form that this event was filled in on. */
export function conceptVan({ type, gegevens }: NieuweGebeurtenis): string {
  if (type === 'gebeurtenis.gecorrigeerd') return conceptnaam(type, gegevens.gebeurtenisId);
  if ('stukId' in gegevens) return conceptnaam(type, gegevens.stukId);
  if ('aanhoudingId' in gegevens) return conceptnaam(type, gegevens.aanhoudingId);
  if ('taak' in gegevens) return conceptnaam(type, gegevens.taak);
  return conceptnaam(type, 'post' in gegevens ? gegevens.post : '');
}

/** Whether this is the name of a draft. */
export const isConceptnaam = (naam: string): boolean => Object.hasOwn(gebeurtenisSoorten, naam.split('/', 1)[0] ?? '');
