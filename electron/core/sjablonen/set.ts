/** The whole set of texts with the letterhead as one file, so that municipalities can share it; what comes in is a draft, never in force. */
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { regel } from '../../../shared/basis.ts';
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { isGoedTeKeuren, type Bevinding } from '../../../shared/documenten/keuring/keur.ts';
import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { MAX_SJABLOON, schrijversNa, voorgelegd } from '../../../shared/sjablonen/voorstel.ts';
import { leesPapier, leesPapierconcept, leesPapiervoorstellen } from '../archief/briefpapier.ts';
import { bewaarSjabloonconcept, leesSjabloonconcept, leesVoorstellen } from '../archief/sjabloonvoorstellen.ts';
import { transactie } from '../archief/vraag.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { geldendPapier, papierNu } from '../briefpapier/geldend.ts';
import { neemOver } from '../briefpapier/kiezen.ts';
import { vandaag, vastlegger, type Context } from '../context.ts';
import { geldendeSjablonen, geldendSjabloon } from '../huisstijl/sjabloon.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { keur } from './proberen.ts';

const FORMAAT = 'huisverbod-sjablonen';
/** Far above all texts and a letterhead together. */
const GROOTSTE_SET = 12_000_000;

/** A letterhead in the file: the Word file in base64, with its fingerprint. */
const papier = z.strictObject({ naam: regel, bytes: z.base64(), sha256: z.string().length(64) });

/** The file: JSON in UTF-8, each text with the fingerprint of its bytes; the letterhead where there is one. */
const set = z.strictObject({
  formaat: z.literal(FORMAAT),
  versie: z.literal(1),
  gemeente: regel,
  sjablonen: z.array(z.strictObject({ soort: z.string().max(64).regex(/^[\w-]*$/), tekst: z.string(), sha256: z.string().length(64) })).max(100),
  briefpapier: papier.optional(),
});

