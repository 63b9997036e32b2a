/** The yearly figures as a file: Word with charts, or CSV. */
import type { Invoer } from '../../../shared/contract/contract.ts';
import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import { jaarcijfersCsv } from '../../../shared/jaarcijfers/csv.ts';
import { jaarcijfersDocument } from '../../../shared/jaarcijfers/document.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { log } from '../dossiers/lezer.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { leesPng } from '../huisstijl/png.ts';
import { leesJaarcijfers } from './tellen.ts';

/**
 * Asks where, and lets the figures out (`laatUit`); they are of the moment after the dialog. `null` when the user changed his mind. What is
 * kept of shelter is in it only when asked, and then the file says so in its name.
 * @throws {AppFout} what `laatUit` throws; LOGO_ONBRUIKBAAR when a picture is none; `VERGRENDELD` when the archive was locked meanwhile
 */
export async function voerJaarcijfersUit(context: Context, { jaar, vorm, metOpvang, plaatjes }: Invoer<'jaarcijfers.voerUit'>): Promise<Uitgevoerd | null> {
  const soort = vorm === 'word' ? 'docx' : 'csv';
  const pad = await context.host.bestanden.kiesOpslag(`Jaarcijfers huisverbod ${jaar}${metOpvang ? ' met opvang (intern)' : ''}.${soort}`, soort);
  if (pad === null) return null;
  const cijfers = await leesJaarcijfers(context, jaar);
  const inhoud = vorm === 'csv' ? jaarcijfersCsv(cijfers, metOpvang) : await alsWord(context, cijfers, metOpvang, plaatjes);
  const som = sha256(inhoud);
  const meld = (actie: string) => () => log(context, actie, null, { sha256: som, extra: { jaar, vorm, metOpvang } });
  laatUit({ pad, inhoud, legVast: meld('jaarcijfers.geschreven'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

function alsWord(context: Context, cijfers: Jaarcijfers, metOpvang: boolean, plaatjes: readonly string[]): Promise<Uint8Array> {
  const instellingen = huidigeInstellingen(context);
  const schoon = plaatjes.map((plaatje) => (plaatje === '' ? '' : Buffer.from(leesPng(Buffer.from(plaatje, 'base64')).bytes).toString('base64')));
  return schrijfInHuisstijl(context, jaarcijfersDocument(cijfers, { gemeente: instellingen.gemeente, briefhoofd: briefhoofdVan(instellingen), metOpvang, plaatjes: schoon }));
}
