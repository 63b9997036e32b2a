import type { controleOpdrachten } from '../../../shared/contract/controle.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { ZORGSIGNALEN } from '../../../shared/contract/regels.ts';
import { controleregelVan, opControle } from '../../../shared/controle/punten.ts';
import type { Controleregel } from '../../../shared/controle/vorm.ts';
import { CONTROLE_TITEL, controleblad } from '../../../shared/documenten/lijsten/controle.ts';
import { legVoorvalVast } from '../../../shared/dossier/verloop/eisen.ts';
import { ramingVan } from '../../../shared/instellingen/werkafspraken.ts';
import { gekozenJaar } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { jaarkosten } from '../../../shared/kosten/vergelijk.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { eersteKostenjaar, leesKostenfeiten, leesKostenrest } from '../archief/kostenfeiten.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { log } from '../dossiers/lezer.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { leesJaarcijfers } from '../jaarcijfers/tellen.ts';
import { magBij } from '../rechten/zorg.ts';
import { teControleren } from '../verloop/bord.ts';
import { doeStap } from '../verloop/stap.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';

/** The orders for who oversees them. Signals out of care notes only for who may know them. */
function controleregels(context: Context, nu: Moment): Controleregel[] {
  return teControleren(context, contract['controle.lees'].wie, nu)
    .map(({ gelezen, regel }) => controleregelVan(gelezen.dossier, regel, nu, magBij(context, ZORGSIGNALEN, gelezen)))
    .toSorted(opControle);
}

/**
 * Exports the page: asks where, and lets it out (`laatUit`). What is on it is of the moment after the dialog. `null` when the user
 * changed his mind.
 * @throws {AppFout} what `laatUit` throws; `VERGRENDELD` when the archive was locked meanwhile
 */
async function voerControleUit(context: Context): Promise<Uitgevoerd | null> {
  const { klok, bestanden } = context.host;
  const pad = await bestanden.kiesOpslag(`${CONTROLE_TITEL} ${lokaleDatum(klok.nu())}.docx`, 'docx');
  if (pad === null) return null;
  const nu = klok.nu();
  const regels = controleregels(context, nu);
  const inhoud = await schrijfInHuisstijl(context, controleblad(regels, { sjabloon: context.sjablonen['bestuurlijke-controle'], instellingen: huidigeInstellingen(context), nu }));
  const som = sha256(inhoud);
  const meld = (actie: string) => () => log(context, actie, null, { sha256: som, extra: { zaken: regels.length } });
  laatUit({ pad, inhoud, legVast: meld('controle.geschreven'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

/** Handlers of overseeing, and of costs and hours. */
export const controleHandlers: Pick<Handlers<Context>, keyof typeof controleOpdrachten> = {
  'controle.lees': (context) => {
    const nu = context.host.klok.nu();
    return { nu, regels: controleregels(context, nu) };
  },
  'controle.voerUit': async (context) => ({ bestand: await voerControleUit(context) }),
  'kosten.vastleggen': (context, { dossierId, stap }) => {
    const { gebeurtenissen } = doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, stap, nu));
    return { gebeurtenisId: gebeurtenissen.findLast(({ type }) => type === stap.type)?.id ?? '' };
  },
  'kosten.jaar': async (context, { jaar }) => {
    // As the yearly figures show it: left out here where it is there.
    const { opgelegd, opvang } = gekozenJaar(await leesJaarcijfers(context, jaar)).cijfers;
    const raming = ramingVan(huidigeWerkafspraken(context), jaar);
    const { dossiers } = context.archief();
    const kosten = jaarkosten(jaar, { ...leesKostenfeiten(dossiers, jaar), vernietigd: leesKostenrest(dossiers, jaar), opgelegd, uitgesplitst: opvang !== null }, raming);
    return { nu: context.host.klok.nu(), eersteJaar: eersteKostenjaar(dossiers), kosten, raming };
  },
};
