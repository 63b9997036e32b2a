import { bewaringVan } from '../../../shared/archief/bewaring.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort } from '../../../shared/documenten/soorten.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { leesbareNaam, veiligeNaam } from '../../../shared/dossier/stukken/naam.ts';
import { stukkenVan } from '../../../shared/dossier/stukken/stukken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { meegegeven } from '../../../shared/mdto/meegegeven.ts';
import { mdtoVan, type Archiefstuk } from '../../../shared/mdto/zaak.ts';
import { sha256sums } from '../../../shared/procesdossier/indexbestand.ts';
import type { Archief } from '../archief/archief.ts';
import { leesNamen } from '../archief/register.ts';
import { leesStuk } from '../archief/stukken.ts';
import { laatStroomUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Stroom } from '../bestanden/stroom.ts';
import type { Context } from '../context.ts';
import { maakWeer } from '../documenten/opnieuw.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { leesZaak, log } from '../dossiers/lezer.ts';
import { GROOTSTE_ZIP, maakZip } from '../procesdossier/zip.ts';
import { bytesVan } from '../stukken/lezen.ts';
import type { Werk } from '../werk/werkbank.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';

/** Room for headers, metadata and directory, far above what they take. */
const RUIMTE = 64 * 1024 * 1024;

/** A record with its bytes: from memory, or part by part out of the archive. */
type Deel = { stuk: Archiefstuk; delen: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array> };

/**
 * Asks where to save, and lets a case out as MDTO 1.0.1 with its documents and pieces, as one zip; made after the dialog, from the facts
 * of that moment. `null` when the user changed his mind. Care notes never go along, and of shelter only
 * the decisions that left the archive.
 * @throws {AppFout} `MDTO_TE_GROOT`, `STUK_BESCHADIGD`, `AFGEBROKEN`; what `laatStroomUit` throws; `VERGRENDELD`
 */
export async function voerMdtoUit(context: Context, dossierId: string, werkId: string): Promise<Uitgevoerd | null> {
  const pad = await context.host.bestanden.kiesOpslag(`${leesZaak(context, dossierId).dossier.zaaknummer} MDTO.zip`, 'zip');
  if (pad === null) return null;
  return context.werkbank.doe(werkId, async (werk) => {
    const archief = context.archief();
    const { dossier, gebeurtenissen: alle } = leesZaak(context, dossierId);
    const mee = meegegeven(alle);
    const delen = await verzamel({ context, archief, dossier, gebeurtenissen: mee.gebeurtenissen, alle, werk });
    if (delen.reduce((som, { stuk }) => som + (stuk.bestand?.omvang ?? 0), RUIMTE) > GROOTSTE_ZIP) throw new AppFout('MDTO_TE_GROOT');
    const nu = context.host.klok.nu();
    const bestanden = mdtoVan({
      ...mee,
      dossier,
      bewaring: bewaringVan(dossier, huidigeWerkafspraken(context), nu),
      stukken: delen.map(({ stuk }) => stuk),
      gemeente: archief.gemeente,
      namen: leesNamen(archief.basis),
      nu,
    });
    const meld = (actie: string) => (som: string) => log(context, actie, dossierId, { sha256: som });
    const som = await laatStroomUit({ pad, vul: (stroom) => schrijf(stroom, bestanden, delen, werk), legVast: meld('mdto.geschreven'), mislukt: meld('uitvoer.mislukt') });
    return { pad, sha256: som };
  });
}

async function schrijf(stroom: Stroom, bestanden: ReturnType<typeof mdtoVan>, delen: readonly Deel[], werk: Werk): Promise<void> {
  const zip = maakZip(stroom);
  const bytesBij = new Map(delen.map(({ stuk, delen: maak }) => [stuk, maak]));
  const totaal = delen.reduce((som, { stuk }) => som + (stuk.bestand?.omvang ?? 0), 1);
  const sommen: { pad: string; sha256: string }[] = [];
  let gedaan = 0;
  async function* tellend(bron: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    for await (const deel of bron) {
      yield deel;
      gedaan += deel.length;
      await werk.stap(gedaan, totaal);
    }
  }
  for (const bestand of bestanden) {
    if ('xml' in bestand) {
      const inhoud = Buffer.from(bestand.xml, 'utf8');
      sommen.push({ pad: bestand.pad, sha256: sha256(inhoud) });
      await zip.voegToe({ pad: bestand.pad, delen: [inhoud] });
      continue;
    }
    sommen.push({ pad: bestand.pad, sha256: bestand.stuk.bestand?.sha256 ?? '' });
    await zip.voegToe({ pad: bestand.pad, delen: tellend(bytesBij.get(bestand.stuk)?.() ?? []) });
  }
  await zip.voegToe({ pad: 'SHA256SUMS', delen: [Buffer.from(sha256sums(sommen), 'utf8')] });
  await zip.sluit();
  await werk.stap(totaal, totaal);
}

