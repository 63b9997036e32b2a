/** Makes one document from a case: what the law forbids is refused, what is missing is listed, the rest is text. */
import { looptijdVan } from '../dossier/looptijd.ts';
import type { Dossier } from '../dossier/toestand.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import { toetsIngang } from '../wth/ingang.ts';
import { meerderjarigVanaf } from '../wth/meerderjarigheid.ts';
import { urenTussen } from '../wth/rekenen.ts';
import { leesMoment, lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { UITREIKING_BINNEN_UREN } from '../dossier/weging/vereisten/besluit.ts';
import { AppFout } from '../fout.ts';
import { geadresseerdeVan } from './aanbod.ts';
import type { DocumentInhoud } from './blok.ts';
import { briefhoofdVan } from './briefhoofd.ts';
import { noemtOpvang } from './opvangwoorden.ts';
import { isVerloop } from './onderwerpen.ts';
import { DOCUMENT_GEGEVENS, isOpvangbesluit, type DocumentSoort } from './soorten.ts';
import { veldwaarden, type DocumentGebrek } from './velden/catalogus.ts';
import { leesSjabloon, vulSjabloon, type GelezenSjabloon } from './vul.ts';
import { weigerDocument } from './weigering.ts';

export const VERTROUWELIJK = 'Vertrouwelijk – bevat persoonsgegevens';

/** The text of a template with the version that a document made from it carries. */
export type Sjabloon = { tekst: string; versie: string };

/** What to make. `nu` becomes the date and time of the document; `huisgenootId` says which of several, as `documentenVan` gives it. */
export type DocumentVraag = {
  soort: DocumentSoort;
  dossier: Dossier;
  instellingen: Instellingen;
  sjabloon: Sjabloon;
  nu: Moment;
  huisgenootId?: string;
};

/** The document; what it must not go out without (`gebreken`), and what it would better have (`aandacht`). */
export type GemaaktDocument = { inhoud: DocumentInhoud; gebreken: DocumentGebrek[]; aandacht: DocumentGebrek[] };

/** Templates that were read before, by their text: reading one costs as much as filling it. */
const gelezen = new Map<string, GelezenSjabloon>();
const MEESTE_GELEZEN = 40;

function lees(tekst: string): GelezenSjabloon {
  const bekend = gelezen.get(tekst);
  if (bekend !== undefined) return bekend;
  if (gelezen.size >= MEESTE_GELEZEN) gelezen.clear();
  const nieuw = leesSjabloon(tekst);
  gelezen.set(tekst, nieuw);
  return nieuw;
}

/**
 * Refuses what the law forbids: an order for a minor, a start that is not immediate, a duration that is not ten days. The
 * start of an order in writing is its handing over, of an oral one the announcement.
 */
function eisRechtmatig({ betrokkene, opgelegd, aangezegd }: Dossier): void {
  if (opgelegd === null) return;
  const { ingang, einde, wijze } = opgelegd.gegevens;
  const geboren = betrokkene?.gegevens.geboortedatum;
  if (geboren !== undefined && geboren !== '' && vergelijkDatums(lokaleDatum(opgelegd.at), meerderjarigVanaf(geboren)) < 0)
    weigerDocument('BETROKKENE_MINDERJARIG', { artikel: 'Wth 2 lid 2' });
  const melding = toetsIngang({ besluit: opgelegd.at, ingang, einde, bekendgemaakt: ingang });
  if (melding === 'DUUR_NIET_TIEN_DAGEN') throw new AppFout(melding, { artikel: 'Wth 2 lid 1' });
  if (melding !== null) throw new AppFout(melding, { artikel: 'Awb 3:40' });
  if (urenTussen(opgelegd.at, ingang) > UITREIKING_BINNEN_UREN)
    throw new AppFout('INGANG_NIET_ONMIDDELLIJK', { artikel: 'Wth 1 onder b' });
  if (wijze === 'mondeling' && aangezegd !== null && vergelijkMomenten(aangezegd.at, ingang) !== 0)
    weigerDocument('INGANG_IS_NIET_AANZEGGING', { artikel: 'Wth 2 lid 7' });
}

/**
 * Refuses an extension that is none (Wth 9 lid 1): an end beyond the 28 days or not after the present one, decided or made
 * known when the order was over. Not yet made known counts as being made known now.
 */
function eisVerlengbaar(dossier: Dossier, verlengingId: string, nu: Moment): void {
  const looptijd = looptijdVan(dossier);
  const stand = looptijd?.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === verlengingId);
  if (!looptijd || stand === undefined) return;
  const { besluit, bekendmaking, vanaf } = stand;
  const artikel = 'Wth 9 lid 1';
  const { nieuwEinde } = besluit.gegevens;
  if (vergelijkMomenten(nieuwEinde, looptijd.maximum.moment) > 0) throw new AppFout('LANGER_DAN_VIER_WEKEN', { artikel });
  if (vergelijkMomenten(nieuwEinde, vanaf.moment) <= 0) throw new AppFout('EINDE_NIET_NA_GELDEND_EINDE', { artikel });
  if (vergelijkMomenten(besluit.at, vanaf.moment) >= 0) throw new AppFout('VERLENGING_NA_EINDE', { artikel });
  if (vergelijkMomenten(bekendmaking?.at ?? nu, vanaf.moment) >= 0) throw new AppFout('BEKENDMAKING_NA_EINDE', { artikel });
}

/**
 * Makes a document. Throws DOCUMENT_NIET_BESCHIKBAAR, BETROKKENE_MINDERJARIG, DUUR_NIET_TIEN_DAGEN, INGANG_VOOR_BESLUIT,
 * INGANG_NIET_ONMIDDELLIJK or INGANG_IS_NIET_AANZEGGING with the article; for an extension LANGER_DAN_VIER_WEKEN,
 * EINDE_NIET_NA_GELDEND_EINDE, VERLENGING_NA_EINDE or BEKENDMAKING_NA_EINDE; SJABLOON_ONGELDIG with the line, and the codes of
 * `vulSjabloon` for a value that cannot be printed.
 */
export function maakDocument(vraag: DocumentVraag): GemaaktDocument {
  const { soort, dossier, instellingen, sjabloon, huisgenootId = '' } = vraag;
  const nu = leesMoment(vraag.nu);
  const geadresseerde = geadresseerdeVan(soort, dossier, huisgenootId);
  eisRechtmatig(dossier);
  if (soort === 'verlenging') eisVerlengbaar(dossier, huisgenootId, nu);
  const onderwerpId = isVerloop(soort) ? huisgenootId : '';
  const { scope, gebreken, aandacht } = veldwaarden(soort, { dossier, instellingen, nu, geadresseerde, onderwerpId });
  const { blokken, gebruikt } = vulSjabloon(lees(sjabloon.tekst), scope);
  const verzwegen = new Set((isOpvangbesluit(soort) ? [] : gebruikt).filter(({ tekst }) => noemtOpvang(tekst)).map(({ veld }) => veld));
  return {
    inhoud: {
      soort,
      titel: DOCUMENT_GEGEVENS[soort].titel,
      gemeente: instellingen.gemeente,
      briefhoofd: briefhoofdVan(instellingen),
      zaaknummer: dossier.zaaknummer,
      vertrouwelijkheid: VERTROUWELIJK,
      sjabloonVersie: sjabloon.versie,
      dagtekening: nu,
      blokken,
    },
    gebreken: [
      ...gebreken,
      ...Array.from(verzwegen, (veld): DocumentGebrek => ({ code: 'OPVANG_GENOEMD', veld, artikel: 'gemeentelijk beleid' })),
    ],
    aandacht,
  };
}
