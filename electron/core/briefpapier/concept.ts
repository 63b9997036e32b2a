/** What somebody chose becomes the draft of the letterhead. */
import type { Papiergegevens } from '../../../shared/briefpapier/voorstel.ts';
import { eisNietsVoorgelegd, schrijversNa } from '../../../shared/sjablonen/voorstel.ts';
import { bewaarPapierconcept, leesPapierconcept, leesPapiervoorstellen } from '../archief/briefpapier.ts';
import { vastlegger, type Context } from '../context.ts';

/** Keeps the draft with who chose it; part of the transaction of its caller. @throws {AppFout} `SJABLOON_LIGT_VOOR` */
export function wordtConcept(context: Context, gegevens: Papiergegevens): void {
  const { basis } = context.archief();
  const door = vastlegger(context);
  const voorstellen = leesPapiervoorstellen(basis);
  eisNietsVoorgelegd(voorstellen);
  const concept = leesPapierconcept(basis);
  const schrijvers = schrijversNa(concept, voorstellen, { accountId: door.accountId, verandert: concept?.sha256 !== gegevens.sha256 });
  bewaarPapierconcept(basis, { ...gegevens, schrijvers }, door);
}
