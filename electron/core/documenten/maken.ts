import { geadresseerdeVan } from '../../../shared/documenten/aanbod.ts';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { maakDocument, type GemaaktDocument } from '../../../shared/documenten/maak.ts';
import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { weigerDocument } from '../../../shared/documenten/weigering.ts';
import type { Dossier, Feit } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { geldendSjabloon } from '../sjablonen/geldend.ts';

/** Which document of a case: its kind, and whom the letter is for where the kind has several readers. */
export type Documentkeuze = { soort: string; huisgenootId: string };

/** @throws {AppFout} `DOCUMENT_ONBEKEND` */
export function eisSoort(soort: string): DocumentSoort {
  if (!isDocumentSoort(soort)) throw new AppFout('DOCUMENT_ONBEKEND');
  return soort;
}

/**
 * Makes a document from the facts as they are now. `nu` is the date and time that it carries: the present, or that of an
 * earlier export to compare with.
 * @throws {AppFout} `DOCUMENT_ONBEKEND`, `DOCUMENT_NIET_BESCHIKBAAR`, and what the law refuses
 */
export function maak(context: Context, dossier: Dossier, keuze: Documentkeuze, nu: Moment = context.host.klok.nu()): GemaaktDocument {
  const soort = eisSoort(keuze.soort);
  geadresseerdeVan(soort, dossier, keuze.huisgenootId);
  return maakDocument({
    soort,
    dossier,
    instellingen: huidigeInstellingen(context),
    sjabloon: geldendSjabloon(context, soort),
    nu,
    huisgenootId: keuze.huisgenootId,
  });
}

/** The last time that this document left the archive, if it did. */
export function laatsteUitgave(dossier: Dossier, { soort, huisgenootId }: Documentkeuze): Feit<'document.uitgegeven'> | null {
  return dossier.uitgegeven.findLast(({ gegevens }) => gegevens.soort === soort && gegevens.huisgenootId === huisgenootId) ?? null;
}

/**
 * Makes a document to look at or to export now. One that left the archive before and would still say the same keeps its own
 * date and time: it is that document again, not a second decision. A beschikking that was handed over is never made anew: only
 * another decision changes it. @throws as `maak`, and `BESCHIKKING_UITGEREIKT`
 */
export function maakVoorNu(context: Context, dossier: Dossier, keuze: Documentkeuze): GemaaktDocument {
  // First by the present: what the law refuses now is refused, also when it was made before.
  const nieuw = maak(context, dossier, keuze);
  const uitgave = laatsteUitgave(dossier, keuze);
  if (uitgave === null) return nieuw;
  const weer = maak(context, dossier, keuze, uitgave.at);
  if (tekstHash(weer.inhoud) === uitgave.gegevens.tekstHash) return weer;
  if (keuze.soort === 'beschikking' && dossier.uitgereikt !== null) weigerDocument('BESCHIKKING_UITGEREIKT');
  return nieuw;
}

/** Identifies what a document says, apart from when it was made. */
export function tekstHash(inhoud: DocumentInhoud): string {
  return sha256(documentTekst(inhoud));
}
