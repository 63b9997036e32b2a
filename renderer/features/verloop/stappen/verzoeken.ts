/**
 * What a step asks of the core, and the same test beforehand. Here alone the data of a form pass for those of a command or an event:
 * they are as the schema wants them once no field has an error, and the core reads them again.
 */
import type { OpdrachtNaam } from '../../../../shared/contract/contract.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import type { Stap, Stapgegevens, Verzoek } from './vorm.ts';

/** Commands that take an event, and under which name. Any other takes the data as they are. */
const FEIT_ONDER: Partial<Record<OpdrachtNaam, string>> = {
  'voorval.vastleggen': 'voorval',
  'uitspraak.vastleggen': 'uitspraak',
  'procedure.vastleggen': 'stap',
  'zorg.regie': 'stap',
  'zorg.notitie': 'stap',
  'kosten.vastleggen': 'stap',
};

/** The command that records a step. */
export function verzoekVan({ opdracht, type }: Pick<Stap, 'opdracht' | 'type'>): Stap['verzoek'] {
  const onder = FEIT_ONDER[opdracht];
  return (dossierId, at, gegevens) =>
    ({ naam: opdracht, invoer: onder === undefined ? { dossierId, at, ...gegevens } : { dossierId, [onder]: { type, at, gegevens } } }) as unknown as Verzoek;
}

/** The test of a decision by what makes it. */
export const proefVan = <V>(doe: (dossier: Dossier, vraag: V, nu: Moment) => unknown): Stap['proef'] => (dossier, at, gegevens, nu) =>
  void doe(dossier, { at, ...gegevens } as unknown as V, nu);

/** The test of an event by what records one. */
export const proefVanFeit = <V>(type: Stap['type'], doe: (dossier: Dossier, feit: V, nu: Moment) => unknown): Stap['proef'] => (dossier, at, gegevens, nu) =>
  void doe(dossier, { type, at, gegevens } as unknown as V, nu);

/** A step whose form holds its data in another way than its event does: `lees` makes these of those. */
export const metAndereVorm = (stap: Stap, lees: (gegevens: Stapgegevens) => Stapgegevens): Stap => ({
  ...stap,
  verzoek: (dossierId, at, gegevens) => stap.verzoek(dossierId, at, lees(gegevens)),
  proef: (dossier, at, gegevens, nu) => stap.proef(dossier, at, lees(gegevens), nu),
});