/** `alle`: also what stays, of which a document can be made. */
type Verzamelvraag = { context: Context; archief: Archief; dossier: Dossier; gebeurtenissen: readonly Gebeurtenis[]; alle: readonly Gebeurtenis[]; werk: Werk };

/** Every record of the case: its events, each document that left the archive, and the pieces, withdrawn ones too. */
async function verzamel({ context, archief, dossier, gebeurtenissen, alle, werk }: Verzamelvraag): Promise<Deel[]> {
  const delen = [vastgelegd(dossier, gebeurtenissen)];
  for (const [plaats, uitgave] of dossier.uitgegeven.entries()) {
    delen.push(await document(context, dossier, alle, uitgave));
    await werk.stap(0, plaats + 2);
    if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
  }
  for (const { stukId, naam, soort, omschrijving, grootte, sha256: som, toegevoegdOp, beperkt, ingetrokken } of stukkenVan(dossier)) {
    const rij = leesStuk(archief.dossiers, dossier.id, stukId);
    delen.push({
      stuk: {
        kenmerk: `stuk/${stukId}`,
        titel: omschrijving,
        omschrijving: [`Naam van het bestand bij ontvangst: ${leesbareNaam(naam)}`, ...(ingetrokken === null ? [] : [`Ingetrokken, telt niet mee: ${ingetrokken.reden}`])],
        ontvangenOp: toegevoegdOp,
        beperkt: beperkt?.reden ?? null,
        bestand: { naam: veiligeNaam(naam, soort), soort, omvang: grootte, sha256: som },
      },
      delen: () => bytesVan(context, archief, { ...rij, sha256: som, grootte }),
    });
  }
  return delen;
}

/** The events as they are kept, with what each says. */
function vastgelegd({ zaaknummer, geopendOp }: Dossier, gebeurtenissen: readonly Gebeurtenis[]): Deel {
  const inhoud = Buffer.from(`${JSON.stringify({ zaaknummer, gebeurtenissen }, null, 2)}\n`, 'utf8');
  const bestand = { naam: 'gebeurtenissen.json', soort: 'json' as const, omvang: inhoud.length, sha256: sha256(inhoud) };
  const omschrijving = ['Elke gebeurtenis met de gegevens ervan, in de volgorde waarin die is vastgelegd. Een correctie verwijst naar wat die verbetert.'];
  return { stuk: { kenmerk: 'gebeurtenissen', titel: 'Vastgelegde gebeurtenissen', omschrijving, ontvangenOp: geopendOp, beperkt: null, bestand }, delen: () => [inhoud] };
}

/** A document as it left the archive; without its file when this version of the application cannot make it the same. */
async function document(context: Context, dossier: Dossier, gebeurtenissen: readonly Gebeurtenis[], uitgave: Dossier['uitgegeven'][number]): Promise<Deel> {
  const { gebeurtenisId, at, gegevens } = uitgave;
  const { soort, bestandHash, bestandsnaam } = gegevens;
  const stuk = { kenmerk: `document/${gebeurtenisId}`, titel: isDocumentSoort(soort) ? DOCUMENT_GEGEVENS[soort].titel : soort, ontvangenOp: at, beperkt: null };
  try {
    const { bytes } = await maakWeer(context, dossier.id, gebeurtenissen, uitgave);
    const bestand = { naam: veiligeNaam(bestandsnaam, 'docx'), soort: 'docx' as const, omvang: bytes.length, sha256: bestandHash };
    return { stuk: { ...stuk, omschrijving: [`Opgeslagen als: ${leesbareNaam(bestandsnaam)}`], bestand }, delen: () => [bytes] };
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    const omschrijving = [`Kan niet meer precies zo worden gemaakt. SHA-256 van het bestand dat is opgeslagen: ${bestandHash}`];
    return { stuk: { ...stuk, omschrijving, bestand: null }, delen: () => [] };
  }
}
