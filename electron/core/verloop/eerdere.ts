import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { magZaak } from '../../../shared/contract/rechten.ts';
import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { gelijkenissen, vergelijk, zoekwoord, type Zoekbeeld } from '../../../shared/dossier/eerdere.ts';
import { eindeVan, ingangVan, lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import { adresRegel } from '../../../shared/dossier/toestand.ts';
import { zoek } from '../archief/zoeken.ts';
import type { Context } from '../context.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { vragerVan } from '../piket/vrager.ts';

/** So many candidates are compared; a name that more people share tells nothing. */
const KANDIDATEN = 100;

type Treffer = Uitvoer<'dossier.eerdere'>['treffers'][number];

/** Cases whose name or address has the words of this one. */
function kandidaten(context: Context, beeld: Zoekbeeld): string[] {
  const { dossiers } = context.archief();
  const adres = beeld.postcode === '' ? beeld.straat : beeld.postcode;
  const vragen = [zoekwoord(beeld.naam), beeld.huisnummer === '' ? '' : adres, beeld.huisnummer === '' ? '' : beeld.straat];
  return [...new Set(vragen.filter((vraag) => vraag.trim() !== '').flatMap((vraag) => zoek(dossiers, vraag, KANDIDATEN).map(({ dossierId }) => dossierId)))];
}

/**
 * Earlier cases of the same person or dwelling, the strongest likeness first. Looks through all cases: the law of who may
 * open one does not make a danger unknown. Who may not open it sees its number, its period and the likeness only.
 */
export function zoekEerdere(context: Context, { behalve, ...beeld }: Zoekbeeld & { behalve: string }): Treffer[] {
  const nu = context.host.klok.nu();
  const vrager = vragerVan(context);
  const { accountId } = context.archief().account;
  const treffers = kandidaten(context, beeld).flatMap((dossierId): Treffer[] => {
    if (dossierId === behalve) return [];
    const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
    const treffer = vergelijk(beeld, dossier);
    if (treffer === null) return [];
    const status = statusOp(dossier, nu);
    const zaak = { eigen: behandelaarsVan(gebeurtenissen).includes(accountId), loopt: lopendeStatussen.includes(status) };
    const open = magZaak(contract['dossier.open'].wie, vrager, zaak);
    return [
      {
        ...treffer,
        dossierId: open ? dossierId : '',
        zaaknummer: dossier.zaaknummer,
        status,
        naam: open ? (dossier.betrokkene?.gegevens.naam ?? '') : '',
        adres: open && dossier.woning !== null ? adresRegel(dossier.woning.gegevens) : '',
        begin: ingangVan(dossier),
        einde: eindeVan(dossier),
      },
    ];
  });
  return treffers.toSorted((a, b) => gelijkenissen.indexOf(a.gelijkenis) - gelijkenissen.indexOf(b.gelijkenis) || (a.zaaknummer < b.zaaknummer ? 1 : -1));
}
