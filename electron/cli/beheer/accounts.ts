import { leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { rechtenVan } from '../../core/sleutels/rechten.ts';
import type { Slot } from '../../core/sleutels/formaat.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import { rolNaam } from '../../../shared/tekst/rollen.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';

const noem = (rollen: readonly Rol[]): string => (rollen.length === 0 ? '–' : rollen.map((rol) => rolNaam[rol]).join(', '));

function stand(slot: Slot): string {
  if (slot.geschorst) return 'geschorst';
  const { wachtOp } = rechtenVan(slot);
  const toegang = slot.bestandssleutels.dossiers.length > 0 ? 'toegang tot de dossiers' : 'geen toegang tot de dossiers';
  return wachtOp.length === 0 ? toegang : `${toegang}; wacht op een collega voor: ${noem(wachtOp)}`;
}

/** Shows who can unlock the archive, without a password. */
export async function accounts(map: string): Promise<number> {
  const { gemeente, slots, uitnodigingen, herstel, vernieuwen } = leesSleutels(map).inhoud;
  const regels = [
    `Archief van ${gemeente}`,
    '',
    ...slots.map((slot) => `${slot.naam} (${slot.ambt})\n  rollen: ${noem(slot.rollen)}\n  ${stand(slot)}`),
    ...uitnodigingen.map((een) => `${een.naam} (${een.ambt})\n  rollen: ${noem(een.rollen)}\n  uitgenodigd; de code geldt tot ${momentKort(een.vervalt)}`),
    '',
    herstel === null ? 'Er zijn geen herstelvellen gemaakt.' : `Herstelvellen: set ${herstel.setId}, gemaakt op ${momentKort(herstel.gemaaktOp)}.`,
    ...(vernieuwen.length === 0 ? [] : [`Nog te vernieuwen sleutels: ${vernieuwen.join(', ')}. Dat doet de burgemeester of de medewerker OOV in de applicatie.`]),
    'Deze lijst komt uit het sleutelbestand. Of niemand die vervalste, controleert de applicatie bij het ontgrendelen.',
  ];
  process.stdout.write(`${regels.join('\n')}\n`);
  return 0;
}
