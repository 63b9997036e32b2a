/** From a Word file that somebody chooses to the draft of a letterhead. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isGeenRegel } from '../../../shared/basis.ts';
import { isBruikbaar, MAX_BRIEFPAPIER_BYTES, type Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { AppFout } from '../../../shared/fout.ts';
import { eisNietsVoorgelegd, type Herkomst } from '../../../shared/sjablonen/voorstel.ts';
import { bewaarPapier, leesPapierconcept, leesPapiervoorstellen } from '../archief/briefpapier.ts';
import { transactie } from '../archief/vraag.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { vastlegger, type Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import type { Werk } from '../werk/werkbank.ts';
import { wordtConcept } from './concept.ts';
import { keurBriefpapier } from './keuring.ts';
import { laadBriefpapier } from './laden.ts';
import { probeerAlles } from './proef.ts';

/** What became of a file. */
export type Uitkomst = { naam: string; bevindingen: Briefpapierbevinding[]; bewaard: boolean; geprobeerd: number };

function lees(pad: string): Uint8Array | null {
  try {
    return statSync(pad).size > MAX_BRIEFPAPIER_BYTES ? null : readFileSync(pad);
  } catch {
    throw new AppFout('BRIEFPAPIER_ONLEESBAAR');
  }
}

/** A name of a file as it can stand on screen. */
const zichtbaar = (naam: string): string => Array.from(naam).filter((teken) => !isGeenRegel(teken)).join('').trim().slice(0, 120) || 'zonder naam';

/** Examines and tries a file, and keeps it as the draft where nothing is wrong. @throws {AppFout} `AFGEBROKEN`, `VERGRENDELD`, `SJABLOON_LIGT_VOOR` */
export async function neemOver(context: Context, bestand: Uint8Array | null, van: { naam: string; herkomst: Herkomst }, werk: Werk): Promise<Uitkomst> {
  const naam = zichtbaar(van.naam);
  const keuring = bestand === null ? { bevindingen: [{ code: 'TE_GROOT' as const, wat: '' }], papier: null } : keurBriefpapier(bestand);
  let { bevindingen } = keuring;
  let geprobeerd = 0;
  if (keuring.papier !== null) {
    const { aantal, mis } = await probeerAlles(context, laadBriefpapier(keuring.papier), werk);
    geprobeerd = aantal;
    if (mis !== null) bevindingen = [...bevindingen, { code: 'PROEF_MISLUKT', wat: mis }];
  }
  if (keuring.papier === null || !isBruikbaar(bevindingen)) {
    logBeheer(context, 'briefpapier.geweigerd', { extra: { code: bevindingen[0]?.code ?? '' } });
    return { naam, bevindingen, bewaard: false, geprobeerd };
  }
  const { papier } = keuring;
  const som = sha256(papier);
  const { basis } = context.archief();
  const door = vastlegger(context);
  transactie(basis, () => {
    bewaarPapier(basis, som, papier, door);
    wordtConcept(context, { sha256: som, naam, toelichting: leesPapierconcept(basis)?.toelichting ?? '', herkomst: van.herkomst });
    logBeheer(context, 'briefpapier.gekozen', { sha256: som });
  });
  return { naam, bevindingen, bewaard: true, geprobeerd };
}

/** Lets the user choose; `null` when he changed his mind. @throws {AppFout} as `neemOver`, and `BRIEFPAPIER_ONLEESBAAR` */
export async function kiesPapier(context: Context, werkId: string): Promise<Uitkomst | null> {
  eisNietsVoorgelegd(leesPapiervoorstellen(context.archief().basis));
  const [pad] = await context.host.bestanden.kiesBestanden('Briefpapier', ['docx', 'dotx']);
  if (pad === undefined) return null;
  return context.werkbank.doe(werkId, (werk) => neemOver(context, lees(pad), { naam: basename(pad), herkomst: 'eigen' }, werk));
}
