import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GeweigerdBestand, WachtendStuk } from '../../../shared/contract/stukken.ts';
import { MAX_BESTANDSNAAM } from '../../../shared/dossier/gebeurtenissen/stukken.ts';
import { MAX_STUKGROOTTE, STUKSOORTEN } from '../../../shared/dossier/stukken/soorten.ts';
import { stukkenVan } from '../../../shared/dossier/stukken/stukken.ts';
import { AppFout } from '../../../shared/fout.ts';
import { beginStuk, leesStukken, ruimHalveStukkenOp, schrijfStukdeel, STUKDEEL, verwijderStuk, voltooiStuk } from '../archief/stukken.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { leesZaak, log } from '../dossiers/lezer.ts';
import type { Werk } from '../werk/werkbank.ts';
import { herkenSoort } from './herken.ts';

/** More at once is more than anybody can describe. */
const MEESTE_BESTANDEN = 200;
/** Parts that are written in one transaction: together some megabytes, so that each takes some tens of milliseconds. */
const DELEN_PER_KEER = 4;

/** The files of a case that wait for a description: complete, and not in any event. */
export function wachtendeStukken(context: Context, dossierId: string): WachtendStuk[] {
  const bekend = new Set(leesZaak(context, dossierId).dossier.stukken.map(({ gegevens }) => gegevens.stukId));
  return leesStukken(context.archief().dossiers, dossierId)
    .filter(({ stukId }) => !bekend.has(stukId))
    .map(({ stukId, naam, soort, grootte, sha256 }) => ({ stukId, naam, soort, grootte, sha256 }));
}

/**
 * Lets the user choose files and takes them in, each by itself: one that cannot be a piece is refused and stops no other.
 * @throws AppFout AFGEBROKEN or VERGRENDELD; what was complete by then waits for its description. SCHIJF_VOL and the like.
 */
export async function neemIn(context: Context, dossierId: string, werkId: string): Promise<{ gekozen: WachtendStuk[]; geweigerd: GeweigerdBestand[] }> {
  leesZaak(context, dossierId);
  const gekozenPaden = await context.host.bestanden.kiesBestanden('Stukken toevoegen', [...STUKSOORTEN, 'jpeg']);
  const paden = gekozenPaden.slice(0, MEESTE_BESTANDEN);
  // The dialog may have been open for long: who may is asked anew by whatever opens the archive then.
  if (paden.length > 0) ruimHalveStukkenOp(context.archief().dossiers, dossierId);
  const geweigerd: GeweigerdBestand[] = gekozenPaden.slice(MEESTE_BESTANDEN).map((pad) => ({ naam: naamVan(pad), code: 'STUK_TE_VEEL', params: { hoogstens: MEESTE_BESTANDEN } }));
  const gekozen: WachtendStuk[] = [];
  await context.werkbank.doe(werkId, async (werk) => {
    for (const [nummer, pad] of paden.entries()) {
      const naam = naamVan(pad);
      await werk.stap(nummer, paden.length);
      try {
        gekozen.push(await neemEenIn(context, dossierId, { pad, naam }, werk, [nummer, paden.length]));
      } catch (fout) {
        if (!(fout instanceof AppFout) || ['AFGEBROKEN', 'VERGRENDELD', 'SCHIJF_VOL', 'SCHIJF_FOUT', 'ARCHIEF_ALLEEN_LEZEN'].includes(fout.code)) throw fout;
        geweigerd.push({ naam, code: fout.code, params: fout.params });
      }
    }
    await werk.stap(paden.length, paden.length);
  });
  return { gekozen, geweigerd };
}

/** The name of a file as the index will have it. */
const naamVan = (pad: string): string => Array.from(basename(pad).toWellFormed()).slice(0, MAX_BESTANDSNAAM).join('') || 'naamloos';

async function neemEenIn(context: Context, dossierId: string, { pad, naam }: { pad: string; naam: string }, werk: Werk, [klaar, totaal]: [number, number]): Promise<WachtendStuk> {
  const bytes = await lees(pad);
  const soort = herkenSoort(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  eisNieuw(context, dossierId, sha256);
  const archief = context.archief();
  const { dossiers, account } = archief;
  const stukId = context.host.ids.nieuw();
  const rij = { stukId, dossierId, naam, soort, grootte: bytes.length, sha256, ontvangenOp: context.host.klok.nu(), accountId: account.accountId };
  beginStuk(dossiers, rij);
  try {
    const delen = Math.ceil(bytes.length / STUKDEEL);
    for (let deel = 0; deel < delen; deel += DELEN_PER_KEER) {
      transactie(dossiers, () => {
        for (let een = deel; een < Math.min(delen, deel + DELEN_PER_KEER); een += 1)
          schrijfStukdeel(dossiers, stukId, een + 1, bytes.subarray(een * STUKDEEL, (een + 1) * STUKDEEL));
      });
      await werk.stap(klaar + deel / delen, totaal);
    }
    transactie(dossiers, () => {
      voltooiStuk(dossiers, stukId);
      log(context, 'stuk.ontvangen', dossierId, { sha256 });
    });
  } catch (fout) {
    // When the archive was locked meanwhile nothing is written any more; the next time clears it away.
    if (context.isOpen() && context.archief() === archief) verwijderStuk(dossiers, stukId);
    throw fout;
  }
  return { stukId, naam, soort, grootte: bytes.length, sha256 };
}

/** Reads a whole file, but never more than a piece may be. @throws AppFout STUK_LEEG, STUK_TE_GROOT, STUK_ONLEESBAAR */
async function lees(pad: string): Promise<Buffer> {
  let bestand: FileHandle | undefined;
  try {
    bestand = await open(pad, 'r');
    const stand = await bestand.stat();
    if (!stand.isFile()) throw new AppFout('STUK_ONLEESBAAR');
    if (stand.size > MAX_STUKGROOTTE) throw new AppFout('STUK_TE_GROOT', { grootte: stand.size });
    const bytes = Buffer.alloc(stand.size);
    let gelezen = 0;
    while (gelezen < bytes.length) {
      const { bytesRead } = await bestand.read(bytes, gelezen, Math.min(1 << 20, bytes.length - gelezen));
      if (bytesRead === 0) throw new AppFout('STUK_ONAF');
      gelezen += bytesRead;
    }
    return bytes;
  } catch (fout) {
    throw fout instanceof AppFout ? fout : new AppFout('STUK_ONLEESBAAR');
  } finally {
    await bestand?.close();
  }
}

/** The same bytes twice in a case only make numbers wrong; what was withdrawn may come back. */
function eisNieuw(context: Context, dossierId: string, sha256: string): void {
  const toegevoegd = stukkenVan(leesZaak(context, dossierId).dossier).filter(({ ingetrokken }) => ingetrokken === null);
  if ([...toegevoegd, ...wachtendeStukken(context, dossierId)].some((stuk) => stuk.sha256 === sha256)) throw new AppFout('STUK_AL_AANWEZIG');
}