/** Exports the texts in force; `null` when the user changed his mind. @throws what `laatUit` throws */
export async function voerSetUit(context: Context): Promise<{ pad: string; sha256: string } | null> {
  const pad = await context.host.bestanden.kiesOpslag(`Sjablonen ${vandaag(context)}.json`, 'json');
  if (pad === null) return null;
  const sjablonen = geldendeSjablonen(context).map(({ soort, sjabloon: { tekst } }) => ({ soort, tekst, sha256: sha256(tekst) }));
  const briefpapier = papierUit(context);
  const inhoud = canoniekeJson({ formaat: FORMAAT, versie: 1, gemeente: context.archief().gemeente, sjablonen, ...(briefpapier !== null && { briefpapier }) });
  const som = sha256(inhoud);
  const meld = (actie: string) => () => logBeheer(context, actie, { sha256: som });
  laatUit({ pad, inhoud, legVast: meld('sjabloon.setUitgevoerd'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

/** The letterhead in force as it goes along, `null` without one. */
function papierUit(context: Context): z.output<typeof papier> | null {
  const geldend = geldendPapier(context);
  const bytes = geldend === null ? null : leesPapier(context.archief().basis, geldend.sha256);
  return geldend === null || bytes === null ? null : { naam: geldend.naam, bytes: Buffer.from(bytes).toString('base64'), sha256: geldend.sha256 };
}

type Ingelezen = { briefpapier: IngelezenPapier | null; gemeente: string; genomen: DocumentSoort[]; gelijk: DocumentSoort[]; geweigerd: { soort: string; code: string; bevinding: Bevinding | null }[] };

type IngelezenPapier = { naam: string; uitkomst: 'genomen' | 'gelijk' | 'geweigerd'; code: string; bevindingen: Briefpapierbevinding[] };

/** Takes the letterhead of a set in as a draft, examined and tried as one that somebody chose. */
async function neemPapierIn(context: Context, { naam, bytes, sha256: som }: z.output<typeof papier>): Promise<IngelezenPapier> {
  const bestand = Buffer.from(bytes, 'base64');
  const geweigerd = (code: string): IngelezenPapier => ({ naam, uitkomst: 'geweigerd', code, bevindingen: [] });
  const { basis } = context.archief();
  if (sha256(bestand) !== som) return geweigerd('SET_BESCHADIGD');
  if (papierNu(context) === som) return { naam, uitkomst: 'gelijk', code: '', bevindingen: [] };
  if (leesPapierconcept(basis) !== null) return geweigerd('SJABLOON_WORDT_GESCHREVEN');
  if (voorgelegd(leesPapiervoorstellen(basis)) !== null) return geweigerd('SJABLOON_LIGT_VOOR');
  const { bewaard, bevindingen } = await context.werkbank.doe(context.host.ids.nieuw(), (werk) => neemOver(context, bestand, { naam, herkomst: 'ingelezen' }, werk));
  return { naam, uitkomst: bewaard ? 'genomen' : 'geweigerd', code: '', bevindingen };
}

/** A later version of this application may write another layout: told apart from a file that is no set at all. */
const latereSet = z.looseObject({ formaat: z.literal(FORMAAT), versie: z.int().min(2) });

/** @throws {AppFout} `SET_ONLEESBAAR`, `SET_NIEUWER` */
function leesBestand(pad: string): z.output<typeof set> {
  let ruw: unknown;
  try {
    if (statSync(pad).size > GROOTSTE_SET) throw new RangeError('te groot');
    ruw = JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    throw new AppFout('SET_ONLEESBAAR');
  }
  const gelezen = set.safeParse(ruw);
  if (!gelezen.success) throw new AppFout(latereSet.safeParse(ruw).success ? 'SET_NIEUWER' : 'SET_ONLEESBAAR');
  return gelezen.data;
}

/** Why a text is not taken in, or `null`. One that is being written or waits for a colleague is never overwritten. */
function waaromNiet(context: Context, soort: string, tekst: string, som: string): { code: string; bevinding: Bevinding | null } | null {
  if (!isDocumentSoort(soort)) return { code: 'DOCUMENT_ONBEKEND', bevinding: null };
  if (sha256(tekst) !== som || tekst.length > MAX_SJABLOON) return { code: 'SET_BESCHADIGD', bevinding: null };
  const { basis } = context.archief();
  if (leesSjabloonconcept(basis, soort) !== null) return { code: 'SJABLOON_WORDT_GESCHREVEN', bevinding: null };
  if (voorgelegd(leesVoorstellen(basis, soort)) !== null) return { code: 'SJABLOON_LIGT_VOOR', bevinding: null };
  const bevindingen = keur(soort, tekst);
  return isGoedTeKeuren(bevindingen) ? null : { code: 'SJABLOON_AFGEKEURD', bevinding: bevindingen[0] ?? null };
}

/**
 * Takes texts and the letterhead in as drafts; `null` when the user changed his mind. What differs in nothing from the text in force is left.
 * @throws {AppFout} `SET_ONLEESBAAR`, `SET_NIEUWER`
 */
export async function leesSetIn(context: Context): Promise<Ingelezen | null> {
  const [pad] = await context.host.bestanden.kiesBestanden('Sjablonen van een andere gemeente', ['json']);
  if (pad === undefined) return null;
  const { gemeente, sjablonen, briefpapier } = leesBestand(pad);
  const uit: Ingelezen = { gemeente, genomen: [], gelijk: [], geweigerd: [], briefpapier: null };
  const { basis, account } = context.archief();
  const door = vastlegger(context);
  transactie(basis, () => {
    for (const { soort, tekst, sha256: som } of sjablonen) {
      if (isDocumentSoort(soort) && geldendSjabloon(context, soort).tekst === tekst) {
        uit.gelijk.push(soort);
        continue;
      }
      const niet = waaromNiet(context, soort, tekst, som);
      if (niet !== null || !isDocumentSoort(soort)) {
        uit.geweigerd.push({ soort, ...(niet ?? { code: 'DOCUMENT_ONBEKEND', bevinding: null }) });
        continue;
      }
      const schrijvers = schrijversNa(null, leesVoorstellen(basis, soort), { accountId: account.accountId, verandert: true });
      bewaarSjabloonconcept(basis, soort, { tekst, toelichting: '', herkomst: 'ingelezen', opModel: context.sjablonen[soort].versie, schrijvers }, door);
      uit.genomen.push(soort);
    }
    logBeheer(context, 'sjabloon.setIngelezen', { extra: { genomen: uit.genomen.length, geweigerd: uit.geweigerd.length } });
  });
  if (briefpapier !== undefined) uit.briefpapier = await neemPapierIn(context, briefpapier);
  return uit;
}
