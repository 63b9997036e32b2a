import { AppFout } from '../../../shared/fout.ts';
import { BESTANDEN, soortMap } from '../archief/map.ts';
import { generatiesVan } from '../archief/vernieuwen.ts';
import { controleerBestanden } from '../backup/controle.ts';
import type { Manifest } from '../backup/manifest.ts';
import type { Klok } from '../host.ts';
import { magNu } from '../../../shared/contract/rechten.ts';
import { OVERZIEN } from '../../../shared/contract/regels.ts';
import { openBestandssleutels, openPrive, type Bestandssleutels } from '../sleutels/account.ts';
import type { Sleutelbestand, Slot } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { telPoging, wisPogingen } from '../sleutels/pogingen.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { eisSlot } from '../sleutels/wijzig.ts';

/** Which back-up, for which folder, and who says so. */
export type Terugvraag = { map: string; bron: string; accountId: string; wachtwoord: string };

/** With which key slots a back-up opens: those of now, when it has the keys of now; otherwise its own. */
export type Sleutelkeuze = { sleutels: 'nu' | 'toen'; bestand: Sleutelbestand; huidig: Sleutelbestand | null };

/** A back-up that somebody with the right to put it back has opened. The caller wipes `sleutels`. */
export type Bron = Sleutelkeuze & { manifest: Manifest; slot: Slot; open: Bestandssleutels };

/**
 * Which key slots go with a back-up. Those of now where they fit: then who left does not come back with it, and everybody keeps
 * his password.
 * @throws AppFout BACKUP_ANDER_ARCHIEF when the folder holds another archive, and what reading the back-up throws.
 */
export function kiesSleutels(map: string, bron: string): Sleutelkeuze {
  const eigen = leesSleutels(bron);
  const huidig = leesHuidig(map);
  if (huidig !== null && huidig.inhoud.archiefId !== eigen.inhoud.archiefId) throw new AppFout('BACKUP_ANDER_ARCHIEF');
  const [nu, toen] = [huidig === null ? null : generatiesVan(huidig.inhoud), generatiesVan(eigen.inhoud)];
  const past = nu !== null && BESTANDEN.every((deel) => nu[deel] === toen[deel]);
  return past && huidig !== null ? { sleutels: 'nu', bestand: huidig, huidig } : { sleutels: 'toen', bestand: eigen, huidig };
}

/** Who may put a back-up back: who oversees the archive or manages it, then and, as far as that can be read, now. */
export function magTerugzetten({ bestand, huidig }: Sleutelkeuze): Slot[] {
  const mag = (slot: Slot): boolean => !slot.geschorst && magNu(OVERZIEN, { ...rechtenVan(slot), opPiket: false });
  const nu = huidig?.inhoud.slots.filter(mag).map(({ accountId }) => accountId);
  return bestand.inhoud.slots.filter((slot) => mag(slot) && (nu === undefined || nu.includes(slot.accountId)));
}

/**
 * Reads every byte of a back-up and opens its keys with somebody's password.
 * @throws AppFout BACKUP_… (see `controleerBestanden`), TERUGZETTEN_BEVOEGD, WACHTWOORD_ONJUIST, TE_VEEL_POGINGEN, ACCOUNT_ONBEKEND.
 */
export async function openBron({ map, bron, accountId, wachtwoord }: Terugvraag, klok: Pick<Klok, 'ms'>): Promise<Bron> {
  const manifest = controleerBestanden(bron);
  const keuze = kiesSleutels(map, bron);
  const slot = eisSlot(keuze.bestand.inhoud, accountId);
  if (!magTerugzetten(keuze).includes(slot)) throw new AppFout('TERUGZETTEN_BEVOEGD');
  // In an empty folder there is nothing to count in, and nothing to keep anybody out of.
  const telt = keuze.huidig !== null;
  const wachtSeconden = telt ? telPoging(map, accountId, klok) : 0;
  const prive = await openPrive(keuze.bestand.inhoud.archiefId, slot, wachtwoord).catch((fout: unknown) => {
    throw fout instanceof AppFout ? new AppFout(fout.code, { wachtSeconden }) : fout;
  });
  try {
    if (telt) wisPogingen(map, accountId);
    return { ...keuze, manifest, slot, open: openBestandssleutels(keuze.bestand, slot, prive) };
  } finally {
    wis(prive);
  }
}

/** The key slots of the archive in the folder; `null` when there is none, or they cannot be read. */
function leesHuidig(map: string): Sleutelbestand | null {
  if (soortMap(map) !== 'archief') return null;
  try {
    return leesSleutels(map);
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'SLEUTELS_BESCHADIGD') return null;
    throw fout;
  }
}
