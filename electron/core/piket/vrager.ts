/** Who asks, and what he may see now: his roles, and whether he is the one who acts. */
import type { Rolregel } from '../../../shared/contract/opdracht.ts';
import { bereikVan, type Vrager } from '../../../shared/contract/rechten.ts';
import { dossierStatussen, lopendeStatussen } from '../../../shared/dossier/status.ts';
import type { Zichtfilter } from '../archief/behandelaars.ts';
import type { Context } from '../context.ts';
import { isOpPiket } from './waarneming.ts';

/** Who asks: the account that unlocked the archive, with the roles that count and whether he acts as burgemeester now. */
export function vragerVan(context: Context): Vrager {
  const { account, basis } = context.archief();
  return { rollen: account.rollen, wachtOp: account.wachtOp, opPiket: isOpPiket(basis, account, context.host.klok.nu()) };
}

/** What a list may show to who asks, by a rule; `undefined` when all of it. */
export function zichtOp(context: Context, regel: Rolregel): Zichtfilter | undefined {
  const { alles, lopend, afgesloten, eigen } = bereikVan(regel, vragerVan(context));
  if (alles) return undefined;
  const status = dossierStatussen.filter((naam) => (lopendeStatussen.includes(naam) ? lopend : afgesloten));
  return { status, behandelaar: eigen ? context.archief().account.accountId : null };
}
