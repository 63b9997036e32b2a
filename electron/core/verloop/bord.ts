import { contract } from '../../../shared/contract/contract.ts';
import { ZORG_LEZEN } from '../../../shared/contract/regels.ts';
import type { Rolregel } from '../../../shared/contract/opdracht.ts';
import type { Lijstzaak } from '../../../shared/documenten/lijsten/daglijst.ts';
import { naEinde, type Controlebasis } from '../../../shared/controle/punten.ts';
import { geldigTot, maakBord, opUrgentie, type Bord } from '../../../shared/dossier/bord/bord.ts';
import { bordregelVan } from '../../../shared/dossier/bord/regel.ts';
import type { Bordregel } from '../../../shared/dossier/bord/vorm.ts';
import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { inhaallijst, isPostOpen, type Post } from '../../../shared/dossier/inhaallijst.ts';
import { takenVan } from '../../../shared/dossier/taken/taken.ts';
import { uitspraaktypen } from '../../../shared/dossier/procedure/uitspraken.ts';
import { lopendeStatussen } from '../../../shared/dossier/status.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { zonderZorgnotities } from '../../../shared/dossier/zorg/notities.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { leesStanden, leesStandenMet, type Zaakstand } from '../archief/lopend.ts';
import type { Context } from '../context.ts';
import { leesZaak, type GelezenDossier } from '../dossiers/lezer.ts';
import { vragerVan, zichtOp } from '../piket/vrager.ts';
import { magBij } from '../rechten/zorg.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';

/** Ranks of the list: orders that run, and cases that are over but not closed. */
const [LOPEND, VOORBIJ] = [1, 2];
/** More orders than these do not run at a time; more cases than these nobody leaves open. */
const HOOGSTENS = { bord: 500, inhaal: 500 } as const;

/** What makes an order that is over stay on the board, as long as something is to be done about it. */
const NA_EINDE: readonly GebeurtenisType[] = ['huisverbod.ingetrokken', 'huisverbod.verlengd', 'verzoek.ontvangen', 'beroep.ingesteld', ...uitspraaktypen, 'zorg.plan'];

type Onthouden = { bord: Bord; zaken: Map<string, Gelezen & { volgnummer: number; zorg: boolean }> };

/** What was read of an archive, as long as it is open: a case is read again only when something was recorded in it. */
const geheugen = new WeakMap<Archief, Onthouden>();

function onthouden(archief: Archief): Onthouden {
  let gevonden = geheugen.get(archief);
  if (gevonden === undefined) geheugen.set(archief, (gevonden = { bord: maakBord(), zaken: new Map() }));
  return gevonden;
}

/** Forgets what was read: what was destroyed may not stay in memory either. */
export const vergeetZaken = (archief: Archief): void => void geheugen.delete(archief);

/** The cases of these ranks that this person may see. */
const zaken = (context: Context, vraag: { van: number; tot: number; hoogstens: number }, wie: Rolregel = contract['bord.lees'].wie): Dossier[] =>
  gelezen(context, leesStanden(context.archief().dossiers, { ...vraag, zicht: zichtOp(context, wie) })).map(({ zichtbaar }) => zichtbaar);

/** The cases that are over but not closed, that were extended or withdrawn, that a court has or had to do with, or of which the care goes on. */
const zakenNaEinde = (context: Context, wie: Rolregel = contract['bord.lees'].wie): Dossier[] =>
  gelezen(context, leesStandenMet(context.archief().dossiers, { rang: VOORBIJ, hoogstens: HOOGSTENS.bord, zicht: zichtOp(context, wie), typen: NA_EINDE })).map(
    ({ zichtbaar }) => zichtbaar,
  );

type Gelezen = { gelezen: GelezenDossier; zichtbaar: Dossier };

/**
 * These cases, each read only when something was recorded in it; `zichtbaar` without what this person may not read of the care. Who
 * acts as burgemeester may, and an order ends: so that is asked each time.
 */
