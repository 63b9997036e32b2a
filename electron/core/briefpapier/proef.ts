/** Trying a letterhead: every document of every invented case upon it, and whether each still says what it should. */
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { AppFout } from '../../../shared/fout.ts';
import { alleVoorbeelden, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';
import type { Context } from '../context.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { geldendSjabloon } from '../huisstijl/sjabloon.ts';
import type { Werk } from '../werk/werkbank.ts';
import { documentdeel } from './schrijven.ts';
import type { Briefpapier } from './laden.ts';

type Aanbod = { soort: DocumentSoort; voorbeeld: Voorbeeld; huisgenootId: string };

let alles: readonly Aanbod[] | null = null;

/** Every document that the invented cases give: the same each time. */
const aanbod = (): readonly Aanbod[] =>
  (alles ??= alleVoorbeelden.flatMap((voorbeeld) => documentenVan(voorbeeld.dossier).flatMap(({ soort, beschikbaar, huisgenootId }) => (beschikbaar ? [{ soort, voorbeeld, huisgenootId }] : []))));

/** Each kind of document with the invented cases that give one. */
export function voorbeeldenPerSoort(): { soort: DocumentSoort; voorbeelden: string[] }[] {
  return DOCUMENT_SOORTEN.map((soort) => ({ soort, voorbeelden: Array.from(new Set(aanbod().filter((een) => een.soort === soort).map(({ voorbeeld }) => voorbeeld.naam))) })).filter(({ voorbeelden }) => voorbeelden.length > 0);
}

const maak = (context: Context, { soort, voorbeeld: { dossier, nu }, huisgenootId }: Aanbod): DocumentInhoud =>
  maakDocument({ soort, dossier, nu, huisgenootId, instellingen: huidigeInstellingen(context), sjabloon: geldendSjabloon(context, soort) }).inhoud;

/** A document of an invented case, with the texts in force. @throws {AppFout} `DOCUMENT_NIET_BESCHIKBAAR` */
export function maakVoorbeeld(context: Context, soort: DocumentSoort, naam: string): DocumentInhoud {
  const gekozen = aanbod().find((een) => een.soort === soort && een.voorbeeld.naam === naam);
  if (gekozen === undefined) throw new AppFout('DOCUMENT_NIET_BESCHIKBAAR');
  return maak(context, gekozen);
}

const ENTITEITEN: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** Where a line may end is no part of what a text says. */
const metSpaties = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

/** Whether the text of a file is that of the document, no more and no less. */
export function zegtHetzelfde(document: string, inhoud: DocumentInhoud): boolean {
  const delen = Array.from(document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g), ([, tekst]) => tekst ?? '\n');
  const tekst = delen.join('').replaceAll(/&\w+;/g, (entiteit) => ENTITEITEN[entiteit] ?? entiteit);
  return metSpaties(tekst) === metSpaties(inhoud.blokken.flatMap(tekstdelen).join(''));
}

/** Makes every document, and returns how many; of one that says something else than it should, which. */
export async function probeerAlles(context: Context, papier: Briefpapier, werk: Werk): Promise<{ aantal: number; mis: string | null }> {
  const documenten = aanbod();
  for (const [i, een] of documenten.entries()) {
    await werk.stap(i, documenten.length);
    const inhoud = maak(context, een);
    if (!zegtHetzelfde(documentdeel(inhoud, papier), inhoud)) return { aantal: i + 1, mis: inhoud.titel };
  }
  await werk.stap(documenten.length, documenten.length);
  return { aantal: documenten.length, mis: null };
}
