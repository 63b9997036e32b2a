import { geadresseerdeVan } from '../../../shared/documenten/aanbod.ts';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { maakDocument, type GemaaktDocument, type Sjabloon } from '../../../shared/documenten/maak.ts';
import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { weigerDocument } from '../../../shared/documenten/weigering.ts';
import type { Dossier, Feit } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { leesSjabloontekst } from '../archief/sjabloonteksten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { metPapier, papierNu } from '../briefpapier/geldend.ts';
import type { Context } from '../context.ts';
import { instellingenVan } from '../huisstijl/huisstijl.ts';
import { geldendSjabloon } from '../huisstijl/sjabloon.ts';

/** Which document of a case: its kind, and whom the letter is for where the kind has several readers. */
export type Documentkeuze = { soort: string; huisgenootId: string };

/** @throws {AppFout} `DOCUMENT_ONBEKEND` */
export function eisSoort(soort: string): DocumentSoort {
  if (!isDocumentSoort(soort)) throw new AppFout('DOCUMENT_ONBEKEND');
  return soort;
}

/** What a document is made with besides the facts: which version of the settings, which text, and which letterhead (empty: none). */
export type Grondstof = { instellingenVersie: number; instellingen: Instellingen; sjabloon: Sjabloon; briefpapier: string };

/** A document, and what it was made with. */
export type Gemaakt = GemaaktDocument & { met: Grondstof };

function grondstofNu(context: Context, soort: DocumentSoort): Grondstof {
  const { versie, instellingen } = instellingenVan(context);
  return { instellingenVersie: versie, instellingen, sjabloon: geldendSjabloon(context, soort), briefpapier: papierNu(context) };
}

/** What a document was made with when it left the archive; `null` where that was not recorded. */
export function grondstofVan(context: Context, { gegevens: { soort, sjabloonVersie, instellingenVersie, briefpapier = '' } }: Feit<'document.uitgegeven'>): Grondstof | null {
  const sjabloon = leesSjabloontekst(context.archief().basis, soort, sjabloonVersie);
  if (instellingenVersie === undefined || sjabloon === null) return null;
  const { instellingen } = instellingenVan(context, instellingenVersie);
  return { instellingenVersie, instellingen, sjabloon: { tekst: sjabloon.tekst, versie: sjabloon.versie }, briefpapier };
}

/**
 * Makes a document from the facts as they are now. `nu` is the date and time that it carries: the present, or that of an
 * earlier export to compare with; `met` what it is made with, by default what counts now.
 * @throws {AppFout} `DOCUMENT_ONBEKEND`, `DOCUMENT_NIET_BESCHIKBAAR`, and what the law refuses
 */
export function maak(context: Context, dossier: Dossier, keuze: Documentkeuze, nu: Moment = context.host.klok.nu(), met?: Grondstof): Gemaakt {
  const soort = eisSoort(keuze.soort);
  geadresseerdeVan(soort, dossier, keuze.huisgenootId);
  const gekozen = met ?? grondstofNu(context, soort);
  const { instellingen, sjabloon } = gekozen;
  const gemaakt = maakDocument({ soort, dossier, instellingen, sjabloon, nu, huisgenootId: keuze.huisgenootId });
  return { ...gemaakt, inhoud: metPapier(gemaakt.inhoud, gekozen.briefpapier), met: gekozen };
}

/** The same from the facts of now, with all else as it was when the document left: differs only where the facts do. @throws as `maak` */
export function maakAlsToen(context: Context, dossier: Dossier, uitgave: Feit<'document.uitgegeven'>): Gemaakt {
  return maak(context, dossier, uitgave.gegevens, uitgave.at, grondstofVan(context, uitgave) ?? undefined);
}

/** The last time that this document left the archive, if it did. */
export function laatsteUitgave(dossier: Dossier, { soort, huisgenootId }: Documentkeuze): Feit<'document.uitgegeven'> | null {
  return dossier.uitgegeven.findLast(({ gegevens }) => gegevens.soort === soort && gegevens.huisgenootId === huisgenootId) ?? null;
}

/**
 * Makes a document to look at or to export now. One that left the archive before and would still say the same keeps its own
 * date and time: it is that document again, not a second decision. A beschikking that was handed over is never made anew: only
 * another decision changes it, no other letterhead either. @throws as `maak`, and `BESCHIKKING_UITGEREIKT`
 */
export function maakVoorNu(context: Context, dossier: Dossier, keuze: Documentkeuze): Gemaakt {
  // First by the present: what the law refuses now is refused, also when it was made before.
  const nieuw = maak(context, dossier, keuze);
  const uitgave = laatsteUitgave(dossier, keuze);
  if (uitgave === null) return nieuw;
  const isGelijk = ({ inhoud }: Gemaakt): boolean => tekstHash(inhoud) === uitgave.gegevens.tekstHash;
  if (keuze.soort === 'beschikking' && dossier.uitgereikt !== null) {
    const toen = maakAlsToen(context, dossier, uitgave);
    return isGelijk(toen) ? toen : weigerDocument('BESCHIKKING_UITGEREIKT');
  }
  const weer = maak(context, dossier, keuze, uitgave.at);
  return isGelijk(weer) ? weer : nieuw;
}

/** Identifies what a document says, apart from when it was made. */
export function tekstHash(inhoud: DocumentInhoud): string {
  return sha256(documentTekst(inhoud));
}
