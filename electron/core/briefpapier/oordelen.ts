/** What a colleague says about a letterhead, and the way back to a draft. */
import type { Papiervoorstel } from '../../../shared/briefpapier/voorstel.ts';
import { AppFout } from '../../../shared/fout.ts';
import { eisOpen, type Oordeel } from '../../../shared/sjablonen/voorstel.ts';
import { bewaarPapierconcept, leesPapier, leesPapierconcept, leesPapiervoorstellen } from '../archief/briefpapier.ts';
import { legOordeelVast } from '../archief/sjabloonvoorstellen.ts';
import { transactie } from '../archief/vraag.ts';
import { vastlegger, type Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { keurBriefpapier } from './keuring.ts';

/** A letterhead that waits, by its id; `null` where this is the id of no letterhead. @throws {AppFout} `VOORSTEL_BEOORDEELD` */
export function wachtendPapier(context: Context, id: string): Papiervoorstel | null {
  const alle = leesPapiervoorstellen(context.archief().basis);
  return alle.some((een) => een.id === id) ? eisOpen(alle, id) : null;
}

/** Examines once more what is kept. @throws {AppFout} `BRIEFPAPIER_ONBEKEND` */
export function eisGoedPapier(context: Context, sha256: string): void {
  if (sha256 === '') return;
  const bytes = leesPapier(context.archief().basis, sha256);
  if (bytes === null || keurBriefpapier(bytes).papier === null) throw new AppFout('BRIEFPAPIER_ONBEKEND');
}

/** Records a judgement with its line in the log; a letterhead that is not approved is a draft again. */
export function legPapieroordeel(context: Context, { id, sha256, naam, toelichting, herkomst, schrijvers, op, accountId }: Papiervoorstel, gegevens: Oordeel): void {
  const { basis } = context.archief();
  transactie(basis, () => {
    legOordeelVast(basis, id, gegevens, vastlegger(context));
    if (gegevens.uitkomst !== 'goedgekeurd' && leesPapierconcept(basis) === null) bewaarPapierconcept(basis, { sha256, naam, toelichting, herkomst, schrijvers: [...schrijvers] }, { op, accountId });
    logBeheer(context, `briefpapier.${gegevens.uitkomst}`, { objectId: id });
  });
}
