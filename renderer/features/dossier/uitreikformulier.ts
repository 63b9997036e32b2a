import type { Invoer } from '../../../shared/contract/contract.ts';
import { leesMomentveld, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { leegTijdstip } from '../../../shared/dossier/weging/concept.ts';
import type { TijdstipInvoer } from '../../../shared/wth/invoer.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';

/** What is typed about the handing over. */
export type Uitreikformulier = {
  at: TijdstipInvoer;
  wijze: '' | 'in persoon' | 'nederlegging';
  ontvangst: '' | 'getekend' | 'geweigerd';
  door: string;
  toelichting: string;
};

/** The form as it starts: who would hand over was agreed upon with the decision. */
export const beginUitreiken = (dossier: Dossier): Uitreikformulier => ({
  at: leegTijdstip(),
  wijze: '',
  ontvangst: '',
  door: dossier.opgelegd?.gegevens.uitreikingDoor ?? '',
  toelichting: '',
});

/** The form as a command, or what is still wrong with it. Deposited means that the person was not found (Wth 2 lid 7). */
export function leesUitreiken(
  dossierId: string,
  formulier: Uitreikformulier,
): { invoer: Invoer<'beschikking.uitgereikt'> | null; fouten: Veldfout[] } {
  const { wijze, ontvangst } = formulier;
  const { moment, fouten } = leesMomentveld('at', formulier.at, true, null);
  const verplicht = (veld: string, waarde: string): Veldfout[] => (waarde.trim() === '' ? [{ veld, code: 'VERPLICHT', params: {} }] : []);
  const gebreken = [
    ...fouten,
    ...verplicht('wijze', wijze),
    ...(wijze === 'in persoon' ? verplicht('ontvangst', ontvangst) : []),
    ...verplicht('door', formulier.door),
    ...(wijze === 'nederlegging' ? verplicht('toelichting', formulier.toelichting) : []),
  ];
  const gezien = wijze === 'nederlegging' ? 'niet aangetroffen' : ontvangst;
  if (gebreken.length > 0 || moment === null || wijze === '' || gezien === '') return { invoer: null, fouten: gebreken };
  const { door, toelichting } = formulier;
  return { invoer: { dossierId, at: moment, wijze, ontvangst: gezien, door, toelichting }, fouten: [] };
}
