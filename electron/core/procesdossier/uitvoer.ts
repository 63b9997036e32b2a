import { basename } from 'node:path';
import { MAX_REGEL } from '../../../shared/basis.ts';
import type { Procesdeel } from '../../../shared/dossier/gebeurtenissen/stukken.ts';
import { leesbareNaam } from '../../../shared/dossier/stukken/naam.ts';
import { AppFout } from '../../../shared/fout.ts';
import { bundel, isBeperkt, toelichtingRechtbank } from '../../../shared/procesdossier/bundel.ts';
import { indexbestand, sha256sums } from '../../../shared/procesdossier/indexbestand.ts';
import { alleStukken, type Inventarisstuk } from '../../../shared/procesdossier/inventaris.ts';
import { leesStuk } from '../archief/stukken.ts';
import { laatStroomUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Stroom } from '../bestanden/stroom.ts';
import type { Context } from '../context.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { leesZaak, legVast } from '../dossiers/lezer.ts';
import { bytesVan } from '../stukken/lezen.ts';
import type { Werk } from '../werk/werkbank.ts';
import { schrijfWord } from '../word/schrijfWord.ts';
import { stelSamen, type Samengesteld } from './samenstellen.ts';
import { GROOTSTE_ZIP, maakZip, type Zipbestand } from './zip.ts';

/** Room for headers, index and directory, far above what they take. */
const RUIMTE = 64 * 1024 * 1024;

/** The name that the save dialog proposes; without a name of a person in it. */
const voorstel = (zaaknummer: string, deel: Procesdeel): string =>
  ({ volledig: `${zaaknummer} procesdossier.zip`, rechtbank: `${zaaknummer} verzegeld deel voor de rechtbank.zip`, bundel: `${zaaknummer} procesdossier.docx` })[deel];

/**
 * Asks where to save, and lets one part of the procesdossier out: made after the dialog, from the facts of that moment.
 * `null` when the user changed his mind.
 * @throws {AppFout} `PROCESDOSSIER_ZONDER_BESLUIT`, `PROCESDOSSIER_TE_GROOT`, `GEEN_BEPERKTE_STUKKEN`, `STUK_BESCHADIGD`,
 *   `AFGEBROKEN`; what `laatStroomUit` throws; `VERGRENDELD` when the archive was locked meanwhile
 */
export async function voerProcesdossierUit(context: Context, dossierId: string, deel: Procesdeel, werkId: string): Promise<Uitgevoerd | null> {
  const { dossier } = leesZaak(context, dossierId);
  if (dossier.opgelegd === null) throw new AppFout('PROCESDOSSIER_ZONDER_BESLUIT');
  const pad = await context.host.bestanden.kiesOpslag(voorstel(dossier.zaaknummer, deel), deel === 'bundel' ? 'docx' : 'zip');
  if (pad === null) return null;
  return context.werkbank.doe(werkId, async (werk) => {
    const samen = await stelSamen(context, dossierId);
    const stukken = kiesStukken(samen, deel);
    const som = await laatStroomUit({
      pad,
      vul: (stroom) => schrijfDeel({ context, dossierId, samen, deel, stukken, werk }, stroom),
      legVast: (bestandHash) => {
        const gegevens = { deel, bestandsnaam: zichtbaar(basename(pad)), bestandHash, stukken: stukken.length, totVolgnummer: samen.dossier.laatsteVolgnummer };
        legVast(context, dossierId, [{ type: 'procesdossier.gemaakt', at: samen.inventaris.tot, gegevens }], samen.dossier.laatsteVolgnummer, 'procesdossier.gemaakt');
      },
      mislukt: () => legVastMislukt(context, dossierId),
    });
    return { pad, sha256: som };
  });
}

/** The pieces that go into this part. */
function kiesStukken({ inventaris }: Samengesteld, deel: Procesdeel): Inventarisstuk[] {
  const stukken = alleStukken(inventaris).filter((stuk) => isBeperkt(stuk) === (deel === 'rechtbank'));
  if (deel === 'rechtbank' && stukken.length === 0) throw new AppFout('GEEN_BEPERKTE_STUKKEN');
  if (stukken.reduce((som, { grootte }) => som + grootte, RUIMTE) > GROOTSTE_ZIP) throw new AppFout('PROCESDOSSIER_TE_GROOT');
  return stukken;
}

