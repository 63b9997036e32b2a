import type { Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';

/** What was sealed about a decision. */
export type Bevoegdheid = Gegevens<'bevoegdheid.vastgelegd'>;

/** What was sealed last about each decision, in the order of the decisions. */
export function laatstePerBesluit({ bevoegdheden }: Dossier): Bevoegdheid[] {
  return [...new Map(bevoegdheden.map(({ gegevens }) => [gegevens.besluitId, gegevens])).values()];
}

/** How many decisions have no proof. */
export function besluitenZonderBewijs(dossier: Dossier): number {
  const { opgelegd, nietOpgelegd, verlengd, ingetrokken, contactverbodGewijzigd, machtigingen } = dossier;
  const besluiten = [opgelegd, nietOpgelegd, ingetrokken, ...verlengd, ...contactverbodGewijzigd, ...machtigingen].filter((besluit) => besluit !== null);
  const bewezen = new Set(laatstePerBesluit(dossier).flatMap(({ uitkomst, besluitId }) => (uitkomst === 'bewijs' ? [besluitId] : [])));
  return besluiten.filter(({ gebeurtenisId }) => !bewezen.has(gebeurtenisId)).length;
}

const schoon = (naam: string): string => naam.normalize('NFKD').replaceAll(/[\p{M}.\s]/gu, '').toLowerCase();

/** Who took the decision to impose, where that is another than who acted by the roster; `null` when they agree or it cannot be said. */
export function afwijkendeBeslisser({ opgelegd, nietOpgelegd }: Dossier, bevoegdheid: Bevoegdheid): string | null {
  if (bevoegdheid.uitkomst === 'geen') return null;
  const besluit = [opgelegd, nietOpgelegd].find((een) => een?.gebeurtenisId === bevoegdheid.besluitId);
  if (!besluit) return null;
  const { gegevens } = besluit;
  const beslisser = 'ondertekening' in gegevens ? gegevens.ondertekening.beslisser : gegevens.beslisser;
  return schoon(beslisser) === schoon(bevoegdheid.bewijs.waarnemer.naam) ? null : beslisser;
}
