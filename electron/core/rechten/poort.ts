import { bereikVan, type Vrager } from '../../../shared/contract/rechten.ts';
import type { Rolregel } from '../../../shared/contract/opdracht.ts';
import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { dossierStatussen, lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Zichtfilter } from '../archief/behandelaars.ts';
import type { Context } from '../context.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { noteer } from '../inzage/logboeken.ts';
import { isOpPiket } from './piket.ts';
import type { Toegangspoort } from './weeg.ts';

/** Who asks: the account that unlocked the archive, with the roles that count and whether he acts as burgemeester now. */
export function vragerVan(context: Context): Vrager {
  const { account, basis } = context.archief();
  return { rollen: account.rollen, wachtOp: account.wachtOp, opPiket: isOpPiket(basis, account, context.host.klok.nu()) };
}

/** Answers what the check of rights asks from the open archive. */
export function maakPoort(context: Context): Toegangspoort {
  return {
    isOpen: () => context.isOpen(),
    vrager: () => vragerVan(context),
    zaak(dossierId) {
      try {
        const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
        const eigen = behandelaarsVan(gebeurtenissen).includes(context.archief().account.accountId);
        return { eigen, loopt: lopendeStatussen.includes(statusOp(dossier, context.host.klok.nu())) };
      } catch (fout) {
        if (fout instanceof AppFout && fout.code === 'DOSSIER_ONBEKEND') return null;
        throw fout;
      }
    },
    geweigerd(opdracht, code, dossierId) {
      const extra = { opdracht, code };
      if (context.archief().heeftDossiers) noteer(context, 'dossiers', 'toegang.geweigerd', { dossierId, extra });
      else noteer(context, 'basis', 'toegang.geweigerd', { extra });
    },
  };
}

/** What a list may show to who asks, by a rule; `undefined` when all of it. */
export function zichtOp(context: Context, regel: Rolregel): Zichtfilter | undefined {
  const { alles, lopend, afgesloten, eigen } = bereikVan(regel, vragerVan(context));
  if (alles) return undefined;
  const status = dossierStatussen.filter((naam) => (lopendeStatussen.includes(naam) ? lopend : afgesloten));
  return { status, behandelaar: eigen ? context.archief().account.accountId : null };
}
