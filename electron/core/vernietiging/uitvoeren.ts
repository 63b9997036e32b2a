/** Carrying out a vernietigingslijst: what is destroyed is gone from the archive, its free pages, its keys and its back-ups. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eisBedenktijd } from '../../../shared/archief/bedenktijd.ts';
import { eisStap, eisVerklaringen, teVernietigen, type Lijst } from '../../../shared/archief/lijst.ts';
import type { NieuweStap, Post } from '../../../shared/archief/stappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { legGrafstenen, leesGrafstenen, maakGrafsteen, opgestaan, verwijderDossiers } from '../archief/grafstenen.ts';
import type { Lezing } from '../archief/kopie.ts';
import { leesLijst, leesLijsten, legStapVast, wisFormulieren } from '../archief/vernietigingslijsten.ts';
import { transactie, voerUit } from '../archief/vraag.ts';
import { vernieuwBestand } from '../backup/archiefdraad.ts';
import { brengTweedeBij } from '../backup/automatisch.ts';
import { backupstappen, maakBackupInStappen } from '../backup/maken.ts';
import { eerstePlaats, leesKopieen, tweedePlaats } from '../backup/plaats.ts';
import { isTweedeVergeten, leesStand, meldPoging } from '../backup/stand.ts';
import { schrijfIn, type Logbron } from '../inzage/logboeken.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import { vergeetZaken } from '../verloop/bord.ts';
import { inStappen, type Werk } from '../werk/werkbank.ts';
import { leesBedenktijd } from './bedenktijd.ts';
import { kopieenVan, verlatenSindsBegin } from './kopieen.ts';
import { beletVan, leesAlsErIs, stukkenIn, type Omgeving } from './rijp.ts';

/** What carrying out needs: the open archive, the keys of who asks, and how far to tell that it is. */
export type Uitvoervraag = { archief: Archief; bron: Logbron; sleutels: Bestandssleutels; lijstId: string; afspraken: Vernietigingsafspraken; werk: Werk };

/** What was agreed. `grondslagVernietiging`: what the verklaring will name; without it what stands there where nothing was agreed. */
export type Vernietigingsafspraken = Omgeving['afspraken'] & { grondslagVernietiging?: string };

/** Steps of about the same length, of which the screen is told in hundredths: those of a back-up are small. */
const STAPPEN = 8;
const HONDERDSTEN = 100;

/**
 * Destroys what a list names and a colleague agreed with. What is in the way by now is left, and said so. In this order, so that it
 * has not begun or goes on wherever it was interrupted: 1. a back-up; 2. the step `begonnen`, which is the journal; 3. tombstones;
 * 4. everything of the dossiers, and what the search index still knew; 5. a copy of the file without free pages under a new key takes
 * its place; 6. a new back-up, and only then every other one goes, in both locations; 7. the step `vernietigd`.
 * Called again for a list that has begun it does what is left; doing a step twice does no harm.
 * @throws AppFout what `eisStap` and `eisBedenktijd` refuse; LIJST_VERKLARING; LIJST_LEEG when everything is kept after all; GEEN_DOSSIERTOEGANG; what the disk says; and
 *   BACKUP_TWEEDE_* when the second location cannot be reached: then all is destroyed but there, and the list stays begun.
 */
export async function voerLijstUit(vraag: Uitvoervraag): Promise<Lijst> {
  const { archief, bron, sleutels, lijstId, werk } = vraag;
  const { basis, map } = archief;
  const leg = (stap: NieuweStap): void => legStapVast(basis, lijstId, stap, { op: bron.klok.nu(), accountId: archief.account.accountId });
  if (sleutels.dossiers.length === 0) throw new AppFout('GEEN_DOSSIERTOEGANG');
  // Before anything happens: what stands there would stay, and nobody would know.
  if (isTweedeVergeten(archief)) throw new AppFout('BACKUP_TWEEDE_VERGETEN');
  const voor = leesLijst(basis, lijstId);
  let gedaan = 0;
  const meld = (deel: number): Promise<void> => werk.stap(Math.round(HONDERDSTEN * (gedaan + deel)), HONDERDSTEN * STAPPEN);
  const stap = (): Promise<void> => {
    gedaan += 1;
    return meld(0);
  };
  const maakBackup = async (gelezen: Lezing | null): Promise<string> => {
    const binnen = { stap: (klaar: number, totaal: number) => meld(klaar / totaal) };
    return (await inStappen(binnen, backupstappen(archief), maakBackupInStappen(archief, bron, { aanleiding: 'vernietiging', tijdensSessie: true, gelezen }))).map;
  };
  if (voor.stand === 'bevestigd') {
    const begin = beginVan(vraag, voor);
    await maakBackup(null);
    await stap();
    transactie(basis, () => {
      leg(begin);
      // What somebody typed about a list and never recorded was not looked at for names.
      wisFormulieren(basis);
      schrijfIn(archief, bron, 'basis', 'vernietiging.begonnen', { objectId: lijstId, extra: { aantal: begin.gegevens.posten.length } });
    });
  } else eisStap(voor, { soort: 'vernietigd', gegevens: { backups: 0, tweede: null } }, archief.account.accountId, bron.klok.nu());
  const posten = leesLijst(basis, lijstId).begonnen?.posten ?? [];
  legOntbrekende(archief, bron, posten);
  await stap();
  verwijder(archief, bron, lijstId, posten);
  vergeetZaken(archief);
  await stap();
  const gelezen = await vernieuwBestand({ archief, bestand: 'dossiers', sleutels, inpakken: true }, { stap: (klaar, totaal) => meld((2 * klaar) / totaal) });
  gedaan += 2;
  await meld(0);
  const nieuwe = await maakBackup(gelezen);
  meldPoging(map, 'eerste', bron.klok.nu(), null);
  await stap();
  const weg = ruimAndere(eerstePlaats(map), basename(nieuwe));
  await ruimTweede(archief, bron, basename(nieuwe));
  // Waiting for the second location took a while: the archive may have been locked meanwhile.
  await stap();
  transactie(basis, () => {
    leg({ soort: 'vernietigd', gegevens: { backups: weg, tweede: null, kopieen: verlatenSindsBegin(archief, lijstId, posten) } });
    schrijfIn(archief, bron, 'basis', 'vernietiging.voltooid', { objectId: lijstId, extra: { aantal: posten.length } });
  });
  return leesLijst(basis, lijstId);
}

