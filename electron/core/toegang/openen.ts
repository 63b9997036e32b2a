/** The way into an archive: it stands above the archive itself, because a switch is finished and a back-up made on the way. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { IN_AANMAAK, soortMap } from '../archief/map.ts';
import { gebruiker, openBestanden } from '../archief/openen.ts';
import { rondVernieuwingAf } from '../archief/vernieuwen.ts';
import { verwerkGrafstenen } from '../archief/verwerk.ts';
import type { Archief, ArchiefHost } from '../archief/vorm.ts';
import { probeerBackup } from '../backup/automatisch.ts';
import { ruimTijdelijkOp } from '../bestanden/atomair.ts';
import type { Vergrendeling } from '../bestanden/vergrendeling.ts';
import type { Logbron } from '../inzage/logboeken.ts';
import type { KdfInstelling } from '../sleutels/kdf.ts';
import { ontgrendel, verhoogKdf, wisOntgrendeld, type Ontgrendeld } from '../sleutels/ontgrendel.ts';
import { betreedMap, herneemWissel } from '../terugzetten/wissel.ts';

/**
 * Which archive, who, and how. Without `accountId` the only account is meant. `alleenLezen`: true to write nothing, false to
 * refuse a folder that cannot be written; when absent such a folder opens for reading only, which the archive then says.
 * `verhoogTot`: parameters with which the account is closed anew when its own are weaker.
 */
export type Openvraag = {
  map: string;
  accountId?: string;
  wachtwoord: string;
  host: Pick<ArchiefHost, 'klok'>;
  alleenLezen?: boolean;
  verhoogTot?: KdfInstelling;
};

/**
 * Unlocks an archive: takes the lock on its folder, opens the account with its password, opens the files that it has a key
 * to and brings them to the present schema.
 * @throws AppFout GEEN_ARCHIEF, ARCHIEF_ONAF (its making was interrupted: make it again), ARCHIEF_IN_GEBRUIK,
 *   ARCHIEF_ALLEEN_LEZEN (when asked to refuse, or when not even reading is possible without writing first),
 *   ARCHIEF_BESCHADIGD {bestand}, ARCHIEF_NIEUWER {bestand, versie, bekend}, SCHIJF_VOL, SCHIJF_FOUT, and what `ontgrendel`
 *   throws about account and password.
 */
export async function openArchief(vraag: Openvraag): Promise<Archief> {
  if (vraag.alleenLezen !== undefined) return open(vraag, vraag.alleenLezen);
  try {
    return await open(vraag, false);
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'ARCHIEF_ALLEEN_LEZEN') return open(vraag, true);
    throw fout;
  }
}

async function open(vraag: Openvraag, alleenLezen: boolean): Promise<Archief> {
  const { map, accountId, wachtwoord, host } = vraag;
  herneemWissel(map);
  const soort = soortMap(map);
  if (soort !== 'archief') throw new AppFout(soort === 'geen' ? 'GEEN_ARCHIEF' : 'ARCHIEF_ONAF');
  const slot = neemSlot(map, alleenLezen);
  let archief: Archief | undefined;
  try {
    if (!alleenLezen) ruimOp(map);
    const geopend = await ontgrendel(map, accountId, wachtwoord, host.klok, alleenLezen);
    try {
      const voorMigratie = (oud: Archief): void => void probeerBackup(oud, logbron(host.klok), 'migratie');
      archief = openBestanden({ map, inhoud: geopend.bestand.inhoud, account: gebruiker(geopend.slot), sleutels: geopend.sleutels, slot, alleenLezen, voorMigratie });
      if (!alleenLezen) await werkBij(archief, geopend, vraag);
      verwerkGrafstenen(archief, host.klok);
      return archief;
    } finally {
      wisOntgrendeld(geopend);
    }
  } catch (fout) {
    archief?.sluit();
    slot?.ontgrendel();
    throw fout instanceof AppFout && fout.code === 'GEEN_SCHRIJFRECHTEN' ? new AppFout('ARCHIEF_ALLEEN_LEZEN') : fout;
  }
}

/** What can be put in order now that keys and password are at hand. None of it is needed to read, so a full disk stops none of it. */
async function werkBij(archief: Archief, geopend: Ontgrendeld, { map, wachtwoord, verhoogTot }: Openvraag): Promise<void> {
  try {
    rondVernieuwingAf(archief, geopend.sleutels);
    // Everybody knows the password of a demonstration.
    if (verhoogTot !== undefined && !archief.demonstratie) await verhoogKdf(geopend, map, wachtwoord, verhoogTot);
  } catch (fout) {
    if (!(fout instanceof AppFout && ['SCHIJF_VOL', 'SCHIJF_FOUT', 'GEEN_SCHRIJFRECHTEN'].includes(fout.code))) throw fout;
  }
}

/** Where a line in the log comes from while only a clock is known. */
const logbron = (klok: Pick<ArchiefHost['klok'], 'ms'>): Logbron => ({ klok: { nu: () => momentVanEpoch(klok.ms()) }, ids: { nieuw: () => randomUUID() } });

/** Takes the lock on the folder; none where nothing can be written and `alleenLezen` says that this is well. */
export function neemSlot(map: string, alleenLezen: boolean): Vergrendeling | undefined {
  try {
    return betreedMap(map);
  } catch (fout) {
    if (alleenLezen && fout instanceof AppFout && fout.code === 'ARCHIEF_ALLEEN_LEZEN') return undefined;
    throw fout;
  }
}

/** The marker of the making has done its work once the key slots are there; killed writes leave temporary files. */
function ruimOp(map: string): void {
  ruimTijdelijkOp(map);
  try {
    rmSync(join(map, IN_AANMAAK), { force: true });
  } catch {
    throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
  }
}
