import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { noteer } from '../inzage/logboeken.ts';
import { vragerVan } from '../piket/vrager.ts';
import type { Toegangspoort } from './weeg.ts';

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
