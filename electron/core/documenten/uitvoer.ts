import { basename } from 'node:path';
import { isGeenRegel, MAX_REGEL } from '../../../shared/basis.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { AppFout } from '../../../shared/fout.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import { leesZaak, legVast, log } from '../dossiers/lezer.ts';
import { bewaarSjabloontekst } from '../archief/sjabloonteksten.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import { eisSoort, maakVoorNu, tekstHash, type Documentkeuze } from './maken.ts';

/** A file that was written. */
export type Uitgevoerd = { pad: string; sha256: string };

/** File name that the save dialog proposes; without a name of a person in it. */
function voorstel(context: Context, dossierId: string, { soort, huisgenootId }: Documentkeuze): string {
  const aanbod = documentenVan(leesZaak(context, dossierId).dossier).find((een) => een.soort === soort && een.huisgenootId === huisgenootId);
  if (aanbod === undefined || !aanbod.beschikbaar) throw new AppFout('DOCUMENT_NIET_BESCHIKBAAR');
  return aanbod.bestandsnaam;
}

/**
 * Exports a document: asks where, and lets it out (`laatUit`). What is written is made after the dialog, from
 * the facts of that moment. `null` when the user changed his mind.
 * @throws {AppFout} `DOCUMENT_ONVOLLEDIG` with the number of gaps; what `laatUit` throws; `VERGRENDELD` when the archive was locked meanwhile
 */
export async function voerUit(context: Context, dossierId: string, keuze: Documentkeuze): Promise<Uitgevoerd | null> {
  eisSoort(keuze.soort);
  const pad = await context.host.bestanden.kiesOpslag(voorstel(context, dossierId, keuze), 'docx');
  if (pad === null) return null;
  const { dossier } = leesZaak(context, dossierId);
  const { inhoud, gebreken, met } = maakVoorNu(context, dossier, keuze);
  if (gebreken.length > 0) throw new AppFout('DOCUMENT_ONVOLLEDIG', { aantal: gebreken.length });
  const bestand = await schrijfInHuisstijl(context, inhoud);
  const bestandHash = sha256(bestand);
  const gegevens = {
    soort: keuze.soort,
    huisgenootId: keuze.huisgenootId,
    sjabloonVersie: inhoud.sjabloonVersie,
    instellingenVersie: met.instellingenVersie,
    briefpapier: met.briefpapier,
    tekstHash: tekstHash(inhoud),
    bestandHash,
    bestandsnaam: zichtbareNaam(basename(pad)),
    totVolgnummer: dossier.laatsteVolgnummer,
  };
  bewaarSjabloontekst(context.archief().basis, { ...met.sjabloon, soort: keuze.soort });
  // The date and time that the document itself carries, so that it can be made again and compared.
  const at = inhoud.dagtekening;
  laatUit({
    pad,
    inhoud: bestand,
    legVast: () =>
      legVast(context, dossierId, [{ type: 'document.uitgegeven', at, gegevens }], dossier.laatsteVolgnummer, 'document.uitgegeven', () =>
        log(context, 'document.geschreven', dossierId, { sha256: bestandHash }),
      ),
    mislukt: () => legVastMislukt(context, dossierId),
  });
  return { pad, sha256: bestandHash };
}

/** The document that was recorded a moment ago did not get its place. */
function legVastMislukt(context: Context, dossierId: string): void {
  const { laatsteVolgnummer, uitgegeven } = leesZaak(context, dossierId).dossier;
  const uitgave = uitgegeven.at(-1);
  if (uitgave === undefined) throw new TypeError('er is geen document vastgelegd');
  const gegevens = { uitgaveId: uitgave.gebeurtenisId, bestandsnaam: uitgave.gegevens.bestandsnaam };
  legVast(context, dossierId, [{ type: 'document.nietGeplaatst', at: context.host.klok.nu(), gegevens }], laatsteVolgnummer, 'uitvoer.mislukt');
}

/** A file name as it can stand in the dossier: without characters that nobody can see. */
function zichtbareNaam(naam: string): string {
  const zichtbaar = Array.from(naam).filter((teken) => !isGeenRegel(teken)).join('').trim();
  return zichtbaar === '' ? 'naamloos' : zichtbaar.slice(0, MAX_REGEL);
}