function gelezen(context: Context, standen: readonly Zaakstand[]): Gelezen[] {
  const { zaken: bekend } = onthouden(context.archief());
  const vrager = vragerVan(context);
  return standen.map(({ dossierId, volgnummer }) => {
    const eerder = bekend.get(dossierId);
    const zaak = eerder?.volgnummer === volgnummer ? eerder.gelezen : leesZaak(context, dossierId);
    const zorg = magBij(context, ZORG_LEZEN, zaak, vrager);
    if (eerder?.gelezen === zaak && eerder.zorg === zorg) return eerder;
    const zichtbaar = zorg ? zaak.dossier : bouwDossier(dossierId, zonderZorgnotities(zaak.gebeurtenissen));
    const nieuw = { volgnummer, zorg, gelezen: zaak, zichtbaar };
    bekend.set(dossierId, nieuw);
    return nieuw;
  });
}

/** The orders of a rule that somebody oversees: those that run, with their line on the board, and those of which the care stalls. */
export function teControleren(context: Context, wie: Rolregel, nu: Moment): { gelezen: GelezenDossier; regel: Controlebasis }[] {
  const afspraken = huidigeWerkafspraken(context);
  const zicht = zichtOp(context, wie);
  const { dossiers } = context.archief();
  const standen = [
    ...leesStanden(dossiers, { van: LOPEND, tot: LOPEND, hoogstens: HOOGSTENS.bord, zicht }),
    ...leesStandenMet(dossiers, { rang: VOORBIJ, hoogstens: HOOGSTENS.bord, zicht, typen: ['zorg.knelpunt'] }),
  ];
  return gelezen(context, standen).flatMap(({ gelezen: zaak, zichtbaar }) => {
    const opBord = bordregelVan(zichtbaar, nu, afspraken);
    const regel = opBord !== null && lopendeStatussen.includes(opBord.status) ? opBord : naEinde(zaak.dossier, nu);
    return regel === null ? [] : [{ gelezen: zaak, regel }];
  });
}

/** The board at this moment, until when it says the same, and how much is still to be entered elsewhere, also of cases that left it. */
export function leesBord(context: Context): { nu: Moment; regels: Bordregel[]; geldigTot: Moment | null; inhaal: number } {
  const nu = context.host.klok.nu();
  // Also those that are over but not closed: a ruling that ends an order still has to be told on, and care goes on for a year.
  const op = [...zaken(context, { van: LOPEND, tot: LOPEND, hoogstens: HOOGSTENS.bord }), ...zakenNaEinde(context)];
  const regels = onthouden(context.archief()).bord.werkBij(op, nu, huidigeWerkafspraken(context));
  return { nu, regels: [...regels], geldigTot: geldigTot(regels), inhaal: openPosten(context).length };
}

/** What stands on the board of what this person may take out, with the duties, the most pressing first. */
export function daglijstzaken(context: Context, nu: Moment): Lijstzaak[] {
  const afspraken = huidigeWerkafspraken(context);
  const { wie } = contract['bord.voerUit'];
  return [...zaken(context, { van: LOPEND, tot: LOPEND, hoogstens: HOOGSTENS.bord }, wie), ...zakenNaEinde(context, wie)]
    .flatMap((dossier) => {
      const regel = bordregelVan(dossier, nu, afspraken);
      return regel === null ? [] : [{ regel, taken: takenVan(dossier, nu, afspraken), naamVan: naamVanIn(dossier, afspraken) }];
    })
    .toSorted((a, b) => opUrgentie(a.regel, b.regel));
}

/** What still has to be entered in the regional system, with the case that it belongs to. */
export function openPosten(context: Context): { dossier: Dossier; post: Post }[] {
  return zaken(context, { van: LOPEND, tot: VOORBIJ, hoogstens: HOOGSTENS.inhaal }).flatMap((dossier) =>
    inhaallijst(dossier)
      .filter(isPostOpen)
      .map((post) => ({ dossier, post })),
  );
}
