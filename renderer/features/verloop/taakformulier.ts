/** Ticking a duty as a form. */
import type { Invoer } from '../../../shared/contract/contract.ts';
import { vragenBijTaak } from '../../../shared/dossier/taken/eisen.ts';
import type { Taak } from '../../../shared/dossier/taken/vorm.ts';
import { leesMomentveld, tekstIn, tijdstipIn, uitFormulier, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { veldenVan } from '../../../shared/dossier/velden/index.ts';
import type { EnigeVelden } from '../../../shared/dossier/velden/vorm.ts';
import type { Vraagcode } from '../../../shared/dossier/verloop/vragen.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Mandaat } from '../../../shared/mandaat/register.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { leesVragen, MOMENT } from './formulier.ts';

/** The fields of a tick; its answers have inputs of their own. */
export const taakvelden = (): EnigeVelden => ({ ...veldenVan('taak.afgerond'), antwoorden: { soort: 'vast' } });

/** What is typed about a tick, read. */
export type Taaklezing = { invoer: Invoer<'taak.afronden'> | null; fouten: Veldfout[]; vragen: readonly Vraagcode[]; weigering: Fout | null };

/** Reads the form; who did it decides whether something is asked or refused (Wth 3 lid 1). */
export function leesTaak(dossierId: string, taak: Taak, formulier: Formulier, mandaten: readonly Mandaat[], nu: Moment): Taaklezing {
  const { moment, fouten: tijd } = leesMomentveld(MOMENT, tijdstipIn(formulier, MOMENT), true, null);
  const gelezen = uitFormulier(taakvelden(), formulier, { taak: taak.id }, nu);
  const { vragen, weigering } = vraagNaar(taak, formulier, moment ?? nu, mandaten);
  const gevraagd = leesVragen(vragen, formulier);
  const fouten = [...tijd, ...gelezen.fouten, ...gevraagd.fouten];
  const compleet = moment !== null && fouten.length === 0 && weigering === null;
  const invoer = compleet ? ({ dossierId, at: moment, ...gelezen.gegevens, antwoorden: gevraagd.antwoorden } as unknown as Invoer<'taak.afronden'>) : null;
  return { invoer, fouten, vragen, weigering };
}

function vraagNaar(taak: Taak, formulier: Formulier, at: Moment, mandaten: readonly Mandaat[]): { vragen: readonly Vraagcode[]; weigering: Fout | null } {
  const namens = tekstIn(formulier, 'namens');
  if (namens !== 'hulpofficier') return { vragen: [], weigering: null };
  try {
    return { vragen: vragenBijTaak(taak, namens, at, mandaten), weigering: null };
  } catch (fout) {
    if (fout instanceof AppFout) return { vragen: [], weigering: { code: fout.code, params: fout.params } };
    throw fout;
  }
}

/** Who did it, when that turns out to be for another office: one's own name is proposed for the municipality only, and what was typed stays. */
export function doorBij(namens: Formulier[string], door: string, eigenNaam: string): Formulier {
  if (namens === 'hulpofficier') return door === eigenNaam ? { door: '' } : {};
  return door === '' ? { door: eigenNaam } : {};
}
