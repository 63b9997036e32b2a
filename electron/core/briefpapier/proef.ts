/** Trying a letterhead: every document of every invented case upon it, and whether each still says what it should. */
import { unzipSync } from 'fflate';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { AppFout } from '../../../shared/fout.ts';
import { voorbeeldDossiers, voorbeeldVerloop, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';
import type { Context } from '../context.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { geldendSjabloon } from '../sjablonen/geldend.ts';
import type { Werk } from '../werk/werkbank.ts';
import { schrijfOpBriefpapier } from '../word/opBriefpapier.ts';
import { allesIn, kind, kinderen, leesDeel, tekstIn, type Element } from './boom.ts';
import type { Briefpapier } from './laden.ts';

const VOORBEELDEN: readonly Voorbeeld[] = [...voorbeeldDossiers, ...voorbeeldVerloop];

type Aanbod = { soort: DocumentSoort; voorbeeld: Voorbeeld; huisgenootId: string };

/** Every document that the invented cases give. */
const aanbod = (): Aanbod[] =>
  VOORBEELDEN.flatMap((voorbeeld) => documentenVan(voorbeeld.dossier).flatMap(({ soort, beschikbaar, huisgenootId }) => (beschikbaar ? [{ soort, voorbeeld, huisgenootId }] : [])));

/** Each kind of document with the invented cases that give one. */
export function voorbeeldenPerSoort(): { soort: DocumentSoort; voorbeelden: string[] }[] {
  const alles = aanbod();
  return DOCUMENT_SOORTEN.map((soort) => ({ soort, voorbeelden: Array.from(new Set(alles.filter((een) => een.soort === soort).map(({ voorbeeld }) => voorbeeld.naam))) })).filter(({ voorbeelden }) => voorbeelden.length > 0);
}

const maak = (context: Context, { soort, voorbeeld: { dossier, nu }, huisgenootId }: Aanbod): DocumentInhoud =>
  maakDocument({ soort, dossier, nu, huisgenootId, instellingen: huidigeInstellingen(context), sjabloon: geldendSjabloon(context, soort) }).inhoud;

/** A document of an invented case, with the texts in force. @throws {AppFout} `DOCUMENT_NIET_BESCHIKBAAR` */
export function maakVoorbeeld(context: Context, soort: DocumentSoort, naam: string): DocumentInhoud {
  const gekozen = aanbod().find((een) => een.soort === soort && een.voorbeeld.naam === naam);
  if (gekozen === undefined) throw new AppFout('DOCUMENT_NIET_BESCHIKBAAR');
  return maak(context, gekozen);
}

/** The text of a paragraph with its line breaks, as a reader sees it. */
function regels(alinea: Element): string {
  return Array.from(allesIn(alinea)).map((een) => (een.naam === 'w:t' ? tekstIn(een) : een.naam === 'w:br' ? '\n' : '')).join('');
}

/** Whether a file says what the document says, no more and no less. */
export function zegtHetzelfde(bytes: Uint8Array, inhoud: DocumentInhoud): boolean {
  const deel = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const document = deel === undefined ? undefined : kind(leesDeel('word/document.xml', deel), 'w:body');
  if (document === undefined) return false;
  const tekst = kinderen(document).flatMap((een) => Array.from(allesIn(een)).filter(({ naam }) => naam === 'w:p').map(regels));
  const bedoeld = inhoud.blokken.flatMap(tekstdelen);
  const vol = (delen: readonly string[]): string => delen.filter((een) => een !== '').join('\u0000');
  return vol(tekst) === vol(bedoeld);
}

/** Makes every document, and returns how many; of one that says something else than it should, which. */
export async function probeerAlles(context: Context, papier: Briefpapier, werk: Werk): Promise<{ aantal: number; mis: string | null }> {
  const alles = aanbod();
  for (const [i, een] of alles.entries()) {
    await werk.stap(i, alles.length);
    const inhoud = maak(context, een);
    if (!zegtHetzelfde(schrijfOpBriefpapier(inhoud, papier), inhoud)) return { aantal: i + 1, mis: inhoud.titel };
  }
  await werk.stap(alles.length, alles.length);
  return { aantal: alles.length, mis: null };
}
