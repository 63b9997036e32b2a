/** What the steps of a procedure have in common: which procedure they are about. */
import { looptijdVan } from '../../../../shared/dossier/looptijd.ts';
import { lopendeProcedures, proceduresVan, type Procedure } from '../../../../shared/dossier/procedure/procedures.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import type { EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import { procedureNaam } from '../../../../shared/tekst/procedure.ts';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import { personen } from './delen.ts';

/** The procedure that a step is probably about: the last one that runs, else the last one. Empty where there is none. */
export const laatsteProcedure = (dossier: Dossier): string => (lopendeProcedures(dossier).at(-1) ?? proceduresVan(dossier).at(-1))?.id ?? '';

/** Which procedure is asked only where there is more than one; it comes first in the form. */
export function metProcedure({ procedureId: _, ...velden }: EnigeVelden, procedures: readonly Procedure[]): EnigeVelden {
  if (procedures.length < 2) return { procedureId: { soort: 'vast' }, ...velden };
  return { procedureId: personen('Welke procedure', procedures.map((een) => ({ id: een.id, naam: procedureNaam(een) }))), ...velden };
}

/** The extensions that a request or a ruling can be about. */
export const verlengingenIn = (dossier: Dossier): { id: string; naam: string }[] =>
  (looptijdVan(dossier)?.verlengingen ?? []).map(({ besluit }) => ({ id: besluit.gebeurtenisId, naam: `Besloten op ${momentVoluit(besluit.at)}` }));
