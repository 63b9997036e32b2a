import type { Eigenformulier } from '../../../shared/contract/piket.ts';
import type { Roosterformulier } from './roosterformulier.ts';

/** A form that is kept while it is typed: of the roster, a contact in the telefoonlijst, the settings, a mandate, the judgement of a template, or something about a vernietigingslijst. */
export type Conceptformulier = Roosterformulier | { soort: 'contact'; contactId: string | null } | { soort: 'instellingen' | 'werkafspraken' } | { soort: 'mandaat'; mandaatId: string | null } | { soort: 'sjabloon'; voorstelId: string } | { soort: 'vernietiging'; vormId: string };

/** Whether a form is one of the roster. */
export const isRoosterformulier = (formulier: Conceptformulier): formulier is Roosterformulier => !['contact', 'instellingen', 'werkafspraken', 'mandaat', 'sjabloon', 'vernietiging'].includes(formulier.soort);

/** What is kept of a form: which it is, and what stands in its fields. */
export type Conceptgegevens = { formulier: Conceptformulier; velden: Readonly<Record<string, unknown>> };

/** Under which key a form is kept: its kind, and of whom or what it is where there can be more than one. */
export function conceptsleutel(formulier: Conceptformulier): string {
  const van = 'van' in formulier ? formulier.van : undefined;
  const over =
    'deelnemerId' in formulier ? formulier.deelnemerId
    : 'contactId' in formulier ? formulier.contactId
    : 'mandaatId' in formulier ? formulier.mandaatId
    : 'voorstelId' in formulier ? formulier.voorstelId
    : 'vormId' in formulier ? formulier.vormId
    : 'gebeurtenisId' in formulier ? formulier.gebeurtenisId
    : van;
  return `${formulier.soort} ${over ?? ''}`.trim();
}

/** What is kept, as this version of the application reads it; `null` when another version wrote something else. */
export function leesConceptgegevens({ sleutel, gegevens }: Eigenformulier): Conceptgegevens | null {
  const { formulier, velden } = gegevens as Partial<Conceptgegevens>;
  if (typeof formulier !== 'object' || typeof velden !== 'object') return null;
  return conceptsleutel(formulier) === sleutel ? { formulier, velden } : null;
}

/** Whether a value that was kept has the form of the value that a field begins with; of one that begins with nothing that cannot be said. */
export function heeftVormVan(waarde: unknown, begin: unknown): boolean {
  if (Array.isArray(begin)) return Array.isArray(waarde) && (begin.length === 0 || waarde.every((deel) => heeftVormVan(deel, begin[0])));
  if (begin === null) return waarde !== undefined;
  if (typeof begin !== 'object') return typeof waarde === typeof begin;
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false;
  const deel = waarde as Record<string, unknown>;
  return Object.entries(begin).every(([naam, was]) => heeftVormVan(deel[naam], was));
}