type Opdracht = { context: Context; dossierId: string; samen: Samengesteld; deel: Procesdeel; stukken: readonly Inventarisstuk[]; werk: Werk };

async function schrijfDeel(opdracht: Opdracht, stroom: Stroom): Promise<void> {
  const { samen, deel, stukken, werk } = opdracht;
  const { inventaris } = samen;
  const totaal = stukken.reduce((som, { grootte }) => som + grootte, 1);
  await werk.stap(0, totaal);
  const word = await schrijfWord(deel === 'rechtbank' ? toelichtingRechtbank(inventaris) : bundelVan(samen));
  if (deel === 'bundel') {
    await stroom.schrijf(word);
    return werk.stap(totaal, totaal);
  }
  const zip = maakZip(stroom);
  const vast = [
    uitGeheugen(deel === 'rechtbank' ? 'toelichting.docx' : 'procesdossier.docx', word),
    uitGeheugen('index.json', Buffer.from(indexbestand(inventaris, deel), 'utf8')),
  ];
  const sommen = sha256sums([...vast.map(({ pad, sha256: som }) => ({ pad, sha256: som })), ...stukken]);
  for (const bestand of [...vast, uitGeheugen('SHA256SUMS', Buffer.from(sommen, 'utf8'))]) await zip.voegToe(bestand);
  let gedaan = 0;
  for (const stuk of stukken)
    await zip.voegToe(
      zipbestand(opdracht, stuk, async (bytes) => {
        gedaan += bytes;
        await werk.stap(gedaan, totaal);
      }),
    );
  await zip.sluit();
  await werk.stap(totaal, totaal);
}

function bundelVan({ inventaris, documenten, dossier }: Samengesteld): ReturnType<typeof bundel> {
  const eigen = alleStukken(inventaris).flatMap((stuk) => {
    const gemaakt = stuk.herkomst.als === 'document' ? documenten.get(stuk.herkomst.uitgaveId) : undefined;
    return gemaakt === undefined ? [] : [{ stuk, inhoud: gemaakt.inhoud }];
  });
  return bundel(inventaris, dossier.betrokkene?.gegevens.naam ?? '', eigen);
}

const uitGeheugen = (pad: string, bytes: Uint8Array): Zipbestand & { sha256: string } => ({ pad, delen: [bytes], sha256: sha256(bytes) });

/** A piece on its way into the zip: a document of ours from memory, a file part by part out of the archive. */
function zipbestand({ context, dossierId, samen }: Opdracht, stuk: Inventarisstuk, tel: (bytes: number) => Promise<void>): Zipbestand {
  if (stuk.herkomst.als === 'document') {
    const gemaakt = samen.documenten.get(stuk.herkomst.uitgaveId);
    if (gemaakt === undefined) throw new AppFout('STUK_BESCHADIGD');
    return uitGeheugen(stuk.pad, gemaakt.bytes);
  }
  const archief = context.archief();
  const rij = leesStuk(archief.dossiers, dossierId, stuk.herkomst.stukId);
  async function* delen(): AsyncGenerator<Uint8Array, void> {
    for await (const deel of bytesVan(context, archief, { ...rij, sha256: stuk.sha256, grootte: stuk.grootte })) {
      yield deel;
      await tel(deel.length);
    }
  }
  return { pad: stuk.pad, delen: delen() };
}

/** The procesdossier that was recorded a moment ago did not get its place. */
function legVastMislukt(context: Context, dossierId: string): void {
  const { dossier } = leesZaak(context, dossierId);
  const gemaakt = dossier.procesdossiers.at(-1);
  if (gemaakt === undefined) throw new TypeError('er is geen procesdossier vastgelegd');
  const gegevens = { gemaaktId: gemaakt.gebeurtenisId, bestandsnaam: gemaakt.gegevens.bestandsnaam };
  const gebeurtenis = { type: 'procesdossier.nietGeplaatst', at: context.host.klok.nu(), gegevens } as const;
  legVast(context, dossierId, [gebeurtenis], dossier.laatsteVolgnummer, 'uitvoer.mislukt');
}

/** A file name as it can stand in the dossier. */
const zichtbaar = (naam: string): string => leesbareNaam(naam).slice(0, MAX_REGEL).trim() || 'naamloos';
