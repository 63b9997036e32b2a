/** Yearly figures of invented cases, for what shows them. */
import fc from 'fast-check';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { herhalingen } from '../../../shared/jaarcijfers/herhaling.ts';
import { maakJaarcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { cijferregelVan } from '../../../shared/jaarcijfers/regel.ts';
import type { Telpost } from '../../../shared/jaarcijfers/telling.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { gebeurtenissenVan, zaakbeeld } from './willekeurig.ts';

/** The figures of 2026 on its last day, of so many cases in three years; always the same. */
export function figuren(aantal: number, vast: readonly Telpost[] = [], jaar = 2026): Jaarcijfers {
  const regels = fc.sample(zaakbeeld('2024-01-02T12:00:00+01:00', 1090), { numRuns: aantal, seed: 7 }).map((beeld, plek) => cijferregelVan(bouwDossier(`d${plek}`, gebeurtenissenVan({ ...beeld, opvang: true }))));
  const vaker = herhalingen(regels);
  return maakJaarcijfers({ regels: regels.map((regel) => ({ regel, herhaling: vaker.has(regel) })), vast }, jaar, '2026-12-31T12:00:00+01:00');
}
