import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import type { Gebrek } from '../../../../shared/dossier/weging/vereisten/index.ts';
import { onderdeelVan } from '../onderdelen/secties.ts';

/** Moments of the page by the name that one would use on the telephone. */
const TIJDSTIPPEN: Readonly<Record<string, string>> = {
  'melder.gebeldOp': 'Telefoongesprek',
  'incident.op': 'Incident',
  'kind.overlegOp': 'Overleg met Veilig Thuis',
  'praktisch.raadsmanOp': 'Wens om een raadsman',
  'besluit.genomenOp': 'Besluit',
  'besluit.uitreikingOp': 'Uitreiking',
  'besluit.aangezegdOp': 'Aanzegging',
};

/** Sentences that could be about any field. */
const OVERAL: ReadonlySet<string> = new Set(['TEKST_TE_LANG', 'TEKEN_NIET_TOEGESTAAN', 'IN_DE_TOEKOMST', 'DATUM_ONLEESBAAR', 'GEBOORTEDATUM_ONLEESBAAR']);

/** What goes before the sentence of a gap, so that it is clear in a list; empty where the sentence says it itself. */
export function plekVan({ code, veld }: Gebrek, { huisgenoten }: WegingConcept): string {
  const [deel, rij] = veld.split('.');
  const tijdstip = TIJDSTIPPEN[veld];
  if (tijdstip !== undefined) return `${tijdstip}: `;
  if (deel === 'huisgenoten' && rij !== undefined) {
    const plaats = huisgenoten.findIndex(({ id }) => id === rij);
    return `${huisgenoten[plaats]?.naam.trim().slice(0, 60) || `Huisgenoot ${plaats + 1}`}: `;
  }
  if (!OVERAL.has(code)) return '';
  return deel === 'feiten' && rij !== undefined ? `Feit ${rij}: ` : `${onderdeelVan(veld)?.kort ?? ''}: `;
}