/** What really goes: looked at again, because a week and a review lie in between. */
function beginVan({ archief, bron, lijstId, afspraken }: Uitvoervraag, lijst: Lijst): Extract<NieuweStap, { soort: 'begonnen' }> {
  const nu = bron.klok.nu();
  const omgeving = { archief, afspraken, nu, lijsten: leesLijsten(archief.basis).filter(({ id }) => id !== lijstId) };
  eisVerklaringen(omgeving.lijsten);
  const bekeken = teVernietigen(lijst).map(({ oordeel: _, ...post }) => {
    const dossier = leesAlsErIs(archief, post.dossierId);
    return { post, dossier, belet: dossier === null ? ('weg' as const) : beletVan(dossier, omgeving) };
  });
  const gaat = bekeken.filter(({ belet }) => belet === null);
  if (gaat.length === 0) throw new AppFout('LIJST_LEEG');
  const bedenktijd = leesBedenktijd(archief, lijst, nu);
  const begin: Extract<NieuweStap, { soort: 'begonnen' }> = {
    soort: 'begonnen',
    gegevens: {
      posten: gaat.map(({ post, dossier }) => ({ ...post, gebeurtenissen: dossier?.laatsteVolgnummer ?? 0, stukken: stukkenIn(archief, post.dossierId) })),
      vervallen: bekeken.flatMap(({ post: { zaaknummer }, belet }) => (belet === null ? [] : [{ zaaknummer, belet }])),
      grondslag: afspraken.grondslagVernietiging ?? '',
      openingsdagen: bedenktijd?.dagen,
      kopieen: kopieenVan(archief, gaat.flatMap(({ dossier }) => dossier ?? [])),
    },
  };
  eisStap(lijst, begin, archief.account.accountId, nu);
  eisBedenktijd(bedenktijd);
  return begin;
}

/** Tombstones for what is still there and has none; what is gone got its own before it went. */
function legOntbrekende(archief: Archief, bron: Logbron, posten: readonly Post[]): void {
  const heeft = new Set(opgestaan(archief.dossiers, leesGrafstenen(archief.basis)));
  const nieuwe = posten.flatMap(({ dossierId, zaaknummer, grond, vernietigenVanaf, stukken, gebeurtenissen }) => {
    const dossier = heeft.has(dossierId) ? null : leesAlsErIs(archief, dossierId);
    if (dossier === null) return [];
    const telling = { grond: grond.replaceAll(' ', '-'), stukken, gebeurtenissen, verlengingen: dossier.verlengd.length, documenten: dossier.uitgegeven.length };
    return [maakGrafsteen(dossierId, { op: bron.klok.nu(), zaaknummer, van: lokaleDatum(dossier.geopendOp), tot: vernietigenVanaf, telling })];
  });
  if (nieuwe.length > 0) legGrafstenen(archief, nieuwe);
}

function verwijder(archief: Archief, bron: Logbron, lijstId: string, posten: readonly Post[]): void {
  const { dossiers } = archief;
  const aanwezig = posten.flatMap(({ dossierId }) => (leesAlsErIs(archief, dossierId) === null ? [] : [dossierId]));
  transactie(dossiers, () => {
    verwijderDossiers(dossiers, aanwezig);
    // Where somebody saved a file: its name can hold that of a person.
    voerUit(dossiers, 'DELETE FROM onderweg');
    if (aanwezig.length > 0) schrijfIn(archief, bron, 'dossiers', 'vernietiging.verwijderd', { objectId: lijstId, extra: { aantal: aanwezig.length } });
  });
}

/**
 * Removes every folder with back-ups but one, also what cannot be read, was left half done, or stands aside since a restore: each of
 * them may hold what was destroyed.
 */
function ruimAndere(plek: string, blijft: string): number {
  const mappen = readdirSync(plek, { withFileTypes: true }).filter((deel) => deel.isDirectory() && deel.name !== blijft);
  for (const { name } of mappen) rmSync(join(plek, name), { recursive: true, force: true });
  return mappen.length;
}

async function ruimTweede(archief: Archief, bron: Logbron, blijft: string): Promise<void> {
  const { map, archiefId } = archief;
  const { tweede } = leesStand(map);
  const code = await brengTweedeBij(archief, bron);
  if (code !== null) throw new AppFout(code);
  if (tweede === null) return;
  const plek = tweedePlaats(tweede, archiefId);
  const isHeel = existsSync(plek) && leesKopieen(plek, 'tweede').some((kopie) => basename(kopie.map) === blijft && kopie.code === null);
  if (!isHeel) throw new AppFout('BACKUP_TWEEDE_FOUT');
  ruimAndere(plek, blijft);
}
