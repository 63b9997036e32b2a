import { DAGLIJST_TITEL, daglijst } from '../../../shared/documenten/lijsten/daglijst.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { log } from '../dossiers/lezer.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { daglijstzaken } from './bord.ts';

/**
 * Exports the list of all running orders: asks where, and lets it out (`laatUit`). What is on it is of the moment after the
 * dialog. `null` when the user changed his mind.
 * @throws {AppFout} what `laatUit` throws; `VERGRENDELD` when the archive was locked meanwhile
 */
export async function voerDaglijstUit(context: Context): Promise<Uitgevoerd | null> {
  const { klok, bestanden } = context.host;
  const pad = await bestanden.kiesOpslag(`${DAGLIJST_TITEL} ${lokaleDatum(klok.nu())}.docx`, 'docx');
  if (pad === null) return null;
  const nu = klok.nu();
  const zaken = daglijstzaken(context, nu);
  const inhoud = await schrijfInHuisstijl(context, daglijst(zaken, { sjabloon: context.sjablonen.daglijst, instellingen: huidigeInstellingen(context), nu }));
  const som = sha256(inhoud);
  const meld = (actie: string) => () => log(context, actie, null, { sha256: som, extra: { zaken: zaken.length } });
  laatUit({ pad, inhoud, legVast: meld('daglijst.geschreven'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}
