import { veiligeNaam } from '../../../shared/dossier/stukken/naam.ts';
import { laatStroomUit } from '../bestanden/buiten.ts';
import type { Context } from '../context.ts';
import { leesZaak, log } from '../dossiers/lezer.ts';
import { leesStuk } from '../archief/stukken.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { bytesVan } from './lezen.ts';
import { vindStuk } from './stukken.ts';

/**
 * Asks where to save a piece, and lets it out as it came in (`laatStroomUit`). `null` when the user changed his mind.
 * @throws {AppFout} `STUK_ONBEKEND`, `STUK_BESCHADIGD`, `AFGEBROKEN`; what `laatStroomUit` throws; `VERGRENDELD`
 */
export async function voerStukUit(context: Context, dossierId: string, stukId: string, werkId: string): Promise<Uitgevoerd | null> {
  const { dossier } = leesZaak(context, dossierId);
  const { naam, soort } = vindStuk(dossier, stukId);
  const pad = await context.host.bestanden.kiesOpslag(`${dossier.zaaknummer} ${veiligeNaam(naam, soort)}`, soort);
  if (pad === null) return null;
  return context.werkbank.doe(werkId, async (werk) => {
    const archief = context.archief();
    const rij = leesStuk(archief.dossiers, dossierId, stukId);
    const meld = (actie: string) => (sha256: string) => log(context, actie, dossierId, { sha256 });
    const sha256 = await laatStroomUit({
      pad,
      async vul(stroom) {
        let gedaan = 0;
        for await (const deel of bytesVan(context, archief, rij)) {
          await stroom.schrijf(deel);
          gedaan += deel.length;
          await werk.stap(gedaan, rij.grootte);
        }
      },
      legVast: meld('stuk.uitgevoerd'),
      mislukt: meld('uitvoer.mislukt'),
    });
    return { pad, sha256 };
  });
}
