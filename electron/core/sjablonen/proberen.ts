/** Examining a text, and showing what it makes of an invented case in the municipality's own house style. */
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { isGoedTeKeuren, keurSjabloon, type Bevinding } from '../../../shared/documenten/keuring/keur.ts';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { alleVoorbeelden, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';
import { metPapier, papierNu } from '../briefpapier/geldend.ts';
import type { Context } from '../context.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';

/** For whom or about what the first document of this kind would be that a case gives; `null` where it gives none. */
function eersteVan(soort: DocumentSoort, { dossier }: Voorbeeld): string | null {
  return documentenVan(dossier).find((een) => een.beschikbaar && een.soort === soort)?.huisgenootId ?? null;
}

/** The invented cases that give a document of this kind. */
export const voorbeeldenVoor = (soort: DocumentSoort): Voorbeeld[] => alleVoorbeelden.filter((voorbeeld) => eersteVan(soort, voorbeeld) !== null);

/** What is wrong with a text. */
export const keur = (soort: DocumentSoort, tekst: string): Bevinding[] => keurSjabloon(soort, tekst, voorbeeldenVoor(soort));

/** @throws {AppFout} `SJABLOON_AFGEKEURD` with how many faults it has */
export function eisGoed(soort: DocumentSoort, tekst: string): void {
  const bevindingen = keur(soort, tekst);
  if (!isGoedTeKeuren(bevindingen)) throw new AppFout('SJABLOON_AFGEKEURD', { aantal: bevindingen.filter(({ fout }) => fout).length });
}

/** What a text makes of one invented case; `null` where it cannot be read or the case gives no such document. */
export function toonOp(context: Context, soort: DocumentSoort, tekst: string, naam: string): DocumentInhoud | null {
  const voorbeeld = alleVoorbeelden.find((een) => een.naam === naam);
  const huisgenootId = voorbeeld === undefined ? null : eersteVan(soort, voorbeeld);
  if (voorbeeld === undefined || huisgenootId === null) return null;
  const { dossier, nu } = voorbeeld;
  try {
    return metPapier(maakDocument({ soort, dossier, nu, huisgenootId, instellingen: huidigeInstellingen(context), sjabloon: { tekst, versie: 'concept' } }).inhoud, papierNu(context));
  } catch (fout) {
    if (fout instanceof AppFout) return null;
    throw fout;
  }
}
