import { contract } from '../../../shared/contract/contract.ts';
import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import { dossierStatussen, lopendeStatussen, type DossierStatus } from '../../../shared/dossier/status.ts';
import { AppFout } from '../../../shared/fout.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { tekstUitConcepten } from '../archief/concepten.ts';
import { leesLijst, leesOnbekend, type Samenvatting, type Vervolg } from '../archief/samenvatting.ts';
import { transactie } from '../archief/vraag.ts';
import { zoek } from '../archief/zoeken.ts';
import type { Context } from '../context.ts';
import { zichtOp } from '../piket/vrager.ts';
import { vernieuwSamenvatting } from './lezer.ts';
import { FORMULIER } from './melding.ts';

const isStatus = (status: string): status is DossierStatus => (dossierStatussen as readonly string[]).includes(status);

/** Lines as the window gets them; a melding that is not decided names who called, as typed so far. */
function naarRegels(context: Context, rijen: readonly Samenvatting[]): DossierRegel[] {
  const open = rijen.filter(({ status }) => status === 'weging').map(({ dossierId }) => dossierId);
  const melders = tekstUitConcepten(context.archief().dossiers, FORMULIER, '$.melder.naam', open);
  return rijen.map(({ rang: _rang, volgorde: _volgorde, status, ...rest }) => {
    if (!isStatus(status)) throw new TypeError('onbekende status in de lijst');
    return { ...rest, status, melder: melders.get(rest.dossierId) ?? '' };
  });
}

/**
 * Orders that lapsed since their line was written get a new line. They stand first among the running ones, so this looks at
 * no more lines than there are lapsed orders.
 */
function werkVerlopenBij(context: Context): void {
  const { dossiers } = context.archief();
  if (dossiers.readonly) return;
  const nu = context.host.klok.nu();
  const status = lopendeStatussen.filter((naam) => naam !== 'weging');
  for (;;) {
    const { rijen } = leesLijst(dossiers, { status, aantal: 50 });
    const verlopen = rijen.filter(({ einde }) => einde !== null && vergelijkMomenten(einde, nu) <= 0);
    if (verlopen.length === 0 || !vernieuw(context, verlopen.map(({ dossierId }) => dossierId))) return;
  }
}

/** Makes these lines again. False without room on the disk: they stay as they are, and each says when its order ended. */
function vernieuw(context: Context, ids: readonly string[]): boolean {
  try {
    transactie(context.archief().dossiers, () => ids.forEach((dossierId) => vernieuwSamenvatting(context, dossierId)));
    return true;
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'SCHIJF_VOL') return false;
    throw fout;
  }
}

/** Lines that an earlier version of the application wrote say nothing about a court. */
function werkOnbekendBij(context: Context): void {
  const { dossiers } = context.archief();
  if (!dossiers.readonly) vernieuw(context, leesOnbekend(dossiers));
}

/** What to list. `zoek` non-empty searches names, addresses and case numbers instead of paging. */
export type Lijstvraag = { filter: 'lopend' | 'alle'; zoek: string; na: Vervolg | null; aantal: number };

/** One page of the list at this moment, most urgent first, of the dossiers that this person may see. */
export function lijst(context: Context, { filter, zoek: vraag, na, aantal }: Lijstvraag): { regels: DossierRegel[]; vervolg: Vervolg | null } {
  const { dossiers } = context.archief();
  werkOnbekendBij(context);
  werkVerlopenBij(context);
  const zicht = zichtOp(context, contract['dossier.lijst'].wie);
  if (vraag.trim() !== '') return { regels: naarRegels(context, zoek(dossiers, vraag, aantal, zicht)), vervolg: null };
  const keuze = filter === 'lopend' ? { status: lopendeStatussen } : {};
  const { rijen, vervolg } = leesLijst(dossiers, { ...keuze, na, aantal, zicht });
  return { regels: naarRegels(context, rijen), vervolg };
}
