import { setImmediate } from 'node:timers/promises';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import type { Dossier, Feit } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { hoortInProcesdossier, inventariseer, type Documentstuk, type Inventaris, type Verlorenstuk } from '../../../shared/procesdossier/inventaris.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import { maakWeer } from '../documenten/opnieuw.ts';
import { leesZaak, type GelezenDossier } from '../dossiers/lezer.ts';

/** A document of ours, byte for byte as it left the archive. */
export type GemaaktStuk = { inhoud: DocumentInhoud; bytes: Uint8Array };

/** What a procesdossier is made of: its index, the case that it tells about, and our documents by the id of their export. */
export type Samengesteld = GelezenDossier & { inventaris: Inventaris; documenten: ReadonlyMap<string, GemaaktStuk> };

/** Of each document only what left the archive last. */
function laatsteUitgaven(uitgegeven: readonly Feit<'document.uitgegeven'>[]): Feit<'document.uitgegeven'>[] {
  return [...new Map(uitgegeven.map((een) => [`${een.gegevens.soort}/${een.gegevens.huisgenootId}`, een])).values()];
}

/** What a document is called in the index: its title, and what or whom it is about where a case has more than one of its kind. */
function titelVan(dossier: Dossier, soort: DocumentSoort, huisgenootId: string): string {
  const { titel } = DOCUMENT_GEGEVENS[soort];
  const over = documentenVan(dossier).find((een) => een.beschikbaar && een.soort === soort && een.huisgenootId === huisgenootId);
  return over?.beschikbaar !== true || over.over === '' ? titel : `${titel}: ${over.over}`;
}

/** Draws up the index of a case as it is now. @throws {AppFout} `DOSSIER_ONBEKEND`, `PROCESDOSSIER_ZONDER_BESLUIT`, `VERGRENDELD` */
export async function stelSamen(context: Context, dossierId: string): Promise<Samengesteld> {
  const archief = context.archief();
  const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
  const documenten = new Map<string, GemaaktStuk>();
  const gemaakt: Documentstuk[] = [];
  const verloren: Verlorenstuk[] = [];
  for (const uitgave of laatsteUitgaven(dossier.uitgegeven)) {
    const { soort, huisgenootId } = uitgave.gegevens;
    if (!isDocumentSoort(soort) || !hoortInProcesdossier(soort)) continue;
    const titel = titelVan(dossier, soort, huisgenootId);
    try {
      const stuk = await maakWeer(context, dossierId, gebeurtenissen, uitgave);
      documenten.set(uitgave.gebeurtenisId, stuk);
      gemaakt.push({ uitgaveId: uitgave.gebeurtenisId, soort, huisgenootId, titel, at: uitgave.at, sha256: sha256(stuk.bytes), grootte: stuk.bytes.length });
    } catch (fout) {
      if (!(fout instanceof AppFout)) throw fout;
      verloren.push({ soort, titel, at: uitgave.at });
    }
    // A document takes some milliseconds; others may come in between, also who locks.
    await setImmediate();
    if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
  }
  const { gemeente } = archief;
  const inventaris = inventariseer({ gemeente, dossier, gebeurtenissen, documenten: gemaakt, verloren, nu: context.host.klok.nu() });
  return { dossier, gebeurtenissen, inventaris, documenten };
}
