import type { Gebeurtenis, GebeurtenisType } from './gebeurtenissen/index.ts';

/** What makes a case somebody's own: taking the call, and every decision of the burgemeester. */
const BEHANDELT: ReadonlySet<GebeurtenisType> = new Set<GebeurtenisType>([
  'melding.geopend',
  'huisverbod.opgelegd',
  'huisverbod.nietOpgelegd',
  'huisverbod.verlengd',
  'huisverbod.laatEindigen',
  'huisverbod.ingetrokken',
  'contactverbod.gewijzigd',
  'opvang.besloten',
  'opvang.verlengd',
]);

/** The accounts that opened or decided a case, each once. */
export function behandelaarsVan(gebeurtenissen: readonly Gebeurtenis[]): string[] {
  return [...new Set(gebeurtenissen.filter(({ type }) => BEHANDELT.has(type)).map(({ accountId }) => accountId))];
}
