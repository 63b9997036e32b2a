/** The whole set of texts as one file, so that municipalities can share it; what comes in is a draft, never in force. */
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { isGoedTeKeuren, type Bevinding } from '../../../shared/documenten/keuring/keur.ts';
import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { MAX_SJABLOON, voorgelegd } from '../../../shared/sjablonen/voorstel.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { bewaarSjabloonconcept, leesSjabloonconcept, leesVoorstellen } from '../archief/sjabloonvoorstellen.ts';
import { transactie } from '../archief/vraag.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { geldendeSjablonen, geldendSjabloon } from './geldend.ts';
import { keur } from './proberen.ts';

const FORMAAT = 'huisverbod-sjablonen';
/** Far above all texts together. */
const GROOTSTE_SET = 5_000_000;

/** The file: JSON in UTF-8, each text with the fingerprint of its bytes. */
const set = z.strictObject({
  formaat: z.literal(FORMAAT),
  versie: z.literal(1),
  gemeente: z.string().max(200),
  sjablonen: z.array(z.strictObject({ soort: z.string().max(64), tekst: z.string(), sha256: z.string().length(64) })).max(100),
});

/** Exports the texts in force; `null` when the user changed his mind. @throws what `laatUit` throws */
export async function voerSetUit(context: Context): Promise<{ pad: string; sha256: string } | null> {
  const pad = await context.host.bestanden.kiesOpslag(`Sjablonen ${lokaleDatum(context.host.klok.nu())}.json`, 'json');
  if (pad === null) return null;
  const sjablonen = geldendeSjablonen(context).map(({ soort, sjabloon: { tekst } }) => ({ soort, tekst, sha256: sha256(tekst) }));
  const inhoud = canoniekeJson({ formaat: FORMAAT, versie: 1, gemeente: context.archief().gemeente, sjablonen });
  const som = sha256(inhoud);
  const meld = (actie: string) => () => logBeheer(context, actie, { sha256: som });
  laatUit({ pad, inhoud, legVast: meld('sjabloon.setUitgevoerd'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

type Ingelezen = { gemeente: string; genomen: DocumentSoort[]; gelijk: DocumentSoort[]; geweigerd: { soort: string; code: string; bevinding: Bevinding | null }[] };

function leesBestand(pad: string): z.output<typeof set> {
  try {
    if (statSync(pad).size > GROOTSTE_SET) throw new RangeError('te groot');
    return set.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    throw new AppFout('SET_ONLEESBAAR');
  }
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
 * Takes texts in as drafts; `null` when the user changed his mind. What differs in nothing from the text in force is left.
 * @throws {AppFout} `SET_ONLEESBAAR`
 */
export async function leesSetIn(context: Context): Promise<Ingelezen | null> {
  const [pad] = await context.host.bestanden.kiesBestanden('Sjablonen van een andere gemeente', ['json']);
  if (pad === undefined) return null;
  const { gemeente, sjablonen } = leesBestand(pad);
  const uit: Ingelezen = { gemeente, genomen: [], gelijk: [], geweigerd: [] };
  const { basis, account } = context.archief();
  const door = { op: context.host.klok.nu(), accountId: account.accountId };
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
      bewaarSjabloonconcept(basis, soort, { tekst, toelichting: '', herkomst: 'ingelezen', opModel: context.sjablonen[soort].versie }, door);
      uit.genomen.push(soort);
    }
    logBeheer(context, 'sjabloon.setIngelezen', { extra: { genomen: uit.genomen.length, geweigerd: uit.geweigerd.length } });
  });
  return uit;
}
