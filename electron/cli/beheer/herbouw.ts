import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { vatSamen } from '../../../shared/dossier/samenvatting.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from '../../core/archief/archief.ts';
import { openArchief } from '../../core/toegang/openen.ts';
import { schrijfBehandelaars } from '../../core/archief/behandelaars.ts';
import { vergeetCijferregels } from '../../core/archief/cijferregels.ts';
import { herbouwSamenvattingen } from '../../core/archief/herbouw.ts';
import { schrijfLog } from '../../core/archief/logboek.ts';
import { transactie } from '../../core/archief/vraag.ts';
import { leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { host } from './host.ts';
import { kiesPersoon } from './kies.ts';
import type { Vrager } from './vrager.ts';

function herbouwLijst({ dossiers, account }: Archief): number {
  const nu = host.klok.nu();
  return transactie(dossiers, () => {
    const aantal = herbouwSamenvattingen(dossiers, ({ id }, rijen) => {
      const gebeurtenissen = rijen.map(leesGebeurtenis);
      schrijfBehandelaars(dossiers, id, behandelaarsVan(gebeurtenissen));
      return vatSamen(bouwDossier(id, gebeurtenissen), gebeurtenissen.at(-1)?.vastgelegdOp ?? nu, nu);
    });
    vergeetCijferregels(dossiers);
    schrijfLog(dossiers, { id: host.ids.nieuw(), op: nu, accountId: account.accountId, actie: 'lijst.herbouwd', extra: { aantal } });
    return aantal;
  });
}

/** Makes list, search and what the yearly figures count anew from the events, for when they say something else than the dossiers do. */
export async function herbouw(map: string, [gevraagd]: readonly string[], vrager: Vrager): Promise<number> {
  const slots = leesSleutels(map).inhoud.slots.filter(({ geschorst }) => !geschorst);
  const { accountId } = await kiesPersoon(slots, gevraagd, vrager);
  const wachtwoord = await vrager.vraagGeheim('Wachtwoord: ');
  const archief = await openArchief({ map, accountId, wachtwoord, host, alleenLezen: false });
  try {
    if (!archief.heeftDossiers) throw new AppFout('GEEN_DOSSIERTOEGANG');
    const aantal = herbouwLijst(archief);
    process.stdout.write(`De lijst en het zoekregister zijn opnieuw gemaakt uit de gebeurtenissen van ${aantal} ${aantal === 1 ? 'dossier' : 'dossiers'}.\n`);
    return 0;
  } finally {
    archief.sluit();
  }
}
