/** A document that left the archive, made again exactly as it was: from the facts, the settings and the template of then. */
import { basename } from 'node:path';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier, type Feit } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { metPapier } from '../briefpapier/geldend.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import { leesZaak, log } from '../dossiers/lezer.ts';
import { eisSoort, grondstofVan } from './maken.ts';
import type { Uitgevoerd } from './uitvoer.ts';

/** What a document said when it left the archive, and the bytes of that file. @throws {AppFout} `UITGAVE_NIET_TE_MAKEN`, `UITGAVE_WIJKT_AF` */
export async function maakWeer(
  context: Context,
  dossierId: string,
  gebeurtenissen: readonly Gebeurtenis[],
  uitgave: Feit<'document.uitgegeven'>,
): Promise<{ inhoud: DocumentInhoud; bytes: Uint8Array }> {
  const { at, gegevens } = uitgave;
  const { soort, huisgenootId, totVolgnummer, bestandHash } = gegevens;
  const met = grondstofVan(context, uitgave);
  if (met === null) throw new AppFout('UITGAVE_NIET_TE_MAKEN');
  const { inhoud } = maakDocument({
    soort: eisSoort(soort),
    dossier: bouwDossier(dossierId, gebeurtenissen.filter(({ volgnummer }) => volgnummer <= totVolgnummer)),
    instellingen: met.instellingen,
    sjabloon: met.sjabloon,
    nu: at,
    huisgenootId,
  });
  const bytes = await schrijfInHuisstijl(context, metPapier(inhoud, met.briefpapier));
  if (sha256(bytes) !== bestandHash) throw new AppFout('UITGAVE_WIJKT_AF');
  return { inhoud, bytes };
}

/**
 * Lets a document out once more, byte for byte as it was then, also when the law or the facts would refuse it now: it is the
 * one that was issued, not a new one. `null` when the user changed his mind.
 * @throws {AppFout} `UITGAVE_ONBEKEND`; `UITGAVE_NIET_TE_MAKEN` when it was not recorded what it was made with;
 *   `UITGAVE_WIJKT_AF` when this version of the application writes it otherwise; what `laatUit` throws
 */
export async function maakOpnieuw(context: Context, dossierId: string, gebeurtenisId: string): Promise<Uitgevoerd | null> {
  const eisUitgave = (): { uitgave: Feit<'document.uitgegeven'>; gebeurtenissen: Gebeurtenis[] } => {
    const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
    const uitgave = dossier.uitgegeven.find((een) => een.gebeurtenisId === gebeurtenisId);
    if (uitgave === undefined) throw new AppFout('UITGAVE_ONBEKEND');
    return { uitgave, gebeurtenissen };
  };
  // First made, so that nobody chooses a place for what cannot be made.
  const { uitgave, gebeurtenissen } = eisUitgave();
  await maakWeer(context, dossierId, gebeurtenissen, uitgave);
  const pad = await context.host.bestanden.kiesOpslag(basename(uitgave.gegevens.bestandsnaam), 'docx');
  if (pad === null) return null;
  const nu = eisUitgave();
  const { bytes: inhoud } = await maakWeer(context, dossierId, nu.gebeurtenissen, nu.uitgave);
  const som = sha256(inhoud);
  const meld = (actie: string) => () => log(context, actie, dossierId, { sha256: som });
  laatUit({ pad, inhoud, legVast: meld('document.opnieuwGeschreven'), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}
